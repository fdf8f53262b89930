import { statusContradiction } from "../../../src/domain/rules/status-contradiction";
import { found, said } from "../../support/run-rule";

const task = (status: string, completedOn: string) => ({ key: "I.6", deadline: "Quý II/2024", status, completedOn });
const context = { asOf: "2024-07-20" } as const;

describe("status-contradiction", () => {
  it.each([
    ["", ""],
    ["Đang thực hiện", ""],
    ["Đã hoàn thành", ""],
    ["Đã hoàn thành", "28/6/2024"],
    ["Đã hoàn thành", "tháng 6"],
    ["Hoàn thành quá hạn", "04/7/2024"],
    ["Hoàn thành quá hạn", ""],
    ["Hoàn thành đúng hạn", "28/6/2024"],
    ["Đã trình", "28/6/2024"],
    ["Đang thực hiện", "chưa"],
  ])("accepts “%s” with “%s”", (status, completedOn) => {
    expect(found(statusContradiction, [task(status, completedOn)], context)).toEqual([]);
  });

  it.each([
    ["Đang thực hiện", "28/6/2024", "datedNotDone"],
    ["ĐANG THỰC HIỆN", " 28/6/2024 ", "datedNotDone"],
    ["Chưa hoàn thành".normalize("NFD"), "28/6/2024", "datedNotDone"],
    ["Dừng thực hiện", "28/6/2024", "datedNotDone"],
    ["", "28/6/2024", "datedNoStatus"],
    ["Đã hoàn thành", "chưa", "doneButNot"],
    ["Đã hoàn thành", "CHƯA HOÀN THÀNH", "doneButNot"],
    ["Hoàn thành quá hạn", "28/6/2024", "saysLate"],
    ["Hoàn thành đúng hạn", "04/7/2024", "saysInTime"],
  ])("finds “%s” with “%s”", (status, completedOn, id) => {
    expect(found(statusContradiction, [task(status, completedOn)], context)).toEqual([`I.6 H7 ${id}`]);
  });

  it.each([
    ["Đang thực hiện", "28/6/2024", "Có ngày hoàn thành 28/06/2024 nhưng tình trạng ghi “Đang thực hiện”."],
    ["Đã hoàn thành", "chưa", "Tình trạng ghi “Đã hoàn thành” nhưng cột ngày hoàn thành ghi “chưa”."],
    [
      "Hoàn thành đúng hạn",
      "04/7/2024",
      "Tình trạng ghi “Hoàn thành đúng hạn” nhưng ngày hoàn thành 04/07/2024 sau hạn 01/07/2024.",
    ],
  ])("says of “%s” with “%s”", (status, completedOn, vi) => {
    expect(said(statusContradiction, [task(status, completedOn)], context)).toEqual([vi]);
  });
});
