import type { Text } from "../i18n/text";

/** An Excel that the page can behave like towards the add-in. */
export interface ExcelVersion {
  readonly id: string;
  readonly title: Text;
  /** Requirement sets and their highest version; `null` is everything (Microsoft Learn, "Excel JavaScript API requirement sets"). */
  readonly apiSets: Readonly<Record<string, string>> | null;
}

export const EXCEL_VERSIONS = [
  { id: "365", title: { vi: "Microsoft 365", en: "Microsoft 365" }, apiSets: null },
  {
    id: "2024",
    title: { vi: "Excel 2024", en: "Excel 2024" },
    apiSets: { ExcelApi: "1.17", SharedRuntime: "1.2", AddinCommands: "1.3", DialogApi: "1.2" },
  },
  {
    id: "2021",
    title: { vi: "Excel 2021", en: "Excel 2021" },
    apiSets: { ExcelApi: "1.14", SharedRuntime: "1.1", AddinCommands: "1.1", DialogApi: "1.2" },
  },
  {
    id: "1.8",
    title: { vi: "Excel cũ (ExcelApi 1.8)", en: "Old Excel (ExcelApi 1.8)" },
    apiSets: { ExcelApi: "1.8", AddinCommands: "1.1" },
  },
] as const satisfies readonly [ExcelVersion, ...ExcelVersion[]];
