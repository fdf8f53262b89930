import { mixedRange } from "../../../../src/domain/deadline/forms/mixed-range";
import { testForm } from "../form-table";

testForm(mixedRange, {
  reads: {
    "Từ tháng 6 đến hết năm 2024": "period 2024-06-01 2024-12-31",
    "Từ ngày 01/4/2024 đến hết quý II/2024": "period 2024-04-01 2024-06-30 > 2024-07-01",
    "Từ quý II đến ngày 15/12/2024": "period 2024-04-01 2024-12-15 > 2024-12-16",
  },
  refuses: {
    "Từ tháng 6/2025 đến hết năm 2024": "unreadable",
    "Từ tháng 13 đến hết năm 2024": "invalid",
    "Từ khi có kinh phí đến hết năm 2024": "unreadable",
  },
});
