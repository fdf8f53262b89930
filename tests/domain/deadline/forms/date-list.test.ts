import { dateList } from "../../../../src/domain/deadline/forms/date-list";
import { testForm } from "../form-table";

testForm(dateList, {
  reads: {
    "Ngày 15/6 và 15/12/2024": "multi - 2024-12-15 > 2024-12-16 [2024-06-15 2024-12-15]",
    "Trước ngày 15/6 và 15/12/2024": "multi - 2024-12-14 [2024-06-14 2024-12-14]",
    "Ngày 30/6/2024 và trước ngày 15/12/2024": "multi - 2024-12-14 [2024-06-30 2024-12-14]",
    "30/6, 30/9, 31/12/2024": "multi - 2024-12-31 [2024-06-30 2024-09-30 2024-12-31]",
  },
  refuses: {
    "15/12 và 15/6/2024": "unreadable",
    "15/6 và 31/6/2024": "invalid",
    "15/6 hoặc 15/12/2024": "unreadable",
  },
});
