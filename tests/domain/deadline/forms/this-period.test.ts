import { thisPeriod } from "../../../../src/domain/deadline/forms/this-period";
import { testForm } from "../form-table";

testForm(thisPeriod, {
  reads: {
    "Trong quý": "period - -",
    "Trong tháng": "period - -",
    "Trong quý này": "period - -",
    "Hoàn thành trong tuần": "period - -",
  },
  refuses: {
    Quý: "unreadable",
    "Quý sau": "unreadable",
  },
});
