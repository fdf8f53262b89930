import type { Appendix } from "../../../src/domain/appendix/appendix";
import { toSerial } from "../../../src/domain/calendar/excel-serial";
import type { Grid } from "../../../src/domain/grid";
import { agencySheets } from "../../../src/domain/sheets/agency-sheet";
import { lastWritten, recordSheet } from "../../../src/domain/sheets/record-sheet";
import { sheetAgencies } from "../../../src/domain/sheets/sheet-agencies";
import type { SheetModel } from "../../../src/domain/sheets/sheet-model";
import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";
import { makeAppendix, type TaskSpec } from "../../support/make-appendix";
import { dateCell } from "../../support/make-cell";
import { linesOf, readBack, readSeed, rowWith, seedGrid, sheetContext, textsOfRow } from "./support/seed-sheets";

const seed = readSeed(seedGrid());

function sheetOf(appendix: Appendix, id: string, previous: Grid | null = null, record: Grid | null = null): SheetModel {
  const context = sheetContext(appendix, "2024-07-02", { written: lastWritten(record, appendix.tasks) });
  const found = agencySheets(context, new Map(previous ? [[id, previous]] : [])).find((model) => model.id === id);
  if (!found) throw new Error(`No sheet ${id}`);
  return found;
}

const recordOf = (appendix: Appendix): Grid =>
  readBack(recordSheet({ appendix, standings: sheetContext(appendix).standings, locale: "vi" }, "Số liệu đã ghi"));

const tasksOf = ({ region }: SheetModel) =>
  region.cells.flatMap((row) => (row[0]?.style === "key" ? [[row[0].value, row[2]?.value]] : []));

describe("the seed's agency sheets", () => {
  it("are made for each agency that a cell names, in protocol order", () => {
    expect(agencySheets(sheetContext(seed), new Map()).map(({ name }) => name)).toEqual([
      ...["Sở KH&ĐT", "Sở Tài chính", "Sở NN&PTNT", "Sở Xây dựng", "Sở LĐ-TB&XH"],
      ...sheetAgencies(seed, QUANG_TRI)
        .slice(5, 8)
        .map(({ shortName }) => shortName),
      ...["H. Vĩnh Linh", "H. Gio Linh", "H. Cam Lộ", "H. Triệu Phong", "H. Hải Lăng", "H. Hướng Hóa", "H. Đakrông"],
    ]);
  });

  it("give Sở NN&PTNT nine tasks to lead, two of them jointly", () => {
    const model = sheetOf(seed, "agency:s_nnptnt");
    const roles = tasksOf(model).map(([, role]) => role);
    expect(roles.filter((role) => role === "Chủ trì")).toHaveLength(7);
    expect(roles.filter((role) => role === "Đồng chủ trì")).toHaveLength(2);
    expect(textsOfRow(model, 12).slice(0, 2)).toEqual(["A", "Nhiệm vụ chủ trì (09)"]);
    expect(textsOfRow(model, 8)[0]).toMatch(
      /^\(Tính đến ngày 02\/07\/2024: chủ trì 09 nhiệm vụ, trong đó quá hạn 00, đã qua hạn chưa ghi rõ tình trạng 04; phối hợp \d\d nhiệm vụ\)$/u,
    );
  });

  it("give Vĩnh Linh twelve tasks to coordinate, four by name and eight by group", () => {
    const model = sheetOf(seed, "agency:h_vinhlinh");
    expect(textsOfRow(model, 12).slice(0, 2)).toEqual(["A", "Nhiệm vụ chủ trì: không có"]);
    expect(tasksOf(model).filter(([, role]) => role === "Phối hợp")).toEqual(
      ["I.5", "II.1", "II.3", "III.1"].map((key) => [key, "Phối hợp"]),
    );
    expect(tasksOf(model).filter(([, role]) => role === "Phối hợp (nhóm)")).toHaveLength(8);
    expect([textsOfRow(model, 1)[0], textsOfRow(model, 2)[0]]).toEqual(["ỦY BAN NHÂN DÂN", "HUYỆN VĨNH LINH"]);
  });

  it("say phrase, date and standing, and who else has a part", () => {
    const model = sheetOf(seed, "agency:s_nnptnt");
    const row = textsOfRow(model, rowWith(model, 1, "II.1"));
    expect(row[4]).toBe("Tháng 4/2024\n02/05/2024*\n◇ Đã qua hạn 61 ngày, chưa ghi tình trạng");
    const joint = textsOfRow(model, rowWith(model, 1, "I.2"));
    expect(joint[3]).toBe("Cùng chủ trì: Sở KH&ĐT, Sở Tài chính\nPhối hợp: Các sở, ban ngành, UBND các huyện, thị xã");
    expect(model.region.cells[rowWith(model, 1, "II.1") - 1]?.[0]?.link).toMatchObject({
      sheet: "Phụ lục",
      address: "A16",
    });
  });

  it("lead the reader to the cells to fill: three where the agency leads, one where it coordinates", () => {
    const model = sheetOf(seed, "agency:s_nnptnt");
    const styles = (key: string) => model.region.cells[rowWith(model, 1, key) - 1]?.slice(6).map((cell) => cell?.style);
    expect(styles("II.1")).toEqual(["statusToFill", "dateToFill", "textToFill"]);
    expect(styles("I.3")).toEqual(["centred", "date", "textToFill"]);
    expect(model.region.validations.map(({ area }) => area)).toEqual(["G13:G21", "H13:H21"]);
    expect(model.region.styles.statusToFill).toMatchObject({ unlocked: true, fill: "#FFF9E5" });
  });

  it("end no page with a heading and leave no signature alone", () => {
    for (const model of agencySheets(sheetContext(seed), new Map())) {
      const headings = model.region.cells.flatMap((row, at) => (row[0]?.style === "blockNumber" ? [at + 1] : []));
      const breaks = model.print?.breaksBefore ?? [];
      for (const row of breaks) expect(headings.includes(row - 1) && headings.includes(row)).toBe(false);
      expect(breaks).not.toContain(model.region.cells.length);
    }
  });
});

it("shows a task led by a group that has the agency apart, and lets it write its difficulties only", () => {
  const specs: readonly TaskSpec[] = [
    { key: "I.1", lead: "UBND các huyện, thị xã", coordinators: "" },
    { key: "I.2", lead: "UBND huyện Cam Lộ", coordinators: "" },
  ];
  const model = sheetOf(makeAppendix(specs), "agency:h_camlo");
  expect(tasksOf(model)).toEqual([
    ["I.2", "Chủ trì"],
    ["I.1", "Chủ trì (nhóm)"],
  ]);
  expect(textsOfRow(model, rowWith(model, 1, "C"))[1]).toBe("Nhiệm vụ giao nhóm chủ trì, nhóm có cơ quan (01)");
  expect(model.region.cells[rowWith(model, 1, "I.1") - 1]?.[6]?.style).toBe("centred");
});

it("makes a sheet for a body that the directory lacks", () => {
  const model = sheetOf(
    makeAppendix([{ key: "I.1", lead: "UBND xã Vĩnh Ô", coordinators: "" }]),
    "agency:ubnd xã vĩnh ô",
  );
  expect(model.name).toBe("UBND xã Vĩnh Ô");
  expect([textsOfRow(model, 1)[0], textsOfRow(model, 2)[0]]).toEqual(["ỦY BAN NHÂN DÂN", "XÃ VĨNH Ô"]);
});

describe("what an agency wrote", () => {
  const specs: readonly TaskSpec[] = [
    { key: "I.1", status: "Đang thực hiện" },
    { key: "I.2", status: "Đã hoàn thành", completedOn: dateCell(toSerial("2024-06-20")) },
    { key: "I.3", lead: "Sở Tài chính", coordinators: "Sở Xây dựng", status: "Đang thực hiện" },
  ];
  const id = "agency:s_xaydung";
  const appendix = makeAppendix(specs);
  const first = sheetOf(appendix, id);
  const record = recordOf(appendix);
  const [one, three] = ["I.1", "I.3"].map((key) => String(rowWith(first, 1, key)));
  const on = toSerial("2024-06-28");
  const typed = readBack(first, {
    [`G${one ?? ""}`]: "Đã hoàn thành",
    [`H${one ?? ""}`]: on,
    [`I${one ?? ""}`]: "Thiếu kinh phí",
    [`I${three ?? ""}`]: "Chưa nhận được dự thảo",
    [`G${three ?? ""}`]: "Chưa làm",
  });
  const rowOf = (model: SheetModel, key: string) =>
    model.region.cells[rowWith(model, 1, key) - 1]?.slice(6).map((cell) => cell?.value);

  it("stays on its sheet; what it did not write follows the appendix", () => {
    const next = makeAppendix(
      specs.map((spec) => (spec.key === "I.2" ? { ...spec, status: "Dừng thực hiện", completedOn: "" } : spec)),
    );
    const second = sheetOf(next, id, typed, record);
    expect(rowOf(second, "I.1")).toEqual(["Đã hoàn thành", on, "Thiếu kinh phí"]);
    expect(rowOf(second, "I.2")).toEqual(["Dừng thực hiện", null, null]);
    expect(rowOf(second, "I.3")).toEqual(["Đang thực hiện", null, "Chưa nhận được dự thảo"]);
  });

  it("about a task that is not its own goes below the table", () => {
    const second = sheetOf(appendix, id, typed, record);
    expect(linesOf(second)).toContain(
      "Nội dung đã ghi ở lần trước: I.3 (Triển khai nội dung thứ I.3 của chương trình), cột “Tình trạng”: Chưa làm",
    );
  });

  it("is not dropped where the task is gone", () => {
    const second = sheetOf(makeAppendix(specs.slice(1)), id, typed, record);
    expect(linesOf(second)).toContain(
      "Nội dung đã ghi ở lần trước: I.1 (Triển khai nội dung thứ I.1 của chương trình), cột “Ngày hoàn thành”: 28/06/2024",
    );
    expect(linesOf(second).filter((line) => line.includes("Thiếu kinh phí"))).toHaveLength(1);
  });

  it("changes nothing where nobody wrote anything, in either language", () => {
    expect(sheetOf(appendix, id, readBack(first), record)).toEqual(first);
    const context = sheetContext(appendix, "2024-07-02", { locale: "en" });
    const english = agencySheets(context, new Map()).find((model) => model.id === id);
    if (!english) throw new Error("No sheet");
    expect(sheetOf(appendix, id, readBack(english), record)).toEqual(first);
  });
});

it("shows a task without the markup that scanning left in its cells", () => {
  const result = '<ul style="list-style-type: none"> - Kế hoạch. - Báo cáo tổng kết';
  const model = sheetOf(
    makeAppendix([{ key: "I.1", lead: "Sở Xây dựng", content: "**Rà soát** tiêu chí", result }]),
    "agency:s_xaydung",
  );
  const texts = model.region.cells.flatMap((row) => row.map((cell) => cell?.value));
  expect(texts).toContain("Rà soát tiêu chí");
  expect(texts).toContain("- Kế hoạch.\n- Báo cáo tổng kết");
});
