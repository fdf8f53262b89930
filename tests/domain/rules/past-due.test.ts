import { pastDue } from "../../../src/domain/rules/past-due";
import { found, said } from "../../support/run-rule";

const DUE = "Quý II/2024";

describe("past-due", () => {
  it.each([
    ["an open status, which is overdue", { key: "1", deadline: DUE, status: "Đang thực hiện" }],
    ["done", { key: "1", deadline: DUE, status: "Xong" }],
    ["stopped", { key: "1", deadline: DUE, status: "Tạm dừng" }],
    ["not due yet", { key: "1", deadline: "Năm 2024" }],
    ["ongoing", { key: "1", deadline: "Thường xuyên" }],
    ["every month", { key: "1", deadline: "Hằng tháng" }],
    ["no readable date", { key: "1", deadline: "31/6/2024" }],
    ["no date", { key: "1", deadline: "" }],
  ])("accepts %s", (_, spec) => {
    expect(found(pastDue, [spec])).toEqual([]);
  });

  it("accepts the effective due date itself", () => {
    expect(found(pastDue, [{ key: "1", deadline: "Tháng 4/2024" }], { asOf: "2024-05-02" })).toEqual([]);
    expect(found(pastDue, [{ key: "1", deadline: "Tháng 4/2024" }], { asOf: "2024-05-03" })).toEqual([
      "1 E6 unrecorded",
    ]);
  });

  it.each([DUE, DUE.toUpperCase(), DUE.normalize("NFD"), `  ${DUE} `])("finds %s", (deadline) => {
    expect(found(pastDue, [{ key: "I.6", deadline }])).toEqual(["I.6 E7 unrecorded"]);
  });

  it.each([
    [{ key: "1", deadline: DUE }, "Đã qua hạn 1 ngày, chưa ghi tình trạng (hạn 01/07/2024)."],
    [
      { key: "1", deadline: "Giữa tháng 5/2024" },
      "Đã qua hạn ước chừng 43 ngày, chưa ghi tình trạng (hạn 20/05/2024, ước).",
    ],
    [
      { key: "1", deadline: "Quý II và quý IV/2024" },
      "Đã qua mốc 01/07/2024 1 ngày, chưa ghi tình trạng; mốc cuối cùng là 31/12/2024.",
    ],
    [
      { key: "1", deadline: DUE, status: "Đã trình" },
      "Đã qua hạn 1 ngày (hạn 01/07/2024); tình trạng ghi “Đã trình” chưa rõ là đã hoàn thành hay chưa.",
    ],
    [
      { key: "1", deadline: DUE, status: "Đang thực hiện", completedOn: "28/6/2024" },
      "Đã qua hạn 1 ngày (hạn 01/07/2024); cột ngày hoàn thành ghi “28/06/2024” nhưng tình trạng chưa ghi hoàn thành.",
    ],
    [
      { key: "1", deadline: DUE, completedOn: "cuối tháng 6" },
      "Đã qua hạn 1 ngày (hạn 01/07/2024); cột ngày hoàn thành ghi “cuối tháng 6” nhưng tình trạng chưa ghi hoàn thành.",
    ],
  ])("says of %j", (spec, vi) => {
    expect(said(pastDue, [spec])).toEqual([vi]);
  });
});
