import { ongoing } from "../../../../src/domain/deadline/forms/ongoing";
import { testForm } from "../form-table";

testForm(ongoing, {
  reads: {
    "Thường xuyên theo quy định": "ongoing - 2024-12-31 (year)",
    "Thuờng xuyên": "ongoing - 2024-12-31 (year)",
    "thuong xuyen": "ongoing - 2024-12-31 (year)",
    "Thường xuyên, liên tục": "ongoing - 2024-12-31 (year)",
    "Thường xuyên": "ongoing - 2024-12-31 (year)",
    "Nhiệm vụ thường xuyên": "ongoing - 2024-12-31 (year)",
    "Thực hiện thường xuyên": "ongoing - 2024-12-31 (year)",
    "Thường xuyên trong năm 2024": "ongoing 2024-01-01 2024-12-31",
    "Thường xuyên, hằng năm": "ongoing - 2024-12-31 (year)",
    "Thường xuyên, định kỳ báo cáo theo Quý": "ongoing - 2024-12-31 (year)",
    "Thường xuyên trong giai đoạn 2024-2025": "ongoing 2024-01-01 2025-12-31",
    "Thường xuyên cả năm": "ongoing 2024-01-01 2024-12-31 (year)",
    "Liên tục": "ongoing - 2024-12-31 (year)",
    "Hằng ngày": "ongoing - 2024-12-31 (year)",
  },
  refuses: {
    "hang quy": "unreadable",
    "dinh ky": "unreadable",
    "Học kỳ I": "unreadable",
    "Không thường xuyên": "unreadable",
    "Thường xuyên đến khi hoàn thành": "unreadable",
    "Thường xuyên năm 1999": "unreadable",
  },
});
