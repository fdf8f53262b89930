import { cellAddress } from "../address";
import type { Appendix } from "../appendix/appendix";
import type { CellValue } from "../grid";
import type { AgencyTally, Tally } from "../standing/tally";
import { key } from "../text/keys";
import { say } from "../../i18n/say";
import type { Locale, Text } from "../../i18n/text";
import { countText } from "./decision-line";
import { isSaid, type KeptRow, type KeptSheet } from "./kept-inputs";
import type { SheetContext } from "./sheet-context";
import type { CellModel, Link } from "./sheet-model";
import type { Block, SheetRow } from "./sheet-rows";
import { tallyBlocks, type TallyBlock } from "./tally-blocks";
import type { TallyStyle } from "./tally-styles";
import { TALLY_FOOT, TALLY_REMARKS } from "./tally-words";

type Style = TallyStyle;
type Counts = Tally["overall"];

/** The eight columns of numbers, C to J, in order. */
const COUNTS = ["total", "done", "doneInTime", "doneLate", "open", "inTime", "dueSoon", "overdue"] as const;
const [FIRST_COUNT, DONE_COLUMN, RATE_COLUMN, NOTE_COLUMN] = [3, 4, 11, 12];

/** The table, and the earlier rows whose notes found their place in it. */
export function tallyTable(
  context: SheetContext,
  kept: KeptSheet<"note">,
  firstRow: number,
): { readonly rows: readonly SheetRow<Style>[]; readonly used: ReadonlySet<KeptRow<"note">> } {
  const { tally, locale, directory, appendix } = context;
  const used = new Set<KeptRow<"note">>();
  const noteOf = (name: string, ours: readonly string[]): string | null => {
    const earlier = kept.rows.filter((row) => !used.has(row) && key(row.content) === key(name));
    const typed = earlier.flatMap((row) => {
      used.add(row);
      return typedLines(row.inputs.get("note") ?? null);
    });
    return [...ours, ...typed].join("\n") || null;
  };
  const rated = isAnythingRecorded(context.appendix);
  const rows: SheetRow<Style>[] = [];
  const blockRows: number[] = [];
  const at = (): number => firstRow + rows.length;
  for (const block of tallyBlocks(tally.agencies, appendix.tasks, directory)) {
    const row = at();
    blockRows.push(row);
    const title = block.title[locale];
    rows.push({
      kind: block.rows.length === 0 ? "table" : "heading",
      blocks: [
        { from: 1, value: block.number, style: "blockNumber" },
        { from: 2, value: title, style: "blockName" },
        ...sums(row, block),
        rateBlock(row, "rateBold", rated),
        {
          from: NOTE_COLUMN,
          value: noteOf(title, block.coordinatesOnly ? [TALLY_REMARKS.coordinatesOnly[locale]] : []),
          style: "cellNote",
        },
      ],
    });
    for (const [index, agency] of block.rows.entries()) {
      rows.push(agencyRow(at(), index + 1, agency, noteOf(agency.name, remarksOf(agency, locale)), rated, context));
    }
  }
  const foot = (
    label: Text,
    values: (column: number, count: (typeof COUNTS)[number]) => CellModel["value"],
    ours: readonly string[],
  ): void => {
    const row = at();
    rows.push({
      kind: "table",
      blocks: [
        { from: 1, to: 2, value: label[locale], style: "footName" },
        ...COUNTS.map((count, index): Block<Style> => ({
          from: FIRST_COUNT + index,
          value: values(FIRST_COUNT + index, count) ?? null,
          style: "footCount",
        })),
        rateBlock(row, "footRate", rated),
        { from: NOTE_COLUMN, value: noteOf(label[locale], ours), style: "footNote" },
      ],
    });
  };
  foot(
    TALLY_FOOT.assignments,
    (column) => ({ formula: `=${blockRows.map((row) => cellAddress(row, column)).join("+")}` }),
    [],
  );
  foot(TALLY_FOOT.tasks, (_, count) => tally.overall[count], remarksOf(tally.overall, locale));
  return { rows, used };
}

function agencyRow(
  row: number,
  number: number,
  agency: AgencyTally,
  note: string | null,
  rated: boolean,
  { sheetNames, locale }: SheetContext,
): SheetRow<Style> {
  const own = agency.agency === null ? undefined : sheetNames.get(`agency:${agency.agency}`);
  const overdueSheet = sheetNames.get("overdue");
  const link = (sheet: string, address: string): Link => ({ sheet, address, tip: sheet });
  const countBlock = (count: (typeof COUNTS)[number], at: number): Block<Style> => {
    const late = count === "overdue" && agency.overdue > 0;
    return {
      from: FIRST_COUNT + at,
      value: agency[count],
      style: late ? "countBold" : "count",
      ...(late && overdueSheet !== undefined ? { link: link(overdueSheet, "A9") } : {}),
    };
  };
  return {
    kind: "table",
    blocks: [
      { from: 1, value: number, style: "number" },
      {
        from: 2,
        value: agency.name || NO_NAME[locale],
        style: "name",
        ...(own === undefined ? {} : { link: link(own, "A1") }),
      },
      ...COUNTS.map(countBlock),
      rateBlock(row, "rate", rated),
      { from: NOTE_COLUMN, value: note, style: "cellNote" },
    ],
  };
}

const NO_NAME: Text = { vi: "(chưa đọc được tên)", en: "(name not understood)" };

/** Live sub-totals of a block; an empty one stays as a line of dashes. */
function sums(row: number, { rows }: TallyBlock): readonly Block<Style>[] {
  return COUNTS.map((_, at): Block<Style> => {
    const column = FIRST_COUNT + at;
    const formula = `=SUM(${cellAddress(row + 1, column)}:${cellAddress(row + rows.length, column)})`;
    return { from: column, value: rows.length === 0 ? 0 : { formula }, style: "countBold" };
  });
}

/** Completed over all; a dash where there is nothing to divide, or nothing was ever recorded. */
function rateBlock(row: number, style: Style, rated: boolean): Block<Style> {
  const [all, done] = [cellAddress(row, FIRST_COUNT), cellAddress(row, DONE_COLUMN)];
  return { from: RATE_COLUMN, value: rated ? { formula: `=IF(${all}=0,"-",${done}/${all})` } : "-", style };
}

function remarksOf(counts: Counts, locale: Locale): readonly string[] {
  const unknown = dateUnknown(counts);
  return [
    ...(unknown > 0 ? [say(TALLY_REMARKS.dateUnknown, locale, { count: countText(unknown, locale) })] : []),
    ...(counts.unrecorded > 0
      ? [say(TALLY_REMARKS.unrecorded, locale, { count: countText(counts.unrecorded, locale) })]
      : []),
  ];
}

/** Whether any status or completion stands in the appendix: without one nothing can be said of results. */
export function isAnythingRecorded({ tasks }: Appendix): boolean {
  return tasks.some(({ status }) => status.code !== null || status.completedOn !== null || status.completedText !== "");
}

/** Completed, but neither known to be in time nor late. */
export function dateUnknown({ done, doneInTime, doneLate }: Counts): number {
  return done - doneInTime - doneLate;
}

/** The lines of a note that are none of ours. */
export function typedLines(note: CellValue): readonly string[] {
  if (note === null) return [];
  const ours = Object.values(TALLY_REMARKS);
  return String(note)
    .split("\n")
    .filter((line) => line.trim() !== "" && !ours.some((remark) => isSaid(line.trim(), remark)));
}
