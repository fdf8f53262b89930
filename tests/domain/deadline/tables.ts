import { readFileSync } from "node:fs";
import path from "node:path";

/** The rows of a table of `tests/fixtures`, by the names in its first line; an empty cell is "". */
export function tableRows(name: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(path.join(__dirname, "../../fixtures", name), "utf8");
  const [header = "", ...lines] = text.trimEnd().split("\n");
  const names = header.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(names.map((column, index) => [column, cells[index] ?? ""]));
  });
}
