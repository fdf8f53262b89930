import { everyWeekOn } from "../../../../src/domain/deadline/forms/every-week-on";
import { testForm } from "../form-table";

testForm(everyWeekOn, {
  reads: {
    "Trước 16h thứ Sáu hằng tuần": "recurring - - [52: 2024-01-05 … 2024-12-27] (year)",
    "Thứ Sáu hằng tuần": "recurring - - [52: 2024-01-05 … 2024-12-27] (year)",
    "Vào thứ 2 hằng tuần": "recurring - - [53: 2024-01-01 … 2024-12-30] (year)",
    "Hằng tuần, thứ Sáu": "recurring - - [52: 2024-01-05 … 2024-12-27] (year)",
  },
  refuses: {
    "Thứ Sáu": "unreadable",
    "Thứ Tám hằng tuần": "unreadable",
    "Thứ Sáu tuần sau": "unreadable",
  },
});
