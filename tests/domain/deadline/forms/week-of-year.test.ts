import { weekOfYear } from "../../../../src/domain/deadline/forms/week-of-year";
import { testForm } from "../form-table";

testForm(weekOfYear, {
  reads: {
    "Tuần 20/2024": "period 2024-05-13 2024-05-19 > 2024-05-20 ~",
    "Tuần 20 năm 2024": "period 2024-05-13 2024-05-19 > 2024-05-20 ~",
    "Tuần 1/2025": "period 2024-12-30 2025-01-05 > 2025-01-06 ~",
    "Tuần 53/2026": "period 2026-12-28 2027-01-03 > 2027-01-04 ~",
  },
  refuses: {
    "Tuần 53/2024": "invalid",
    "Tuần 0/2024": "invalid",
    "Tuần 20": "unreadable",
    "Tuần 20/1999": "unreadable",
  },
});
