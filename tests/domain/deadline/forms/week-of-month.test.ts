import { weekOfMonth } from "../../../../src/domain/deadline/forms/week-of-month";
import { testForm } from "../form-table";

testForm(weekOfMonth, {
  reads: {
    "Tuần 1 tháng 5/2024": "period 2024-05-01 2024-05-07 ~",
    "Tuần thứ 3 tháng 5/2024": "period 2024-05-15 2024-05-21 ~",
    "Tuần cuối tháng 5/2024": "period 2024-05-25 2024-05-31 ~",
    "Tuần đầu tháng 6/2024": "period 2024-06-01 2024-06-07 ~",
    "Tuần 5 tháng 2/2024": "period 2024-02-29 2024-02-29 ~",
  },
  refuses: {
    "Tuần 6 tháng 5/2024": "invalid",
    "Tuần 0 tháng 5/2024": "invalid",
    "Tuần 5 tháng 02/2025": "invalid",
    "Tuần tới": "unreadable",
  },
});
