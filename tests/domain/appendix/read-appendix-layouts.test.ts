import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { columnLetters } from "../../../src/domain/address";
import { FIELDS, type Appendix, type FieldCell } from "../../../src/domain/appendix/appendix";
import { readAppendix } from "../../../src/domain/appendix/read-appendix";
import { layoutOf } from "../../support/layout-of";
import { readContext } from "../../support/read-context";

const FOLDER = join(__dirname, "../../fixtures/appendix");

/** What a line "#word …" of a fixture says of the appendix, in the same words as the line. */
const TOLD: Readonly<Record<string, (appendix: Appendix, line: string) => string>> = {
  columns: ({ columns }) => columnsOf(columns),
  tracking: ({ tracking }) => columnsOf(tracking),
  last: ({ lastColumn }) => columnLetters(lastColumn),
  others: ({ otherColumns = [] }) => otherColumns.map(({ column }) => columnLetters(column)).join(" "),
  mends: ({ mends }) => mends.map(({ kind, row }) => `${kind}@${row}`).join(" "),
  unplaced: ({ unplaced }) => unplaced.map(({ row, column }) => columnLetters(column) + String(row)).join(" "),
  understood: ({ unplaced }) =>
    unplaced
      .filter((cell) => cell.as !== undefined)
      .map(({ row, column }) => columnLetters(column) + String(row))
      .join(" "),
  levels: ({ sections }) => String(Math.max(...sections.map(({ level }) => level))),
  year: ({ programmeYear }) => String(programmeYear),
  decision: ({ decision }) => `${decision?.number ?? "–"} ${decision?.date ?? "–"}`,
  section: ({ tasks }, line) => {
    const [key = ""] = line.split(" ");
    return `${key} ${tasks.find((task) => task.key === key)?.section?.ordinal ?? "–"}`;
  },
  expect: (appendix, line) => {
    const [key, field] = keyAndField(line);
    return `${key} ${field} ${cellsOf(appendix, key)[field]?.text ?? "–"}`.replaceAll("\n", "\\n").trim();
  },
  leads: ({ tasks }, line) => {
    const [key = ""] = line.split(" ");
    return `${key} ${String(tasks.find((task) => task.key === key)?.leads.length)}`;
  },
  inherited: (appendix, line) => {
    const [key] = keyAndField(line);
    const cells = cellsOf(appendix, key);
    return [key, ...FIELDS.filter((field) => cells[field]?.inherited)].join(" ");
  },
};

/** Each layout is a sheet whose first column says what the reader is to make of the row. */
describe.each(readdirSync(FOLDER).sort())("%s", (file) => {
  const layout = layoutOf(readFileSync(join(FOLDER, file), "utf8"));
  const appendix = readAppendix(layout.grid, readContext());

  it("reads every row as it is marked", () => {
    expect(layout.describe(appendix)).toEqual(layout.marks);
  });

  it("says nothing that no test looks at", () => {
    const known = ["merges", ...Object.keys(TOLD)];
    expect(layout.words.filter((word) => !known.includes(word))).toEqual([]);
  });

  for (const [word, told] of Object.entries(TOLD)) {
    for (const line of layout.expectations(word)) {
      it(`${word} ${line}`, () => {
        expect(appendix && told(appendix, line)).toBe(line);
      });
    }
  }
});

function columnsOf(columns: Readonly<Record<string, number>>): string {
  return Object.entries(columns)
    .sort(([, one], [, other]) => one - other)
    .map(([field, column]) => `${field}=${columnLetters(column)}`)
    .join(" ");
}

/** "A.1 (2) lead …" //=> ["A.1 (2)", "lead"] */
function keyAndField(line: string): readonly [string, string] {
  const [, key = "", field = ""] = /^(\S+(?: \(\d+\))?) (\S+)/u.exec(line) ?? [];
  return [key, field];
}

function cellsOf({ tasks }: Appendix, key: string): Readonly<Record<string, FieldCell | undefined>> {
  return tasks.find((task) => task.key === key)?.cells ?? {};
}
