import { yearOnward } from "../../../../src/domain/deadline/forms/year-onward";
import { testForm } from "../form-table";

testForm(yearOnward, {
  reads: {
    "Năm 2024, 2025 và các năm tiếp theo": "recurring 2024-01-01 2024-12-31 [2024-12-31]",
    "Năm 2024 và các năm tiếp theo": "recurring 2024-01-01 2024-12-31 [2024-12-31]",
    "Năm 2024 và những năm tiếp theo": "recurring 2024-01-01 2024-12-31 [2024-12-31]",
    "Năm 2024 và hằng năm": "recurring 2024-01-01 2024-12-31 [2024-12-31]",
    "2023 và những năm tiếp theo": "recurring 2023-01-01 2024-12-31 [2023-12-31 2024-12-31] (year holiday-table)",
    "Năm 2025 và các năm tiếp theo": "recurring 2025-01-01 2025-12-31 [2025-12-31]",
    "Giai đoạn 2026-2030 và những năm tiếp theo": "recurring 2026-01-01 -",
    "Quý IV năm 2025 và các năm tiếp theo": "recurring 2025-10-01 -",
  },
  refuses: {
    "Các năm tiếp theo": "unreadable",
    "Năm 1990 và các năm tiếp theo": "unreadable",
    "Năm 2024 hoặc các năm tiếp theo": "unreadable",
  },
});
