import type { Field } from "../../../src/domain/appendix/appendix";
import { missingColumn } from "../../../src/domain/rules/missing-column";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeAppendix, makeContext } from "../../support/make-appendix";

const ALL = { ordinal: 1, content: 2, lead: 3, coordinators: 4, deadline: 5, result: 6, note: 7 };

function foundWithout(...fields: readonly Field[]): readonly string[] {
  const columns = Object.fromEntries(Object.entries(ALL).filter(([field]) => !fields.some((one) => one === field)));
  const appendix = makeAppendix([{ key: "1" }], { columns });
  return runRule(missingColumn, appendix, makeContext()).map(
    ({ severity, messageId, row, cell }) => `${severity} ${messageId} ${String(row)} ${cell ?? "-"}`,
  );
}

describe("missing-column", () => {
  it("accepts the usual seven, and an appendix without notes", () => {
    expect(foundWithout()).toEqual([]);
    expect(foundWithout("note")).toEqual([]);
  });

  it.each([
    { field: "content", severity: "error" },
    { field: "lead", severity: "error" },
    { field: "deadline", severity: "error" },
    { field: "ordinal", severity: "warning" },
    { field: "coordinators", severity: "warning" },
    { field: "result", severity: "warning" },
  ] as const)("misses $field ($severity)", ({ field, severity }) => {
    expect(foundWithout(field)).toEqual([`${severity} ${field} 5 -`]);
  });

  it("tells each of several", () => {
    expect(foundWithout("lead", "result")).toEqual(["error lead 5 -", "warning result 5 -"]);
  });
});
