import fc from "fast-check";
import type { CellValue } from "../../src/domain/grid";
import type { Report } from "../../src/domain/report/report-schema";
import { spoiltAppendix } from "../support/any-grid";
import { hostileBook, rowXml } from "../support/hostile-book";
import { makeBench, runHere } from "../support/run-command";

// Each run opens, checks, writes and opens again: seconds on a busy machine.
jest.setTimeout(240_000);

const bench = makeBench();
afterAll(() => bench.remove());

/** XML knows no control characters, and no halves of letters; a blank keeps the cell non-empty. */
const writable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (letter) => (letter === "\n" ? letter : " "));

const bookOf = (rows: readonly (readonly CellValue[])[]): Uint8Array => {
  const cells = rows.map((row) =>
    row.map((one) => (typeof one === "number" ? one : writable(String(one ?? "")) || null)),
  );
  return hostileBook({ sheets: [{ name: "Phụ lục", rows: cells.map((row, at) => rowXml(at + 1, row)).join("") }] });
};

/** All that a report says, but for the columns that the add-in added in between. */
function saidBy({ file: _file, appendix, ...rest }: Report): unknown {
  const { status: _status, completedOn: _completedOn, ...columns } = appendix.columns;
  return { ...rest, appendix: { ...appendix, columns } };
}

test("whatever the cells of an appendix say, it is read again out of the file that was written, to the same report", async () => {
  await fc.assert(
    fc.asyncProperty(spoiltAppendix, async (rows) => {
      const file = bench.put("in.xlsx", bookOf(rows));
      const [out, json] = [bench.path("out.xlsx"), bench.path("report.json")];
      const first = await runHere("check", file, "--out", out, "--json", json, "--force");
      expect(first.complaint).toBe("");
      const one = bench.report("report.json");
      const second = await runHere("check", out, "--json", json, "--force");
      expect(second.complaint).toBe("");
      const other = bench.report("report.json");
      expect(saidBy(other)).toEqual(saidBy(one));
      expect(second.status).toBe(first.status);
    }),
    { numRuns: 8, seed: 20_240_702, endOnFailure: true },
  );
});
