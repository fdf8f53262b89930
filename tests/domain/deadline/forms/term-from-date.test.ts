import { termFromDate } from "../../../../src/domain/deadline/forms/term-from-date";
import { testForm } from "../form-table";

testForm(termFromDate, {
  reads: {
    "10 ngày làm việc kể từ ngày 27/3/2024": "term 2024-03-28 2024-04-10",
    "Trong vòng 30 ngày kể từ ngày 01/4/2024": "term 2024-04-02 2024-05-01 > 2024-05-02",
    "3 tháng kể từ ngày 30/11/2024": "term 2024-12-01 2025-02-28",
    "2 tuần từ ngày 01/4/2024": "term 2024-04-02 2024-04-15",
    "1 năm kể từ ngày 29/02/2024": "term 2024-03-01 2025-02-28",
    "5 ngày làm việc kể từ ngày 26/4/2024": "term 2024-04-27 2024-05-07",
    "5 ngày làm việc kể từ ngày 01/02/2027": "term 2027-02-02 2027-02-15 (holiday-table)",
  },
  refuses: {
    "0 ngày kể từ ngày 27/3/2024": "unreadable",
    "999 năm kể từ ngày 27/3/2024": "unreadable",
    "10 ngày kể từ ngày 31/6/2024": "invalid",
    "10 ngày": "unreadable",
    "10 ngày trước ngày 27/3/2024": "unreadable",
  },
});
