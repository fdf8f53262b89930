import type { Task } from "../appendix/appendix";
import { fold, key } from "../text/keys";
import { nfc } from "../text/normalise";
import type { Edit } from "./edits";
import { excerpt } from "./excerpt";
import { kindOf, nameInPlaceOf } from "./name-in-place";
import { onceACell } from "./once-a-cell";
import { defineRule, type Severity } from "./rule";
import { namingsOf, type NamedAgency, type Naming } from "./task-agencies";
import { districtNames, lostWordOfDistrict } from "./spelling-in-context";

const FIELDS = ["lead", "coordinators"] as const;

type AgencyField = (typeof FIELDS)[number];

/** So many words of one cell are told of together: names and telephone numbers, a sentence. */
const TOO_MANY = 3;

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
    several: {
      vi: "Trong ô có {count} chỗ chưa nhận ra được là cơ quan nào trong danh mục, như {texts}.",
      en: "Words of the cell not recognised as an agency of the list: {count}, such as {texts}.",
    },
    variant: {
      vi: "“{name}” và “{other}” đều không có trong danh mục cơ quan và chỉ khác nhau ở dấu; có thể là một cơ quan.",
      en: "“{name}” and “{other}” are both missing from the list of agencies and differ in diacritics alone; they may be one body.",
    },
  },
  *check({ tasks }, { directory }) {
    const districts = districtNames(directory);
    for (const field of FIELDS) {
      for (const task of onceACell(tasks, field)) yield* unrecognised(task, field, districts);
    }
    yield* variants(tasks);
  },
});

/** Words of a cell that may be a slip for a listed name, or that are no name at all. */
function* unrecognised(task: Task, field: AgencyField, districts: ReadonlyMap<string, string>) {
  const unknown = namingsOf(task).flatMap(({ mention, field: own }) =>
    own === field && mention.kind === "unknown" ? [mention] : [],
  );
  if (unknown.length === 0) return;
  const cell = nfc(task.cells[field].text);
  // "Hóa" after "các huyện" is told by the rule of spelling, which knows what was lost.
  const lost = lostWordOfDistrict(cell, districts)?.wrong;
  const strange = unknown.filter(({ text, suggestions }) => suggestions.length === 0 && !isLost(text, lost));
  const [first] = strange;
  if (first && strange.length >= TOO_MANY) {
    const texts = strange.slice(0, TOO_MANY - 1).map(({ text }) => `“${excerpt(text)}”`);
    const values = { count: strange.length, texts: texts.join(", ") };
    yield { messageId: "several" as const, task, field, severity: severityOf(field), words: first.text, values };
  }
  for (const mention of unknown) {
    if (isLost(mention.text, lost)) continue;
    const words = mention.text;
    const text = excerpt(mention.text);
    const alike = mention.suggestions.filter((one) => kindOf(one) === kindOf(mention.text));
    const [name] = alike.length > 0 ? alike : mention.suggestions;
    if (name === undefined) {
      if (strange.length >= TOO_MANY) continue;
      yield { messageId: "unknown" as const, task, field, severity: severityOf(field), words, values: { text } };
      continue;
    }
    const found = { messageId: "similar" as const, task, field, words, values: { text, name } };
    const single = alike.length === 1 || mention.suggestions.length === 1;
    const at = cell.indexOf(words);
    const edits = (one: string): readonly Edit[] => {
      const fitting = at < 0 ? null : nameInPlaceOf(words, one);
      return fitting === null ? [] : [{ at, length: words.length, right: fitting }];
    };
    if (single) yield edits(name).length > 0 ? { ...found, edits: edits(name) } : found;
    else {
      const names = alike.length > 0 ? alike : mention.suggestions;
      const choices = names.map((one) => ({ name: one, edits: edits(one) })).filter((one) => one.edits.length > 0);
      yield { ...found, choices };
    }
  }
}

/** A lead that is not recognised is in nobody's tally. */
function severityOf(field: AgencyField): Severity {
  return field === "lead" ? "warning" : "info";
}

function isLost(words: string, lost: string | undefined): boolean {
  return lost !== undefined && words.split(/\s/u).at(-1) === lost;
}

/**
 * A well-formed name that the list lacks is a body of its own and nothing to tell of; two that differ in diacritics alone may
 * be one, told of once, at the task that brings the second spelling.
 */
function* variants(tasks: readonly Task[]) {
  const met = new Map<string, NamedAgency>();
  const told = new Set<string>();
  for (const task of tasks) {
    for (const { field, mention } of namingsOf(task).filter(isNotListed)) {
      const look = fold(mention.name);
      const first = met.get(look) ?? mention;
      met.set(look, first);
      const identity = spelt(mention);
      // Places differ in a diacritic as well, and a cell without any says nothing.
      if (identity === spelt(first) || told.has(identity) || isLocal(mention) || identity === look) continue;
      told.add(identity);
      const values = { name: excerpt(mention.name), other: excerpt(first.name) };
      yield { messageId: "variant" as const, task, field, words: mention.text, severity: "info" as const, values };
    }
  }
}

/** "Chi cục A & B" and "Chi cục A và B" are the same spelling. */
function spelt({ name }: NamedAgency): string {
  return key(name.replace(/\s?&\s?/gu, " và "));
}

const COMMITTEE = /^(?:UBND|[UỦ][ỷy] ban nhân dân)(?!\p{L})/iu;

function isLocal({ name }: NamedAgency): boolean {
  return COMMITTEE.test(name);
}

function isNotListed(naming: Naming): naming is Naming<NamedAgency> {
  return naming.mention.kind === "agency" && naming.mention.agency === null;
}
