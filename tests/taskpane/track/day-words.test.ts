import { say } from "../../../src/i18n/say";
import type { Locale } from "../../../src/i18n/text";
import { dayWords } from "../../../src/taskpane/track/day-words";
import type { TaskGroup, TaskLine } from "../../../src/taskpane/view/view";

const task = (days: number | null): TaskLine => ({
  key: "I.1",
  row: 3,
  address: "A3:H3",
  content: "",
  leads: "",
  due: null,
  approximate: false,
  standing: { kind: "overdue", words: "", days },
  status: "",
  completedOn: null,
});

const words = (group: TaskGroup["id"], days: number | null, locale: Locale): string | null => {
  const phrase = dayWords(group, task(days));
  return phrase === null ? null : say(phrase.text, locale, phrase.values);
};

describe("days of a task's line", () => {
  it.each([
    ["overdue", 61, "61 ngày", "61 days"],
    ["past-due", 1, "1 ngày", "1 day"],
    ["done-late", 2, "2 ngày", "2 days"],
    ["due-soon", 0, "hạn hôm nay", "due today"],
    ["due-soon", 1, "còn 1 ngày", "1 day left"],
    ["in-time", 30, "còn 30 ngày", "30 days left"],
  ] as const)("%s, %d", (group, days, vi, en) => {
    expect(words(group, days, "vi")).toBe(vi);
    expect(words(group, days, "en")).toBe(en);
  });

  it.each([
    ["no-lead", 5],
    ["done-in-time", 5],
    ["in-time", null],
    ["overdue", null],
  ] as const)("%s, %s: nothing is said", (group, days) => expect(words(group, days, "vi")).toBeNull());
});
