import { z } from "zod";
import type { Text } from "../i18n/text";
import { parsedJson } from "./parsed-json";
import { WorkbookError } from "./workbook-error";

const NEWER: Text = {
  vi: "Tệp này có ghi nhớ của một phiên bản chương trình mới hơn nên lần này chưa ghi nhớ được; các ô trong tệp giữ nguyên. Hãy cập nhật chương trình rồi thử lại.",
  en: "This file holds what a later version of the program remembered, so nothing was remembered this time; its cells stay as they are. Please update the program and try again.",
};

const versioned = z.object({ version: z.number() });

/** Throws a WorkbookError where a later version of the add-in kept something that this one would write over. */
export function refuseNewer(kept: string | null, version: number): void {
  const found = kept === null ? null : versioned.safeParse(parsedJson(kept));
  if (found?.success && found.data.version > version) throw new WorkbookError("newer-memory", NEWER);
}
