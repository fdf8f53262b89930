import { analyse } from "scslre";
import { parse, sourceFiles } from "./source-files";

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Files that build patterns of pieces when they are loaded: lint sees only those that are written out. */
const BUILDING = sourceFiles("src").filter(
  (file) => /^src\/(?:domain|actions|host|excel)\//u.test(file) && parse(file).getFullText().includes("= new RegExp("),
);

/** Every pattern that these files build while they are loaded, and what they import. */
async function builtPatterns(): Promise<readonly Pattern[]> {
  const built: Pattern[] = [];
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, parameters: [string, string?]) {
      const made = new target(...parameters);
      built.push({ source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const file of BUILDING) await import(`../../${file}`);
  } finally {
    globalThis.RegExp = own;
  }
  return built;
}

/** What in a pattern can take more than linear time on some text, by the analysis that lint uses for those written out. */
const slownessOf = ({ source, flags }: Pattern): readonly string[] =>
  analyse({ source, flags }, { assumeRejectingSuffix: true }).reports.map(
    ({ type, character }) => `${type} on ${character.literal.source}: /${source}/${flags}`,
  );

test("the analysis knows a slow pattern from a quick one", () => {
  const kinds = [/^\s*:?\s*$/u, /(?:a+)+b/u, /x+y/u].map(slownessOf).map(([first = ""]) => first.split(" ", 1)[0]);
  expect(kinds).toEqual(["Trade", "Self", "Move"]);
  expect(slownessOf(/^\s*(?::\s*)?$/u)).toEqual([]);
});

test("no pattern built of pieces takes more than linear time: deadline forms, citations, statuses, references", async () => {
  const built = await builtPatterns();
  expect(BUILDING.length).toBeGreaterThan(30);
  expect(built.length).toBeGreaterThanOrEqual(BUILDING.length);
  expect(built.flatMap(slownessOf)).toEqual([]);
});
