import { unknownStatus } from "../../../src/domain/rules/unknown-status";
import { found, said } from "../../support/run-rule";

describe("unknown-status", () => {
  it.each([
    "",
    "Chưa thực hiện",
    "ĐANG THỰC HIỆN",
    "Đã hoàn thành".normalize("NFD"),
    " xong ",
    "Dừng thực hiện",
    "Chuyển kỳ sau",
    "hoàn thành 50%",
  ])("accepts %s", (status) => {
    expect(found(unknownStatus, [{ key: "1", status }])).toEqual([]);
  });

  it.each(["Đã trình", "ĐÃ TRÌNH", "đã trình".normalize("NFD"), "  đạt ", "x", "??", "Đã hoàn thành, chờ phê duyệt"])(
    "finds %s",
    (status) => {
      expect(found(unknownStatus, [{ key: "I.1", status }])).toEqual(["I.1 H7 unclear"]);
    },
  );

  it("quotes the words", () => {
    expect(said(unknownStatus, [{ key: "1", status: "Đã  trình" }])).toEqual([
      "Tình trạng “Đã trình” chưa rõ là đã hoàn thành hay chưa; có thể chọn một từ trong danh mục.",
    ]);
  });
});
