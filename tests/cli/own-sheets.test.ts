import { sheetNamed, valueOf } from "../support/independent-reader";
import { makeBench } from "../support/run-command";
import { WRITTEN, writeSamples } from "../support/written-samples";

// Whole files are read, written and read again: seconds on a busy machine.
jest.setTimeout(60_000);

const bench = makeBench();
afterAll(() => bench.remove());

let of: Awaited<ReturnType<typeof writeSamples>>;
beforeAll(async () => {
  of = await writeSamples(bench);
});

const OWN_SHEETS = [
  ...["Tổng hợp", "Quá hạn", "Sở KH&ĐT", "Sở Tài chính", "Sở NN&PTNT", "Sở Xây dựng", "Sở LĐ-TB&XH", "Ban Dân tộc"],
  ...["VP ĐP NTM", "UBMTTQVN tỉnh", "H. Vĩnh Linh", "H. Gio Linh", "H. Cam Lộ", "H. Triệu Phong", "H. Hải Lăng"],
  ...["H. Hướng Hóa", "H. Đakrông", "Thiết lập"],
];

/** The functions that every Excel since 2007 and LibreOffice know. */
const OLD_FUNCTIONS =
  /^(?:CHOOSE|IF|TRIM|SUMPRODUCT|MAX|N|INT|EXACT|LEFT|ISNUMBER|FIND|TEXT|DAY|MONTH|YEAR|TODAY|SUM|DATE)$/u;

describe.each(WRITTEN)("our sheets beside the $sample sample", (sample) => {
  it("has its own sheet first, then ours in the order of the tabs, and a record that nobody sees", () => {
    const { after } = of(sample);
    expect(after.sheets.map(({ name }) => name)).toEqual([sample.sheet, ...OWN_SHEETS, "Số liệu đã ghi"]);
    const hidden = after.sheets.filter(({ visibility }) => visibility !== "visible");
    expect(hidden.map(({ name, visibility }) => [name, visibility])).toEqual([["Số liệu đã ghi", "veryHidden"]]);
  });

  it("uses no function that Excel 2007 or LibreOffice lacks, and no formula shows an error", () => {
    for (const { cells } of of(sample).after.sheets) {
      for (const [address, { formula, value }] of cells) {
        if (formula === null) continue;
        const functions = [...formula.replace(/"[^"]*"/gu, "").matchAll(/([A-Z][A-Z.]*)\(/gu)].map(([, name]) => name);
        expect([address, functions.filter((name) => !OLD_FUNCTIONS.test(name ?? ""))]).toEqual([address, []]);
        expect([address, value === null || /^#/u.test(String(value))]).toEqual([address, false]);
      }
    }
  });

  it("links every task on our sheets to the row where the user has it, and each agency to its sheet", () => {
    const { after, report, appendix } = of(sample);
    const rowOf = new Map(report.tasks.map(({ key, rows }) => [key, rows[0] ?? 0]));
    const names = new Set(after.sheets.map(({ name }) => name));
    const target = (location: string | null): readonly string[] =>
      /^'(.+)'!(\w+)$/u.exec(location ?? "")?.slice(1) ?? [];
    let tasks = 0;
    for (const sheet of after.sheets.filter(({ name }) => name === "Quá hạn" || /^(?:Sở|H\.|Ban|VP|UBM)/u.test(name))) {
      for (const [address, { location }] of sheet.links) {
        const key = String(valueOf(sheet, address));
        expect([sheet.name, key, ...target(location)]).toEqual([
          sheet.name,
          key,
          sample.sheet,
          `A${rowOf.get(key) ?? "?"}`,
        ]);
        tasks += 1;
      }
    }
    expect(tasks).toBeGreaterThan(100);
    expect(appendix.links.size).toBe(0);
    const tally = [...sheetNamed(after, "Tổng hợp").links];
    expect(tally).toHaveLength(9);
    for (const [, { location }] of tally) expect(names).toContain(target(location)[0]);
  });

  it("prints our sheets on A4 across, one page wide, with repeated headings and page numbers from the second page on", () => {
    for (const sheet of of(sample).after.sheets.filter(
      ({ name }) => OWN_SHEETS.includes(name) && name !== "Thiết lập",
    )) {
      expect([sheet.name, sheet.page]).toMatchObject([
        sheet.name,
        {
          ...{ orientation: "landscape", paperSize: 9, fit: { wide: 1, tall: 0 }, firstPageNumber: 1, centred: true },
          headers: { oddHeader: '&C&"Times New Roman,Regular"&13&P' },
          differentFirst: true,
        },
      ]);
      const inches = (millimetres: number): number => Math.round((millimetres / 25.4) * 1000) / 1000;
      const margins = Object.entries(sheet.page.margins ?? {}).map(([side, size]) => [
        side,
        Math.round(size * 1000) / 1000,
      ]);
      expect(Object.fromEntries(margins)).toMatchObject({
        left: inches(30),
        right: inches(15),
        top: inches(20),
        bottom: inches(20),
      });
      expect([sheet.printArea, sheet.printTitles]).toEqual([
        expect.stringMatching(/^\$A\$1:\$[IL]\$\d+$/u),
        sheet.name === "Tổng hợp" ? "$9:$11" : sheet.name === "Quá hạn" ? "$9:$9" : "$10:$11",
      ]);
      expect([sheet.gridlines, sheet.page.headers["firstHeader"] ?? ""]).toEqual([false, ""]);
    }
    const settings = sheetNamed(of(sample).after, "Thiết lập").page;
    expect([settings.orientation, settings.fit]).toEqual(["portrait", { wide: 1, tall: 1 }]);
  });

  it("tells in the tally what the report tells, with both counts at the foot", () => {
    const { after, report } = of(sample);
    const tally = sheetNamed(after, "Tổng hợp");
    const rows = [...Array(40).keys()].map((row) =>
      [..."ABCDEFGHIJK"].map((column) => valueOf(tally, `${column}${row + 1}`)),
    );
    const rowNamed = (name: string) => rows.find(([a, b]) => a === name || b === name)?.slice(2);
    expect(valueOf(tally, "A5")).toBe("BIỂU TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ");
    for (const { name, total, done, doneInTime, doneLate, open, inTime, dueSoon, overdue } of report.tally.agencies) {
      if (total === 0) continue;
      expect([name, rowNamed(name)]).toEqual([
        name,
        [total, done, doneInTime, doneLate, open, inTime, dueSoon, overdue, "-"],
      ]);
    }
    expect(rowNamed("Cộng (lượt giao)")).toEqual([18, 0, 0, 0, 18, 14, 0, 4, "-"]);
    expect(rowNamed("Tổng số nhiệm vụ")).toEqual([14, 0, 0, 0, 14, 10, 0, 4, "-"]);
  });

  it("lists the overdue by days late, and on each agency's sheet what it leads and what it coordinates", () => {
    const { after } = of(sample);
    const late = sheetNamed(after, "Quá hạn");
    const list = [10, 11, 12, 13, 14].map((row) => ["B", "G"].map((column) => valueOf(late, `${column}${row}`)));
    expect(list).toEqual([
      ["II.1", 61],
      ["I.6", 1],
      ["II.2", 1],
      ["II.3", 1],
      [null, null],
    ]);
    expect(late.cells.get("G10")?.look?.numberFormat).toContain("◇");
    const agency = sheetNamed(after, "Sở NN&PTNT");
    expect(valueOf(agency, "A8")).toContain("chủ trì 09 nhiệm vụ");
    expect([valueOf(agency, "A12"), valueOf(agency, "B12")]).toEqual(["A", "Nhiệm vụ chủ trì (09)"]);
    expect([valueOf(agency, "A2"), valueOf(agency, "E1")]).toEqual([
      "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ]);
  });

  it("is written in Times New Roman everywhere on our sheets", () => {
    for (const { name, cells } of of(sample).after.sheets.filter(({ visibility }) => visibility === "visible")) {
      if (name === sample.sheet) continue;
      for (const [address, { value, look }] of cells) {
        if (value !== null) expect([name, address, look?.font["name"]]).toEqual([name, address, "Times New Roman"]);
      }
    }
  });
});
