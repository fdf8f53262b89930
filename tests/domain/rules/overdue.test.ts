import { overdue } from "../../../src/domain/rules/overdue";
import { found, said } from "../../support/run-rule";

const DUE = "Quý II/2024";

describe("overdue", () => {
  it.each([
    ["no status", { key: "1", deadline: DUE }],
    ["a status that is not understood", { key: "1", deadline: DUE, status: "Đã trình" }],
    ["done", { key: "1", deadline: DUE, status: "Đã hoàn thành", completedOn: "05/7/2024" }],
    ["done on a day not recorded", { key: "1", deadline: DUE, status: "Đã hoàn thành" }],
    [
      "a completion date beside an open status",
      { key: "1", deadline: DUE, status: "Đang thực hiện", completedOn: "28/6/2024" },
    ],
    ["stopped", { key: "1", deadline: DUE, status: "Dừng thực hiện" }],
    ["carried over", { key: "1", deadline: DUE, status: "Chuyển kỳ sau" }],
    ["not due yet", { key: "1", deadline: "Năm 2024", status: "Đang thực hiện" }],
    ["ongoing", { key: "1", deadline: "Thường xuyên", status: "Đang thực hiện" }],
    ["every quarter", { key: "1", deadline: "Hằng quý", status: "Đang thực hiện" }],
    ["no readable date", { key: "1", deadline: "31/6/2024", status: "Đang thực hiện" }],
    ["no date by nature", { key: "1", deadline: "Theo yêu cầu", status: "Đang thực hiện" }],
  ])("accepts %s", (_, spec) => {
    expect(found(overdue, [spec])).toEqual([]);
  });

  it("accepts the effective due date itself", () => {
    expect(found(overdue, [{ key: "1", deadline: DUE, status: "Đang thực hiện" }], { asOf: "2024-07-01" })).toEqual([]);
  });

  it.each([
    "Đang thực hiện",
    "ĐANG THỰC HIỆN",
    "Đang thực hiện".normalize("NFD"),
    "  đang  thực hiện ",
    "Chưa thực hiện",
    "Xin gia hạn",
    "Quá hạn",
    "Hoàn thành 50%",
  ])("finds %s", (status) => {
    expect(found(overdue, [{ key: "I.6", deadline: DUE, status }])).toEqual(["I.6 E7 late"]);
  });

  it.each([
    [DUE, "Quá hạn 1 ngày (hạn 01/07/2024)."],
    ["Tháng 4/2024", "Quá hạn 61 ngày (hạn 02/05/2024)."],
    ["Giữa tháng 5/2024", "Quá hạn 43 ngày theo hạn ước chừng 20/05/2024 (ước)."],
    ["Quý II và quý IV/2024", "Quá mốc 01/07/2024 1 ngày, chưa ghi hoàn thành; mốc cuối cùng là 31/12/2024."],
  ])("says of %s: %s", (deadline, vi) => {
    expect(said(overdue, [{ key: "1", deadline, status: "Đang thực hiện" }])).toEqual([vi]);
  });
});
