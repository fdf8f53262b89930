import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import type { PlainDate } from "../../../src/domain/calendar/plain-date";
import type { DeadlineKind } from "../../../src/domain/deadline/deadline";
import { standingOf } from "../../../src/domain/standing/standing-of";
import { makeDeadline, makeMilestones, makeStatus } from "../../support/make-deadline";

const open = makeStatus({ text: "Đang thực hiện", code: "in-progress" });
const unstarted = makeStatus({ text: "Chưa thực hiện", code: "not-started" });
const unknown = makeStatus({ text: "Đã trình", code: "unknown" });
const blank = makeStatus();
const done = (completedOn: `${number}-${number}-${number}` | null) =>
  makeStatus({ text: "Đã hoàn thành", code: "done", completedOn });

describe("a task due on Sunday 30/06/2024, counted to Monday 01/07/2024", () => {
  it.each([
    ["2024-06-23", blank, "in-time", null, 8],
    ["2024-06-24", blank, "due-soon", null, 7],
    ["2024-06-24", open, "due-soon", null, 7],
    ["2024-06-30", open, "due-soon", null, 1],
    ["2024-07-01", open, "due-soon", null, 0],
    ["2024-07-02", open, "overdue", 1, null],
    ["2024-07-02", unstarted, "overdue", 1, null],
    ["2025-01-01", open, "overdue", 184, null],
    ["2024-07-02", blank, "past-due", 1, null],
    ["2024-07-02", unknown, "past-due", 1, null],
    ["2024-06-01", unknown, "in-time", null, 30],
    ["2024-07-02", makeStatus({ ...open, completedOn: "2024-06-28" }), "past-due", 1, null],
    ["2024-07-02", makeStatus({ ...open, completedText: "tháng 6" }), "past-due", 1, null],
    ["2024-07-02", makeStatus({ completedOn: "2024-06-28" }), "past-due", 1, null],
    ["2024-07-02", done("2024-06-28"), "done-in-time", null, null],
    ["2024-07-02", done("2024-07-01"), "done-in-time", null, null],
    ["2024-07-20", done("2024-07-02"), "done-late", 1, null],
    ["2024-07-20", done("2024-07-11"), "done-late", 10, null],
    ["2024-07-20", done(null), "done-date-unknown", null, null],
    ["2024-07-20", done("2024-07-21"), "done-date-unknown", null, null],
    ["2024-07-20", makeStatus({ ...done(null), completedText: "tháng 6" }), "done-date-unknown", null, null],
    ["2024-07-20", makeStatus({ text: "Dừng", code: "stopped" }), "stopped", null, null],
    ["2024-07-20", makeStatus({ text: "Chuyển kỳ sau", code: "carried-over" }), "stopped", null, null],
  ] as const)("on %s, %j: %s", (asOf, status, kind, daysLate, daysLeft) => {
    expect(standingOf({ deadline: makeDeadline(), status }, asOf, DEFAULT_SETTINGS)).toEqual({
      kind,
      daysLate,
      daysLeft,
      due: "2024-06-30",
      dueEffective: "2024-07-01",
    });
  });

  it.each([
    [0, "2024-06-30", "in-time"],
    [0, "2024-07-01", "due-soon"],
    [15, "2024-06-16", "due-soon"],
    [15, "2024-06-15", "in-time"],
  ] as const)("with %d days of warning, on %s: %s", (dueSoonDays, asOf, kind) => {
    const settings = { ...DEFAULT_SETTINGS, dueSoonDays };
    expect(standingOf({ deadline: makeDeadline(), status: open }, asOf, settings).kind).toBe(kind);
  });
});

describe("a task without a date", () => {
  const without = (kind: DeadlineKind) => makeDeadline({ kind, due: null, dueEffective: null });

  it.each(["event", "term", "none", "invalid", "not-time", "unreadable", "recurring"] as const)(
    "%s: no deadline, ever",
    (kind) => {
      for (const status of [blank, open, unknown]) {
        expect(standingOf({ deadline: without(kind), status }, "2030-01-01", DEFAULT_SETTINGS)).toEqual({
          kind: "no-deadline",
          daysLate: null,
          daysLeft: null,
          due: null,
          dueEffective: null,
        });
      }
    },
  );

  it.each(["none", "unreadable", "event", "ongoing"] as const)("%s and done on a day: nothing was missed", (kind) => {
    const standing = standingOf(
      { deadline: without(kind), status: done("2024-06-28") },
      "2024-07-02",
      DEFAULT_SETTINGS,
    );
    expect(standing).toMatchObject({ kind: "done-in-time", due: null });
  });

  it("none and done on an unknown day: unknown", () => {
    expect(standingOf({ deadline: without("none"), status: done(null) }, "2024-07-02", DEFAULT_SETTINGS).kind).toBe(
      "done-date-unknown",
    );
  });
});

describe("an ongoing task", () => {
  const deadline = makeDeadline({
    text: "Thường xuyên",
    kind: "ongoing",
    due: "2024-12-31",
    dueEffective: "2024-12-31",
  });

  it.each([
    ["2024-07-02", blank, "ongoing"],
    ["2025-03-01", blank, "ongoing"],
    ["2025-03-01", open, "ongoing"],
    ["2025-03-01", done("2025-02-01"), "done-in-time"],
    ["2025-03-01", makeStatus({ code: "stopped" }), "stopped"],
  ] as const)("on %s, %j: %s", (asOf, status, kind) => {
    expect(standingOf({ deadline, status }, asOf, DEFAULT_SETTINGS)).toMatchObject({ kind, daysLate: null, due: null });
  });
});

describe("a task with two milestones, 30/06 and 31/12/2024", () => {
  const deadline = makeMilestones("multi", ["2024-06-30", "2024-12-31"]);

  it.each([
    ["2024-06-01", blank, "in-time", "2024-06-30"],
    ["2024-07-05", blank, "past-due", "2024-06-30"],
    ["2024-07-05", unstarted, "overdue", "2024-06-30"],
    ["2024-07-05", makeStatus({ ...open, completedOn: "2024-06-20" }), "in-time", "2024-12-31"],
    ["2024-07-05", makeStatus({ ...open, completedOn: "2024-07-03" }), "in-time", "2024-12-31"],
    ["2025-01-10", makeStatus({ ...open, completedOn: "2024-06-20" }), "past-due", "2024-12-31"],
    ["2024-07-05", done("2024-07-03"), "done-in-time", "2024-12-31"],
    ["2025-01-10", done("2025-01-05"), "done-late", "2024-12-31"],
  ] as const)("on %s, %j: %s, due %s", (asOf, status, kind, due) => {
    expect(standingOf({ deadline, status }, asOf, DEFAULT_SETTINGS)).toMatchObject({ kind, due });
  });
});

describe("a task due every quarter of 2024", () => {
  const deadline = makeMilestones("recurring", ["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"]);

  it.each([
    ["2024-01-02", blank, "in-time", "2024-03-31"],
    ["2024-04-02", blank, "in-time", "2024-06-30"],
    ["2024-04-02", open, "in-time", "2024-06-30"],
    ["2024-09-30", blank, "due-soon", "2024-09-30"],
    ["2024-10-01", unstarted, "in-time", "2024-12-31"],
    ["2025-01-01", blank, "past-due", "2024-12-31"],
    ["2025-01-01", open, "overdue", "2024-12-31"],
    ["2025-01-01", done("2024-12-30"), "done-in-time", "2024-12-31"],
  ] as const)("on %s, %j: %s, due %s", (asOf, status, kind, due) => {
    expect(standingOf({ deadline, status }, asOf, DEFAULT_SETTINGS)).toMatchObject({ kind, due });
  });
});

it("before 30 June of every year, of whichever year: past due while that year runs", () => {
  const deadline = { ...makeMilestones("recurring", ["2024-06-29"]), assumed: ["year"] } as const;
  const on = (asOf: PlainDate) => standingOf({ deadline, status: blank }, asOf, DEFAULT_SETTINGS).kind;
  expect([on("2024-06-29"), on("2024-07-02"), on("2025-01-01")]).toEqual(["due-soon", "past-due", "no-deadline"]);
});

describe("a task due every quarter, of whichever year", () => {
  const dates = ["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"] as const;
  const deadline = { ...makeMilestones("recurring", dates), assumed: ["year"] } as const;

  it.each([
    ["2024-04-02", blank, "in-time", "2024-06-30"],
    ["2024-12-31", blank, "due-soon", "2024-12-31"],
    ["2025-01-01", blank, "no-deadline", null],
    ["2025-07-02", open, "no-deadline", null],
    ["2025-07-02", done("2024-12-20"), "done-in-time", "2024-12-31"],
    ["2025-07-02", done("2025-06-28"), "done-in-time", null],
  ] as const)("on %s, %j: %s", (asOf, status, kind, due) => {
    expect(standingOf({ deadline, status }, asOf, DEFAULT_SETTINGS)).toMatchObject({ kind, due });
  });
});

describe("a task due at the end of 2024 and of the years after it", () => {
  const due = "2024-12-31";
  const deadline = { ...makeMilestones("recurring", [due]), due, dueEffective: due } as const;

  it.each([
    ["2024-07-02", open, "in-time"],
    ["2024-12-31", open, "due-soon"],
    ["2025-01-10", open, "no-deadline"],
    ["2025-01-10", blank, "no-deadline"],
    ["2025-01-10", done("2024-12-20"), "done-in-time"],
  ] as const)("on %s, %j: %s", (asOf, status, kind) => {
    expect(standingOf({ deadline, status }, asOf, DEFAULT_SETTINGS).kind).toBe(kind);
  });
});

it("keeps the nominal date where there is no other", () => {
  const deadline = makeDeadline({ dueEffective: null });
  const standing = standingOf({ deadline, status: open }, "2024-07-01", DEFAULT_SETTINGS);
  expect(standing).toMatchObject({ kind: "overdue", daysLate: 1, dueEffective: "2024-06-30" });
});
