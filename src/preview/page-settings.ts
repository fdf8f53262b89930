import { LOCALES, type Locale } from "../i18n/text";
import { EXCEL_VERSIONS, type ExcelVersion } from "./excel-versions";
import { SAMPLES, type Sample } from "./samples";

/** How the page stands when it is opened: `preview.html?lang=en&sample=scan&office=dark&excel=2021`. */
export interface PageSettings {
  readonly locale: Locale;
  readonly sample: Sample;
  readonly theme: "light" | "dark";
  readonly excel: ExcelVersion;
}

/** Reads the page's address; what is not there or not known is Vietnamese, the first sample, light, Microsoft 365. */
export function pageSettingsOf(search: string): PageSettings {
  const asked = new URLSearchParams(search);
  return {
    locale: LOCALES.find((locale) => locale === asked.get("lang")) ?? LOCALES[0],
    sample: SAMPLES.find(({ id }) => id === asked.get("sample")) ?? SAMPLES[0],
    theme: asked.get("office") === "dark" ? "dark" : "light",
    excel: EXCEL_VERSIONS.find(({ id }) => id === asked.get("excel")) ?? EXCEL_VERSIONS[0],
  };
}
