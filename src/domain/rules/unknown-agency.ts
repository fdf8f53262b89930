import type { Mention } from "../agency/mention";
import type { Task } from "../appendix/appendix";
import { key } from "../text/keys";
import { nfc } from "../text/normalise";
import { excerpt } from "./excerpt";
import { kindOf, nameInPlaceOf } from "./name-in-place";
import { onceACell } from "./once-a-cell";
import { defineRule } from "./rule";
import { districtNames, lostWordOfDistrict } from "./spelling-in-context";

const ROLES = [
  { field: "lead", mentions: "leads" },
  { field: "coordinators", mentions: "coordinators" },
] as const;

type Role = (typeof ROLES)[number];

export const unknownAgency = defineRule({
  id: "unknown-agency",
  severity: "warning",
  description: {
    vi: "Tên cơ quan không có trong danh mục cơ quan.",
    en: "The name of an agency is not in the list of agencies.",
  },
  why: {
    vi: "Tên chưa nhận ra thì nhiệm vụ không vào biểu tổng hợp của cơ quan nào.",
    en: "A task whose agency is not recognised comes into nobody's tally.",
  },
  messages: {
    similar: {
      vi: "“{text}” không có trong danh mục cơ quan; tên gần nhất trong danh mục là “{name}”.",
      en: "“{text}” is not in the list of agencies; the nearest name in it is “{name}”.",
    },
    unknown: {
      vi: "“{text}” chưa nhận ra được là cơ quan nào trong danh mục.",
      en: "“{text}” was not recognised as an agency of the list.",
    },
    notListed: {
      vi: "“{name}” chưa có trong danh mục cơ quan; số nhiệm vụ nêu tên: {count}.",
      en: "“{name}” is not in the list of agencies; tasks that name it: {count}.",
    },
  },
  *check({ tasks }, { directory }) {
    const districts = districtNames(directory);
    for (const role of ROLES) {
      for (const task of onceACell(tasks, role.field)) yield* unrecognised(task, role, districts);
    }
    yield* notListed(tasks);
  },
});

/** Words of a cell that may be a slip for a listed name, or that are no name at all. */
function* unrecognised(task: Task, { field, mentions }: Role, districts: ReadonlyMap<string, string>) {
  if (!task[mentions].some(({ kind }) => kind === "unknown")) return;
  const cell = nfc(task.cells[field].text);
  // "Hóa" after "các huyện" is told by the rule of spelling, which knows what was lost.
  const lost = lostWordOfDistrict(cell, districts)?.wrong;
  for (const mention of task[mentions]) {
    if (mention.kind !== "unknown" || isLost(mention.text, lost)) continue;
    const text = excerpt(mention.text);
    const alike = mention.suggestions.filter((one) => kindOf(one) === kindOf(mention.text));
    const [name] = alike.length > 0 ? alike : mention.suggestions;
    if (name === undefined) {
      const severity = field === "lead" ? ("warning" as const) : ("info" as const);
      yield { messageId: "unknown" as const, task, field, severity, values: { text } };
      continue;
    }
    const found = { messageId: "similar" as const, task, field, values: { text, name } };
    const single = alike.length === 1 || mention.suggestions.length === 1;
    const fitting = single ? nameInPlaceOf(mention.text, name) : null;
    const proposed = fitting !== null && cell.includes(mention.text);
    yield proposed ? { ...found, suggestion: cell.replace(mention.text, () => fitting) } : found;
  }
}

function isLost(words: string, lost: string | undefined): boolean {
  return lost !== undefined && words.split(/\s/u).at(-1) === lost;
}

/** Well-formed names that the list lacks: once each, at the first task, since it is the list that wants a line. */
function* notListed(tasks: readonly Task[]) {
  const named = new Map<string, { readonly task: Task; readonly role: Role; readonly name: string; count: number }>();
  for (const task of tasks) {
    const counted = new Set<string>();
    for (const role of ROLES) {
      for (const mention of task[role.mentions]) {
        if (!isNotListed(mention)) continue;
        const identity = key(mention.name);
        const known = named.get(identity);
        if (!known) named.set(identity, { task, role, name: mention.name, count: 1 });
        else if (!counted.has(identity)) known.count++;
        counted.add(identity);
      }
    }
  }
  for (const { task, role, name, count } of named.values()) {
    const values = { name: excerpt(name), count };
    yield { messageId: "notListed" as const, task, field: role.field, severity: "info" as const, values };
  }
}

function isNotListed(mention: Mention): mention is Extract<Mention, { readonly kind: "agency" }> {
  return mention.kind === "agency" && mention.agency === null;
}
