import { FORMS } from "../../src/domain/deadline/forms/index";
import { RULES } from "../../src/domain/rules/index";

const SIGNS = { error: "▲", warning: "◇", info: "○" } as const;

/** The tables of the README that follow from the lists, by the name of their place in it. */
export function readmeTables(): Readonly<Record<string, string>> {
  return {
    rules: table(
      ["rule", "", "finds", "tìm"],
      RULES.map(({ id, severity, description }) => [`\`${id}\``, SIGNS[severity], description.en, description.vi]),
    ),
    forms: table(
      ["form", "examples → last day (programme of 2024, decision of 27/3/2024)"],
      FORMS.map(({ id, examples }) => [
        `\`${id}\``,
        Object.entries(examples)
          .map(([phrase, due]) => `${phrase} → ${due ?? "no date"}`)
          .join("<br>"),
      ]),
    ),
  };
}

/** A README with every table put between its marks `<!-- name -->` and `<!-- /name -->`. */
export function withTables(readme: string): string {
  return Object.entries(readmeTables()).reduce((text, [name, lines]) => {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from === -1 || to < from) throw new Error(`The README has no place for the table ${name}`);
    return `${text.slice(0, from + begin.length)}\n\n${lines}\n\n${text.slice(to)}`;
  }, readme);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
