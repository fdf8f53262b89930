import { periodWithDate } from "../../../../src/domain/deadline/forms/period-with-date";
import { testForm } from "../form-table";

testForm(periodWithDate, {
  reads: {
    "Năm 2024 (trước ngày 30/11)": "deadline 2024-01-01 2024-11-29",
    "Quý II/2024 (chậm nhất ngày 15/6)": "deadline 2024-04-01 2024-06-15 > 2024-06-17",
    "Quý II/2024, trước ngày 15/6/2024": "deadline 2024-04-01 2024-06-14",
    "Năm 2024 (hoàn thành trước ngày 30/11)": "deadline 2024-01-01 2024-11-29",
    "Tháng 6 (hạn 30/06/2024)": "deadline 2024-06-01 2024-06-30 > 2024-07-01",
    "Giữa tháng 5/2024 (hạn 20/5/2024)": "deadline 2024-05-01 2024-05-20",
    "Cuối năm 2024 (hạn 31/12/2024)": "deadline 2024-01-01 2024-12-31",
  },
  refuses: {
    "Cuối năm 2024 (hạn 15/2/2024)": "unreadable",
    "Giữa năm 2024 (hạn 31/12/2024)": "unreadable",
    "Quý II/2024 (trước ngày 15/8/2024)": "unreadable",
    "Quý II/2024 (trước ngày 31/6)": "invalid",
    "Quý II/2024 (15/6/2024)": "unreadable",
  },
});
