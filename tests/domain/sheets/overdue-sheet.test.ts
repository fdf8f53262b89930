import type { Appendix } from "../../../src/domain/appendix/appendix";
import { toSerial } from "../../../src/domain/calendar/excel-serial";
import type { PlainDate } from "../../../src/domain/calendar/plain-date";
import { overdueSheet } from "../../../src/domain/sheets/overdue-sheet";
import type { SheetModel } from "../../../src/domain/sheets/sheet-model";
import { makeAppendix, type TaskSpec } from "../../support/make-appendix";
import { linesOf, readBack, readSeed, seedGrid, sheetContext, textsOfRow } from "./support/seed-sheets";

const seed = readSeed(seedGrid());
const sheetOf = (appendix: Appendix, asOf: PlainDate = "2024-07-02") =>
  overdueSheet(sheetContext(appendix, asOf), null);
const keysOf = ({ region }: SheetModel) =>
  region.cells.slice(9).flatMap((row) => (row[1]?.style === "key" ? [row[1].value] : []));

const MIXED: readonly TaskSpec[] = [
  { key: "I.1", deadline: "Quý II/2024", status: "Đang thực hiện", note: "Theo văn bản số 1" },
  { key: "I.2", deadline: "Tháng 4/2024" },
  { key: "I.3", deadline: "Tháng 3/2024", status: "Đang thực hiện", lead: "Sở Xây dựng, Sở Tài chính" },
  { key: "I.4", deadline: "Quý II/2024", status: "đã trình" },
  { key: "I.5", deadline: "Giữa tháng 6/2024", status: "Đang thực hiện" },
  { key: "I.6", deadline: "Năm 2024", status: "Đang thực hiện" },
];

it.each<[PlainDate, readonly string[]]>([
  ["2024-05-02", []],
  ["2024-05-03", ["II.1"]],
  ["2024-07-01", ["II.1"]],
  ["2024-07-02", ["II.1", "I.6", "II.2", "II.3"]],
])("lists the seed's tasks past their date on %s by days, then as they stand: %p", (asOf, keys) => {
  expect(keysOf(sheetOf(seed, asOf))).toEqual(keys);
});

it("lists all fourteen on 01/01/2025", () => {
  expect(keysOf(sheetOf(seed, "2025-01-01"))).toHaveLength(14);
});

it("says of nobody that he is late where nothing was recorded", () => {
  const model = sheetOf(seed);
  expect(textsOfRow(model, 5)[0]).toBe("DANH MỤC NHIỆM VỤ ĐÃ QUA HẠN, CHƯA GHI RÕ TÌNH TRẠNG");
  expect(model.region.cells[9]?.[6]).toEqual({ value: 61, style: "pastDue" });
  expect(model.region.styles.pastDue?.numberFormat).toBe('"◇ "#,##0');
  expect(textsOfRow(model, 10)[8]).toBe("Chưa ghi tình trạng");
  expect(linesOf(model).some((line) => line.includes("▲"))).toBe(false);
});

describe("overdue and past due together", () => {
  const model = sheetOf(makeAppendix(MIXED));

  it("stand in one list by days, each with its own sign", () => {
    expect(model.region.cells.slice(9, 14).map((row) => [row[1]?.value, row[6]?.value, row[6]?.style])).toEqual([
      ["I.3", 92, "overdue"],
      ["I.2", 61, "pastDue"],
      ["I.5", expect.any(Number), "overdueApproximate"],
      ["I.1", 1, "overdue"],
      ["I.4", 1, "pastDue"],
    ]);
    expect(textsOfRow(model, 5)[0]).toBe("DANH MỤC NHIỆM VỤ QUÁ HẠN, NHIỆM VỤ ĐÃ QUA HẠN CHƯA GHI RÕ TÌNH TRẠNG");
    expect(textsOfRow(model, 7)[0]).toBe(
      "(Tính đến ngày 02/07/2024: 05 nhiệm vụ, trong đó 02 nhiệm vụ chưa ghi rõ tình trạng, xếp theo số ngày qua hạn)",
    );
  });

  it("give the phrase as written and the date counted", () => {
    const row = model.region.cells[12];
    expect([row?.[4]?.value, row?.[5]]).toEqual(["Quý II/2024", { value: toSerial("2024-07-01"), style: "rolled" }]);
    expect(row?.[1]?.link).toEqual({ sheet: "Phụ lục", address: "A7", tip: "Phụ lục" });
    expect(textsOfRow(model, 10)[3]).toBe("Sở Xây dựng\nSở Tài chính");
    expect(textsOfRow(model, 14)[8]).toBe("Tình trạng chưa rõ: “đã trình”");
  });

  it("leave room to write by hand", () => {
    expect(model.region.rowHeights.slice(9, 14).every((height) => (height ?? 0) >= 48)).toBe(true);
  });
});

it("is one line where no task is past its date", () => {
  const model = sheetOf(seed, "2024-05-02");
  expect(linesOf(model)).toContain("Không có nhiệm vụ quá hạn.");
  expect(textsOfRow(model, 5)[0]).toBe("DANH MỤC NHIỆM VỤ QUÁ HẠN");
});

describe("what officials wrote on the list", () => {
  const appendix = makeAppendix(MIXED);
  const first = sheetOf(appendix);
  const typed = readBack(first, {
    H10: "Chờ ý kiến Bộ",
    I13: "Theo văn bản số 1\nĐã xin gia hạn",
    H14: "Đang trình ký",
  });
  const again = (next: Appendix) => overdueSheet(sheetContext(next), typed);

  it("goes along with its task", () => {
    const second = again(appendix);
    expect(textsOfRow(second, 10)[7]).toBe("Chờ ý kiến Bộ");
    expect(textsOfRow(second, 13)[8]).toBe("Theo văn bản số 1\nĐã xin gia hạn");
    expect(textsOfRow(second, 14)[7]).toBe("Đang trình ký");
  });

  it("goes along where the task has another number and place now", () => {
    const moved = makeAppendix([
      { key: "I.1", content: "Việc mới chen vào", deadline: "Tháng 1/2024", status: "Đang thực hiện" },
      ...MIXED.map((spec, at): TaskSpec => {
        const content = `Triển khai nội dung thứ ${spec.key} của chương trình`;
        return { ...spec, key: `I.${String(at + 2)}`, content };
      }),
    ]);
    const second = again(moved);
    expect(textsOfRow(second, 10).slice(1, 3)).toEqual(["I.1", "Việc mới chen vào"]);
    expect(textsOfRow(second, 10)[7]).toBe("");
    expect(textsOfRow(second, 11)[7]).toBe("Chờ ý kiến Bộ");
  });

  it("is not dropped where the task is done now", () => {
    const second = again(
      makeAppendix(MIXED.map((spec) => (spec.key === "I.3" ? { ...spec, status: "Đã hoàn thành" } : spec))),
    );
    expect(keysOf(second)).not.toContain("I.3");
    expect(linesOf(second)).toContain(
      "Nội dung đã ghi ở lần trước: I.3 (Triển khai nội dung thứ I.3 của chương trình), cột “Lý do, đề xuất”: Chờ ý kiến Bộ",
    );
  });

  it("changes nothing where nobody wrote anything", () => {
    expect(overdueSheet(sheetContext(appendix), readBack(first))).toEqual(first);
    const english = overdueSheet(sheetContext(appendix, "2024-07-02", { locale: "en" }), null);
    expect(overdueSheet(sheetContext(appendix), readBack(english))).toEqual(first);
  });
});
