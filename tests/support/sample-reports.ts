import type { Report } from "../../src/domain/report/report-schema";
import { RESTORED, runHere, SCANNED, type Bench } from "./run-command";

/** The appendix of Decision 645 twice. */
export const SAMPLES = [
  { sample: "as restored", file: RESTORED },
  { sample: "as scanned", file: SCANNED },
] as const;

/** Gives the report on a file on a day; each is made once. */
export function reportsOn(bench: Bench): (file: string, asOf: string) => Promise<Report> {
  const reports = new Map<string, Report>();
  return async (file, asOf) => {
    const known = reports.get(file + asOf);
    if (known) return known;
    const { complaint } = await runHere("check", file, "--as-of", asOf, "--json", bench.path("report.json"));
    if (complaint !== "") throw new Error(complaint);
    const report = bench.report("report.json");
    reports.set(file + asOf, report);
    return report;
  };
}
