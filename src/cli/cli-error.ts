import { fill } from "../i18n/say";
import type { Text, Values } from "../i18n/text";

/** Why the command could not be done, in one sentence for the user; the exit status is then 2. */
export class CliError extends Error {
  readonly text: Text;

  constructor(text: Text, values: Values = {}, options?: ErrorOptions) {
    const filled = fill(text, values);
    super(filled.en, options);
    this.name = "CliError";
    this.text = filled;
  }
}
