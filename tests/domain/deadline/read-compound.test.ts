import { parseDeadline } from "../../../src/domain/deadline/parse-deadline";
import { CONTEXT, summary, variantsOf } from "./form-table";

describe("hedges and remarks", () => {
  it.each([
    ["Dự kiến tháng 6/2024", "period 2024-06-01 2024-06-30 > 2024-07-01 ~"],
    ["Tháng 6/2024 (dự kiến)", "period 2024-06-01 2024-06-30 > 2024-07-01 ~"],
    ["Khoảng quý III/2024", "period 2024-07-01 2024-09-30 ~"],
    ["Quý II/2024 (nếu có)", "period 2024-04-01 2024-06-30 > 2024-07-01"],
    ["Quý II/2024 (theo Công văn số 123/UBND ngày 05/01/2024)", "period 2024-04-01 2024-06-30 > 2024-07-01"],
    [
      "Quý II/2024 (theo Quyết định số 645/QĐ-UBND ngày 27 tháng 3 năm 2024)",
      "period 2024-04-01 2024-06-30 > 2024-07-01",
    ],
    ["Hoàn thành trong năm 2026 và vận hành thường xuyên, liên tục", "period 2026-01-01 2026-12-31"],
    [
      "Hoàn thành trong năm 2026 và có rà soát, bổ sung trong các năm tiếp theo (nếu có)",
      "period 2026-01-01 2026-12-31",
    ],
    ["Thí điểm trong giai đoạn 2026-2027 và thực hiện mở rộng sau năm 2028", "period 2026-01-01 2027-12-31"],
    ["Ban hành trong quý I năm 2026. Thực hiện rà soát, điều chỉnh (nếu có)", "period 2026-01-01 2026-03-31"],
    ["12/2026 báo cáo kết quả triển khai", "period 2026-12-01 2026-12-31"],
    ["Báo cáo trước ngày 14/6/2024", "deadline - 2024-06-13"],
    ["Trình UBTVQH xem xét, thông qua trước ngày 10/01/2025", "deadline - 2025-01-09"],
    ["Hoàn thành trong quý I/2024; thường xuyên", "period 2024-01-01 2024-03-31 > 2024-04-01"],
  ])("%s: %s", (phrase, expected) => {
    for (const variant of variantsOf(phrase)) expect(summary(parseDeadline(variant, CONTEXT))).toBe(expected);
  });
});

describe("several deadlines in one cell", () => {
  it.each([
    ["Quý II/2024; báo cáo trước ngày 15/6/2024", "multi 2024-04-01 2024-06-30 > 2024-07-01 [2024-06-14 2024-06-30]"],
    [
      "Quý I/2026 lựa chọn nhiệm vụ. Quý IV/2026 báo cáo kết quả thực hiện",
      "multi 2026-01-01 2026-12-31 [2026-03-31 2026-12-31]",
    ],
    ["Quý II/2025; Quý IV/2026", "multi 2025-04-01 2026-12-31 [2025-06-30 2026-12-31]"],
    ["Quý II; Quý IV/2025", "multi 2025-04-01 2025-12-31 [2025-06-30 2025-12-31]"],
    ["Quý II; Quý IV", "multi 2024-04-01 2024-12-31 [2024-06-30 2024-12-31] (year)"],
    [
      "Thực hiện trong giai đoạn 2026-2030. Trong đó triển khai các chương trình thí điểm trong giai đoạn 2027-2030",
      "period 2026-01-01 2030-12-31",
    ],
  ])("%s: %s", (phrase, expected) => {
    for (const variant of variantsOf(phrase)) expect(summary(parseDeadline(variant, CONTEXT))).toBe(expected);
  });
});

describe("what may change or own the date is left to a person", () => {
  it.each([
    "Quý II/2025; Quý IV/2026; quý I",
    "Quý II/2024, sau khi có hướng dẫn",
    "Quý II/2024, nếu được phê duyệt",
    "Quý II/2024 (đã hoàn thành)",
    "Quý II/2024 (lùi hạn)",
    "Quý II/2024 (trình kỳ họp giữa năm)",
    "Quý II/2024 hoặc muộn hơn",
    "Quý II/2024; báo cáo hằng tháng",
    "28/02/2026 Đề xuất hạn là thường xuyên",
    "Hoàn thành quý II/2024, trình quý III/2024",
    "Năm 2026 và thực hiện trong các năm tiếp theo",
    "Báo cáo kết quả 6 tháng đầu năm 2024",
    "Báo cáo số liệu đến ngày 30/6/2024",
    "Báo cáo kết quả quý II/2024",
    "Xây dựng kế hoạch năm 2025",
    "Rà soát các dự án phê duyệt trước ngày 01/7/2024",
    "Hoàn thành các công trình khởi công trước ngày 01/7/2024",
    "Khởi công trước ngày 01/7/2024",
    "Tạm dừng đến tháng 6/2024",
    "Tháng 6/2024 (lần 1), tháng 9/2024 (lần 2)",
    "Thí điểm trong giai đoạn 2026-2028 và thực hiện mở rộng sau năm 2027",
    "Dự kiến thường xuyên",
  ])("%s", (phrase) => {
    for (const variant of variantsOf(phrase)) {
      expect(parseDeadline(variant, CONTEXT)).toMatchObject({ kind: "unreadable", due: null, start: null });
    }
  });
});
