import { beforeTet } from "../../../../src/domain/deadline/forms/before-tet";
import { testForm } from "../form-table";

testForm(beforeTet, {
  reads: {
    "Trước Tết Nguyên đán": "deadline - 2025-01-24 (year holiday-table)",
    "Trước Tết": "deadline - 2025-01-24 (year holiday-table)",
    "Trước Tết Nguyên đán 2026": "deadline - 2026-02-13 (holiday-table)",
    "Trước Tết Nguyên đán năm 2027": "deadline - 2027-02-03 (holiday-table)",
    "Hoàn thành trước Tết Nguyên đán": "deadline - 2025-01-24 (year holiday-table)",
  },
  refuses: {
    "Trước Tết Nguyên đán 2030": "unreadable",
    "Trước Tết Dương lịch": "unreadable",
    "Trước và trong Tết": "unreadable",
    "Sau Tết Nguyên đán năm 2025": "unreadable",
  },
});
