import { doneWithoutDate } from "../../../src/domain/rules/done-without-date";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeAppendix, makeContext } from "../../support/make-appendix";
import { dateCell } from "../../support/make-cell";
import { found, said } from "../../support/run-rule";

describe("done-without-date", () => {
  it.each([
    ["a dated completion", { key: "1", status: "Đã hoàn thành", completedOn: "28/6/2024" }],
    ["a date cell", { key: "1", status: "Xong", completedOn: dateCell(45471) }],
    ["an open status", { key: "1", status: "Đang thực hiện" }],
    ["a note", { key: "1", status: "Đã hoàn thành, chờ phê duyệt" }],
    ["“chưa”, which is a contradiction", { key: "1", status: "Đã hoàn thành", completedOn: "chưa" }],
    ["nothing recorded", { key: "1" }],
  ])("accepts %s", (_, spec) => {
    expect(found(doneWithoutDate, [spec])).toEqual([]);
  });

  it.each([
    "Đã hoàn thành",
    "ĐÃ HOÀN THÀNH",
    "Đã hoàn thành".normalize("NFD"),
    "  xong ",
    "100%",
    "Hoàn thành quá hạn",
  ])("finds %s", (status) => {
    expect(found(doneWithoutDate, [{ key: "I.1", status }])).toEqual(["I.1 I7 blank"]);
  });

  it.each([
    ["Đã hoàn thành", "", "Đã hoàn thành nhưng chưa ghi ngày hoàn thành."],
    ["Đã hoàn thành", "tháng 6", "Đã hoàn thành; “tháng 6” ở cột ngày hoàn thành chưa đọc được là một ngày."],
    ["Đã hoàn thành ngày 15/6/2024", "", "Tình trạng có ghi ngày 15/6/2024, nhưng cột ngày hoàn thành còn trống."],
  ])("says of %s, %s", (status, completedOn, vi) => {
    expect(said(doneWithoutDate, [{ key: "1", status, completedOn }])).toEqual([vi]);
  });

  it("proposes the date that the status mentions", () => {
    const appendix = makeAppendix([{ key: "1", status: "Đã hoàn thành ngày 15/6/2024" }]);
    expect(runRule(doneWithoutDate, appendix, makeContext())).toMatchObject([{ cell: "I6", suggestion: "15/6/2024" }]);
  });

  it("is one finding where the appendix has no such column", () => {
    const columns = { ordinal: 1, content: 2, lead: 3, deadline: 4, status: 5 };
    const appendix = makeAppendix(
      [
        { key: "1", status: "Xong" },
        { key: "2", status: "HT" },
        { key: "3", status: "Chưa làm" },
      ],
      { columns },
    );
    expect(runRule(doneWithoutDate, appendix, makeContext())).toMatchObject([
      { messageId: "noColumn", values: { count: 2 }, row: 5, cell: "E5", task: null },
    ]);
  });
});
