import { openHost } from "../../../src/host/open-host";
import { editHistory } from "../../../src/preview/grid/edit-history";

const CELLS = { top: 1, left: 1, bottom: 3, right: 2 };

async function opened() {
  const host = await openHost(null, { now: () => new Date(2024, 6, 2) });
  host.user.paste("Sheet1", 1, 1, [
    ["'007", "30/6/2024"],
    ["=1+1", "1,5"],
  ]);
  const contents = () =>
    host.paintCells("Sheet1", CELLS).cells.map(({ row, column, value, formula }) => ({ row, column, value, formula }));
  return { host, contents, history: editHistory(host) };
}

it("takes back what was typed, step by step, and does it again", async () => {
  const { contents, history } = await opened();
  const begun = contents();
  history.type("Sheet1", [{ row: 1, column: 1, input: "mới" }]);
  const first = contents();
  history.type("Sheet1", [
    { row: 1, column: 2, input: "" },
    { row: 2, column: 1, input: "3" },
    { row: 2, column: 2, input: "=A2" },
  ]);
  const second = contents();
  expect(second).not.toEqual(first);
  expect(history.undo()).toBe(true);
  expect(contents()).toEqual(first);
  expect(history.undo()).toBe(true);
  expect(contents()).toEqual(begun);
  expect(history.undo()).toBe(false);
  expect(history.redo()).toBe(true);
  expect(history.redo()).toBe(true);
  expect(contents()).toEqual(second);
  expect(history.redo()).toBe(false);
});

it("forgets everything once an add-in has written, as Excel does", async () => {
  const { contents, history } = await opened();
  history.type("Sheet1", [{ row: 1, column: 1, input: "mới" }]);
  const typed = contents();
  history.forget();
  expect(history.undo()).toBe(false);
  expect(contents()).toEqual(typed);
});

it("remembers nothing that was refused", async () => {
  const { history } = await opened();
  expect(() => history.type("Không có", [{ row: 1, column: 1, input: "x" }])).toThrow("Không có");
  expect(history.undo()).toBe(false);
});
