import { monthRange } from "../../../../src/domain/deadline/forms/month-range";
import { testForm } from "../form-table";

testForm(monthRange, {
  reads: {
    "Từ tháng 6 đến tháng 9/2024": "period 2024-06-01 2024-09-30",
    "T6 - T9/2024": "period 2024-06-01 2024-09-30",
    "Tháng 6-9/2024": "period 2024-06-01 2024-09-30",
    "Từ tháng 1-4/2026": "period 2026-01-01 2026-04-30 > 2026-05-04",
    "Tháng 11/2024 - tháng 02/2025": "period 2024-11-01 2025-02-28",
    "6/2024 - 9/2024": "period 2024-06-01 2024-09-30",
    "Tháng 6-7": "period 2024-06-01 2024-07-31 (year)",
  },
  refuses: {
    "Tháng 11 - tháng 2/2025": "unreadable",
    "Tháng 6/2024 đến tháng 5/2024": "invalid",
    "Tháng 6-13/2024": "invalid",
    "Tháng 6/2024-9": "unreadable",
    "T2-T6": "unreadable",
  },
});
