import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { headerCandidates } from "../../../src/domain/appendix/appendix-candidates";
import { FIELDS, type Appendix } from "../../../src/domain/appendix/appendix";
import { stripMarkup } from "../../../src/domain/appendix/markup";
import { readAppendix } from "../../../src/domain/appendix/read-appendix";
import type { Grid } from "../../../src/domain/grid";
import { clean } from "../../../src/domain/text/normalise";
import { gridOf, rowsOfTsv, type RowSpec } from "../../support/grid-of";
import { readContext } from "../../support/read-context";

/** The seed below its title lines: the header stands in row 6. */
function seed(file: "scanned" | "restored", width = 8): Grid {
  const tsv = readFileSync(join(__dirname, "../../../samples/decision-645", `${file}.tsv`), "utf8");
  const rows = rowsOfTsv(tsv).map((row) => row.slice(0, width));
  return gridOf([...TITLE, ...rows], { merges: ["A1:G1", "A2:G2", "A3:G3", "A4:G4"] });
}

const TITLE: readonly RowSpec[] = [
  ["Phụ lục"],
  ["Ban hành Chương trình công tác trọng tâm năm 2024"],
  ["Thực hiện Chương trình MTQG xây dựng nông thôn mới"],
  ["(Kèm theo Quyết định số **645** /QĐ-BCDCTMTQG ngày **27**/3/2024 của Trưởng Ban chỉ đạo các Chương trình MTQG)"],
  [],
];

function read(grid: Grid, overrides: Parameters<typeof readContext>[0] = {}): Appendix {
  const appendix = readAppendix(grid, readContext(overrides));
  if (!appendix) throw new Error("no appendix found");
  return appendix;
}

const KEYS = "I.1 I.2 I.3 I.4 I.5 I.6 I.7 I.8 II.1 II.2 II.3 II.4 III.1 III.2".split(" ");

describe.each(["scanned", "restored"] as const)("the appendix of Decision 645 as %s", (file) => {
  const appendix = read(seed(file));

  it("has three sections and fourteen tasks", () => {
    expect(appendix.sections.map(({ ordinal, level }) => [ordinal, level])).toEqual([
      ["I", 1],
      ["II", 1],
      ["III", 1],
    ]);
    expect(appendix.tasks.map(({ key }) => key)).toEqual(KEYS);
  });

  it("has the seven columns, and the decision and year of its title", () => {
    expect(appendix.columns).toEqual({
      ordinal: 1,
      content: 2,
      lead: 3,
      coordinators: 4,
      deadline: 5,
      result: 6,
      note: 7,
    });
    expect(appendix.headerRows).toEqual([6]);
    expect(appendix.decision).toEqual({
      number: "645/QĐ-BCĐCTMTQG",
      date: "2024-03-27",
      numberAsWritten: "645/QĐ-BCDCTMTQG",
    });
    expect(appendix.programmeYear).toBe(2024);
    expect(appendix.unplaced).toEqual([]);
  });

  it("gives eighteen leads to fourteen tasks", () => {
    const leads = appendix.tasks.flatMap((task) => task.leads);
    expect(leads).toHaveLength(18);
    expect(leads.filter((lead) => lead.kind === "agency" && lead.agency === "s_nnptnt")).toHaveLength(9);
    expect(leads.filter(({ kind }) => kind === "group")).toHaveLength(2);
  });

  it("has the deadlines of the restored table, and no status", () => {
    const due = Object.fromEntries(appendix.tasks.map(({ key, deadline }) => [key, deadline.due]));
    const yearEnd = Object.fromEntries(KEYS.map((key) => [key, "2024-12-31"]));
    expect(due).toEqual({
      ...yearEnd,
      "I.6": "2024-06-30",
      "II.1": "2024-04-30",
      "II.2": "2024-06-30",
      "II.3": "2024-06-30",
    });
    expect(appendix.tasks.every(({ status }) => status.code === null && status.text === "")).toBe(true);
  });
});

describe("the scanned appendix", () => {
  const appendix = read(seed("scanned"));
  const task = (key: string): Appendix["tasks"][number] | undefined => appendix.tasks.find((one) => one.key === key);

  it("tells what it mended: four headers, four cut tasks, two shifted rows, one column", () => {
    expect(appendix.repeatedHeaderRows).toEqual([11, 16, 22, 27]);
    expect(appendix.mends).toEqual([
      { kind: "repeated-header", row: 11 },
      { kind: "split-row", row: 12, firstRow: 10, strayOrdinal: null },
      { kind: "repeated-header", row: 16 },
      { kind: "split-row", row: 17, firstRow: 15, strayOrdinal: null },
      { kind: "repeated-header", row: 22 },
      { kind: "split-row", row: 23, firstRow: 21, strayOrdinal: null },
      { kind: "repeated-header", row: 27 },
      { kind: "split-row", row: 28, firstRow: 26, strayOrdinal: "2" },
      { kind: "shifted-row", row: 30, column: 5, fields: ["coordinators", "deadline", "result", "note"] },
      { kind: "extra-cell", row: 30, column: 8, text: "" },
      { kind: "shifted-row", row: 31, column: 5, fields: ["coordinators", "deadline", "result"] },
    ]);
    expect(appendix.lastColumn).toBe(8);
  });

  it("joins what a page break cut, cell by cell", () => {
    expect(task("I.3")?.rows).toEqual([10, 12]);
    expect(task("I.3")?.cells.content.text).toBe("Đẩy mạnh trao trả “Quảng Trị chung sức xây dựng nông thôn mới”");
    expect(task("I.3")?.cells.content.value).toBeNull();
    expect(task("I.6")?.rows).toEqual([15, 17]);
    expect(task("II.1")?.cells.coordinators.text).toBe(
      "Các sở, ban ngành phụ trách tiêu chí, UBND các huyện Vĩnh Linh, Gio Linh, Hải Lăng, Triệu Phong, Cam Lộ",
    );
    expect(task("II.4")?.rows).toEqual([26, 28]);
    expect(task("II.4")?.ordinal).toBe("4");
    expect(task("II.4")?.cells.note.text).toBe(
      "Nhiệm vụ cụ thể thực hiện theo Văn bản số 756/UBND-KT ngày 07/02/2024 của UBND tỉnh",
    );
  });

  it("puts shifted cells back in place, and says where each stands", () => {
    const { coordinators, deadline, result, note } = task("III.1")?.cells ?? {};
    expect(coordinators?.text).toBe("Các sở, ban ngành và UBND các huyện Hóa, Dakrông, Gio Linh, Vĩnh Linh");
    expect(coordinators?.column).toBe(4);
    expect(deadline).toMatchObject({ text: "Năm 2024", value: "Năm 2024", row: 30, column: 6 });
    expect(note?.text).toMatch(/^Các nhiệm vụ, giải pháp đã được/u);
    expect(note?.column).toBe(8);
    expect(result?.text).toMatch(/^<ul style="list-style-type: none">/u);
    expect(task("III.2")?.cells.note.text).toBe("");
  });

  it("needs no eighth column to see the shift of III.2", () => {
    expect(read(seed("scanned", 7)).mends.filter(({ kind }) => kind === "shifted-row")).toHaveLength(2);
  });
});

it("mends nothing in the restored appendix", () => {
  const appendix = read(seed("restored"));
  expect(appendix.mends).toEqual([]);
  expect(appendix.lastColumn).toBe(7);
  expect(appendix.lastRow).toBe(23);
});

describe("what the user points out", () => {
  it("wins over the title and the headings", () => {
    const appendix = read(seed("restored"), { programmeYear: 2025, documentDate: "2025-01-15", columns: { lead: 4 } });
    expect(appendix.programmeYear).toBe(2025);
    expect(appendix.columns).toEqual({ ordinal: 1, content: 2, lead: 4, deadline: 5, result: 6, note: 7 });
    expect(appendix.otherColumns).toEqual([{ column: 3, heading: "Chịu trách nhiệm chủ trì, chỉ đạo/ đôn đốc" }]);
  });

  it("may be a header that no words tell", () => {
    const grid = gridOf([
      ["Số", "Việc", "Ai", "Bao giờ"],
      [1, "Làm đường", "Sở Giao thông vận tải", "Quý I"],
    ]);
    expect(readAppendix(grid, readContext())).toBeNull();
    const appendix = read(grid, { headerRow: 1, columns: { ordinal: 1, content: 2, lead: 3, deadline: 4 } });
    expect(appendix.tasks.map(({ key, deadline }) => [key, deadline.due])).toEqual([["1", null]]);
    expect(
      read(grid, { headerRow: 1, columns: { ordinal: 1, content: 2, lead: 3, deadline: 4 }, programmeYear: 2024 })
        .tasks[0]?.deadline.due,
    ).toBe("2024-03-31");
  });

  it("is of no use where the row is not on the sheet", () => {
    expect(readAppendix(seed("restored"), readContext({ headerRow: 999 }))).toBeNull();
  });
});

describe("several tables on one sheet", () => {
  const header: RowSpec = ["TT", "Nội dung", "Cơ quan chủ trì", "Thời hạn"];
  const grid = gridOf([
    ["PHỤ LỤC I"],
    ["(Kèm theo Kế hoạch số 10/KH-UBND ngày 05/01/2024)"],
    header,
    [1, "Việc một", "Sở Y tế", "Quý I/2024"],
    [2, "Việc hai", "Sở Y tế", "Quý II/2024"],
    header,
    [3, "Việc ba", "Sở Y tế", "Quý III/2024"],
    [],
    ["PHỤ LỤC II"],
    ["DANH MỤC VĂN BẢN NĂM 2025"],
    ["(Kèm theo Kế hoạch số 11/KH-UBND ngày 06/01/2025)"],
    [...header, "Ghi chú"],
    [1, "Việc bốn", "Sở Nội vụ", "Năm 2025", "Gấp"],
  ]);

  it("are all listed, a header at the top of a page counting with its table", () => {
    expect(headerCandidates(grid).map(({ headerRows }) => headerRows)).toEqual([[3], [12]]);
    const [first, second] = headerCandidates(grid);
    expect(second?.score).toBeGreaterThan(first?.score ?? 0);
  });

  it("are read one at a time, each to its own end and with its own title", () => {
    const first = read(grid, { headerRow: 3 });
    expect(first.tasks.map(({ key, rows }) => [key, rows])).toEqual([
      ["1", [4]],
      ["2", [5]],
      ["3", [7]],
    ]);
    expect([first.lastRow, first.programmeYear, first.decision?.number]).toEqual([7, 2024, "10/KH-UBND"]);
    const second = read(grid);
    expect(second.tasks.map(({ rows }) => rows)).toEqual([[13]]);
    expect([second.programmeYear, second.decision?.number]).toEqual([2025, "11/KH-UBND"]);
  });
});

describe("sheets without an appendix", () => {
  it.each<[string, Grid]>([
    ["empty", gridOf([])],
    ["of one cell", gridOf([["PHỤ LỤC"]])],
    [
      "of a thousand blank formatted rows",
      gridOf(Array.from({ length: 1000 }, () => Array.from({ length: 26 }, () => ""))),
    ],
    [
      "of another table",
      gridOf([
        ["Mã", "Tên xã", "Dân số"],
        [1, "Xã Thanh", 3200],
      ]),
    ],
  ])("%s give null and no candidates", (_, grid) => {
    expect(readAppendix(grid, readContext())).toBeNull();
    expect(headerCandidates(grid)).toEqual([]);
  });

  it("a header alone is an appendix without tasks", () => {
    const appendix = read(
      gridOf([["TT", "Nội dung", "Cơ quan chủ trì", "Thời hạn"], ...Array.from({ length: 1000 }, () => [])]),
    );
    expect([appendix.tasks, appendix.sections, appendix.lastRow]).toEqual([[], [], 1]);
  });
});

describe("the same table written otherwise", () => {
  const plain = read(seed("restored"));
  const rewritten = (change: (text: string) => string): Grid => {
    const grid = seed("restored");
    return {
      ...grid,
      values: grid.values.map((row) => row.map((value) => (typeof value === "string" ? change(value) : value))),
    };
  };

  it.each<[string, (text: string) => string]>([
    ["in decomposed letters", (text) => text.normalize("NFD")],
    ["padded with blanks", (text) => `  ${text.replaceAll(" ", "\u00a0 ")}\t`],
  ])("%s reads the same", (_, change) => {
    const appendix = read(rewritten(change));
    expect(appendix.tasks.map(({ key, cells }) => [key, cells.content.text])).toEqual(
      plain.tasks.map(({ key, cells }) => [key, cells.content.text]),
    );
    expect(appendix.mends).toEqual([]);
  });

  it("in capitals has the same rows", () => {
    const appendix = read(rewritten((text) => text.toUpperCase()));
    expect(appendix.tasks.map(({ key, rows }) => [key, rows])).toEqual(plain.tasks.map(({ key, rows }) => [key, rows]));
  });
});

describe("date and number cells", () => {
  const header: RowSpec = ["TT", "Nội dung", "Cơ quan chủ trì", "Thời hạn"];
  const appendix = read(
    gridOf([
      header,
      [1, "Ngày", "Sở Y tế", [45473, "dd/mm/yyyy"]],
      ["02.", "Tháng", "Sở Y tế", [45383, "mmm-yy"]],
      [3, "Năm", "Sở Y tế", 2024],
    ]),
  );

  it("keep their value and format, and are read as Excel shows them", () => {
    expect(
      appendix.tasks.map(({ key, cells, deadline }) => [key, cells.deadline.value, cells.deadline.text, deadline.due]),
    ).toEqual([
      ["1", 45473, "30/06/2024", "2024-06-30"],
      ["2", 45383, "Tháng 4/2024", "2024-04-30"],
      ["3", 2024, "2024", "2024-12-31"],
    ]);
  });
});

describe("nothing is lost", () => {
  const cell = fc.constantFrom(
    "",
    "",
    "",
    "1",
    "2",
    "3",
    "a)",
    "1.1",
    "I",
    "II",
    "-",
    "….....",
    "Rà soát quy hoạch",
    "hoàn thiện hồ sơ",
    "CÔNG TÁC CHỈ ĐẠO",
    "Sở Xây dựng",
    "UBND các huyện",
    "Năm 2024",
    "Quý II/2024",
    "Thường xuyên",
    "Tổng cộng",
    "Ghi chú: xem phụ biểu",
    "Theo thời hạn sau đây:",
    "Người lập biểu",
    "<ul>",
    "nt",
    "Như trên",
    "PHỤ LỤC II",
    "** **",
    "TT",
    "Nội dung",
    "Thời hạn",
    7,
    45473,
    true,
  );
  const merge = fc.tuple(fc.nat(7), fc.nat(5), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }));
  const table = fc.tuple(
    fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { maxLength: 12 }),
    fc.option(merge, { nil: null }),
  );

  it("every cell of the table is in a task, a heading, a mend or among what has no place", () => {
    fc.assert(
      fc.property(table, ([rows, area]) => {
        const grid = withMerge(
          gridOf([["TT", "Nội dung", "Cơ quan chủ trì", "Phối hợp", "Thời hạn", "Kết quả"], ...rows]),
          area,
        );
        const appendix = read(grid);
        expect(lostCells(grid, appendix)).toEqual([]);
        const keys = appendix.tasks.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 1500, seed: 645 },
    );
  });

  it("never throws, whatever the sheet", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(cell, fc.string()), { maxLength: 8 }), { maxLength: 12 }), (rows) => {
        readAppendix(gridOf(rows), readContext());
        headerCandidates(gridOf(rows));
      }),
      { numRuns: 500, seed: 645 },
    );
  });
});

/** Merges an area below the header; as in Excel, only its first cell keeps a value. */
function withMerge(grid: Grid, area: readonly [number, number, number, number] | null): Grid {
  if (!area) return grid;
  const [row, column, height, width] = area;
  const top = row + 2;
  const left = column + 1;
  const merged = { top, left, bottom: top + height - 1, right: left + width - 1 };
  const covered = (r: number, c: number): boolean =>
    r >= merged.top && r <= merged.bottom && c >= merged.left && c <= merged.right && !(r === top && c === left);
  return {
    ...grid,
    merges: [merged],
    values: grid.values.map((values, at) =>
      values.map((value, offset) => (covered(at + 1, offset + 1) ? null : value)),
    ),
  };
}

/** The cells from the header to the last row and in the table's columns that the appendix does not account for. */
function lostCells(grid: Grid, appendix: Appendix): readonly string[] {
  const {
    tasks,
    sections,
    mends,
    unplaced,
    repeatedHeaderRows,
    headerRows,
    otherColumns = [],
    lastRow,
    lastColumn,
  } = appendix;
  const told = new Map<number, string>();
  const tell = (row: number, text: string): void => void told.set(row, `${told.get(row) ?? ""}\n${text}`);
  for (const task of tasks) {
    const text = FIELDS.map((field) => task.cells[field].text).join("\n");
    for (const row of task.rows) tell(row, text);
    for (const { ditto } of Object.values(task.cells)) if (ditto) tell(ditto.row, ditto.text);
  }
  for (const { row, rows = [row], ordinal, title, lead = "" } of sections) {
    for (const each of rows) tell(each, `${ordinal}\n${title}\n${lead}`);
  }
  for (const { row, text } of unplaced) tell(row, text);
  for (const mend of mends) if (mend.kind === "split-row") tell(mend.row, mend.strayOrdinal ?? "");
  const inherited = new Set(
    tasks.flatMap(({ cells }) =>
      FIELDS.filter((field) => cells[field].inherited).map((field) => `${cells[field].row}:${cells[field].column}`),
    ),
  );
  return grid.values.flatMap((values, at) =>
    values.flatMap((value, offset): readonly string[] => {
      const [row, column] = [grid.top + at, grid.left + offset];
      const outside =
        row > lastRow || column > lastColumn || headerRows.includes(row) || repeatedHeaderRows.includes(row);
      if (value === null || outside || otherColumns.some((other) => other.column === column)) return [];
      const text = stripMarkup(clean(typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value)));
      const pointer = /đây:$/u.test(text) && sections.some((section) => section.row === row);
      const known = squeezed(told.get(row) ?? "").includes(squeezed(text).replace(/[.)]$/u, ""));
      return text === "" || pointer || known || inherited.has(`${row}:${column}`) ? [] : [`${row}:${column} ${text}`];
    }),
  );
}

function squeezed(text: string): string {
  return stripMarkup(text).replace(/\s+/gu, "").toLowerCase();
}

it("reads 20,000 tasks", () => {
  const line = (at: number): RowSpec => [
    at + 1,
    `Nhiệm vụ thứ ${at + 1} của chương trình`,
    "Sở Nông nghiệp và PTNT",
    "Các sở, ban ngành",
    "Quý II/2024",
    "Báo cáo",
  ];
  const large = gridOf([
    ["TT", "Nội dung", "Cơ quan chủ trì", "Phối hợp", "Thời hạn", "Kết quả"],
    ...Array.from({ length: 20_000 }, (_, at) => line(at)),
  ]);
  expect(read(large).tasks).toHaveLength(20_000);
});
