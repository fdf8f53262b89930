import { gatherWrites } from "../../../src/preview/grid/gather-writes";

const cell = (row: number, input: string) => ({ row, column: 2, input });
const typed = (...cells: ReturnType<typeof cell>[]) => ({ kind: "type", sheetId: "s1", cells }) as const;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function gathered(add: (writer: ReturnType<typeof gatherWrites>) => void) {
  const acts: unknown[] = [];
  add(gatherWrites((act) => void acts.push(act)));
  expect(acts).toEqual([]);
  jest.runAllTimers();
  return acts;
}

it("takes emptying, filling and dressing as one act, the later write to a cell counting", () => {
  const acts = gathered(({ add }) => {
    add(typed(cell(1, ""), cell(2, "")));
    add(typed(cell(2, "5")));
    add({ kind: "look" });
  });
  expect(acts).toEqual([typed(cell(1, ""), cell(2, "5"))]);
});

it("says of looks alone that they cannot be had", () => {
  expect(gathered(({ add }) => (add({ kind: "look" }), add({ kind: "look" })))).toEqual([{ kind: "unknown" }]);
});

it("begins anew for the next command", () => {
  const acts: unknown[] = [];
  const { add } = gatherWrites((act) => void acts.push(act));
  add(typed(cell(1, "a")));
  jest.runAllTimers();
  add(typed(cell(1, "b")));
  jest.runAllTimers();
  expect(acts).toEqual([typed(cell(1, "a")), typed(cell(1, "b"))]);
});
