import type { Task } from "../../../src/domain/appendix/appendix";
import { toSerial } from "../../../src/domain/calendar/excel-serial";
import type { PlainDate } from "../../../src/domain/calendar/plain-date";
import type { CellValue } from "../../../src/domain/grid";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import { dueCellOf } from "../../../src/domain/sheets/due-cell";
import { readSettingsInputs } from "../../../src/domain/sheets/settings-inputs";
import { settingsSheet } from "../../../src/domain/sheets/settings-sheet";
import { standingFormula, standingHeading } from "../../../src/domain/sheets/standing-formula";
import { standingText } from "../../../src/domain/sheets/standing-text";
import { standingOf } from "../../../src/domain/standing/standing-of";
import type { Locale } from "../../../src/i18n/text";
import { makeTask } from "../../support/make-appendix";
import type { CellSpec } from "../../support/make-cell";
import { Evaluated } from "./support/evaluate";

const SHEET = "Phụ lục";
const day = toSerial("2024-07-02");

interface Case {
  readonly status: CellValue;
  readonly completedOn: CellValue;
  readonly due: CellValue;
  readonly approximate?: boolean;
}

/** What stands on the settings sheet. */
interface Typed {
  readonly asOf?: CellValue;
  readonly dueSoon?: CellValue;
  readonly locale?: Locale;
  readonly words?: Readonly<Record<string, CellValue>>;
}

/** What the formula shows for each case, on an as-of date as typed. */
function shown(
  cases: readonly Case[],
  { asOf = day, dueSoon = 7, locale = "vi", words = {} }: Typed = {},
): readonly unknown[] {
  const book = new Evaluated();
  const inputs = readSettingsInputs(null);
  const settings = { asOf: null, settings: DEFAULT_SETTINGS, inputs, tasks: [], locale };
  book.add(settingsSheet(settings, "Thiết lập"));
  book.set("Thiết lập", "B3", asOf);
  book.set("Thiết lập", "B5", dueSoon);
  for (const [address, value] of Object.entries(words)) book.set("Thiết lập", address, value);
  for (const [at, { status, completedOn, due, approximate = false }] of cases.entries()) {
    const row = String(at + 6);
    book.set(SHEET, `H${row}`, status);
    book.set(SHEET, `I${row}`, completedOn);
    book.set(SHEET, `J${row}`, due);
    const cells = { status: `H${row}`, completedOn: `I${row}`, due: `J${row}` };
    book.set(SHEET, `K${row}`, standingFormula(cells, locale, approximate));
  }
  book.calculate();
  return cases.map((_, at) => book.valueOf(SHEET, `K${String(at + 6)}`));
}

describe("the formula of the standing, on 02/07/2024", () => {
  const OPEN = "Đang thực hiện";
  const DONE = "Đã hoàn thành";
  const TABLE: readonly (readonly [status: CellValue, completedOn: CellValue, due: CellValue, result: string])[] = [
    [OPEN, null, day - 12, "▲ Quá hạn 12 ngày"],
    ["  đang THỰC hiện ", null, day - 1, "▲ Quá hạn 1 ngày"],
    ["Xin gia hạn", null, day - 1, "▲ Quá hạn 1 ngày"],
    [null, null, day - 12, "◇ Đã qua hạn 12 ngày, chưa ghi tình trạng"],
    ["   ", null, day - 1, "◇ Đã qua hạn 1 ngày, chưa ghi tình trạng"],
    [null, null, day, "● Đến hạn trong ngày"],
    [OPEN, null, day, "● Đến hạn trong ngày"],
    [OPEN, null, day + 5, "● Còn 5 ngày"],
    [null, null, day + 7, "● Còn 7 ngày"],
    [OPEN, null, day + 8, "○ Trong hạn"],
    [null, null, day + 200, "○ Trong hạn"],
    [OPEN, null, null, "◇ Chưa có thời hạn"],
    [null, null, "Thường xuyên", "∞ Thường xuyên"],
    [OPEN, null, "Chưa đọc được", "? Thời hạn chưa rõ"],
    [OPEN, null, "Chưa rõ ngày", "? Thời hạn chưa rõ"],
    [OPEN, null, 2024, "? Thời hạn chưa rõ"],
    [OPEN, null, 6, "? Thời hạn chưa rõ"],
    [DONE, day - 3, day - 3, "✓ Hoàn thành đúng hạn"],
    [DONE, day - 2.5, day - 3, "✓ Hoàn thành đúng hạn"],
    ["HT", day, day - 3, "✓ Hoàn thành trễ 3 ngày"],
    [DONE, day - 1, null, "✓ Đã hoàn thành"],
    [DONE, day - 1, "Thường xuyên", "✓ Đã hoàn thành"],
    [DONE, null, day - 3, "? Hoàn thành, chưa ghi ngày"],
    [DONE, "tháng trước", day - 3, "? Hoàn thành, chưa ghi ngày"],
    [DONE, 2024, day - 3, "? Hoàn thành, chưa ghi ngày"],
    [DONE, day + 1, day - 3, "? Hoàn thành sau ngày chốt"],
    [OPEN, day - 1, day - 3, "? Có ngày, chưa ghi hoàn thành"],
    [null, day - 1, day - 3, "? Có ngày, chưa ghi hoàn thành"],
    ["Dừng thực hiện", null, day - 3, "■ Dừng thực hiện"],
    ["Chuyển kỳ sau", null, day - 3, "■ Chuyển kỳ sau"],
    ["??", null, day - 3, "? Tình trạng chưa rõ"],
    ["*", null, day - 3, "? Tình trạng chưa rõ"],
    ["Đang*", null, day - 3, "? Tình trạng chưa rõ"],
    ["đã trình", null, day - 3, "? Tình trạng chưa rõ"],
    [5, null, day - 3, "? Tình trạng chưa rõ"],
    ["x".repeat(300), null, day - 3, "? Tình trạng chưa rõ"],
  ];
  const results = shown(TABLE.map(([status, completedOn, due]) => ({ status, completedOn, due })));
  it.each(TABLE.map((row, at) => [...row, results[at]] as const))(
    "%p, done %p, due %p: %s",
    (_s, _c, _d, result, found) => {
      expect(found).toBe(result);
    },
  );

  it("says so where the date is approximate", () => {
    const cases = [OPEN, null].flatMap((status) =>
      [day - 1, day + 1, day + 100].map((due) => ({ status, completedOn: null, due, approximate: true })),
    );
    expect(shown(cases)).toEqual([
      "▲ Quá hạn 1 ngày (ước)",
      "● Còn 1 ngày (ước)",
      "○ Trong hạn (ước)",
      "◇ Đã qua hạn 1 ngày (ước), chưa ghi tình trạng",
      "● Còn 1 ngày (ước)",
      "○ Trong hạn (ước)",
    ]);
  });

  it("speaks English in an English workbook, and still understands Vietnamese statuses", () => {
    const cases = [
      { status: "In progress", completedOn: null, due: day - 12 },
      { status: OPEN, completedOn: null, due: day - 12 },
      { status: null, completedOn: null, due: day - 12 },
      { status: DONE, completedOn: day, due: day - 3 },
      { status: null, completedOn: null, due: "Ongoing" },
    ];
    expect(shown(cases, { locale: "en" })).toEqual([
      "▲ Overdue, days: 12",
      "▲ Overdue, days: 12",
      "◇ Past due, days: 12, no status recorded",
      "✓ Done late, days: 3",
      "∞ Ongoing",
    ]);
  });

  it("counts to another day, and with other due-soon days, where they are typed", () => {
    const cases = [{ status: OPEN, completedOn: null, due: toSerial("2024-07-01") }];
    expect(shown(cases, { asOf: toSerial("2024-06-24") })).toEqual(["● Còn 7 ngày"]);
    expect(shown(cases, { asOf: toSerial("2024-06-24"), dueSoon: null })).toEqual(["○ Trong hạn"]);
    expect(shown(cases, { asOf: toSerial("2025-01-01") })).toEqual(["▲ Quá hạn 184 ngày"]);
  });

  it("falls back to today where the as-of date is text or empty", () => {
    const cases = [{ status: OPEN, completedOn: null, due: toSerial("2001-01-01") }];
    expect(shown(cases, { asOf: "hôm nay" })[0]).toMatch(/^▲ Quá hạn \d{4,5} ngày$/u);
    expect(shown(cases, { asOf: null })[0]).toMatch(/^▲ Quá hạn \d{4,5} ngày$/u);
  });

  it("understands a word added to the list, and lets a code that is none spoil no other row", () => {
    const cases = ["Đã ký", "Đang thực hiện", "Chờ"].map((status) => ({ status, completedOn: null, due: day - 1 }));
    const words = { A40: "Đã ký", B40: 3, A41: "Chờ", B41: "một", A42: "Khác", B42: 9 };
    expect(shown(cases, { words })).toEqual(["■ Dừng thực hiện", "▲ Quá hạn 1 ngày", "? Tình trạng chưa rõ"]);
  });
});

describe("formula and standing say the same", () => {
  const STATUSES = ["", "Đang thực hiện", "Chưa hoàn thành", "HT", "ĐÃ HOÀN THÀNH", "Tạm dừng", "Chuyển kỳ sau", "??"];
  const COMPLETED_DAYS: readonly PlainDate[] = ["2024-05-02", "2024-07-01", "2024-07-02", "2024-12-30"];
  const COMPLETED: readonly CellSpec[] = ["", ...COMPLETED_DAYS.map(dateOf)];
  const DEADLINES = [
    "Tháng 4/2024",
    "Quý II/2024",
    "Năm 2024",
    "Thường xuyên",
    "",
    "Khi có hướng dẫn",
    "Giữa tháng 6/2024",
  ];
  const DAYS: readonly PlainDate[] = [
    "2024-05-02",
    "2024-05-03",
    "2024-06-24",
    "2024-07-01",
    "2024-07-02",
    "2025-01-01",
  ];
  const tasks: readonly Task[] = STATUSES.flatMap((status) =>
    COMPLETED.flatMap((completedOn) =>
      DEADLINES.map((deadline, at) => makeTask({ key: `I.${String(at + 1)}`, status, completedOn, deadline })),
    ),
  );
  it.each(DAYS)(`as of %s, for ${String(tasks.length)} tasks`, (asOf) => {
    const judged = tasks.map((task) => ({ task, standing: standingOf(task, asOf, DEFAULT_SETTINGS) }));
    const cases = judged.map(({ task, standing }) => ({
      status: task.cells.status.value,
      completedOn: task.cells.completedOn.value,
      due: dueCellOf(task, standing, "vi").value,
      approximate: task.deadline.approximate,
    }));
    expect(shown(cases, { asOf: toSerial(asOf) })).toEqual(
      judged.map(({ task, standing }) => standingText(task, standing, "vi")),
    );
  });
});

it("heads the column with the day, whatever the machine's region", () => {
  const book = new Evaluated();
  const inputs = readSettingsInputs(null);
  book.add(
    settingsSheet({ asOf: "2024-07-02", settings: DEFAULT_SETTINGS, inputs, tasks: [], locale: "vi" }, "Thiết lập"),
  );
  book.set(SHEET, "K5", standingHeading("vi"));
  book.set(SHEET, "K6", standingHeading("en"));
  book.calculate();
  expect([book.valueOf(SHEET, "K5"), book.valueOf(SHEET, "K6")]).toEqual([
    "Đánh giá đến 02/07/2024",
    "Standing as of 02/07/2024",
  ]);
});

it("uses no function newer than Excel 2007", () => {
  const { formula } = standingFormula({ status: "H7", completedOn: "I7", due: "J7" }, "vi", true);
  const used = new Set(formula.replace(/"[^"]*"/gu, "").match(/[A-Z]+(?=\()/gu));
  expect([...used].sort()).toEqual(["CHOOSE", "IF", "INT", "MAX", "N", "SUMPRODUCT", "TRIM"]);
  expect(formula.length).toBeLessThan(8192);
});

function dateOf(day: PlainDate): CellSpec {
  return { value: toSerial(day), numberFormat: "dd/mm/yyyy" };
}
