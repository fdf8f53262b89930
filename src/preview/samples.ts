import type { Text } from "../i18n/text";
import { SampleError } from "./open-errors";

/** A workbook that comes with the page. */
export interface Sample {
  readonly id: string;
  /** Beside the page, in samples/. */
  readonly file: string;
  readonly title: Text;
}

export const SAMPLES = [
  {
    id: "clean",
    file: "phu-luc-645.xlsx",
    title: { vi: "Phụ lục QĐ 645, bản gõ lại", en: "Decision 645, retyped" },
  },
  {
    id: "scan",
    file: "phu-luc-645-scan.xlsx",
    title: { vi: "Phụ lục QĐ 645, bản quét", en: "Decision 645, as scanned" },
  },
] as const satisfies readonly [Sample, ...Sample[]];

/** Errors: SampleError where the file does not lie beside the page. */
export async function loadSample({ file }: Sample): Promise<Uint8Array> {
  const answer = await fetch(`samples/${file}`);
  if (!answer.ok) throw new SampleError(file, answer.status);
  return new Uint8Array(await answer.arrayBuffer());
}
