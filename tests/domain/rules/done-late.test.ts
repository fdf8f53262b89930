import { doneLate } from "../../../src/domain/rules/done-late";
import { dateCell } from "../../support/make-cell";
import { found, said } from "../../support/run-rule";

const task = (completedOn: string, status = "Đã hoàn thành", deadline = "Quý II/2024") => ({
  key: "I.6",
  deadline,
  status,
  completedOn,
});
const context = { asOf: "2024-07-20" } as const;

describe("done-late", () => {
  it.each([
    ["in time", task("28/6/2024")],
    ["on the rolled day", task("01/7/2024")],
    ["on an unknown day", task("")],
    ["after the as-of day", task("21/7/2024")],
    ["not done", task("05/7/2024", "Đang thực hiện")],
    ["no deadline", task("05/7/2024", "Đã hoàn thành", "")],
    ["ongoing", task("05/7/2024", "Đã hoàn thành", "Thường xuyên")],
  ])("accepts %s", (_, spec) => {
    expect(found(doneLate, [spec], context)).toEqual([]);
  });

  it.each(["Đã hoàn thành", "HT", "đã hoàn thành".normalize("NFD"), " HOÀN THÀNH QUÁ HẠN "])("finds %s", (status) => {
    expect(found(doneLate, [task("04/7/2024", status)], context)).toEqual(["I.6 I7 late"]);
  });

  it("says by how many days", () => {
    expect(said(doneLate, [task("04/7/2024")], context)).toEqual([
      "Hoàn thành ngày 04/07/2024, sau hạn 3 ngày (hạn 01/07/2024).",
    ]);
    expect(said(doneLate, [task("22/5/2024", "Xong", "Giữa tháng 5/2024")], context)).toEqual([
      "Hoàn thành ngày 22/05/2024, sau hạn ước chừng 2 ngày (hạn 20/05/2024, ước).",
    ]);
  });

  it("reads a date cell", () => {
    expect(found(doneLate, [{ ...task(""), completedOn: dateCell(45475) }], context)).toEqual(["I.6 I7 late"]);
  });
});
