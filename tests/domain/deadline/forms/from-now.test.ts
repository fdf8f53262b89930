import { fromNow } from "../../../../src/domain/deadline/forms/from-now";
import { testForm } from "../form-table";

testForm(fromNow, {
  reads: {
    "Từ nay đến năm 2030": "period 2024-03-27 2030-12-31 (anchor)",
    "Từ nay đến hết quý II/2025": "period 2024-03-27 2025-06-30 (anchor)",
    "Từ nay đến ngày 30/6/2024": "period 2024-03-27 2024-06-30 > 2024-07-01 (anchor)",
  },
  refuses: {
    "Từ nay đến năm 2023": "unreadable",
    "Từ nay": "unreadable",
    "Từ nay đến 31/6/2024": "invalid",
  },
});
