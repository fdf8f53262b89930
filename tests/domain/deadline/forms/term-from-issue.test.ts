import { termFromIssue } from "../../../../src/domain/deadline/forms/term-from-issue";
import { testForm } from "../form-table";

testForm(termFromIssue, {
  reads: {
    "Trong 30 ngày kể từ ngày ký": "term 2024-03-28 2024-04-26 (anchor)",
    "100 ngày kể từ ngày ban hành Kế hoạch": "term 2024-03-28 2024-07-05 (anchor)",
    "100 ngày kể từ ngày Kế hoạch được ban hành": "term 2024-03-28 2024-07-05 (anchor)",
    "5 ngày làm việc kể từ ngày ký Quyết định này": "term 2024-03-28 2024-04-03 (anchor)",
    "15 ngày kể từ ngày Quyết định này được ban hành": "term 2024-03-28 2024-04-11 (anchor)",
  },
  refuses: {
    "Kể từ ngày ký": "ongoing",
    "999 năm kể từ ngày ký": "unreadable",
    "100 ngày": "unreadable",
  },
});
