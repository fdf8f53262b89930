import type { Appendix, Task } from "../appendix/appendix";
import { formatDate, partsOf, type PlainDate } from "../calendar/plain-date";
import { onceACell } from "./once-a-cell";
import { defineRule } from "./rule";

export const deadlineOutOfPeriod = defineRule({
  id: "deadline-out-of-period",
  severity: "warning",
  description: {
    vi: "Thời hạn trước ngày ban hành văn bản, hoặc nằm ngoài các năm của chương trình.",
    en: "The deadline is before the date of the document, or outside the years of the programme.",
  },
  why: {
    vi: "Năm ghi nhầm làm nhiệm vụ bị tính quá hạn ngay từ đầu, hoặc không bao giờ đến hạn.",
    en: "A slip in the year makes a task overdue from the start, or never due at all.",
  },
  messages: {
    beforeDocument: {
      vi: "Hạn {due} trước ngày ban hành văn bản ({date}): cần xem lại.",
      en: "The deadline of {due} is before the date of the document ({date}): it needs a look.",
    },
    otherYear: {
      vi: "Hạn {due} nằm ngoài thời gian của chương trình ({years}): cần xem lại năm.",
      en: "The deadline of {due} is outside the time of the programme ({years}): the year needs a look.",
    },
  },
  *check({ sections, tasks }, { programmeYear, documentDate }) {
    const dated = [...onceACell(tasks, "deadline")].filter(hasDate);
    const later: Dated[] = [];
    for (const task of dated) {
      const { due } = task.deadline;
      if (documentDate === null || due >= documentDate) {
        later.push(task);
      } else {
        const values = { due: formatDate(due), date: formatDate(documentDate) };
        yield { task, field: "deadline", messageId: "beforeDocument", values };
      }
    }
    if (programmeYear === null) return;
    const period = periodOf(sections, programmeYear);
    const outside = later.filter((task) => isOutside(task, period) && !namesYearOf(task));
    // Where many deadlines are outside, the programme is simply longer than its titles say, and no year is a slip.
    if (outside.length > Math.max(1, dated.length / 5)) return;
    const { first, last } = period;
    const years = first === last ? String(first) : `${String(first)}-${String(last)}`;
    for (const task of outside) {
      const values = { due: formatDate(task.deadline.due), years };
      yield { task, field: "deadline", messageId: "otherYear", values };
    }
  },
});

/** A task whose deadline ends on a day. */
type Dated = Task & { readonly deadline: { readonly due: PlainDate } };

function hasDate(task: Task): task is Dated {
  const { kind, due } = task.deadline;
  return due !== null && kind !== "ongoing" && kind !== "recurring";
}

/** Years, both included. */
interface Period {
  readonly first: number;
  readonly last: number;
}

/** The years that the programme speaks of: its own, and those of the section titles ("giai đoạn 2021-2025"). */
function periodOf(sections: Appendix["sections"], programmeYear: number): Period {
  const years = [programmeYear, ...sections.flatMap(({ title }) => yearsIn(title))];
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** Work goes on for as long as a five-year plan after the year that the titles name: such a later year is no slip. */
const YEARS_AFTER = 5;

/** A deadline that begins within the years or in those soon after, or ends in them, is not outside. */
function isOutside({ deadline: { start, due } }: Dated, { first, last }: Period): boolean {
  return partsOf(due).year < first || partsOf(start ?? due).year > last + YEARS_AFTER;
}

/** True where the task itself speaks of the year: "Xây dựng kế hoạch năm 2025" due in 2025 is meant so. */
function namesYearOf({ deadline: { due }, cells: { content, result, note } }: Dated): boolean {
  return [content, result, note].flatMap(({ text }) => yearsIn(text)).includes(partsOf(due).year);
}

function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\d/])20\d{2}(?![\d/])/gu)].map(([year]) => Number(year));
}
