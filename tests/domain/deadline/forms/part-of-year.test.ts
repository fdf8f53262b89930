import { partOfYear } from "../../../../src/domain/deadline/forms/part-of-year";
import { testForm } from "../form-table";

testForm(partOfYear, {
  reads: {
    "Giữa năm 2024": "point - 2024-06-30 > 2024-07-01 ~",
    "Cuối năm 2024": "point - 2024-12-31",
    "Đầu năm 2025": "point - 2025-03-31 ~",
    "Cuối năm": "point - 2024-12-31 (year)",
    "Những tháng cuối năm 2024": "point - 2024-12-31",
    "Nửa đầu năm 2024": "period 2024-01-01 2024-06-30 > 2024-07-01",
    "Nửa cuối năm 2024": "period 2024-07-01 2024-12-31",
  },
  refuses: {
    "Cuối năm 2024, đầu năm 2025": "unreadable",
    "Kỳ họp HĐND cuối năm 2024": "event",
    "Cuối năm học 2024": "unreadable",
  },
});
