import { completionInFuture } from "../../../src/domain/rules/completion-in-future";
import { dateCell } from "../../support/make-cell";
import { found, said } from "../../support/run-rule";

describe("completion-in-future", () => {
  it.each(["", "02/7/2024", "01/7/2024", "sang năm", "35/7/2024"])("accepts %s", (completedOn) => {
    expect(found(completionInFuture, [{ key: "1", status: "Đã hoàn thành", completedOn }])).toEqual([]);
  });

  it.each([
    "03/7/2024",
    " 03/07/2024\n",
    "Ngày 3 tháng 7 năm 2024".normalize("NFD"),
    "NGÀY 03/7/2024",
    dateCell(45476),
  ])("finds %j", (completedOn) => {
    expect(found(completionInFuture, [{ key: "I.1", status: "Đã hoàn thành", completedOn }])).toEqual(["I.1 I7 later"]);
  });

  it("names both days", () => {
    expect(said(completionInFuture, [{ key: "1", completedOn: "03/7/2024" }])).toEqual([
      "Ngày hoàn thành 03/07/2024 sau ngày chốt số liệu 02/07/2024.",
    ]);
  });
});
