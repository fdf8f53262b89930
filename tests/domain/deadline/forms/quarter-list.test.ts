import { quarterList } from "../../../../src/domain/deadline/forms/quarter-list";
import { testForm } from "../form-table";

testForm(quarterList, {
  reads: {
    "Quý II và quý IV/2024": "multi 2024-04-01 2024-12-31 [2024-06-30 2024-12-31]",
    "Quý II, III/2024": "multi 2024-04-01 2024-09-30 [2024-06-30 2024-09-30]",
    "Quý 2, 3 và 4 năm 2024": "multi 2024-04-01 2024-12-31 [2024-06-30 2024-09-30 2024-12-31]",
    "Quý IV/2024 và quý I/2025": "multi 2024-10-01 2025-03-31 [2024-12-31 2025-03-31]",
    "Quý II/2024, quý IV": "multi 2024-04-01 2024-12-31 [2024-06-30 2024-12-31]",
    "Quý II & IV/2024": "multi 2024-04-01 2024-12-31 [2024-06-30 2024-12-31]",
  },
  refuses: {
    "Quý IV và quý I/2025": "unreadable",
    "Quý II và quý V/2024": "invalid",
    "Quý II và tháng 12/2024": "unreadable",
    "Quý I/2024, 2025": "unreadable",
  },
});
