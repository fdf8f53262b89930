import { beforePeriod } from "../../../../src/domain/deadline/forms/before-period";
import { testForm } from "../form-table";

testForm(beforePeriod, {
  reads: {
    "Trước tháng 6/2024": "deadline - 2024-05-31",
    "Trước tháng 03/2027": "deadline - 2027-02-28",
    "Trước quý III/2024": "deadline - 2024-06-30",
    "Trước năm 2030": "deadline - 2029-12-31",
    "Hoàn thành trước năm 2025": "deadline - 2024-12-31",
    "Trước tháng 6": "deadline - 2024-05-31 (year)",
  },
  refuses: {
    "Trước tháng 13/2024": "invalid",
    "Trước quý V/2024": "invalid",
    "Trước tháng sau": "unreadable",
    "Trước cuối năm 2024": "unreadable",
  },
});
