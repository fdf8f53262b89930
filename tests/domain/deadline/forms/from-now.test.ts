import type { DeadlineContext } from "../../../../src/domain/deadline/deadline";
import { fromNow } from "../../../../src/domain/deadline/forms/from-now";
import { parseDeadline } from "../../../../src/domain/deadline/parse-deadline";
import { CONTEXT, testForm } from "../form-table";

testForm(fromNow, {
  reads: {
    "Từ nay đến năm 2030": "period 2024-03-27 2030-12-31 (anchor)",
    "Từ nay đến hết quý II/2025": "period 2024-03-27 2025-06-30 (anchor)",
    "Từ nay đến ngày 30/6/2024": "period 2024-03-27 2024-06-30 > 2024-07-01 (anchor)",
    "Từ nay đến hết năm": "period 2024-03-27 2024-12-31 (anchor year)",
    "Từ nay đến cuối năm": "period 2024-03-27 2024-12-31 (anchor year)",
  },
  refuses: {
    "Từ nay đến năm": "unreadable",
    "Từ nay đến năm 2023": "unreadable",
    "Từ nay": "unreadable",
    "Từ nay đến 31/6/2024": "invalid",
  },
});

it("reads “hết năm” only where the document is of the programme's year", () => {
  const kindOf = (context: Partial<DeadlineContext>) =>
    parseDeadline("Từ nay đến hết năm", { ...CONTEXT, ...context }).kind;
  expect([kindOf({ documentDate: "2023-12-28" }), kindOf({ documentDate: null })]).toEqual([
    "unreadable",
    "unreadable",
  ]);
});
