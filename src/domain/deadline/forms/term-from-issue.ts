import { TERM, termFrom } from "../terms";
import { defineForm, reading } from "./form";

const ISSUED = "(?:ký ban hành|ký, ban hành|ban hành|ký)";
const DOCUMENT = "(?:quyết định|kế hoạch|chương trình|chỉ thị|công văn|văn bản|thông báo)";
// trong 30 ngày kể từ ngày ký | 100 ngày kể từ ngày ban hành kế hoạch | 15 ngày kể từ ngày quyết định này được ban hành
const PATTERN = new RegExp(
  `^${TERM}(?:ngày |khi )(?:${ISSUED}(?: ${DOCUMENT})?(?: này)?|(?:kế hoạch|${DOCUMENT} này) được ${ISSUED})$`,
  "u",
);

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
