import { invalidArgument } from "../excel-error";
import { areaOf, formatArea, parseArea, splitSheet } from "../model/address";
import { MAX_COLUMNS } from "../model/area";
import type { Area } from "../model/area";
import { PAPERS, isPaper } from "../model/papers";
import { boolean, integer, number, oneOf, record, text } from "../wire/arguments";
import { NULL_OBJECT } from "../wire/null-object";
import type { ClassDefinition, HostObject, ValueMember } from "../wire/host-class";
import { headersFooters, range, rangeAreas } from "./handles";
import type { SheetOfBook } from "./subjects";

const POINTS_PER_INCH = 72;
const UNITS = { Points: 1 / POINTS_PER_INCH, Inches: 1, Centimeters: 1 / 2.54 } as const;
type Side = "left" | "right" | "top" | "bottom" | "header" | "footer";
const SIDES: readonly Side[] = ["left", "right", "top", "bottom", "header", "footer"];

function setMargin({ sheet }: SheetOfBook, side: Side, inches: number): void {
  if (inches < 0 || inches > 49) throw invalidArgument(`a margin of ${inches} inches`);
  sheet.inner.pageSetup.margins = { ...sheet.inner.pageSetup.margins, [side]: inches };
}

/** A margin in points. */
const margin = (side: Side): ValueMember<SheetOfBook> => ({
  get: ({ sheet }) => sheet.inner.pageSetup.margins[side] * POINTS_PER_INCH,
  set: (self, value) => setMargin(self, side, number(value, `${side}Margin`) / POINTS_PER_INCH),
});

function setMargins(self: SheetOfBook, unit: unknown, given: unknown): void {
  const inches = UNITS[oneOf(unit, ["Points", "Inches", "Centimeters"], "unit")];
  for (const [side, value] of Object.entries(record(given, "marginOptions"))) {
    const known = SIDES.find((name) => name === side);
    if (known === undefined) throw invalidArgument(`there is no ${side} margin`);
    if (value !== undefined && value !== null) setMargin(self, known, number(value, side) * inches);
  }
}

function zoom({ sheet }: SheetOfBook): Record<string, number> {
  const { fitToPage, fitToWidth, fitToHeight, scale } = sheet.inner.pageSetup;
  if (!fitToPage) return { scale: scale ?? 100 };
  const [wide, tall] = [fitToWidth ?? 1, fitToHeight ?? 1];
  return { ...(wide > 0 ? { horizontalFitToPages: wide } : {}), ...(tall > 0 ? { verticalFitToPages: tall } : {}) };
}

/** One way or the other: a scale of 10 to 400 per cent, or pages wide and tall; what is left out is as many as it takes. */
function setZoom({ sheet }: SheetOfBook, value: unknown): void {
  const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = record(value, "zoom");
  const setup = sheet.inner.pageSetup;
  const pages = (count: unknown, what: string): number => {
    if (count === undefined || count === null) return 0;
    const whole = integer(count, what);
    if (whole < 1 || whole > 32_767) throw invalidArgument(`${what} ${whole}`);
    return whole;
  };
  if (scale !== undefined && scale !== null) {
    const percent = integer(scale, "scale");
    if (percent < 10 || percent > 400) throw invalidArgument(`a scale of ${percent} per cent`);
    sheet.inner.pageSetup = { ...setup, fitToPage: false, scale: percent };
  } else {
    const [fitToWidth, fitToHeight] = [pages(wide, "horizontalFitToPages"), pages(tall, "verticalFitToPages")];
    if (fitToWidth === 0 && fitToHeight === 0) throw invalidArgument("zoom without a scale or a number of pages");
    sheet.inner.pageSetup = { ...setup, fitToPage: true, fitToWidth, fitToHeight };
  }
}

const areaGiven = (given: unknown, what: string): readonly Area[] => {
  const cells = range.modelOf(given)?.areas;
  if (cells !== undefined) return cells;
  return text(given, what)
    .split(",")
    .map((part) => areaOf(splitSheet(part.trim()).address));
};

function setTitleRows({ sheet }: SheetOfBook, given: unknown): void {
  const [area] = areaGiven(given, "printTitleRows");
  if (area === undefined) throw invalidArgument("printTitleRows");
  sheet.inner.pageSetup.printTitlesRow = `${area.top}:${area.bottom}`;
}

function titleRows(self: SheetOfBook): HostObject {
  const rows = self.sheet.inner.pageSetup.printTitlesRow;
  const area = rows === undefined || rows === "" ? null : parseArea(rows);
  return area === null ? NULL_OBJECT : range({ ...self, areas: [{ ...area, left: 1, right: MAX_COLUMNS }] });
}

const setPrintArea = ({ sheet }: SheetOfBook, given: unknown): void =>
  void (sheet.inner.pageSetup.printArea = areaGiven(given, "printArea")
    .map((area) => formatArea(area))
    .join("&&"));

function printArea(self: SheetOfBook): HostObject {
  const areas = (self.sheet.inner.pageSetup.printArea ?? "")
    .split("&&")
    .map((part) => parseArea(part))
    .filter((area) => area !== null);
  return areas.length === 0 ? NULL_OBJECT : rangeAreas({ ...self, areas });
}

/** "" or `null`: pages are numbered on from the sheet before. */
function setFirstPage({ sheet }: SheetOfBook, value: unknown): void {
  if (value === "" || value === null) delete sheet.inner.pageSetup.firstPageNumber;
  else sheet.inner.pageSetup.firstPageNumber = integer(value, "firstPageNumber");
}

const flag = (
  name: "horizontalCentered" | "verticalCentered" | "showGridLines" | "showRowColHeaders" | "blackAndWhite" | "draft",
): ValueMember<SheetOfBook> => ({
  get: ({ sheet }) => sheet.inner.pageSetup[name] === true,
  set: ({ sheet }, value) => void (sheet.inner.pageSetup[name] = boolean(value, name)),
});

/** Excel.PageLayout */
export const pageLayoutClass: ClassDefinition<SheetOfBook> = {
  values: {
    Orientation: {
      get: ({ sheet }) => (sheet.inner.pageSetup.orientation === "landscape" ? "Landscape" : "Portrait"),
      set: ({ sheet }, value) =>
        void (sheet.inner.pageSetup.orientation = oneOf(value, ["Portrait", "Landscape"], "orientation").toLowerCase()),
    },
    PaperSize: {
      get: ({ sheet }) =>
        Object.keys(PAPERS).find((name) => isPaper(name) && PAPERS[name] === (sheet.inner.pageSetup.paperSize ?? 1)) ??
        "Letter",
      set: ({ sheet }, value) => {
        if (!isPaper(value)) throw invalidArgument(`paper ${String(value)} is not known to this host`);
        sheet.inner.pageSetup.paperSize = PAPERS[value];
      },
    },
    Zoom: { get: zoom, set: setZoom },
    CenterHorizontally: flag("horizontalCentered"),
    CenterVertically: flag("verticalCentered"),
    PrintGridlines: flag("showGridLines"),
    PrintHeadings: flag("showRowColHeaders"),
    BlackAndWhite: flag("blackAndWhite"),
    DraftMode: flag("draft"),
    FirstPageNumber: { get: ({ sheet }) => sheet.inner.pageSetup.firstPageNumber ?? "", set: setFirstPage },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  objects: { HeadersFooters: (self) => headersFooters(self) },
  methods: {
    SetPrintMargins: (self, [unit, margins]) => setMargins(self, unit, margins),
    SetPrintTitleRows: (self, [rows]) => setTitleRows(self, rows),
    GetPrintTitleRowsOrNullObject: titleRows,
    SetPrintArea: (self, [area]) => setPrintArea(self, area),
    GetPrintAreaOrNullObject: printArea,
  },
};
