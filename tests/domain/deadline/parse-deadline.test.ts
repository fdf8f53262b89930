import { partsOf } from "../../../src/domain/calendar/plain-date";
import { parseDeadline } from "../../../src/domain/deadline/parse-deadline";
import { CONTEXT, NO_CONTEXT, summary, variantsOf } from "./form-table";
import { tableRows } from "./tables";

describe("every vector of the table", () => {
  const rows = tableRows("time-expressions.tsv").flatMap((row) =>
    [row["input"] ?? "", ...(row["variants"] ?? "").split("|")]
      .filter((phrase, index) => index === 0 || phrase !== "")
      .map((phrase) => [phrase, row] as const),
  );

  it("is there", () => {
    expect(rows.length).toBeGreaterThanOrEqual(90);
  });

  it.each(rows)("%s", (phrase, row) => {
    for (const variant of variantsOf(phrase)) {
      const deadline = parseDeadline(variant, CONTEXT);
      expect({
        kind: deadline.kind,
        start: deadline.start ?? "",
        due: deadline.due ?? "",
        due_rolled: deadline.dueEffective ?? "",
        milestones: deadline.milestones.map(({ due }) => due).join(";"),
        approx: deadline.approximate ? "yes" : "",
      }).toEqual({
        kind: row["kind"],
        start: row["start"],
        due: row["due"],
        due_rolled: row["due_rolled"],
        milestones: row["milestones"],
        approx: row["approx"],
      });
    }
  });

  it.each(rows)("%s: a year that is not written is said to be assumed", (phrase) => {
    const deadline = parseDeadline(phrase, CONTEXT);
    const hasDate = deadline.due !== null || deadline.milestones.length > 0;
    expect(deadline.assumed.includes("year")).toBe(hasDate && !/20\d\d|\/24/u.test(phrase));
  });
});

describe("the setting that counts the day of 'trước'", () => {
  const inclusive = { ...CONTEXT, beforeIncludesDay: true };
  it.each([
    ["Trước ngày 15/6/2024", "deadline - 2024-06-15 > 2024-06-17"],
    ["Trước ngày 14/6/2024", "deadline - 2024-06-14"],
    ["Trước tháng 6/2024", "deadline - 2024-05-31"],
    ["Năm 2024 (trước ngày 30/11)", "deadline 2024-01-01 2024-11-30 > 2024-12-02"],
    ["Trước ngày 15/12 hằng năm", "recurring - - [2024-12-15] (year)"],
    ["Ngày 15/6/2024", "deadline - 2024-06-15 > 2024-06-17"],
  ])("%s", (phrase, expected) => {
    expect(summary(parseDeadline(phrase, inclusive))).toBe(expected);
  });
});

it("moves no day where rolling is off", () => {
  const still = { ...CONTEXT, rollToWorkingDay: false };
  expect(summary(parseDeadline("Quý II/2024", still))).toBe("period 2024-04-01 2024-06-30");
  expect(summary(parseDeadline("31/12/2028", still))).toBe("deadline - 2028-12-31");
});

describe("without a programme year and a decision date", () => {
  it.each([
    ["15/6", "unreadable"],
    ["Quý III", "unreadable"],
    ["Tháng 4", "unreadable"],
    ["Cả năm", "unreadable"],
    ["Cuối năm", "unreadable"],
    ["6 tháng đầu năm", "unreadable"],
    ["Trước Tết Nguyên đán", "unreadable"],
    ["Quý II và quý IV", "unreadable"],
    ["Quý V", "invalid"],
    ["Ngày 31 tháng 4", "invalid"],
    ["Thường xuyên", "ongoing"],
    ["Hằng quý", "recurring"],
    ["Ngày 15 hằng tháng", "recurring"],
    ["Trước ngày 15/12 hằng năm", "recurring"],
    ["Trong 30 ngày kể từ ngày ký", "term"],
  ])("%s: %s, no date", (phrase, kind) => {
    const deadline = parseDeadline(phrase, NO_CONTEXT);
    expect([deadline.kind, deadline.due, deadline.milestones, deadline.assumed]).toEqual([kind, null, [], []]);
  });

  it.each([
    ["Quý II/2024", "2024-06-30"],
    ["Quý II; quý IV/2024", "2024-12-31"],
    ["15/6/2024", "2024-06-15"],
    ["10 ngày làm việc kể từ ngày 27/3/2024", "2024-04-10"],
  ])("%s: %s", (phrase, due) => {
    expect(parseDeadline(phrase, NO_CONTEXT)).toMatchObject({ due, assumed: [] });
  });
});

describe("empty and foreign cells", () => {
  it.each([
    ["", "none"],
    [" \n\t", "none"],
    ["-", "none"],
    ["…", "none"],
    ["x", "not-time"],
    ["Sở Nông nghiệp và PTNT", "not-time"],
    ["Hóa, Dakrông, Gio Linh, Vĩnh Linh", "not-time"],
    ["Đã hoàn thành", "not-time"],
    ["Chưa xác định", "not-time"],
    ["10", "unreadable"],
    ["30", "unreadable"],
    ["T6", "unreadable"],
    ["Jun-24", "unreadable"],
    ["June 2024", "unreadable"],
    ["Năm học 2024-2025", "unreadable"],
    ["Quý II/2024 chuyển sang Quý III/2024", "unreadable"],
    ["Quý II/2024 (âm lịch)", "unreadable"],
    ["Gia hạn đến 30/6/2024", "unreadable"],
    ["Không hoàn thành trước 30/6/2024", "unreadable"],
  ])("%j is %s", (phrase, kind) => {
    for (const variant of variantsOf(phrase)) {
      expect(parseDeadline(variant, CONTEXT)).toMatchObject({ kind, form: null, due: null, start: null });
    }
  });
});

describe("cells of several lines", () => {
  it.each([
    ["Tháng 6\nnăm 2024", "period 2024-06-01 2024-06-30 > 2024-07-01"],
    ["Quý II/\n2024", "period 2024-04-01 2024-06-30 > 2024-07-01"],
    ["Quý II/2024\nQuý III/2024", "multi 2024-04-01 2024-09-30 [2024-06-30 2024-09-30]"],
    ["- Quý II/2024.\n- Quý III/2024.", "multi 2024-04-01 2024-09-30 [2024-06-30 2024-09-30]"],
    ["Quý II/2024_x000D_\nbáo cáo UBND tỉnh", "period 2024-04-01 2024-06-30 > 2024-07-01"],
    ["Quý II/2024\nđề xuất lùi sang quý III", "unreadable - -"],
  ])("%j", (phrase, expected) => {
    expect(summary(parseDeadline(phrase, CONTEXT))).toBe(expected);
  });
});

it("reads nothing longer than a phrase", () => {
  const long = `Quý II/2024 (${"theo Công văn số 1/UBND ".repeat(30)})`;
  expect(parseDeadline(long, CONTEXT)).toMatchObject({ kind: "unreadable", due: null });
});

it("reaches no year that the phrase did not mean", () => {
  const due = parseDeadline("Đến năm 2025, định hướng đến năm 2030", CONTEXT).due;
  expect(due && partsOf(due).year).toBe(2025);
});
