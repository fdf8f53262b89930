import { z } from "zod";
import { reportSchema } from "./report-schema";

/** The report's description for other programs (JSON Schema, draft 2020-12), made from the schema that the program itself uses. */
export function reportJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(reportSchema), null, 2)}\n`;
}
