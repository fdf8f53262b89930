import { dirname, posix } from "node:path";
import { importsOf, parse, sourceFiles, type Import } from "./source-files";

/** Which rooms a room may look into, and which packages it may use. Arrows point down only. */
const DOORS: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly RegExp[] }>> = {
  i18n: { rooms: [], packages: [] },
  domain: { rooms: ["i18n"], packages: [/^zod$/u, /^fastest-levenshtein$/u] },
  actions: { rooms: ["domain", "i18n"], packages: [/^zod$/u] },
  excel: { rooms: ["actions", "domain", "i18n"], packages: [] },
  import: {
    rooms: ["domain", "i18n"],
    packages: [/^fflate$/u, /^htmlparser2$/u, /^papaparse$/u, /^@e965\/xlsx$/u],
  },
  host: { rooms: [], packages: [/^@cj-tech-master\/excelts(\/|$)/u, /^node:/u] },
  taskpane: {
    rooms: ["actions", "domain", "i18n", "import"],
    packages: [/^react(-dom)?(\/|$)/u, /^@fluentui\/react-(components|icons|datepicker-compat|calendar-compat)$/u],
  },
  commands: { rooms: ["actions", "domain", "i18n"], packages: [] },
  preview: {
    rooms: ["actions", "domain", "i18n", "host", "taskpane"],
    packages: [/^react(-dom)?(\/|$)/u, /^@fluentui\/react-(components|icons)$/u, /^@univerjs\//u, /^rxjs$/u, /^zod$/u],
  },
  cli: { rooms: ["actions", "domain", "i18n", "host", "import"], packages: [/^node:/u] },
};

/** The only files that may hand the excel room to the others. */
const ENTRIES = ["src/cli/main.ts", "src/taskpane/index.tsx"];

/** The only files of the host that may touch Node: a page in a browser has another way to its library and files. */
const HOST_ON_NODE = ["src/host/load-office.ts"];

const files = sourceFiles("src");

function roomOf(path: string): string {
  return path.split("/")[1] ?? "";
}

function resolved(file: string, { from }: Import): string | null {
  return from.startsWith(".") ? posix.normalize(posix.join(dirname(file), from)) : null;
}

describe("walls between the rooms", () => {
  it.each(files)("%s looks only through its doors", (file) => {
    const room = roomOf(file);
    const doors = DOORS[room];
    expect(doors).toBeDefined();
    for (const one of importsOf(file)) {
      const target = resolved(file, one);
      if (target !== null) {
        const other = roomOf(target);
        const allowed =
          other === room ||
          (other === "commands" && file === "src/taskpane/index.tsx") ||
          doors?.rooms.includes(other) === true ||
          (other === "excel" && ENTRIES.includes(file));
        expect([file, one.from, allowed]).toEqual([file, one.from, true]);
      } else {
        const allowed = doors?.packages.some((known) => known.test(one.from)) === true;
        expect([file, one.from, allowed]).toEqual([file, one.from, true]);
        if (room === "host" && one.from.startsWith("node:")) expect(HOST_ON_NODE).toContain(file);
      }
    }
  });

  it("only excel/ says Excel., and the host only where it loads Microsoft's library", () => {
    const named = files.filter((file) => /\bExcel\.(run|Range|Worksheet|RequestContext)\b/u.test(codeOf(file)));
    expect(named.filter((file) => !file.startsWith("src/excel/"))).toEqual([]);
  });

  it("no file of src imports itself in a circle", () => {
    const graph = new Map(files.map((file) => [file.replace(/\.tsx?$/u, ""), targets(file)]));
    expect(circle(graph)).toEqual([]);
  });
});

/** The file's code without comments. */
function codeOf(file: string): string {
  return parse(file)
    .getFullText()
    .replace(/\/\*[\s\S]*?\*\//gu, "")
    .replace(/\/\/.*$/gmu, "");
}

/** What a file needs at run time; imports of types alone make no circle. */
function targets(file: string): readonly string[] {
  return importsOf(file)
    .filter((one) => !one.typeOnly)
    .map((one) => resolved(file, one))
    .filter((target) => target !== null);
}

/** The first circle in a graph of imports, as a path; empty if there is none. */
function circle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const target of graph.get(file) ?? []) {
      const found = walk(target, [...path, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const found = walk(file, []);
    if (found.length > 0) return found;
  }
  return [];
}
