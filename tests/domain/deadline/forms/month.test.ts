import { month } from "../../../../src/domain/deadline/forms/month";
import { testForm } from "../form-table";

testForm(month, {
  reads: {
    "'6/2024": "period 2024-06-01 2024-06-30 > 2024-07-01",
    "Tháng 4/2024": "period 2024-04-01 2024-04-30 > 2024-05-02",
    "T4/2024": "period 2024-04-01 2024-04-30 > 2024-05-02",
    "04/2024": "period 2024-04-01 2024-04-30 > 2024-05-02",
    "Tháng 04 năm 2024": "period 2024-04-01 2024-04-30 > 2024-05-02",
    "Tháng 6/2024": "period 2024-06-01 2024-06-30 > 2024-07-01",
    "Tháng sáu năm 2024": "period 2024-06-01 2024-06-30 > 2024-07-01",
    "Tháng mười hai năm 2024": "period 2024-12-01 2024-12-31",
    "Tháng năm năm 2024": "period 2024-05-01 2024-05-31",
    "T6/24": "period 2024-06-01 2024-06-30 > 2024-07-01",
    "Tháng 12//2026": "period 2026-12-01 2026-12-31",
    "Thang 8/2026": "period 2026-08-01 2026-08-31 > 2026-09-03",
    "Trong tháng 11/2025": "period 2025-11-01 2025-11-30 > 2025-12-01",
    "Hoàn thành trong tháng 11/2025": "period 2025-11-01 2025-11-30 > 2025-12-01",
    "Tháng 4": "period 2024-04-01 2024-04-30 > 2024-05-02 (year)",
    "Đến hết tháng 6/2024": "period 2024-06-01 2024-06-30 > 2024-07-01",
    "Đến tháng 6/2024": "period - 2024-06-30 > 2024-07-01",
    "6-2024": "period 2024-06-01 2024-06-30 > 2024-07-01",
  },
  refuses: {
    "Tháng 13/2024": "invalid",
    "Tháng 0/2024": "invalid",
    T6: "unreadable",
    "Tháng năm 2024": "unreadable",
    "Tháng giêng năm 2024": "unreadable",
    "Tháng 6 âm lịch": "unreadable",
    "Jun-24": "unreadable",
    "Cuối tháng": "unreadable",
    "Tháng 6/15": "unreadable",
    "Tháng 6 hoặc 7/2024": "unreadable",
    "6-9/2024": "unreadable",
  },
});
