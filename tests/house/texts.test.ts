import ts from "typescript";
import { slots } from "../../src/i18n/say";
import { parse, sourceFiles } from "./source-files";

interface Pair {
  readonly where: string;
  readonly vi: string;
  readonly en: string;
}

/** Every literal `{ vi: "…", en: "…" }` of the source. */
function pairsOf(file: string): readonly Pair[] {
  const pairs: Pair[] = [];
  const source = parse(file);
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const texts = new Map<string, string>();
      for (const property of node.properties) {
        if (ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer)) {
          texts.set(property.name.getText(source), property.initializer.text);
        }
      }
      const [vi, en] = [texts.get("vi"), texts.get("en")];
      if (vi !== undefined && en !== undefined) {
        const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
        pairs.push({ where: `${file}:${line}`, vi, en });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return pairs;
}

const pairs = sourceFiles("src").flatMap(pairsOf);

describe("texts", () => {
  it("are many", () => expect(pairs.length).toBeGreaterThan(50));

  it.each(pairs)("$where says the same in both languages", ({ vi, en }) => {
    expect(slots(en)).toEqual(slots(vi));
    expect(vi).toBe(vi.normalize("NFC"));
    expect(vi.trim()).not.toBe("");
    expect(en.trim()).not.toBe("");
  });
});
