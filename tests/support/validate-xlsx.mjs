/**
 * Runs the Open XML SDK's validator (WebAssembly) over the files named and prints what it finds as JSON:
 * [{ file, errors: [{ part, path, description }] }]. A process of its own, because the package is an ES module.
 */
import { readFileSync } from "node:fs";
import validate, { ready } from "@ooxml-tools/validate";

await ready();
const results = [];
for (const file of process.argv.slice(2)) {
  const errors = await validate(new Uint8Array(readFileSync(file)), "xlsx", "Microsoft365");
  results.push({
    file,
    errors: errors.map(({ path, description }) => ({ part: path.partUri, path: path.xpath, description })),
  });
}
process.stdout.write(JSON.stringify(results));
process.exit(0);
