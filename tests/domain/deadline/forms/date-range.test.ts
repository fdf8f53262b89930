import { dateRange } from "../../../../src/domain/deadline/forms/date-range";
import { testForm } from "../form-table";

testForm(dateRange, {
  reads: {
    "Từ ngày 01/4/2024 đến ngày 30/6/2024": "period 2024-04-01 2024-06-30 > 2024-07-01",
    "01/4 - 30/6/2024": "period 2024-04-01 2024-06-30 > 2024-07-01",
    "15/12/2024 - 15/01/2025": "period 2024-12-15 2025-01-15",
    "28/6-5/7/2026": "period 2026-06-28 2026-07-05 > 2026-07-06",
    "01-15/6/2024": "period 2024-06-01 2024-06-15 > 2024-06-17",
    "Từ ngày 20 tháng 11 năm 2025 đến ngày 03 tháng 12 năm 2025": "period 2025-11-20 2025-12-03",
    "Từ ngày 15/11 đến ngày 15/12": "period 2024-11-15 2024-12-15 > 2024-12-16 (year)",
    "Ngày 1-15/6": "period 2024-06-01 2024-06-15 > 2024-06-17 (year)",
  },
  refuses: {
    "15/12 - 15/01/2025": "unreadable",
    "30/6/2024-15/6/2024": "invalid",
    "01/6-31/6/2024": "invalid",
    "1-15/6": "unreadable",
    "6-9/12": "unreadable",
    "Từ ngày ký đến 31/12/2024": "unreadable",
  },
});
