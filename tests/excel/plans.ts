import type { Plan, Step } from "../../src/actions/plan";
import type { CellModel, CellStyle, Mark, PrintSetup, Region, SheetModel } from "../../src/domain/sheets/sheet-model";

export const STYLES: Readonly<Record<string, CellStyle>> = {
  plain: { size: 12, border: "thin", vertical: "center", wrap: true },
  head: { size: 12, bold: true, horizontal: "center", vertical: "center", wrap: true, border: "thin", fill: "#F2F2F2" },
  first: { size: 12, border: "thin", borderLeft: "medium", vertical: "center", numberFormat: "@", unlocked: true },
  date: { size: 12, border: "thin", numberFormat: "dd/mm/yyyy", horizontal: "center" },
  note: { size: 10, italic: true },
  link: { size: 12, underline: true, border: "thin" },
};

export function planOf(...steps: readonly Step[]): Plan {
  return { action: "test", title: { vi: "Thử", en: "Test" }, steps };
}

/** Rows of one style each cell; a string is a text, `null` leaves the cell alone. */
export function regionOf(
  top: number,
  left: number,
  rows: readonly (readonly (CellModel["value"] | CellModel)[])[],
  more: Partial<Region> = {},
): Region {
  const cells = rows.map((row) => row.map((value) => cellOf(value)));
  return {
    top,
    left,
    styles: STYLES,
    cells,
    merges: [],
    validations: [],
    columnWidths: (rows[0] ?? []).map(() => null),
    rowHeights: rows.map(() => null),
    ...more,
  };
}

function cellOf(value: CellModel["value"] | CellModel | null): CellModel | null {
  if (value === null || value === undefined) return null;
  return typeof value === "object" && "style" in value ? value : { value, style: "plain" };
}

export const PRINT: PrintSetup = {
  orientation: "landscape",
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10 },
  titleRows: "$2:$2",
  area: "A1:C4",
  pagesTall: 0,
  breaksBefore: [4],
};

export function modelOf(id: string, name: string, more: Partial<SheetModel> = {}): SheetModel {
  return {
    id,
    name,
    title: { vi: name, en: name },
    region: regionOf(
      1,
      1,
      [
        [{ value: "BIỂU TỔNG HỢP", style: "head" }, null, null],
        ["TT", "Cơ quan", "Số nhiệm vụ"].map((value) => ({ value, style: "head" })),
        [
          1,
          { value: "Sở Nông nghiệp và PTNT", style: "link", link: { sheet: "Phụ lục", address: "A7", tip: "Xem" } },
          9,
        ],
        ["", { value: "Cộng", style: "head" }, { value: { formula: "=SUM(C3:C3)" }, style: "head" }],
      ],
      { merges: ["A1:C1"], columnWidths: [28.5, 213.75, 42.75], rowHeights: [20.25, 31.5, null, 15.75] },
    ),
    marks: [],
    names: [],
    print: PRINT,
    freeze: { rows: 2, columns: 1 },
    tabColor: "#7F7F7F",
    hidden: false,
    ...more,
  };
}

export const SETTINGS = modelOf("settings", "Thiết lập", {
  region: regionOf(1, 1, [
    ["Ngày chốt", { value: 45475, style: "date" }],
    ["Chưa thực hiện", 1],
    ["Đã hoàn thành", 2],
  ]),
  names: [
    { name: "PL_NgayChot", refersTo: "='Thiết lập'!$B$1" },
    { name: "PL_TinhTrang", refersTo: "='Thiết lập'!$A$2:$A$3" },
  ],
  print: null,
  freeze: null,
  tabColor: null,
});

/** The tracking block beside the sample's appendix, rows 5 to 22. */
export function trackingRegion(findings = "– Chưa ghi tình trạng."): Region {
  const head = ["Tình trạng", "Ngày hoàn thành", "Hạn hoàn thành", "Đánh giá", "Kết quả kiểm tra"];
  const rows = Array.from({ length: 17 }, (_, index): readonly (CellModel | null)[] => {
    const row = index + 6;
    return [
      { style: "first" },
      { style: "date" },
      { value: 45473 + index, style: "date" },
      { value: { formula: `=IF(PL_NgayChot>J${row},"▲ Quá hạn","○ Trong hạn")` }, style: "plain" },
      row === 15 ? null : { value: findings, style: "plain" },
    ];
  });
  return regionOf(5, 8, [head.map((value) => ({ value, style: "head" })), ...rows], {
    columnWidths: [57, 62.25, 70.5, 82.5, 105],
    rowHeights: [60, ...Array.from({ length: 17 }, (_, index) => (index === 3 ? 200 : 15))],
    validations: [
      {
        area: "H6:H22",
        rule: { kind: "list", source: "=PL_TinhTrang" },
        alert: { title: "Tình trạng", message: "Vẫn ghi?" },
      },
      { area: "I6:J22", rule: { kind: "date", from: "2000-01-01" }, alert: { title: "Ngày", message: "Vẫn ghi?" } },
    ],
  });
}

export const MARKS: readonly Mark[] = [
  { area: "K6:K22", formula: '=EXACT(LEFT($K6,1),"▲")', fill: "#FFD9D9", bold: true, frame: "thin" },
  { area: "K6:K22", formula: '=EXACT(LEFT($K6,1),"○")', italic: true, frame: "dashed" },
  { area: "A6:A22", formula: '=EXACT(LEFT($K6,1),"▲")', fill: "#9C0006", color: "#FFFFFF", bold: true },
];

export const APPENDIX = "Phụ lục";

/** All that the add-in does on the sample in one go. */
export const WHOLE = planOf(
  { kind: "write-region", sheet: APPENDIX, region: trackingRegion(), what: { vi: "Cột theo dõi", en: "Tracking" } },
  { kind: "mark", sheet: APPENDIX, marks: MARKS },
  { kind: "create-sheet", model: modelOf("tally", "Tổng hợp") },
  { kind: "create-sheet", model: modelOf("agency:s_nnptnt", "Sở NN&PTNT") },
  { kind: "create-sheet", model: SETTINGS },
  { kind: "print-setup", sheet: APPENDIX, print: { ...PRINT, area: "A1:L22", titleRows: "$5:$5", breaksBefore: [15] } },
);
