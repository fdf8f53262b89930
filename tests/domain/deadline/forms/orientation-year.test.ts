import { orientationYear } from "../../../../src/domain/deadline/forms/orientation-year";
import { testForm } from "../form-table";

testForm(orientationYear, {
  reads: {
    "Đến năm 2025, định hướng đến năm 2030": "period - 2025-12-31",
    "Giai đoạn 2021-2025, tầm nhìn đến năm 2030": "period 2021-01-01 2025-12-31",
    "Đến năm 2025 và định hướng 2030": "period - 2025-12-31",
  },
  refuses: {
    "Đến năm 2025, định hướng đến năm 2020": "invalid",
    "Định hướng đến năm 2030": "unreadable",
  },
});
