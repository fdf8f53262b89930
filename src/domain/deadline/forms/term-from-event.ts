import { TERM } from "../terms";
import { namesDate } from "../time-words";
import { defineForm, reading } from "./form";

// 10 ngày làm việc sau khi nghị quyết được ban hành | trong thời hạn 10 ngày kể từ ngày nhận kế hoạch này
const PATTERN = new RegExp(`^(?:sau )?${TERM}(?:(?:ngày|khi|thời điểm) )?(?<event>\\p{L}[^\\d]{2,})$`, "u");

export const termFromEvent = defineForm({
  id: "term-from-event",
  examples: { "10 ngày làm việc sau khi Nghị quyết được ban hành": null },
  pattern: PATTERN,
  read: (groups) => (namesDate(groups("event")) ? null : reading("term", {})),
});
