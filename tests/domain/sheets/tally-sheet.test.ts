import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";
import type { Appendix } from "../../../src/domain/appendix/appendix";
import type { Grid } from "../../../src/domain/grid";
import type { SheetModel } from "../../../src/domain/sheets/sheet-model";
import { tallySheet } from "../../../src/domain/sheets/tally-sheet";
import type { TaskSpec } from "../../support/make-appendix";
import { makeAppendix } from "../../support/make-appendix";
import { dateCell } from "../../support/make-cell";
import { Evaluated } from "./support/evaluate";
import { linesOf, readBack, readSeed, rowWith, seedGrid, sheetContext, textsOfRow } from "./support/seed-sheets";

const seed = readSeed(seedGrid());
const sheetOf = (appendix: Appendix, previous: Grid | null = null, locale: "vi" | "en" = "vi") =>
  tallySheet(sheetContext(appendix, "2024-07-02", { locale }), previous);

/** The numbers of a row, C to J, as Excel would show them. */
function numbersOf(model: SheetModel): (row: number) => readonly unknown[] {
  const book = new Evaluated();
  book.add(model);
  book.calculate();
  return (row) =>
    ["C", "D", "E", "F", "G", "H", "I", "J"].map((column) => book.valueOf(model.name, `${column}${String(row)}`));
}

describe("the tally of the seed on 02/07/2024", () => {
  const model = sheetOf(seed);
  const numbers = numbersOf(model);

  it.each([
    ["Sở Nông nghiệp và Phát triển nông thôn", [9, 0, 0, 0, 9, 5, 0, 4]],
    ["Các sở, ban, ngành, đơn vị cấp tỉnh", [15, 0, 0, 0, 15, 11, 0, 4]],
    ["UBND các huyện, thị xã, thành phố", [0, 0, 0, 0, 0, 0, 0, 0]],
    ["Mặt trận Tổ quốc và các đoàn thể", [1, 0, 0, 0, 1, 1, 0, 0]],
    ["Chưa rõ đầu mối", [2, 0, 0, 0, 2, 2, 0, 0]],
    ["Thành viên Ban chỉ đạo", [1, 0, 0, 0, 1, 1, 0, 0]],
  ])("counts %s", (name, expected) => {
    expect(numbers(rowWith(model, 2, name))).toEqual(expected);
  });

  it("counts 18 assignments and 14 tasks at the foot", () => {
    expect(numbers(rowWith(model, 1, "Cộng (lượt giao)"))).toEqual([18, 0, 0, 0, 18, 14, 0, 4]);
    expect(numbers(rowWith(model, 1, "Tổng số nhiệm vụ"))).toEqual([14, 0, 0, 0, 14, 10, 0, 4]);
  });

  it("lists the agencies in protocol order", () => {
    const names = Array.from({ length: 7 }, (_, at) => textsOfRow(model, 13 + at)[1]);
    const known: readonly (string | undefined)[] = QUANG_TRI.agencies.map(({ name }) => name);
    expect(known.filter((name) => names.includes(name))).toEqual(names);
  });

  it("says how many have no status, gives no rate while nothing is recorded, and names no office", () => {
    expect(textsOfRow(model, rowWith(model, 2, "Sở Nông nghiệp và Phát triển nông thôn"))[11]).toBe(
      "Trong đó chưa ghi rõ tình trạng: 04",
    );
    expect(model.region.cells.slice(11, 27).every((row) => row[10]?.value === "-")).toBe(true);
    expect(textsOfRow(model, 1)[0]).toMatch(/^…+$/u);
    expect(textsOfRow(model, 2)[0]).toMatch(/^…+$/u);
  });

  it("links names and late counts to their sheets", () => {
    const row = model.region.cells[rowWith(model, 2, "Sở Nông nghiệp và Phát triển nông thôn") - 1];
    expect(row?.[1]?.link).toMatchObject({ sheet: "Sở NN&PTNT", address: "A1" });
    expect(row?.[9]).toMatchObject({ style: "countBold", link: { sheet: "Quá hạn", address: "A9" } });
  });

  it("is printed on A4 across, with its header on every page", () => {
    expect(model.print).toMatchObject({
      orientation: "landscape",
      titleRows: "$9:$11",
      area: `A1:L${String(model.region.cells.length)}`,
    });
    expect(textsOfRow(model, 9).slice(0, 3)).toEqual(["TT", "Cơ quan, đơn vị chủ trì", "Tổng số nhiệm vụ"]);
  });
});

const done = (on: number): Partial<TaskSpec> => ({ status: "Đã hoàn thành", completedOn: dateCell(on) });
const RECORDED: readonly TaskSpec[] = [
  { key: "I.1", lead: "Sở Xây dựng", deadline: "Quý II/2024", ...done(45460) },
  { key: "I.2", lead: "Sở Xây dựng", deadline: "Tháng 4/2024", ...done(45460) },
  { key: "I.3", lead: "Sở Xây dựng", deadline: "Quý II/2024", status: "Đã hoàn thành" },
  { key: "I.4", lead: "Sở Xây dựng, Sở Tài chính", deadline: "Quý II/2024", status: "Đang thực hiện" },
  { key: "I.5", lead: "UBND huyện Cam Lộ", deadline: "Quý II/2024" },
  { key: "I.6", lead: "Sở Xây dựng", status: "Dừng thực hiện" },
  { key: "I.7", lead: "", status: "Đang thực hiện" },
  { key: "I.8", lead: "Sở Xây dựng", deadline: "05/7/2024", status: "Đang thực hiện" },
];

describe("a tally with everything in it", () => {
  const model = sheetOf(makeAppendix(RECORDED));
  const numbers = numbersOf(model);

  it("keeps the sums of the official form true in every row", () => {
    for (let row = 12; row <= rowWith(model, 1, "Tổng số nhiệm vụ"); row += 1) {
      const [total, finished, inTime, late, open, onTrack, soon, overdue] = numbers(row).map(Number);
      expect(total).toBe((finished ?? 0) + (open ?? 0));
      expect(open).toBe((onTrack ?? 0) + (overdue ?? 0));
      expect((inTime ?? 0) + (late ?? 0)).toBeLessThanOrEqual(finished ?? 0);
      expect(soon).toBeLessThanOrEqual(onTrack ?? 0);
    }
  });

  it("counts a completion without a date apart, and says so thrice", () => {
    expect(numbers(rowWith(model, 2, "Sở Xây dựng"))).toEqual([5, 3, 1, 1, 2, 1, 1, 1]);
    expect(textsOfRow(model, 11)[3]).toBe("(4)=(5)\n+(6)+(*)");
    expect(textsOfRow(model, rowWith(model, 2, "Sở Xây dựng"))[11]).toBe("(*) 01 nhiệm vụ");
    expect(linesOf(model).some((line) => line.startsWith("(*) Đã hoàn thành nhưng"))).toBe(true);
  });

  it("says below what stands outside", () => {
    const notes = linesOf(model);
    expect(notes).toContain("Số nhiệm vụ dừng thực hiện hoặc chuyển kỳ sau, không tính vào biểu: 01.");
    expect(notes).toContain("Số nhiệm vụ chưa ghi cơ quan chủ trì, chỉ tính vào dòng Tổng số nhiệm vụ: 01.");
  });

  it("puts bodies that the directory lacks into a block of their own", () => {
    const unlisted = sheetOf(makeAppendix([{ key: "I.1", lead: "UBND xã Vĩnh Ô" }]));
    expect(textsOfRow(unlisted, rowWith(unlisted, 1, "V"))[1]).toBe("Cơ quan chưa có trong danh mục");
  });
});

describe("what officials wrote on the tally", () => {
  const first = sheetOf(seed);
  const nnptnt = rowWith(first, 2, "Sở Nông nghiệp và Phát triển nông thôn");
  const xaydung = rowWith(first, 2, "Sở Xây dựng");
  const foot = rowWith(first, 1, "Tổng số nhiệm vụ");
  const signature = first.region.cells.length;
  const typed = readBack(first, {
    A1: "UBND TỈNH QUẢNG TRỊ",
    A2: "VĂN PHÒNG ĐIỀU PHỐI",
    [`L${String(nnptnt)}`]: "Trong đó chưa ghi rõ tình trạng: 04\nĐã có công văn đôn đốc",
    [`L${String(xaydung)}`]: "Chờ hướng dẫn",
    [`L${String(foot)}`]: "Số liệu tạm tính",
    [`H${String(signature - 1)}`]: "Đông Hà, ngày 02 tháng 7 năm 2024",
    [`H${String(signature)}`]: "THỦ TRƯỞNG ĐƠN VỊ\n\n\n\nNguyễn Văn A",
    [`A${String(signature)}`]: "Người ghi thêm",
  });

  it("is kept on the next run, whatever the counts are then", () => {
    const second = tallySheet(sheetContext(seed, "2024-06-15"), typed);
    expect(textsOfRow(second, nnptnt)[11]).toBe("Trong đó chưa ghi rõ tình trạng: 01\nĐã có công văn đôn đốc");
    expect(textsOfRow(second, xaydung)[11]).toBe("Chờ hướng dẫn");
    expect(textsOfRow(second, foot)[11]).toBe("Trong đó chưa ghi rõ tình trạng: 01\nSố liệu tạm tính");
    expect([textsOfRow(second, 1)[0], textsOfRow(second, 2)[0]]).toEqual([
      "UBND TỈNH QUẢNG TRỊ",
      "VĂN PHÒNG ĐIỀU PHỐI",
    ]);
    const last = second.region.cells.length;
    expect(textsOfRow(second, last - 1)[7]).toBe("Đông Hà, ngày 15 tháng 6 năm 2024");
    expect(textsOfRow(second, last)[7]).toBe("THỦ TRƯỞNG ĐƠN VỊ\n\n\n\nNguyễn Văn A");
    expect(textsOfRow(second, last - 2)[0]).toBe("Nội dung đã ghi ở lần trước: Người ghi thêm");
  });

  it("is moved below the table where its row is gone, and stays there once", () => {
    const other = makeAppendix([{ key: "I.1", lead: "Sở Tài chính" }]);
    const second = sheetOf(other, typed);
    const line = "Nội dung đã ghi ở lần trước: 4 (Sở Xây dựng), cột “Ghi chú”: Chờ hướng dẫn";
    expect(linesOf(second)).toContain(line);
    const third = sheetOf(other, readBack(second));
    expect(linesOf(third).filter((each) => each === line)).toHaveLength(1);
    expect(linesOf(third)).toEqual(linesOf(second));
  });

  it("changes nothing where nobody wrote anything", () => {
    expect(sheetOf(seed, readBack(first))).toEqual(first);
    expect(sheetOf(seed, readBack(sheetOf(seed, null, "en")))).toEqual(first);
  });
});
