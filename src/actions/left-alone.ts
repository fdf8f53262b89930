import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import type { Checked } from "./checked";
import type { Step } from "./plan";

const USERS_OWN: Text = {
  vi: "trang này do người dùng lập, trùng tên; trang mới mang tên “{name}”.",
  en: "it is the user's own and has the same name; the new sheet is called “{name}”.",
};

/** Sheets of the user's that have the name we would have taken: told, so that nobody wonders. */
export function leftAlone({ sheets }: Checked, steps: readonly Step[]): readonly Step[] {
  const users = sheets.filter(({ ours }) => ours === null);
  return steps.flatMap((step): readonly Step[] => {
    if (step.kind !== "create-sheet") return [];
    const wanted = step.model.name.replace(/ \(\d+\)$/u, "");
    const own =
      wanted === step.model.name ? undefined : users.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    return own === undefined
      ? []
      : [{ kind: "leave-alone", sheet: own.name, reason: fill(USERS_OWN, { name: step.model.name }) }];
  });
}
