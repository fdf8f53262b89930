import { messageOf } from "../../domain/rules/message-of";
import { key } from "../../domain/text/keys";
import { addressOf } from "./finding-view";
import { bodyName } from "./shown-words";
import type { Found, ViewSource } from "./view-source";

/** What a finding can be found by; made once, when it is first searched. */
const KEYS = new WeakMap<Found, string>();
const TASK_KEYS = new WeakMap<object, string>();

/**
 * Whether a finding has the words that were typed, in its sentence, its task's content, number and agencies, or its
 * address. Compared as a Vietnamese reader compares: case and the place of a tone mark do not count, every diacritic does.
 */
export function searched(text: string, source: ViewSource): (found: Found) => boolean {
  const wanted = key(text);
  if (wanted === "") return () => true;
  return (found) => keyOf(found, source).includes(wanted);
}

function keyOf(found: Found, source: ViewSource): string {
  const known = KEYS.get(found);
  if (known !== undefined) return known;
  const sentence = key(messageOf(found.finding)[source.locale]);
  const made = [sentence, key(addressOf(found, source)), taskKey(found, source)].join("\n");
  KEYS.set(found, made);
  return made;
}

function taskKey({ task }: Found, { checked }: ViewSource): string {
  if (task === null) return "";
  const known = TASK_KEYS.get(task);
  if (known !== undefined) return known;
  const bodies = [...task.leads, ...task.coordinators].flatMap((mention) => [
    mention.text,
    bodyName(mention, checked.options.directory),
  ]);
  const made = [task.key, task.cells.content.text, ...bodies].map(key).join("\n");
  TASK_KEYS.set(task, made);
  return made;
}
