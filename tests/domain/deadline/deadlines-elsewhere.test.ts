import { isKind, isOpen } from "../../accuracy/deadline-kinds";
import { parseIsoDate } from "../../../src/domain/calendar/plain-date";
import type { Deadline } from "../../../src/domain/deadline/deadline";
import { readDeadline } from "../../../src/domain/deadline/read-deadline";
import { CONTEXT } from "./form-table";
import { tableRows } from "./tables";

/** A person could read these; the program leaves them unread rather than guess. */
const NOT_READ: readonly string[] = [
  // Lessons end in May, the year itself in summer: each province sets its days
  "Năm học 2025-2026",
];

/** Read otherwise than the careful reader does. */
const OTHERWISE: readonly string[] = [
  // Two holidays that are one occasion; read as two days of the programme's year, which is said to be assumed
  "Trước 30/4 và 01/5",
];

interface Row {
  readonly phrase: string;
  readonly words: readonly string[];
  readonly due: string;
  readonly deadline: Deadline;
}

const rows: readonly Row[] = tableRows("deadlines-elsewhere.tsv").map((row) => {
  const [phrase, format] = [(row["phrase"] ?? "").replaceAll("\\n", "\n"), row["format"] ?? ""];
  const value = format === "" ? phrase : Number(phrase);
  return {
    phrase,
    words: (row["kind"] ?? "").split("|"),
    due: row["due"] ?? "",
    deadline: readDeadline(value, format === "" ? "General" : format, {
      ...CONTEXT,
      programmeYear: Number(row["year"]),
      documentDate: parseIsoDate(row["document_date"] ?? ""),
    }),
  };
});

/** The kind is one of those that the careful reader would call it, the day is theirs; "unreadable" may stand beside a day. */
function isRight({ words, due, deadline }: Row): boolean {
  if (!words.some((word) => isKind(deadline.kind, word))) return false;
  const mayBeUnread = words.includes("unreadable") && deadline.due === null;
  return mayBeUnread || isOpen(deadline.kind) || (deadline.due ?? "") === due;
}

function isWrongAndConfident({ due, deadline }: Row): boolean {
  const { kind, due: read, approximate, assumed } = deadline;
  return read !== null && read !== due && !isOpen(kind) && !approximate && assumed.length === 0;
}

describe("phrases of other offices", () => {
  const exceptions = [...NOT_READ, ...OTHERWISE];

  it("are more than a hundred and fifty", () => {
    expect(rows.length).toBeGreaterThan(150);
    expect(exceptions.filter((phrase) => !rows.some((row) => row.phrase === phrase))).toEqual([]);
  });

  it.each(rows.filter(({ phrase }) => !exceptions.includes(phrase)))("$phrase: $words $due", (row) => {
    const { kind, due } = row.deadline;
    expect({ kind, due, right: isRight(row) }).toEqual({ kind, due, right: true });
  });

  it("are read rightly to 97 %, and none wrongly with confidence", () => {
    expect(rows.filter(isWrongAndConfident).map(({ phrase }) => phrase)).toEqual([]);
    expect(rows.filter(({ phrase }) => OTHERWISE.includes(phrase)).map(({ deadline }) => deadline.assumed)).toEqual([
      ["year"],
    ]);
    expect(rows.filter(isRight).length / rows.length).toBeGreaterThanOrEqual(0.97);
  });

  it.each(rows.filter(({ phrase }) => NOT_READ.includes(phrase)))("left to a person: $phrase", ({ deadline }) => {
    expect(deadline.due).toBeNull();
  });
});
