import { termFromEvent } from "../../../../src/domain/deadline/forms/term-from-event";
import { testForm } from "../form-table";

testForm(termFromEvent, {
  reads: {
    "Sau 10 ngày kể từ khi kết thúc đợt kiểm tra": "term - -",
    "10 ngày làm việc sau khi Nghị quyết được ban hành": "term - -",
    "Trong thời hạn 10 ngày kể từ ngày nhận Kế hoạch này": "term - -",
    "5 ngày kể từ ngày Luật có hiệu lực": "term - -",
  },
  refuses: {
    "10 ngày sau khi có Nghị quyết năm 2024": "unreadable",
    "10 ngày kể từ ngày họp 15/6/2024 và 20/6/2024": "unreadable",
  },
});
