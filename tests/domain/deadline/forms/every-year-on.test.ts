import { everyYearOn } from "../../../../src/domain/deadline/forms/every-year-on";
import { testForm } from "../form-table";

testForm(everyYearOn, {
  reads: {
    "Hoàn thành trước 30/6 hằng năm": "recurring - - [2024-06-29] (year)",
    "Trước ngày 15/12 hàng năm": "recurring - - [2024-12-14] (year)",
    "Định kỳ trước ngày 01/6 và 15/11 hằng năm": "recurring - - [2024-05-31 2024-11-14] (year)",
    "Định kỳ trước ngày 30 tháng 11 hàng năm": "recurring - - [2024-11-29] (year)",
    "Quý I hằng năm": "recurring - - [2024-03-31] (year)",
    "Tháng 12 hằng năm": "recurring - - [2024-12-31] (year)",
    "Hằng năm, trước ngày 15/12": "recurring - - [2024-12-14] (year)",
    "Hằng năm (trước ngày 15/12)": "recurring - - [2024-12-14] (year)",
    "Trước tháng 12 hằng năm": "recurring - - [2024-11-30] (year)",
    "Ngày 29/2 hằng năm": "recurring - - [2024-02-29] (year)",
  },
  refuses: {
    "Trước ngày 31/6 hằng năm": "invalid",
    "Trước ngày 15/12/2024 hằng năm": "unreadable",
    "Quý V hằng năm": "invalid",
  },
});
