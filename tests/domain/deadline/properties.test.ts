import fc from "fast-check";
import type { PlainDate } from "../../../src/domain/calendar/plain-date";
import { parseIsoDate } from "../../../src/domain/calendar/plain-date";
import type { Deadline } from "../../../src/domain/deadline/deadline";
import { FORMS } from "../../../src/domain/deadline/forms/index";
import { parseDeadline } from "../../../src/domain/deadline/parse-deadline";
import { CONTEXT, NO_CONTEXT } from "./form-table";

const WORDS =
  "năm tháng quý ngày tuần giai đoạn đầu giữa cuối trước sau từ đến hết trong chậm nhất hằng định kỳ thường xuyên liên tục kể ký và các tiếp theo báo cáo hoàn thành trình I II III IV V 1 2 3 4 6 9 12 13 15 30 31 2024 2025 2023 24 15/6 31/6/2024 6/2024 T6 Q2 , ; . - / ( ) nếu có tết nguyên đán thứ sáu làm việc";
const phrases = fc
  .array(fc.constantFrom(...WORDS.split(" ")), { maxLength: 9 })
  .chain((words) => fc.constantFrom(" ", "", "/").map((glue) => words.join(glue === "" ? " " : glue)));
const texts = fc.oneof(phrases, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

/** What must hold of any deadline. */
function isSound(deadline: Deadline, text: string): void {
  const days = [deadline.start, deadline.due, deadline.dueEffective, ...deadline.milestones.map(({ due }) => due)];
  const isDay = (date: PlainDate | null): boolean => date === null || parseIsoDate(date) === date;
  expect(days.every(isDay)).toBe(true);
  expect(deadline.text).toBe(text);
  expect((deadline.due === null) === (deadline.dueEffective === null)).toBe(true);
  if (deadline.due && deadline.start) expect(deadline.start <= deadline.due).toBe(true);
  if (deadline.due && deadline.dueEffective) expect(deadline.due <= deadline.dueEffective).toBe(true);
  if (deadline.kind === "multi") expect(deadline.milestones.at(-1)?.due).toBe(deadline.due);
  const dues = deadline.milestones.map(({ due }) => due);
  expect(dues).toEqual([...new Set(dues)].sort());
  if (["none", "invalid", "not-time", "unreadable", "event"].includes(deadline.kind)) {
    expect([deadline.start, deadline.due, ...dues]).toEqual([null, null]);
  }
}

describe("whatever stands in the cell", () => {
  it("is read without a throw, to days that exist and stand in order", () => {
    fc.assert(
      fc.property(texts, (text) => isSound(parseDeadline(text, CONTEXT), text)),
      { numRuns: 3000, seed: 645 },
    );
  });

  it("comes to no date without a year: none is guessed", () => {
    fc.assert(
      fc.property(phrases, (text) => {
        const deadline = parseDeadline(text, NO_CONTEXT);
        if (!/\d{2}/u.test(text)) expect([deadline.start, deadline.due, deadline.milestones]).toEqual([null, null, []]);
        expect(deadline.assumed.includes("year")).toBe(false);
      }),
      { numRuns: 2000, seed: 645 },
    );
  });

  it("means the same decomposed, in capitals and padded", () => {
    fc.assert(
      fc.property(phrases, (text) => {
        const plain = { ...parseDeadline(text, CONTEXT), text: "" };
        for (const variant of [text.normalize("NFD"), text.toUpperCase(), `  ${text}\u00A0`]) {
          expect({ ...parseDeadline(variant, CONTEXT), text: "" }).toEqual(plain);
        }
      }),
      { numRuns: 1000, seed: 645 },
    );
  });
});

describe("hostile text", () => {
  const LONGEST_CELL = 32_767;
  const PIECES = [
    ".",
    "- ",
    " ",
    "a",
    "1",
    "1/",
    "trước ngày ",
    "quý ii, ",
    "(theo ",
    "và báo cáo trong ",
    "năm 2024; ",
    "\n",
    "\u0301",
    "ð",
  ];

  it.each(PIECES)("a full cell of %j comes to an end without a date", (piece) => {
    const text = piece.repeat(LONGEST_CELL).slice(0, LONGEST_CELL - 1) + "x";
    expect(parseDeadline(text, CONTEXT).due).toBeNull();
  });

  it.each(PIECES)("the longest phrase that is read, of %j, comes to an end without a date", (piece) => {
    expect(parseDeadline(piece.repeat(400).slice(0, 398) + "x", CONTEXT).due).toBeNull();
    expect(parseDeadline(`hoàn thành trong ${piece.repeat(400)}`.slice(0, 398) + "x", CONTEXT).due).toBeNull();
  });
});

describe("the list of forms", () => {
  it("gives each an id of its own and at least one example", () => {
    expect(new Set(FORMS.map(({ id }) => id)).size).toBe(FORMS.length);
    expect(FORMS.filter(({ examples }) => Object.keys(examples).length === 0)).toEqual([]);
  });

  it("matches whole phrases only", () => {
    expect(FORMS.filter(({ pattern }) => !pattern.source.startsWith("^") || !pattern.source.endsWith("$"))).toEqual([]);
    expect(FORMS.filter(({ pattern }) => pattern.flags !== "u")).toEqual([]);
  });
});
