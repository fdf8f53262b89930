import { stripMarkup } from "../appendix/markup";
import { cellAddress } from "../address";
import { agencyById } from "../agency/directory";
import type { Mention } from "../agency/mention";
import type { Task } from "../appendix/appendix";
import { say } from "../../i18n/say";
import type { Locale, Text } from "../../i18n/text";
import type { AgencyInput, KeptAgency } from "./agency-kept";
import type { AgencyStyle } from "./agency-styles";
import { BLOCK_WORDS, PARTNERS, ROLE_WORDS } from "./agency-words";
import { countText } from "./decision-line";
import { dueCellOf, dueText } from "./due-cell";
import { isNamed, type Role, type SheetAgency } from "./sheet-agencies";
import type { SheetContext } from "./sheet-context";
import type { Block, SheetRow } from "./sheet-rows";
import { standingText, standingWord } from "./standing-text";

/** Columns of the table. */
export const AGENCY_WIDTH = 9;

/** A task and what the agency has to do with it. */
export interface AgencyTask {
  readonly task: Task;
  readonly role: Role;
}

/** A block of the table: its heading and its tasks. */
export interface SheetBlock {
  readonly heading: SheetRow<AgencyStyle>;
  readonly tasks: readonly AgencyTask[];
}

/** A led, B coordinated; C, led by a group that has the agency, only where there is any: nobody named it as lead. */
export function blocksOf(tasks: readonly AgencyTask[], locale: Locale): readonly SheetBlock[] {
  const block = (letter: string, own: readonly AgencyTask[], some: Text, none: Text): SheetBlock => ({
    heading: {
      // An empty block's heading has nothing below that it must not part from.
      kind: own.length === 0 ? "table" : "heading",
      blocks: [
        { from: 1, value: letter, style: "blockNumber" },
        {
          from: 2,
          to: AGENCY_WIDTH,
          value: say(own.length === 0 ? none : some, locale, { count: countText(own.length, locale) }),
          style: "blockName",
        },
      ],
    },
    tasks: own,
  });
  const led = tasks.filter(({ role }) => isLeading(role));
  const coordinated = tasks.filter(({ role }) => role === "coordinator" || role === "groupCoordinator");
  const groupLed = tasks.filter(({ role }) => role === "groupLead");
  return [
    block("A", led, BLOCK_WORDS.leading, BLOCK_WORDS.noneLeading),
    block("B", coordinated, BLOCK_WORDS.coordinating, BLOCK_WORDS.noneCoordinating),
    ...(groupLed.length === 0 ? [] : [block("C", groupLed, BLOCK_WORDS.groupLed, BLOCK_WORDS.groupLed)]),
  ];
}

/** One task as the agency sees it: its role, who else, deadline and standing, and the cells to fill. */
export function agencyRow(
  agency: SheetAgency,
  { task, role }: AgencyTask,
  kept: KeptAgency,
  writable: (task: Task, input: AgencyInput) => boolean,
  context: SheetContext,
): SheetRow<AgencyStyle> {
  const { appendix, standings, locale } = context;
  const standing = standings.get(task.key);
  const due = standing === undefined ? "" : dueText(dueCellOf(task, standing, locale));
  const words = standing === undefined ? "" : standingText(task, standing, locale);
  const lines = [task.deadline.text, due, words].filter((line, at, all) => line !== "" && all.indexOf(line) === at);
  const word = standing === undefined ? null : standingWord(task, standing);
  const cell = (from: number, input: AgencyInput, toFill: AgencyStyle, plain: AgencyStyle): Block<AgencyStyle> => ({
    from,
    value: kept.value(task, input),
    style: writable(task, input) ? toFill : plain,
  });
  return {
    kind: "table",
    blocks: [
      {
        from: 1,
        value: task.key,
        style: "key",
        link: {
          sheet: appendix.sheet,
          address: cellAddress(task.rows[0] ?? 1, appendix.columns.ordinal ?? appendix.firstColumn),
          tip: appendix.sheet,
        },
      },
      { from: 2, value: stripMarkup(task.cells.content.text), style: "text" },
      { from: 3, value: ROLE_WORDS[role][locale], style: "centred" },
      { from: 4, value: partnersOf(agency, task, role, context), style: "text" },
      { from: 5, value: lines.join("\n"), style: word === "overdue" || word === "pastDue" ? word : "centred" },
      { from: 6, value: stripMarkup(task.cells.result.text), style: "text" },
      cell(7, "status", "statusToFill", "centred"),
      cell(8, "completedOn", "dateToFill", "date"),
      cell(9, "difficulties", "textToFill", "text"),
    ],
  };
}

function partnersOf(agency: SheetAgency, task: Task, role: Role, { directory, locale }: SheetContext): string {
  const line = (text: Text, names: string): readonly string[] => (names === "" ? [] : [say(text, locale, { names })]);
  const coordinators = line(PARTNERS.coordinators, task.cells.coordinators.text.replaceAll("\n", " "));
  if (!isLeading(role)) {
    return [
      ...line(PARTNERS.leads, task.cells.lead.text.replaceAll("\n", " ")),
      ...(role === "groupLead" ? coordinators : []),
    ].join("\n");
  }
  const shortName = (mention: Mention): string => {
    const known = mention.kind === "agency" && mention.agency !== null ? agencyById(directory, mention.agency) : null;
    return known?.shortName ?? mention.text;
  };
  const others = task.leads.filter((lead) => !isNamed(agency, lead)).map(shortName);
  return [...line(PARTNERS.coLeads, others.join(", ")), ...coordinators].join("\n");
}

/** Named as lead, alone or with others. */
export function isLeading(role: Role): boolean {
  return role === "lead" || role === "jointLead";
}
