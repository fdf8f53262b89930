import { fromIssue } from "../../../../src/domain/deadline/forms/from-issue";
import { testForm } from "../form-table";

testForm(fromIssue, {
  reads: {
    "Từ ngày ban hành Kế hoạch trở đi": "ongoing 2024-03-27 - (anchor)",
    "Kể từ ngày ký": "ongoing 2024-03-27 - (anchor)",
    "Thực hiện từ ngày Quyết định này được ban hành": "ongoing 2024-03-27 - (anchor)",
  },
  refuses: {
    "Từ ngày có hướng dẫn": "unreadable",
    "Từ khi có hiệu lực": "unreadable",
  },
});
