import { quarterRange } from "../../../../src/domain/deadline/forms/quarter-range";
import { testForm } from "../form-table";

testForm(quarterRange, {
  reads: {
    "Quý I-II/2024": "period 2024-01-01 2024-06-30 > 2024-07-01",
    "Quý I - Quý II": "period 2024-01-01 2024-06-30 > 2024-07-01 (year)",
    "Quý I đến quý II": "period 2024-01-01 2024-06-30 > 2024-07-01 (year)",
    "Từ quý II đến quý IV/2024": "period 2024-04-01 2024-12-31",
    "Quý IV/2025- Quý II/2026": "period 2025-10-01 2026-06-30",
    "Quý 1-2/2024": "period 2024-01-01 2024-06-30 > 2024-07-01",
  },
  refuses: {
    "Quý III-II/2024": "unreadable",
    "Quý III/2024 - Quý II/2024": "invalid",
    "Quý IV - quý I/2025": "unreadable",
    "Quý I-V/2024": "invalid",
  },
});
