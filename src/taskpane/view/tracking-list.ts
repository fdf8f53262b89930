import type { Task } from "../../domain/appendix/appendix";
import { standingFor, taskLine } from "./task-line";
import type { TaskGroup, TrackingList, TrackingQuery } from "./view";
import type { ViewSource } from "./view-source";

/** How many tasks of a group are given where nothing is said. */
const FIRST_SHOWN = 100;

/** Which groups Theo dõi lists: the usual ones, or those of one cell of the 2×2. */
const GROUPS: Readonly<Record<NonNullable<TrackingQuery["only"]> | "usual", readonly TaskGroup["id"][]>> = {
  usual: ["overdue", "past-due", "due-soon", "no-lead"],
  overdue: ["overdue", "past-due"],
  "done-in-time": ["done-in-time"],
  "done-late": ["done-late"],
  "in-time": ["in-time"],
};

/** The tasks that Theo dõi lists, each group cut to what is wanted of it. */
export function trackingList({ only, limits }: TrackingQuery, source: ViewSource): TrackingList {
  return {
    groups: GROUPS[only ?? "usual"].map((id): TaskGroup => {
      const tasks = tasksOf(id, source);
      const shown = tasks.slice(0, limits[id] ?? FIRST_SHOWN);
      return { id, count: tasks.length, tasks: shown.map((task) => taskLine(task, source)) };
    }),
  };
}

/** Late ones by days late, coming ones by days left, the others as they stand in the sheet. */
function tasksOf(id: TaskGroup["id"], { checked }: ViewSource): readonly Task[] {
  const { tasks } = checked.recorded;
  const kindOf = (task: Task) => standingFor(task, checked).kind;
  const late = (task: Task): number => standingFor(task, checked).daysLate ?? 0;
  const left = (task: Task): number => standingFor(task, checked).daysLeft ?? 0;
  switch (id) {
    case "overdue":
    case "past-due":
    case "done-late":
      return tasks.filter((task) => kindOf(task) === id).sort((one, other) => late(other) - late(one));
    case "due-soon":
      return tasks.filter((task) => kindOf(task) === id).sort((one, other) => left(one) - left(other));
    case "done-in-time":
      return tasks.filter((task) => kindOf(task) === id);
    case "in-time":
      return tasks.filter((task) => IN_TIME.has(kindOf(task)));
    case "no-lead":
      return tasks.filter(hasNoLead);
  }
}

/** What the official table counts as open and in time. */
const IN_TIME: ReadonlySet<string> = new Set(["in-time", "due-soon", "no-deadline", "ongoing"]);

/** No single body is named as lead. */
export function hasNoLead({ leads }: Task): boolean {
  return !leads.some(({ kind }) => kind === "agency");
}
