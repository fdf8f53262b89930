import { AND, BY, DAY } from "../words";
import { resolveList, writtenDay } from "../written";
import { beforeDay, defineForm, multi, onDay, type LastDay } from "./form";

const ITEM = `(?:(?:trước|trong|vào|đến|đến hết) )?(?:ngày )?${DAY}`;
// ngày 15/6 và 15/12/2024 | trước ngày 15/6 và 15/12 | 30/6, 30/9, 31/12/2024
const PATTERN = new RegExp(`^${BY}(?<list>${ITEM}(?:${AND}${ITEM}){1,7})$`, "u");
const EACH = new RegExp(`(?<before>trước )?(?:ngày )?(?<day>${DAY})`, "gu");

export const dateList = defineForm({
  id: "date-list",
  examples: { "Ngày 15/6 và 15/12/2024": "2024-12-15", "Trước ngày 15/6 và 15/12/2024": "2024-12-14" },
  pattern: PATTERN,
  read(groups, context) {
    const list = groups("list");
    const days = resolveList(writtenDays(list), context);
    if ("kind" in days) return days;
    const isBefore = beforeEach(list);
    const milestones: readonly LastDay[] = days.map(({ end }, index) =>
      isBefore[index] ? beforeDay(end, context) : onDay(end),
    );
    return multi(null, milestones, days.at(-1)?.assumed ?? []);
  },
});

/** The days of such a list, as written. */
function writtenDays(list: string): ReturnType<typeof writtenDay>[] {
  return [...list.matchAll(EACH)].map((match) => writtenDay(match.groups?.["day"] ?? ""));
}

/** Which of them are meant "before": the word holds for those that follow it. */
function beforeEach(list: string): readonly boolean[] {
  let before = false;
  return [...list.matchAll(EACH)].map((match) => {
    before ||= match.groups?.["before"] !== undefined;
    return before;
  });
}
