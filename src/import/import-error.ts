import { fill, say } from "../i18n/say";
import type { Text, Values } from "../i18n/text";

/** Why a file or a clipboard cannot be brought in, in one sentence for the user. `code` is for programs, never shown. */
export class ImportError extends Error {
  readonly text: Text;

  constructor(
    readonly code: string,
    text: Text,
    values: Values = {},
    options?: ErrorOptions,
  ) {
    const filled = fill(text, values);
    super(say(filled, "en"), options);
    this.name = "ImportError";
    this.text = filled;
  }
}
