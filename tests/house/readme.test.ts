import { readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json";
import { reportJsonSchema } from "../../src/domain/report/report-json-schema";
import { withTables } from "./readme-tables";
import { ROOT } from "./source-files";

const readme = readFileSync(join(ROOT, "README.md"), "utf8");

it("has the tables that follow from the lists (npm run readme)", () => {
  expect(readme).toBe(withTables(readme));
});

it("names only commands that there are", () => {
  const named = [...readme.matchAll(/npm run (?:--silent )?([\w:-]+)/gu)].map((match) => match[1] ?? "");
  expect(named.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
});

it("the report's JSON Schema is the one made from the program's own (npm run schema)", () => {
  const written = readFileSync(join(ROOT, "src/domain/report/report.schema.json"), "utf8");
  expect(written).toBe(reportJsonSchema());
});

it("the lock file names no registry but the public one, and no file of the repository a path of a machine", () => {
  const lock = readFileSync(join(ROOT, "package-lock.json"), "utf8");
  const hosts = [...lock.matchAll(/"resolved": "https?:\/\/([^/"]+)/gu)].map((match) => match[1]);
  expect(hosts.filter((host) => host !== "registry.npmjs.org")).toEqual([]);
});
