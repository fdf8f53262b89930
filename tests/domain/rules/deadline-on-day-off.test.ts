import { deadlineOnDayOff } from "../../../src/domain/rules/deadline-on-day-off";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import { dateCell } from "../../support/make-cell";
import { found, said } from "../../support/run-rule";

describe("deadline-on-day-off", () => {
  it.each([
    "Năm 2024",
    "Quý III/2024",
    "28/6/2024",
    "04/5/2024",
    "Thường xuyên",
    "Hằng tháng",
    "Theo yêu cầu",
    "31/6/2024",
    "",
  ])("accepts %s", (deadline) => {
    expect(found(deadlineOnDayOff, [{ key: "1", deadline }])).toEqual([]);
  });

  it.each([
    ["Quý II/2024", "Hạn 30/06/2024 là Chủ nhật: tính đến hết ngày làm việc kế tiếp, 01/07/2024."],
    ["Tháng 6/2024", "Hạn 30/06/2024 là Chủ nhật: tính đến hết ngày làm việc kế tiếp, 01/07/2024."],
    ["QUÝ II/2024", "Hạn 30/06/2024 là Chủ nhật: tính đến hết ngày làm việc kế tiếp, 01/07/2024."],
    ["Quý II/2024".normalize("NFD"), "Hạn 30/06/2024 là Chủ nhật: tính đến hết ngày làm việc kế tiếp, 01/07/2024."],
    ["15/6/2024", "Hạn 15/06/2024 là thứ Bảy: tính đến hết ngày làm việc kế tiếp, 17/06/2024."],
    ["Tháng 4/2024", "Hạn 30/04/2024 là ngày nghỉ (Ngày Chiến thắng): tính đến hết ngày làm việc kế tiếp, 02/05/2024."],
    [
      "Trước ngày 01/7/2024",
      "Ngày cuối cùng còn trong hạn, 30/06/2024, là ngày nghỉ và không được tính lùi sang ngày làm việc kế tiếp.",
    ],
  ])("says of %s", (deadline, vi) => {
    expect(said(deadlineOnDayOff, [{ key: "1", deadline }])).toEqual([vi]);
  });

  it("says where a date rests on the table of days off", () => {
    expect(said(deadlineOnDayOff, [{ key: "1", deadline: "Trước Tết Nguyên đán" }])).toEqual([
      "Hạn 24/01/2025 được tính theo bảng ngày nghỉ của chương trình: cần đối chiếu với lịch nghỉ chính thức.",
    ]);
  });

  it("reads a date cell", () => {
    expect(found(deadlineOnDayOff, [{ key: "I.1", deadline: dateCell(45473) }])).toEqual(["I.1 E7 sunday"]);
  });

  it("names each milestone that falls on a day off", () => {
    expect(found(deadlineOnDayOff, [{ key: "1", deadline: "Quý II và quý IV/2024" }])).toEqual(["1 E6 sunday"]);
  });

  it("says that nothing is moved where the office does not move", () => {
    const settings = { ...DEFAULT_SETTINGS, rollToWorkingDay: false };
    expect(found(deadlineOnDayOff, [{ key: "1", deadline: "Quý II/2024" }], { settings })).toEqual(["1 E6 kept"]);
  });
});
