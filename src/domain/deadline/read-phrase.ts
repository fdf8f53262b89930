import type { DeadlineContext } from "./deadline";
import { FORMS } from "./forms/index";
import type { Reading } from "./forms/form";

/** What the first form that reads a phrase makes of it. */
export interface Found {
  readonly form: string;
  readonly reading: Reading;
}

/** The first form of the list that reads the whole phrase (normalised by `phraseOf`); `null` if none does. */
export function readPhrase(phrase: string, context: DeadlineContext): Found | null {
  for (const form of FORMS) {
    const match = form.pattern.exec(phrase);
    const reading = match && form.read((name) => match.groups?.[name] ?? "", context);
    if (reading) return { form: form.id, reading };
  }
  return null;
}
