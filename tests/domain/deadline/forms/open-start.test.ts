import { openStart } from "../../../../src/domain/deadline/forms/open-start";
import { testForm } from "../form-table";

testForm(openStart, {
  reads: {
    "Thường xuyên từ Quý II/2024": "ongoing 2024-04-01 -",
    "2026 trở đi": "ongoing 2026-01-01 -",
    "Từ 01/7/2025": "ongoing 2025-07-01 -",
    "Từ tháng 6/2024": "ongoing 2024-06-01 -",
    "Bắt đầu triển khai từ năm 2026": "ongoing 2026-01-01 -",
    "Triển khai từ năm 2026 và thực hiện thường xuyên, liên tục": "ongoing 2026-01-01 -",
    "Từ năm 2026 trở đi": "ongoing 2026-01-01 -",
    "Từ quý II": "ongoing 2024-04-01 - (year)",
  },
  refuses: {
    "Từ 31/6/2024": "invalid",
    "Từ ngày ký": "ongoing",
    "Từ khi có hiệu lực": "unreadable",
  },
});
