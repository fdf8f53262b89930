import { buttonCalls } from "../../../src/preview/pane/button-calls";

it("waits for the function that answers a button, then runs it once, in order", () => {
  const calls = buttonCalls();
  const ran: string[] = [];
  calls.call("check", () => void ran.push("first"));
  calls.call("check", () => void ran.push("second"));
  calls.associated("mark");
  expect(ran).toEqual([]);
  calls.associated("check");
  calls.call("check", () => void ran.push("third"));
  calls.associated("check");
  expect(ran).toEqual(["first", "second", "third"]);
});
