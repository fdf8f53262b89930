import { partOfQuarter } from "../../../../src/domain/deadline/forms/part-of-quarter";
import { testForm } from "../form-table";

testForm(partOfQuarter, {
  reads: {
    "Giữa quý II/2024": "period 2024-05-01 2024-05-31 ~",
    "Cuối quý II/2024": "period 2024-06-01 2024-06-30 > 2024-07-01",
    "Cuối quý III năm 2024": "period 2024-09-01 2024-09-30",
    "Đầu quý III/2024": "period 2024-07-01 2024-07-31 ~",
  },
  refuses: {
    "Cuối quý": "unreadable",
    "Cuối quý V/2024": "invalid",
  },
});
