import { OFFICE_THEME } from "../model/colors";
import { attributesOf, elementsNamed } from "./xml-text";

/** dk1, lt1, dk2, lt2 stand in the theme, but count as lt1, dk1, lt2, dk2 in `theme="n"`. */
const NAMES = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The twelve colours of a theme, "RRGGBB"; Office's own where one cannot be read. */
export function readTheme(xml: string | null): readonly string[] {
  if (xml === null) return OFFICE_THEME;
  return NAMES.map((name, index) => {
    const [found = ""] = elementsNamed(xml, `a:${name}`);
    const [srgb] = elementsNamed(found, "a:srgbClr");
    const [system] = elementsNamed(found, "a:sysClr");
    const value =
      srgb !== undefined
        ? attributesOf(srgb).get("val")
        : system !== undefined
          ? attributesOf(system).get("lastClr")
          : undefined;
    return (value ?? OFFICE_THEME[index] ?? "000000").toUpperCase();
  });
}
