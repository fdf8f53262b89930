import type { Worksheet } from "@cj-tech-master/excelts";

/** Excel's margins for a new sheet, in inches. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

const NO_HEADERS: Worksheet["headerFooter"] = {
  differentFirst: false,
  differentOddEven: false,
  oddHeader: null,
  oddFooter: null,
  evenHeader: null,
  evenFooter: null,
  firstHeader: null,
  firstFooter: null,
};

/** The file library leaves undefined what a file does not have, against its own types; what the host reads is filled in here. */
export function fillDefaults(sheet: Worksheet): void {
  const { pageSetup, headerFooter, views, rowBreaks }: Partial<Worksheet> = sheet;
  sheet.pageSetup = { ...sheet.pageSetup, ...pageSetup, margins: { ...MARGINS, ...pageSetup?.margins } };
  sheet.headerFooter = { ...NO_HEADERS, ...headerFooter };
  sheet.views = views ?? [];
  sheet.rowBreaks = rowBreaks ?? [];
}
