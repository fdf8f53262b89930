import { startThenEnd } from "../../../../src/domain/deadline/forms/start-then-end";
import { testForm } from "../form-table";

testForm(startThenEnd, {
  reads: {
    "Triển khai từ Quý II/2024, hoàn thành trong Quý IV/2024": "period 2024-04-01 2024-12-31",
    "Khởi công năm 2024, hoàn thành năm 2025": "period 2024-01-01 2025-12-31",
    "Bắt đầu từ tháng 4, hoàn thành trước 30/11/2024": "period 2024-04-01 2024-11-29",
    "Bắt đầu tháng 4 và kết thúc tháng 8": "period 2024-04-01 2024-08-31 > 2024-09-04 (year)",
  },
  refuses: {
    "Khởi công năm 2025, hoàn thành năm 2024": "unreadable",
    "Khởi công quý II/2024": "unreadable",
    "Bắt đầu từ 31/4, hoàn thành trước 30/11/2024": "invalid",
  },
});
