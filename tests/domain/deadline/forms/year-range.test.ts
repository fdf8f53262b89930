import { yearRange } from "../../../../src/domain/deadline/forms/year-range";
import { testForm } from "../form-table";

testForm(yearRange, {
  reads: {
    "Nhiệm kỳ 2025-2030": "period 2025-01-01 2030-12-31 ~",
    "Giai đoạn 2024-2025": "period 2024-01-01 2025-12-31",
    "2024-2025": "period 2024-01-01 2025-12-31",
    "Năm 2024-2025": "period 2024-01-01 2025-12-31",
    "2021-2025": "period 2021-01-01 2025-12-31",
    "2026 – 2030": "period 2026-01-01 2030-12-31",
    "Từ năm 2024 đến năm 2025": "period 2024-01-01 2025-12-31",
    "Từ 2024 đến hết năm 2025": "period 2024-01-01 2025-12-31",
    "Thực hiện trong giai đoạn 2026 - 2030": "period 2026-01-01 2030-12-31",
  },
  refuses: {
    "2024-2023": "invalid",
    "Giai đoạn 2025-2021": "invalid",
    "Năm học 2024-2025": "unreadable",
    "2024-25": "unreadable",
    "2024/2025": "unreadable",
    "Giai đoạn 2": "unreadable",
    "Vụ Đông Xuân năm 2024-2025": "unreadable",
    "1995-2000": "unreadable",
  },
});
