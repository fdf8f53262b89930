import { event } from "../../../../src/domain/deadline/forms/event";
import { testForm } from "../form-table";

testForm(event, {
  reads: {
    "Theo yêu cầu": "event - -",
    "Đột xuất": "event - -",
    "Khi có yêu cầu": "event - -",
    "Theo chỉ đạo": "event - -",
    "Theo tiến độ": "event - -",
    "Theo kế hoạch": "event - -",
    "Theo quy định": "event - -",
    "Theo lộ trình": "event - -",
    "Sau khi có Nghị quyết của HĐND tỉnh": "event - -",
    "Sau khi Quyết định được ban hành 10 ngày": "event - -",
    "Ngay sau khi có hướng dẫn": "event - -",
    "Theo Quyết định số 645 ngày 27/3/2024": "event - -",
    "Theo lộ trình được giao tại Kế hoạch số 02-KH/BCĐTW": "event - -",
    "Tuỳ thuộc vào thời điểm Luật NSNN sửa đổi": "event - -",
  },
  refuses: {
    "Theo kế hoạch, trước ngày 30/6/2024": "unreadable",
    "Theo tiến độ, đảm bảo đạt tỷ lệ trong năm 2026": "unreadable",
    "Theo kế hoạch năm 2024": "unreadable",
    "Theo Kế hoạch số 12/KH-UBND ngày 05/01/2024, trước ngày 30/6/2024": "unreadable",
  },
});
