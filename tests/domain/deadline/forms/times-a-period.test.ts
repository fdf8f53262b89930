import { timesAPeriod } from "../../../../src/domain/deadline/forms/times-a-period";
import { testForm } from "../form-table";

testForm(timesAPeriod, {
  reads: {
    "02 lần/năm": "recurring - - [2024-12-31] ~ (year)",
    "01 lần/năm": "recurring - - [2024-12-31] (year)",
    "Tối thiểu 01 lần/quý": "recurring - - [2024-03-31 2024-06-30 2024-09-30 2024-12-31] (year)",
    "Mỗi năm 2 đợt": "recurring - - [2024-12-31] ~ (year)",
    "Hằng năm, tổ chức ít nhất 01 lần": "recurring - - [2024-12-31] (year)",
  },
  refuses: {
    "0 lần/năm": "unreadable",
    "2 lần": "not-time",
    "2 lần/năm, trước ngày 15/6": "unreadable",
  },
});
