import { toSerial } from "../../../src/domain/calendar/excel-serial";
import type { CellValue, Grid } from "../../../src/domain/grid";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import { lastWritten, recordSheet } from "../../../src/domain/sheets/record-sheet";
import { withRecordedInputs } from "../../../src/domain/sheets/recorded-inputs";
import { typedDues } from "../../../src/domain/sheets/typed-dues";
import { standingOf } from "../../../src/domain/standing/standing-of";
import { gridOf } from "../../support/grid-of";
import { makeAppendix, type TaskSpec } from "../../support/make-appendix";
import { readBack, sheetContext } from "./support/seed-sheets";

const SPECS: readonly TaskSpec[] = [
  { key: "I.1", deadline: "Quý II/2024" },
  { key: "I.2", deadline: "" },
  { key: "I.3", deadline: "khi đủ điều kiện" },
  { key: "I.4", deadline: "Thường xuyên" },
];
const appendixOf = (specs: readonly TaskSpec[]) =>
  makeAppendix(specs, { tracking: { due: 10, standing: 11, findings: 12 } });
const appendix = appendixOf(SPECS);
const { standings } = sheetContext(appendix);
const record = readBack(recordSheet({ appendix, standings, locale: "vi" }, "Số liệu đã ghi"));

/** The due column, from the section's row 6 on. */
const sheet = (...dues: readonly CellValue[]): Grid =>
  gridOf(
    [null, ...dues].map((due) => [due]),
    { top: 6, left: 10 },
  );
const ours: readonly CellValue[] = appendix.tasks.map((task) => {
  const row = record.values.slice(1).find(([key]) => key === task.key);
  return row?.[3] ?? null;
});
const typed = (dues: readonly CellValue[], written: Grid | null = record) =>
  Object.fromEntries(typedDues(appendix, sheet(...dues), lastWritten(written, appendix.tasks)));
const day = toSerial("2024-09-30");

it("is nothing where the column stands as we wrote it, with or without a record", () => {
  expect(ours[0]).toBe(toSerial("2024-07-01"));
  expect(typed(ours)).toEqual({});
  expect(typed(ours, null)).toEqual({});
  expect(typed([null, null, null, null])).toEqual({});
});

it.each<[string, readonly CellValue[], object]>([
  [
    "a date over an empty cell",
    [ours[0] ?? null, day],
    { "I.2": { text: String(day), date: "2024-09-30", ongoing: false } },
  ],
  [
    "a date over an unread phrase",
    [ours[0] ?? null, null, day],
    { "I.3": { text: String(day), date: "2024-09-30", ongoing: false } },
  ],
  ["another date over ours", [day], { "I.1": { text: String(day), date: "2024-09-30", ongoing: false } }],
  ["a text", ["chờ gia hạn"], { "I.1": { text: "chờ gia hạn", date: null, ongoing: false } }],
  ["a year", [null, 2024], { "I.2": { text: "2024", date: null, ongoing: false } }],
  ["the word for ongoing", [null, "thường xuyên"], { "I.2": { text: "thường xuyên", date: null, ongoing: true } }],
])("finds %s", (_, dues, expected) => {
  expect(typed(dues)).toEqual(expected);
});

it("takes a date of ours from an earlier deadline for ours only where the record says so", () => {
  const earlier = toSerial("2024-05-02");
  const before = appendixOf([{ key: "I.1", deadline: "Tháng 4/2024" }, ...SPECS.slice(1)]);
  const old = readBack(recordSheet({ appendix: before, standings: sheetContext(before).standings, locale: "vi" }, "x"));
  expect(typed([earlier], old)).toEqual({});
  expect(Object.keys(typed([earlier], null))).toEqual(["I.1"]);
});

it("has nothing to find before the column was ever added", () => {
  const fresh = makeAppendix(SPECS);
  expect(typedDues(fresh, sheet(day), new Map())).toEqual(new Map());
});

describe("standings with what officials wrote", () => {
  const standing = (key: string, dues: readonly CellValue[], words: Parameters<typeof withRecordedInputs>[2] = []) => {
    const found = typedDues(appendix, sheet(...dues), lastWritten(record, appendix.tasks));
    const task = withRecordedInputs(appendix, found, words).tasks.find((each) => each.key === key);
    if (!task) throw new Error(`No task ${key}`);
    return standingOf(task, "2024-10-02", DEFAULT_SETTINGS);
  };

  it("count from the date typed, as it stands", () => {
    expect(standing("I.1", [day])).toMatchObject({ kind: "past-due", daysLate: 2, dueEffective: "2024-09-30" });
    expect(standing("I.2", [ours[0] ?? null, day])).toMatchObject({ kind: "past-due", daysLate: 2 });
    const saturday = toSerial("2024-09-28");
    expect(standing("I.1", [saturday])).toMatchObject({ dueEffective: "2024-09-28", daysLate: 4 });
  });

  it("quote the text that stands in our column, in its own cell, where it is no date", () => {
    const found = typedDues(appendix, sheet("chờ gia hạn"), lastWritten(record, appendix.tasks));
    const [task] = withRecordedInputs(appendix, found, []).tasks;
    expect(task?.deadline).toMatchObject({ kind: "unreadable", text: "chờ gia hạn", due: null });
    expect(task?.cells.deadline).toMatchObject({ text: "chờ gia hạn", column: appendix.tracking.due });
  });

  it("guess nothing from a text", () => {
    expect(standing("I.1", ["chờ gia hạn"]).kind).toBe("no-deadline");
    expect(standing("I.2", [ours[0] ?? null, "Thường xuyên"]).kind).toBe("ongoing");
  });
});

it("understands status words of the office's own", () => {
  const own = makeAppendix([
    { key: "I.1", status: "Đã ký" },
    { key: "I.2", status: "ĐÃ KÝ" },
    { key: "I.3", status: "đã trình" },
  ]);
  const codes = withRecordedInputs(own, new Map(), [
    { word: "đã ký", code: 2 },
    { word: "đã trình", code: "?" },
  ]).tasks.map(({ status }) => status.code);
  expect(codes).toEqual(["done", "done", "unknown"]);
});
