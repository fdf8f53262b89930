import { isBracketRemark, isLabel, isLeadIn, isRemark } from "../../../src/domain/deadline/remarks";

describe("isRemark", () => {
  it.each([
    "vận hành thường xuyên, liên tục",
    "có rà soát, sửa đổi, bổ sung trong các năm tiếp theo",
    "báo cáo kết quả triển khai",
    "định kỳ cập nhật kết quả",
    "thực hiện thường xuyên trong năm",
    "triển khai thực hiện theo tiến độ của kế hoạch",
    "thực hiện mở rộng sau năm 2028",
    "thực hiện theo quyết định số 645/qđ-ubnd ngày 27/3/2024",
  ])("%s says nothing of the date", (text) => {
    expect(isRemark(text, 2027)).toBe(true);
  });

  it.each([
    "",
    "sở tài chính",
    "đề xuất hạn là thường xuyên",
    "báo cáo trong quý iv",
    "trình trước ngày 15/6",
    "thực hiện khi có kinh phí",
    "triển khai nếu được phê duyệt",
    "thực hiện trong các năm tiếp theo",
    "mở rộng sau năm 2026",
    "hoàn thành 03 xã",
    "bắt đầu triển khai",
    "không thực hiện",
  ])("%j may", (text) => {
    expect(isRemark(text, 2027)).toBe(false);
  });
});

describe("isBracketRemark", () => {
  it.each<[string, boolean]>([
    ["theo công văn số 123/ubnd ngày 05/01/2024", true],
    ["kế hoạch số 12/kh-ubnd", true],
    ["trình ubnd tỉnh", true],
    ["theo công văn số 123/ubnd, trước ngày 30/6", false],
    ["theo kế hoạch năm 2025", false],
    ["âm lịch", false],
    ["15/6/2024", false],
    ["đã hoàn thành", false],
    ["mô hình thử nghiệm", true],
    ["theo từng hệ thống", true],
    ["hạn cũ", false],
    ["đã điều chỉnh", false],
    ["tạm tính", false],
    ["chờ ý kiến", false],
    ["nếu kịp", false],
    ["lần 2", false],
    ["?", false],
  ])("%s: %s", (text, expected) => {
    expect(isBracketRemark(text, 2024)).toBe(expected);
  });
});

describe("isLabel", () => {
  it.each<[string, boolean]>([
    ["đợt 1", true],
    ["cấp xã", true],
    ["giai đoạn ii", true],
    ["ban hành kế hoạch", true],
    ["dự thảo", true],
    ["khởi công", false],
    ["ban hành quyết định số", false],
    ["văn bản số", false],
    ["hạn cũ", false],
    ["sở tài chính", false],
    ["báo cáo tháng 6", false],
  ])("%s: %s", (text, expected) => {
    expect(isLabel(text)).toBe(expected);
  });
});

describe("isLeadIn", () => {
  it.each<[string, string, boolean]>([
    ["báo cáo", "trước", true],
    ["trình hđnd tỉnh", "trước", true],
    ["trình ubtvqh xem xét, thông qua", "trước", true],
    ["xây dựng các quy định, hướng dẫn", "trong", true],
    ["rà soát các nhiệm vụ của ủy ban", "trước", false],
    ["rà soát các dự án phê duyệt", "trước", false],
    ["báo cáo kết quả", "trong", false],
    ["khởi công", "trước", false],
    ["chưa trình", "trước", false],
    ["trình hđnd tỉnh", "", true],
    ["báo cáo", "", false],
    ["ban hành quyết định", "", false],
    ["phê duyệt", "trong", true],
    ["", "trước", false],
  ])("%s | %s …: %s", (text, qualifier, expected) => {
    expect(isLeadIn(text, qualifier)).toBe(expected);
  });
});
