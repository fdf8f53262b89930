import { isTimePhrase } from "../../../src/domain/deadline/is-time-phrase";
import { variantsOf } from "./form-table";

describe("isTimePhrase", () => {
  it.each([
    "Năm 2024",
    "Quý II/2024",
    "Tháng 6",
    "15/6/2024",
    "Trước ngày 15/6",
    "31/6/2024",
    "Thường xuyên",
    "Hằng quý",
    "Theo yêu cầu",
    "Đột xuất",
    "Trước Tết Nguyên đán",
    "10 ngày làm việc kể từ ngày 27/3/2024",
  ])("%s is one", (phrase) => {
    for (const variant of variantsOf(phrase)) expect(isTimePhrase(variant)).toBe(true);
  });

  it.each([
    "",
    "x",
    "10",
    "Hóa, Dakrông, Gio Linh, Vĩnh Linh",
    "Sở Nông nghiệp và PTNT",
    "Theo Quyết định số 1625/QĐ-UBND ngày 22/6/2022 của UBND tỉnh",
    "Các nhiệm vụ, giải pháp đã được UBND tỉnh chỉ đạo tại văn bản số 6500/UBND-KT ngày 07/12/2023",
    "Nhiệm vụ cụ thể thực hiện theo Văn bản số 837/UBND-KT ngày 21/02/2024 của UBND tỉnh",
    "Hoàn thành công tác thẩm định trong quý II/2024",
    "Rà soát tiến độ thực hiện các mục tiêu, nhiệm vụ năm 2024",
    "Quý II/2024 chuyển sang Quý III/2024",
    `Năm 2024${" và năm 2025".repeat(3000)}`,
  ])("%.60s is none", (text) => {
    for (const variant of variantsOf(text)) expect(isTimePhrase(variant)).toBe(false);
  });
});
