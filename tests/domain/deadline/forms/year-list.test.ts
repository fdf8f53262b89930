import { yearList } from "../../../../src/domain/deadline/forms/year-list";
import { testForm } from "../form-table";

testForm(yearList, {
  reads: {
    "Năm 2024, 2025": "multi 2024-01-01 2025-12-31 [2024-12-31 2025-12-31]",
    "Năm 2024 và năm 2025": "multi 2024-01-01 2025-12-31 [2024-12-31 2025-12-31]",
    "Các năm 2024, 2025 và 2026": "multi 2024-01-01 2026-12-31 [2024-12-31 2025-12-31 2026-12-31]",
  },
  refuses: {
    "Năm 2025, 2024": "unreadable",
    "Năm 2024 hoặc 2025": "unreadable",
  },
});
