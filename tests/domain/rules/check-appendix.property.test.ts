import fc from "fast-check";
import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";
import type { Appendix } from "../../../src/domain/appendix/appendix";
import { readAppendix } from "../../../src/domain/appendix/read-appendix";
import { parseArea } from "../../../src/domain/address";
import type { CellValue } from "../../../src/domain/grid";
import { checkAppendix } from "../../../src/domain/rules/check-appendix";
import { messageOf } from "../../../src/domain/rules/message-of";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import { standingOf } from "../../../src/domain/standing/standing-of";
import { tallyOf } from "../../../src/domain/standing/tally-of";
import { makeContext } from "../../support/make-appendix";
import { gridOf, type RowSpec } from "../../support/grid-of";
import { readContext } from "../../support/read-context";

/** What stands in the columns of real and of spoilt appendices. */
const HEADINGS = ["TT", "Nội dung", "Cơ quan chủ trì", "Phối hợp", "Thời hạn", "Kết quả", "Ghi chú", "Tình trạng"];
const ORDINALS = ["", "I", "II.", "A", 1, 2, "03", "1.1", "a)", "-", "1.1.2", "Tổng cộng", "x"];
const CONTENTS = [
  "",
  "Rà soát quy hoạch",
  "tiếp theo của câu",
  "- Mục con;",
  "I. PHẦN MỘT",
  "Theo QĐ số …/QĐ-UBND",
  "<ul>a</ul>",
];
const AGENCIES = [
  "",
  "Sở Tài chính",
  "Sở Y tế chủ trì, phối hợp với Sở Xây dừng",
  "UBND các huyện Hóa,\nDakrông",
  "Các sở, ban ngành",
  "UBND huyện Cẩm Lộ",
  "nt",
  "Sở Tài chính (cũ) ☃",
];
const TIMES = [
  "",
  "Quý II/2024",
  "Hằng quý",
  "Thường xuyên",
  "31/6",
  "Trước 15/6",
  "Sau khi có vốn",
  "Giữa tháng 6/2024",
  "Năm 2099",
];
const STATUSES = ["", "Đã hoàn thành", "Đang thực hiện", "Dừng", "x", "50%", "Chuyển sang năm 2025"];
const DATES: readonly (readonly [CellValue, string])[] = [
  [45473, "dd/mm/yyyy"],
  [45383, "mmm-yy"],
  [2024, "General"],
  [-1, "dd/mm/yyyy"],
  [true, "General"],
];

const cell = (own: readonly CellValue[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...own) },
    { weight: 1, arbitrary: fc.constantFrom(...DATES) },
    { weight: 1, arbitrary: fc.constantFrom(...AGENCIES, ...TIMES, ...CONTENTS, ...HEADINGS) },
    { weight: 1, arbitrary: fc.string() },
  );
const bodyRow: fc.Arbitrary<RowSpec> = fc.tuple(
  cell(ORDINALS),
  cell(CONTENTS),
  cell(AGENCIES),
  cell(AGENCIES),
  cell(TIMES),
  cell(CONTENTS),
  cell([""]),
  cell(STATUSES),
  cell([""]),
);
const row = fc.oneof({ weight: 9, arbitrary: bodyRow }, { weight: 1, arbitrary: fc.constantFrom(HEADINGS, []) });
const merge = fc
  .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 2, max: 10 }), fc.integer({ min: 0, max: 3 }))
  .map(([column, top, height]) => `${"ABCDEFGH".charAt(column)}${top}:${"ABCDEFGH".charAt(column)}${top + height}`);
const sheet = fc.tuple(fc.array(row, { maxLength: 12 }), fc.array(merge, { maxLength: 1 }));
const day = fc.constantFrom("2024-01-01", "2024-06-30", "2024-07-02", "2025-12-01") satisfies fc.Arbitrary<string>;

describe("any sheet", () => {
  it("is read, checked, said in both languages, placed and counted, and nothing throws or contradicts itself", () => {
    fc.assert(
      fc.property(sheet, day, ([rows, merges], asOf) => {
        const appendix = readAppendix(gridOf([HEADINGS, ...rows], { merges: ofSeveralCells(merges) }), readContext());
        if (!appendix) throw new Error("The header was not found");
        for (const finding of checkAppendix(appendix, makeContext({ asOf }))) {
          const { vi, en } = messageOf(finding);
          expect(`${vi}${en}`).not.toMatch(/undefined|NaN|\[object/u);
          if (finding.cell !== null) expect(parseArea(finding.cell)).not.toBeNull();
        }
        expectCounts(appendix, asOf);
      }),
      { numRuns: 400, seed: 645 },
    );
  });
});

/** A merge of one cell is none. */
function ofSeveralCells(merges: readonly string[]): readonly string[] {
  return merges.filter((area) => area.split(":")[0] !== area.split(":")[1]);
}

function expectCounts(appendix: Appendix, asOf: `${number}-${number}-${number}`): void {
  const { overall, agencies, assignments } = tallyOf(appendix, QUANG_TRI, asOf, DEFAULT_SETTINGS);
  for (const { total, done, open, inTime, overdue, unrecorded, dueSoon } of [overall, ...agencies]) {
    expect(total).toBe(done + open);
    expect(open).toBe(inTime + overdue);
    expect(unrecorded <= overdue && dueSoon <= inTime).toBe(true);
  }
  expect(assignments).toBe(agencies.reduce((sum, { total, stopped }) => sum + total + stopped, 0));
  expect(appendix.tasks).toHaveLength(overall.total + overall.stopped);
  const rows = appendix.tasks.flatMap((task) => task.rows);
  expect(new Set(rows).size).toBe(rows.length);
  for (const task of appendix.tasks) {
    const { kind, due, daysLate } = standingOf(task, asOf, DEFAULT_SETTINGS);
    if (kind === "overdue" || kind === "past-due") expect(due !== null && (daysLate ?? 0) > 0).toBe(true);
    if (kind === "overdue") expect(["not-started", "in-progress"]).toContain(task.status.code);
  }
}
