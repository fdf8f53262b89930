import { writtenCells } from "../../../src/taskpane/record/written-cells";

describe("cells of a status", () => {
  it.each([
    ["I", "J", "I16:J16"],
    ["Z", "AA", "Z16:AA16"],
    ["I", "L", "I16, L16"],
    ["J", "I", "J16, I16"],
    ["I", "", "I16"],
  ])("%s and %s: %s", (status, completedOn, address) =>
    expect(writtenCells({ status, completedOn }, 16)).toBe(address),
  );
});
