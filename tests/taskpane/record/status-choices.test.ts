import { statusChoices } from "../../../src/taskpane/record/status-choices";

const OFFICIAL = ["Chưa thực hiện", "Đang thực hiện", "Đã hoàn thành", "Dừng thực hiện", "Chuyển kỳ sau"];

describe("statuses to choose from", () => {
  it("are the official words of the language", () => {
    expect(statusChoices("", "vi")).toEqual(OFFICIAL);
    expect(statusChoices("", "en")).toEqual(["Not started", "In progress", "Completed", "Stopped", "Carried over"]);
  });

  it("begin with what the sheet says where that is none of them", () =>
    expect(statusChoices("Đang trình", "vi")).toEqual(["Đang trình", ...OFFICIAL]));

  it("keep an official word as the sheet writes it", () =>
    expect(statusChoices("ĐÃ HOÀN THÀNH", "vi")).toEqual(
      OFFICIAL.map((word) => (word === "Đã hoàn thành" ? "ĐÃ HOÀN THÀNH" : word)),
    ));
});
