import { DOCUMENT_ISSUED } from "../terms";
import { defineForm, reading } from "./form";

// từ ngày ban hành kế hoạch trở đi | kể từ ngày ký | thực hiện từ ngày quyết định này được ban hành
const PATTERN = new RegExp(
  `^(?:bắt đầu )?(?:(?:triển khai|thực hiện|áp dụng) )?(?:kể |tính )?từ (?:ngày |khi )${DOCUMENT_ISSUED}(?: trở đi)?$`,
  "u",
);

/** A start without an end is no deadline. */
export const fromIssue = defineForm({
  id: "from-issue",
  examples: { "Từ ngày ban hành Kế hoạch trở đi": null },
  pattern: PATTERN,
  read: (_, { documentDate }) =>
    reading("ongoing", { start: documentDate, assumed: documentDate === null ? [] : ["anchor"] }),
});
