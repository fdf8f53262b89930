import { englishDate } from "../../../../src/domain/deadline/forms/english-date";
import { testForm } from "../form-table";

testForm(englishDate, {
  reads: {
    "30 June 2024": "deadline - 2024-06-30 > 2024-07-01",
    "28-Jun-2024": "deadline - 2024-06-28",
    "Jun 28, 2024": "deadline - 2024-06-28",
    "Hạn: 5 May 2025": "deadline - 2025-05-05",
  },
  refuses: {
    "31-Jun-2024": "invalid",
    "Jun-24": "unreadable",
    "28 Jun": "not-time",
    "28 Jun 24": "unreadable",
    "28 Jun 1924": "unreadable",
  },
});
