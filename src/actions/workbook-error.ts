import { say } from "../i18n/say";
import type { Text } from "../i18n/text";

/** Why the workbook cannot do what was asked, in words for the user. `code` is for programs, never shown. */
export class WorkbookError extends Error {
  constructor(
    readonly code: string,
    readonly text: Text,
    options?: ErrorOptions,
  ) {
    super(say(text, "en"), options);
    this.name = "WorkbookError";
  }
}
