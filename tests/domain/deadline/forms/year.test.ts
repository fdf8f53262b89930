import { year } from "../../../../src/domain/deadline/forms/year";
import { testForm } from "../form-table";

testForm(year, {
  reads: {
    "2024": "period 2024-01-01 2024-12-31",
    "Năm 2024": "period 2024-01-01 2024-12-31",
    "Trong năm 2024": "period 2024-01-01 2024-12-31",
    "Hết năm 2024": "period 2024-01-01 2024-12-31",
    "Đến hết năm 2024": "period 2024-01-01 2024-12-31",
    "Đến cuối năm 2024": "period 2024-01-01 2024-12-31",
    "Đến năm 2025": "period - 2025-12-31",
    "Cả năm": "period 2024-01-01 2024-12-31 (year)",
    "Cả năm 2024": "period 2024-01-01 2024-12-31",
    "Trong năm": "period 2024-01-01 2024-12-31 (year)",
    "Hoàn thành trong năm 2026": "period 2026-01-01 2026-12-31",
    "Năm 2028": "period 2028-01-01 2028-12-31 > 2029-01-02 (holiday-table)",
    "nam 2024": "period 2024-01-01 2024-12-31",
  },
  refuses: {
    "3024": "unreadable",
    "20245": "unreadable",
    "Năm 1999": "unreadable",
    "Năm 24": "unreadable",
    "Năm nay": "unreadable",
    "Năm tiếp theo": "unreadable",
    "Năm học 2024": "unreadable",
    "Sau năm 2024": "unreadable",
  },
});
