import { say } from "../i18n/say";
import type { Text } from "../i18n/text";
import type { Place } from "./workbook";

/** Why the workbook cannot do what was asked, in words for the user. `code` is for programs, never shown. */
export class WorkbookError extends Error {
  /** The cells it is about, where it is about any. */
  readonly place: Place | null;

  constructor(
    readonly code: string,
    readonly text: Text,
    options?: ErrorOptions & { readonly place?: Place },
  ) {
    super(say(text, "en"), options);
    this.name = "WorkbookError";
    this.place = options?.place ?? null;
  }
}
