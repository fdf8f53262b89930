import { DOCUMENT_ISSUED, TERM, termFrom } from "../terms";
import { defineForm, reading } from "./form";

// trong 30 ngày kể từ ngày ký | 100 ngày kể từ ngày ban hành kế hoạch | 15 ngày kể từ ngày quyết định này được ban hành
const PATTERN = new RegExp(`^${TERM}(?:ngày |khi )${DOCUMENT_ISSUED}$`, "u");

/** Runs from the day of the document whose appendix it is, which the phrase does not name: the anchor is assumed. */
export const termFromIssue = defineForm({
  id: "term-from-issue",
  examples: { "Trong 30 ngày kể từ ngày ký": "2024-04-26" },
  pattern: PATTERN,
  read(groups, context) {
    const { documentDate } = context;
    return documentDate === null ? reading("term", {}) : termFrom(documentDate, groups, context, ["anchor"]);
  },
});
