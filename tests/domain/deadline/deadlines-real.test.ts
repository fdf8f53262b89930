import { parseIsoDate } from "../../../src/domain/calendar/plain-date";
import type { Deadline } from "../../../src/domain/deadline/deadline";
import { parseDeadline } from "../../../src/domain/deadline/parse-deadline";
import { CONTEXT } from "./form-table";
import { tableRows } from "./tables";

/** Phrases of real documents in which the date is open to doubt: the careful reader of the table asks for a person, too. */
const DOUBTFUL: readonly string[] = [
  "12/2026 hoặc 1/2027 (tuỳ thời điểm tổ chức kỳ họp 49 UBLCP Việt Nam Lào", // either of two months
  "28/02/2026 Đề xuất hạn là thường xuyên", // a change is proposed
  "31/03/2026 Đề xuất hạn là thường xuyên",
  "Theo tiến độ đề xuất của đơn vị triển khai, đảm bảo đạt tỷ lệ trong năm 2026", // by another plan
];

/** A person could read these; the program leaves them unread rather than guess. */
const NOT_READ: readonly string[] = [
  // Words before "trước ngày" that do not begin with the work to be done
  "+ Các bộ, cơ quan ngang bộ, Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương gửi kết quả rà soát về Bộ Công an trước ngày 15 tháng 12 năm 2025.",
  "Mạng lưới quan trắc môi trường được đầu tư, đồng bộ hoàn thành trước năm 2027 và vận hành thường xuyên, liên tục.",
  // Months in brackets behind the number of a session
  "- Trình UBTVQH tại Phiên họp thứ 42 (tháng 02/2025); - Trình Quốc hội xem xét, thông qua tại Kỳ họp bất thường lần thứ 9 (cuối tháng 02/2025).",
  // The last of three sentences is what is due, without a year
  "Quý II/2026 ban hành các Chương trình, Đề án. Việc triển khai thực hiện theo Quyết định phê duyệt. Báo cáo kết quả vào Quý IV",
  // A remark glued on without a blank
  "Trong năm 2026Được bãi bỏ một phần bởi Quyết định số 13/2026/QĐ-UBND",
];

/** No year is written, and the reader took the next one from the sense of the text: ours is the programme's, and said to be assumed. */
const YEAR_ASSUMED: readonly string[] = ["trước ngày 15 tháng 11", "trước ngày 18/5"];

const rows = tableRows("deadlines-real.tsv").map((row) => ({
  phrase: row["phrase"] ?? "",
  start: row["start"] ?? "",
  end: row["end"] ?? "",
  theirs: row["kind"] ?? "",
  deadline: parseDeadline(row["phrase"] ?? "", {
    ...CONTEXT,
    programmeYear: Number(row["year"]),
    documentDate: parseIsoDate(row["document_date"] ?? ""),
  }),
}));
const exceptions = new Set([...DOUBTFUL, ...NOT_READ, ...YEAR_ASSUMED]);

/** What the reader of the table calls it, in our kinds. */
const KINDS: Readonly<Record<string, readonly Deadline["kind"][]>> = {
  range: ["period"],
  quarter: ["period"],
  month: ["period", "point"],
  year: ["period"],
  date: ["deadline"],
  "before-date": ["deadline"],
  "before-month": ["deadline"],
  "before-year": ["deadline"],
  "multi-milestone": ["period", "multi", "deadline"],
  "relative-duration": ["term"],
  ongoing: ["ongoing"],
  "open-start": ["ongoing", "recurring"],
  yearly: ["recurring", "ongoing"],
  "recurring-halfyearly": ["recurring"],
  "recurring-monthly": ["recurring"],
  "by-other-plan": ["event"],
  conditional: ["event", "term", "unreadable"],
  "on-request": ["event"],
  "duration-days": ["unreadable"],
  none: ["not-time", "event"],
  unparseable: ["not-time", "unreadable"],
};

describe("real phrases", () => {
  it("are the two hundred of the table", () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect([...exceptions].filter((phrase) => !rows.some((row) => row.phrase === phrase))).toEqual([]);
  });

  it.each(rows.filter(({ phrase }) => !exceptions.has(phrase)))("$phrase: $end", ({ end, start, theirs, deadline }) => {
    const open = end === "" && (deadline.kind === "ongoing" || deadline.kind === "recurring");
    if (!open) expect(deadline.due ?? "").toBe(end);
    expect(KINDS[theirs] ?? []).toContain(deadline.kind);
    // The reader counts a term from the day of issue, the Civil Code from the day after.
    if (start !== "" && theirs !== "relative-duration") expect(deadline.start).toBe(start);
  });

  it.each([...DOUBTFUL, ...NOT_READ])("left to a person: %s", (phrase) => {
    const deadline = rows.find((row) => row.phrase === phrase)?.deadline;
    expect(deadline).toMatchObject({ kind: "unreadable", due: null });
  });

  it.each(YEAR_ASSUMED)("read with the programme's year, and said so: %s", (phrase) => {
    expect(rows.find((row) => row.phrase === phrase)?.deadline.assumed).toEqual(["year"]);
  });

  it("are read rightly to 97 % where they are not doubtful, and never wrongly with confidence", () => {
    const isRight = ({ end, deadline: { due, kind } }: (typeof rows)[number]): boolean =>
      (due ?? "") === end || (end === "" && (kind === "ongoing" || kind === "recurring"));
    const clear = rows.filter(({ phrase }) => !DOUBTFUL.includes(phrase) && !YEAR_ASSUMED.includes(phrase));
    expect(clear.filter(isRight).length / clear.length).toBeGreaterThanOrEqual(0.97);
    const wrong = rows.filter((row) => !isRight(row) && row.deadline.due !== null);
    expect(wrong.filter(({ deadline }) => !deadline.assumed.includes("year"))).toEqual([]);
  });
});
