import { everyPeriod } from "../../../../src/domain/deadline/forms/every-period";
import { testForm } from "../form-table";

testForm(everyPeriod, {
  reads: {
    "Hằng năm (2024-2026)": "recurring 2024-01-01 - [2024-12-31 2025-12-31 2026-12-31]",
    "Định kỳ 6 tháng, 1 năm": "recurring - - [2024-06-30 2024-12-31] (year)",
    "Các quý trong năm": "recurring - - [2024-03-31 2024-06-30 2024-09-30 2024-12-31] (year)",
    "Hàng quý": "recurring - - [2024-03-31 2024-06-30 2024-09-30 2024-12-31] (year)",
    "Hằng quý": "recurring - - [2024-03-31 2024-06-30 2024-09-30 2024-12-31] (year)",
    "Từng quý": "recurring - - [2024-03-31 2024-06-30 2024-09-30 2024-12-31] (year)",
    "Mỗi quý một lần": "recurring - - [2024-03-31 2024-06-30 2024-09-30 2024-12-31] (year)",
    "Định kỳ 6 tháng, năm": "recurring - - [2024-06-30 2024-12-31] (year)",
    "Định kỳ 06 tháng": "recurring - - [2024-06-30 2024-12-31] (year)",
    "6 tháng/lần": "recurring - - [2024-06-30 2024-12-31] (year)",
    "Định kỳ hằng quý, năm": "recurring - - [2024-03-31 2024-06-30 2024-09-30 2024-12-31] (year)",
    "Hằng năm": "recurring - - [2024-12-31] (year)",
    "Thường niên": "recurring - - [2024-12-31] (year)",
    "Hằng quý năm 2025": "recurring 2025-01-01 - [2025-03-31 2025-06-30 2025-09-30 2025-12-31]",
    "Định kỳ 3 tháng": "recurring - - [2024-03-31 2024-06-30 2024-09-30 2024-12-31] (year)",
    "Hằng tháng":
      "recurring - - [2024-01-31 2024-02-29 2024-03-31 2024-04-30 2024-05-31 2024-06-30 2024-07-31 2024-08-31 2024-09-30 2024-10-31 2024-11-30 2024-12-31] (year)",
    "Hằng tuần": "recurring - - [52: 2024-01-05 … 2024-12-27] ~ (year)",
  },
  refuses: {
    "Định kỳ": "unreadable",
    "Định kỳ 2 tháng": "unreadable",
    "Hằng quý năm 1999": "unreadable",
  },
});
