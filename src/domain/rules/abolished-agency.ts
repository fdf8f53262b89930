import { agencyById } from "../agency/directory";
import type { Agency, Directory } from "../agency/agency";
import { successorsOf } from "../agency/succession";
import type { Task } from "../appendix/appendix";
import { addDays, formatDate, type PlainDate } from "../calendar/plain-date";
import { key } from "../text/keys";
import { nfc } from "../text/normalise";
import type { Edit } from "./edits";
import { onceACell } from "./once-a-cell";
import { defineRule } from "./rule";
import { namedAgencies, type NamedAgency } from "./task-agencies";

export const abolishedAgency = defineRule({
  id: "abolished-agency",
  severity: "warning",
  description: {
    vi: "Cơ quan được giao đã sắp xếp lại hoặc không còn tên này vào ngày chốt số liệu.",
    en: "An agency that was assigned had been reorganised or renamed by the as-of date.",
  },
  why: {
    vi: "Nhiệm vụ còn dở dang cần được chuyển rõ cho cơ quan kế thừa.",
    en: "A task still open has to be handed over to a successor by name.",
  },
  messages: {
    single: {
      vi: "“{name}” đã được sắp xếp lại từ ngày {date}; cơ quan kế thừa đề xuất: “{successor}”.",
      en: "“{name}” was reorganised on {date}; proposed successor: “{successor}”.",
    },
    several: {
      vi: "“{name}” đã được sắp xếp lại từ ngày {date}, không có một cơ quan kế thừa duy nhất; cần chọn theo nội dung nhiệm vụ: {successors}.",
      en: "“{name}” was reorganised on {date} and has no single successor; one is to be chosen by the task: {successors}.",
    },
    noSuccessor: {
      vi: "“{name}” không còn tên này từ ngày {date}; danh mục chưa ghi cơ quan kế thừa.",
      en: "“{name}” no longer has this name as of {date}; the list gives no successor.",
    },
    coordinators: {
      vi: "Trong số cơ quan phối hợp, đã được sắp xếp lại hoặc đổi tên: {names}.",
      en: "Reorganised or renamed among the coordinating agencies: {names}.",
    },
  },
  *check({ tasks }, { asOf, directory }) {
    for (const task of onceACell(tasks, "lead")) {
      if (isClosed(task)) continue;
      for (const lead of namedAgencies(task.leads).values()) {
        const agency = endedBy(lead, directory, asOf);
        if (agency) yield { task, field: "lead", ...successionOf(agency, lead, task, directory, asOf) };
      }
    }
    for (const task of onceACell(tasks, "coordinators")) {
      if (isClosed(task)) continue;
      const ended = [...namedAgencies(task.coordinators).values()].filter((one) => endedBy(one, directory, asOf));
      if (ended.length === 0) continue;
      const names = ended.map(({ name }) => `“${name}”`).join(", ");
      yield { messageId: "coordinators", task, field: "coordinators", severity: "info", values: { names } };
    }
  },
});

/** Nothing is left to be handed over. */
function isClosed({ status: { code } }: Task): boolean {
  return code === "done" || code === "stopped";
}

/** The agency behind a mention if its last day lies before a day. */
function endedBy({ agency }: NamedAgency, directory: Directory, asOf: PlainDate): Agency | null {
  const known = agency === null ? null : agencyById(directory, agency);
  return known?.validTo && known.validTo < asOf ? known : null;
}

/** The successor is named beside it already: the name goes with the separator that joins it. */
function withoutName(text: string, at: number, length: number): Edit {
  const [after] = /^\s?[,;/\n]\s?/u.exec(text.slice(at + length)) ?? [];
  if (after !== undefined) return { at, length: length + after.length, right: "" };
  const [before = ""] = /\s?[,;/\n]\s?$/u.exec(text.slice(Math.max(0, at - 3), at)) ?? [];
  return { at: at - before.length, length: length + before.length, right: "" };
}

function successionOf(agency: Agency, lead: NamedAgency, task: Task, directory: Directory, asOf: PlainDate) {
  const { name, validTo } = agency;
  const successor = successorsOf(directory, agency.id, asOf);
  const [first, ...others] = successor?.names ?? [];
  const words = lead.text;
  const at = nfc(task.cells.lead.text).indexOf(words);
  // After "Các Sở:" a name stands without its first word, and so would the successor's have to.
  const inFull = key(words).split(" ")[0] === key(name).split(" ")[0];
  const editsTo = (right: string): readonly Edit[] => {
    if (!inFull || at < 0) return [];
    const named = task.leads.some((one) => one.kind === "agency" && one.text !== words && key(one.name) === key(right));
    return [named ? withoutName(nfc(task.cells.lead.text), at, words.length) : { at, length: words.length, right }];
  };
  const choicesOf = (names: readonly string[]) =>
    names.map((one) => ({ name: one, edits: editsTo(one) })).filter(({ edits }) => edits.length > 0);
  if (!successor || first === undefined) {
    const date = validTo ? formatDate(addDays(validTo, 1)) : "";
    return { messageId: "noSuccessor" as const, words, values: { name, date } };
  }
  const date = formatDate(successor.effective);
  if (!successor.single || others.length > 0) {
    const successors = successor.names.map((one) => `“${one}”`).join(", ");
    return {
      messageId: "several" as const,
      words,
      values: { name, date, successors, written: words },
      choices: choicesOf(successor.names),
    };
  }
  const found = { messageId: "single" as const, words, values: { name, date, successor: first, written: words } };
  // The tasks of a district went to its communes, to the province and to others: never by themselves.
  if (agency.type === "huyen") return { ...found, choices: choicesOf([first]) };
  return editsTo(first).length > 0 ? { ...found, edits: editsTo(first) } : found;
}
