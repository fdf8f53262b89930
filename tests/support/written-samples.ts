import type { Report } from "../../src/domain/report/report-schema";
import { readBook, sheetNamed, type ReadBook, type ReadSheet } from "./independent-reader";
import { RESTORED, runHere, SCANNED, type Bench } from "./run-command";

/** Where the block stands on each sample: its five columns, the header, the first and last row of the table. */
export const WRITTEN = [
  { sample: "restored", file: RESTORED, sheet: "Phụ lục", columns: "HIJKL", header: 5, first: 6, last: 22 },
  { sample: "scanned", file: SCANNED, sheet: "Phu luc QD 645", columns: "IJKLM", header: 12, first: 13, last: 37 },
] as const;

/** A sample before and after a run on 02/07/2024, the sheet of its appendix in both, and the report. */
export interface WrittenSample {
  readonly out: string;
  readonly before: ReadBook;
  readonly after: ReadBook;
  readonly user: ReadSheet;
  readonly appendix: ReadSheet;
  readonly report: Report;
}

/** Writes both samples; the answer gives them by their place in WRITTEN. */
export async function writeSamples(bench: Bench): Promise<(sample: (typeof WRITTEN)[number]) => WrittenSample> {
  const written = new Map<string, WrittenSample>();
  for (const { sample, file, sheet } of WRITTEN) {
    const [out, json] = [bench.path(`${sample}.xlsx`), bench.path(`${sample}.json`)];
    const ran = await runHere("check", file, "--as-of", "2024-07-02", "--out", out, "--json", json);
    if (ran.status !== 0) throw new Error(ran.complaint);
    const before = readBook(bench.bytes(file));
    const after = readBook(bench.bytes(out));
    const [user, appendix] = [sheetNamed(before, sheet), sheetNamed(after, sheet)];
    written.set(sample, { out, before, after, user, appendix, report: bench.report(json) });
  }
  return ({ sample }) => {
    const found = written.get(sample);
    if (!found) throw new Error(`The sample ${sample} was not written`);
    return found;
  };
}
