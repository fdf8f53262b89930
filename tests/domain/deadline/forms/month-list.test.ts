import { monthList } from "../../../../src/domain/deadline/forms/month-list";
import { testForm } from "../form-table";

testForm(monthList, {
  reads: {
    "Tháng 6 và tháng 12 năm 2024": "multi 2024-06-01 2024-12-31 [2024-06-30 2024-12-31]",
    "Trong tháng 6, 7 năm 2024": "multi 2024-06-01 2024-07-31 [2024-06-30 2024-07-31]",
    "T6, T9, T12/2024": "multi 2024-06-01 2024-12-31 [2024-06-30 2024-09-30 2024-12-31]",
    "Tháng 6, tháng 7, năm 2024": "multi 2024-06-01 2024-07-31 [2024-06-30 2024-07-31]",
  },
  refuses: {
    "Tháng 12 và tháng 6/2024": "unreadable",
    "Tháng 6, 13/2024": "invalid",
    "Tháng 6 hoặc tháng 7/2024": "unreadable",
    "T2, T6": "unreadable",
  },
});
