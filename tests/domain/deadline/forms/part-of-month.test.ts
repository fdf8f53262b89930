import { partOfMonth } from "../../../../src/domain/deadline/forms/part-of-month";
import { testForm } from "../form-table";

testForm(partOfMonth, {
  reads: {
    "Giữa tháng 5/2024": "period 2024-05-11 2024-05-20 ~",
    "Cuối tháng 5/2024": "point 2024-05-21 2024-05-31",
    "Đầu tháng 5/2024": "period 2024-05-01 2024-05-10 ~",
    "Nửa đầu tháng 6/2024": "period 2024-06-01 2024-06-15 > 2024-06-17 ~",
    "Hạ tuần tháng 5/2024": "point 2024-05-21 2024-05-31",
    "Cuối tháng 02/2025": "point 2025-02-21 2025-02-28",
    "Nửa cuối tháng 6/2024": "period 2024-06-16 2024-06-30 > 2024-07-01",
  },
  refuses: {
    "Cuối tháng": "unreadable",
    "Cuối tháng 6, đầu tháng 7/2024": "unreadable",
    "Giữa tháng 13/2024": "invalid",
  },
});
