import { monthsOfYear } from "../../../../src/domain/deadline/forms/months-of-year";
import { testForm } from "../form-table";

testForm(monthsOfYear, {
  reads: {
    "6 tháng đầu năm 2024": "period 2024-01-01 2024-06-30 > 2024-07-01",
    "06 tháng đầu năm": "period 2024-01-01 2024-06-30 > 2024-07-01 (year)",
    "6 tháng cuối năm 2024": "period 2024-07-01 2024-12-31",
    "Sáu tháng đầu năm 2024": "period 2024-01-01 2024-06-30 > 2024-07-01",
    "9 tháng năm 2024": "period 2024-01-01 2024-09-30",
    "9 tháng đầu năm": "period 2024-01-01 2024-09-30 (year)",
    "3 tháng cuối năm 2024": "period 2024-10-01 2024-12-31",
  },
  refuses: {
    "13 tháng đầu năm 2024": "invalid",
    "6 tháng năm 2024": "unreadable",
    "6 tháng": "unreadable",
    "Báo cáo kết quả 6 tháng đầu năm 2024": "unreadable",
  },
});
