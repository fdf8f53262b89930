import { dueSoon } from "../../../src/domain/rules/due-soon";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import { found, said } from "../../support/run-rule";

const TASK = { key: "I.6", deadline: "Quý II/2024" };

describe("due-soon", () => {
  it.each(["2024-06-23", "2024-07-02"] as const)("accepts %s", (asOf) => {
    expect(found(dueSoon, [TASK], { asOf })).toEqual([]);
  });

  it.each([
    ["done", { ...TASK, status: "Đã hoàn thành" }],
    ["stopped", { ...TASK, status: "Dừng thực hiện" }],
    ["ongoing", { key: "1", deadline: "Thường xuyên" }],
    ["no date", { key: "1", deadline: "" }],
  ])("accepts %s", (_, spec) => {
    expect(found(dueSoon, [spec], { asOf: "2024-06-30" })).toEqual([]);
  });

  it.each([
    ["2024-06-24", "Còn 7 ngày đến hạn 01/07/2024."],
    ["2024-06-30", "Còn 1 ngày đến hạn 01/07/2024."],
    ["2024-07-01", "Đến hạn trong ngày 01/07/2024."],
  ] as const)("on %s: %s", (asOf, vi) => {
    expect(said(dueSoon, [TASK], { asOf })).toEqual([vi]);
    expect(said(dueSoon, [{ ...TASK, deadline: TASK.deadline.normalize("NFD").toUpperCase() }], { asOf })).toEqual([
      vi,
    ]);
  });

  it("says that an approximate date is one", () => {
    expect(said(dueSoon, [{ key: "1", deadline: "Giữa tháng 5/2024" }], { asOf: "2024-05-18" })).toEqual([
      "Còn 2 ngày đến hạn ước chừng 20/05/2024 (ước).",
    ]);
  });

  it("follows the office's number of days", () => {
    const settings = { ...DEFAULT_SETTINGS, dueSoonDays: 3 };
    expect(found(dueSoon, [TASK], { asOf: "2024-06-27", settings })).toEqual([]);
    expect(found(dueSoon, [TASK], { asOf: "2024-06-28", settings })).toEqual(["I.6 E7 soon"]);
  });
});
