import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Fluent's own stack names a font second that has no Vietnamese. */
const FONTS = '"Segoe UI", -apple-system, system-ui, sans-serif';
const LIGHT: Theme = { ...webLightTheme, fontFamilyBase: FONTS };
const DARK: Theme = { ...webDarkTheme, fontFamilyBase: FONTS };
const HEX_COLOUR = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu;

/** Fluent's theme for Office's background ("#292929"): dark where that is. Light where Office does not say. */
export function paneTheme(background: string | undefined): Theme {
  const match = HEX_COLOUR.exec(background ?? "");
  if (match === null) return LIGHT;
  const [red, green, blue] = match.slice(1).map((part) => linear(parseInt(part, 16) / 255));
  const luminance = 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  // The luminance at which black and white text have the same contrast (WCAG 2).
  return luminance < 0.179 ? DARK : LIGHT;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
