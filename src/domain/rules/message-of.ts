import { fill } from "../../i18n/say";
import type { Text } from "../../i18n/text";
import { RULES } from "./index";
import type { Finding } from "./rule";

const RULES_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** The sentence of a finding in both languages. A rule or message that is in no list is a mistake of ours and throws. */
export function messageOf({ rule, messageId, values }: Finding): Text {
  const message = RULES_BY_ID.get(rule)?.messages[messageId];
  if (!message) throw new Error(`No message ${messageId} in a rule ${rule}`);
  return fill(message, values);
}
