import type { Mention } from "../../domain/agency/mention";
import type { Task } from "../../domain/appendix/appendix";
import { oneLine } from "../../domain/text/normalise";
import { stripMarkup } from "../../domain/appendix/markup";
import { deadlineChain, isUnread } from "./deadline-chain";
import { bodyName } from "./shown-words";
import { standingFor, taskLine } from "./task-line";
import type { MentionView, TaskCard } from "./view";
import type { ViewSource } from "./view-source";

/** Bodies first, then groups, then what was not recognised. */
const ORDER: Readonly<Record<Mention["kind"], number>> = { agency: 0, group: 1, unknown: 2 };

/** A task as the program read it, with the ids of its findings. */
export function taskCard(task: Task, source: ViewSource): TaskCard {
  const { checked, locale, open } = source;
  const { daysOff } = checked.options;
  return {
    ...taskLine(task, source),
    rows: task.rows,
    whole: stripMarkup(task.cells.content.text),
    leadMentions: mentionViews(task.leads, source),
    coordinators: mentionViews(task.coordinators, source),
    chain: deadlineChain(task, standingFor(task, checked), daysOff, locale),
    unread: isUnread(task) ? oneLine(task.deadline.text) : null,
    result: stripMarkup(task.cells.result.text),
    note: stripMarkup(task.cells.note.text),
    findings: open.filter((found) => found.task?.key === task.key).map(({ id }) => id),
  };
}

function mentionViews(mentions: readonly Mention[], { checked }: ViewSource): readonly MentionView[] {
  return [...mentions]
    .sort((one, other) => ORDER[one.kind] - ORDER[other.kind])
    .map((mention) => ({
      kind: mention.kind,
      text: bodyName(mention, checked.options.directory),
      listed: mention.kind === "agency" ? mention.agency !== null : mention.kind === "group",
    }));
}
