import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withTables } from "./readme-tables";

/** Writes the README's tables of rules and forms anew: `npm run readme`. */
const file = join(__dirname, "../../README.md");
writeFileSync(file, withTables(readFileSync(file, "utf8")));
