import { isFix } from "../../../src/domain/fixes/unfixed";
import { menderOf } from "../../../src/domain/fixes/fix-of";
import { withCells } from "../../../src/domain/fixes/with-cells";
import { readAppendix } from "../../../src/domain/appendix/read-appendix";
import { checkAppendix } from "../../../src/domain/rules/check-appendix";
import { gridOf, type RowSpec } from "../../support/grid-of";
import { makeContext } from "../../support/make-appendix";
import { readContext } from "../../support/read-context";
import { linesOf } from "./fixed-appendix";

const CONTEXT = makeContext({ asOf: "2025-08-01" });

/** A sheet of one task with this lead, checked on a day after the offices were reorganised. */
function led(lead: string, note: string | null, withNote = true, merges: readonly string[] = []) {
  const cut = (row: RowSpec): RowSpec => (withNote ? row : row.slice(0, 6));
  const grid = gridOf(
    [
      cut(["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Kết quả", "Ghi chú"]),
      cut([1, "Rà soát quy hoạch", lead, null, "Tháng 12/2025", "Báo cáo", note]),
      cut([2, "Tổng kết quy hoạch", "Sở Tài chính", null, "Tháng 12/2025", "Báo cáo", null]),
    ],
    { merges },
  );
  const appendix = readAppendix(grid, readContext());
  if (appendix === null) throw new Error("The sheet holds no appendix");
  const finding = checkAppendix(appendix, CONTEXT).find(({ rule }) => rule === "abolished-agency");
  if (finding === undefined) throw new Error("No agency was found to have ended");
  const mender = menderOf(appendix, grid);
  const fix = (choice?: string) => {
    const answer = mender.answer(finding, choice);
    return isFix(answer) ? answer.cells : undefined;
  };
  const readWith = (cells: ReturnType<typeof fix>) =>
    readAppendix(withCells(grid, cells ?? []), readContext())?.tasks[0];
  return { choices: mender.choices(finding).map(({ name }) => name), fix, readWith };
}

describe("the fix of an agency that is no more", () => {
  it("writes the one successor, and the name as it was written goes to the note", () => {
    const { fix, readWith } = led("Sở KH&ĐT, Sở Y tế", "Theo Kế hoạch số 12/KH-UBND");
    expect(linesOf(fix())).toEqual([
      "C2: Sở KH&ĐT, Sở Y tế → Sở Tài chính, Sở Y tế",
      "G2: Theo Kế hoạch số 12/KH-UBND → Theo Kế hoạch số 12/KH-UBND\n(trước đây: Sở KH&ĐT)",
    ]);
    const leads = readWith(fix())?.leads.map((lead) => (lead.kind === "agency" ? lead.agency : lead.text));
    expect(leads).toEqual(["s_taichinh", "s_yte"]);
  });

  it.each([
    ["there is no column of notes", false, []],
    ["the note is merged with others", true, ["G2:G3"]],
  ] as const)(
    "keeps the former name in brackets where %s, and is read as the successor alone",
    (_, withNote, merges) => {
      const { fix, readWith } = led("Sở Kế hoạch và Đầu tư", null, withNote, merges);
      expect(linesOf(fix())).toEqual(["C2: Sở Kế hoạch và Đầu tư → Sở Tài chính (trước đây: Sở Kế hoạch và Đầu tư)"]);
      expect(readWith(fix())?.leads).toHaveLength(1);
      expect(readWith(fix())?.leads[0]).toMatchObject({ agency: "s_taichinh" });
    },
  );

  it("of several successors proposes none, and writes the one that was chosen", () => {
    const { choices, fix } = led("Sở Thông tin và Truyền thông", null);
    expect(fix()).toBeUndefined();
    expect(choices).toEqual(["Sở Khoa học và Công nghệ", "Sở Văn hóa, Thể thao và Du lịch"]);
    expect(linesOf(fix("Sở Khoa học và Công nghệ"))).toEqual([
      "C2: Sở Thông tin và Truyền thông → Sở Khoa học và Công nghệ",
      "G2: null → (trước đây: Sở Thông tin và Truyền thông)",
    ]);
    expect(fix("Sở Y tế")).toBeUndefined();
  });

  it("of a district never proposes a commune by itself, be it the only one", () => {
    const { choices, fix } = led("UBND thị xã Quảng Trị", null);
    expect(fix()).toBeUndefined();
    expect(choices).toEqual(["UBND phường Quảng Trị"]);
  });
});
