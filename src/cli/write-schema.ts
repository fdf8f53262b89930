import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { reportJsonSchema } from "../domain/report/report-json-schema";

/** Writes `report.schema.json` beside the schema that it is made from: `npm run schema`. */
writeFileSync(join(__dirname, "../domain/report/report.schema.json"), reportJsonSchema());
