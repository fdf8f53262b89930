import { matchTasks } from "../../../src/domain/sheets/match-tasks";
import { makeTask } from "../../support/make-appendix";

const task = (key: string, content: string) => makeTask({ key, content });
const row = (key: string, content: string) => ({ key, content });
const A = "Rà soát mục tiêu xây dựng nông thôn mới giai đoạn 2024-2025";
const B = "Tăng cường công tác đỡ đầu xây dựng nông thôn mới";

const keysOf = (found: ReadonlyMap<string, { key: string }>) =>
  Object.fromEntries([...found].map(([now, { key }]) => [now, key]));

it("finds a task again by number and content", () => {
  const { byTask, rest } = matchTasks([row("I.1", A), row("I.2", B)], [task("I.1", A), task("I.2", B)]);
  expect(keysOf(byTask)).toEqual({ "I.1": "I.1", "I.2": "I.2" });
  expect(rest).toEqual([]);
});

it("follows the content where a task put in between gave new numbers", () => {
  const { byTask } = matchTasks(
    [row("I.1", A), row("I.2", B)],
    [task("I.1", "Việc mới"), task("I.2", A), task("I.3", B)],
  );
  expect(keysOf(byTask)).toEqual({ "I.2": "I.1", "I.3": "I.2" });
});

it("tells equal contents apart by number", () => {
  const { byTask } = matchTasks([row("I.1", A), row("II.1", A)], [task("II.1", A), task("I.1", A)]);
  expect(keysOf(byTask)).toEqual({ "I.1": "I.1", "II.1": "II.1" });
});

it.each([
  ["decomposed", A.normalize("NFD")],
  ["upper case", A.toUpperCase()],
  ["a slip mended", A.replace("nông thôn mới", "nôngthôn mới")],
])("knows a content %s", (_, was) => {
  expect(keysOf(matchTasks([row("I.1", was)], [task("I.1", A)]).byTask)).toEqual({ "I.1": "I.1" });
});

it("does not give a row to another task that has its number now, nor to one of two equal ones", () => {
  const gone = row("I.1", B);
  expect(matchTasks([gone], [task("I.1", A)])).toEqual({ byTask: new Map(), rest: [gone] });
  const double = row("III.9", A);
  expect(matchTasks([double], [task("I.1", A), task("II.1", A)]).rest).toEqual([double]);
});
