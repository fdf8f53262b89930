import type { JournalEntry, RemovedRun, RowsRemoved, ValidationState } from "../actions/journal";
import { areaAddress, parseArea } from "../domain/address";
import type { Area } from "../domain/grid";
import type { Text } from "../i18n/text";
import type { Slice } from "./ask-in-slices";
import { inputsOf } from "./cell-inputs";
import { looksOf } from "./cell-looks";
import { formatsOf } from "./conditional-formats";
import type { SheetFacts } from "./list-sheets";
import { mergePieces } from "./merge-pieces";
import { placeRuns, type RunPlace } from "./place-rows";
import { addressChunks, hull } from "./rectangles";
import { rowsAround } from "./rows-around";
import { sendPieces, STATEMENT, type Piece } from "./send-pieces";
import { heightPieces } from "./sizes";
import { blankLooks } from "./take-snapshot";
import { cellsBackPieces, untouchedBefore, type CellsChoice } from "./undo-cells";
import { movedAddress, movedArea, type Kept, type Placed } from "./undo-places";
import { aroundPieces } from "./undo-rows-around";
import { validationPieces } from "./validation-pieces";
import { validationsOf } from "./validations";

const PLACE_UNKNOWN: Text = {
  vi: "Dòng đã bỏ chưa được đưa lại vì không nhận ra chỗ cũ: các dòng trên và dưới đã khác.",
  en: "A removed row was not put back, since its place cannot be told: the rows above and below are others by now.",
};
const SILENT = (): void => undefined;

/** What came back, and what could not. */
export interface RowsReport {
  readonly restored: number;
  readonly kept: readonly Kept[];
}

/** A run at the place where it stands again. */
interface Back {
  readonly run: RemovedRun;
  readonly area: Area;
  readonly wasThere: boolean;
}

/** Puts the rows of an entry back, with all that stood in them and as it looked; a place that cannot be told is not guessed at. */
export async function putRowsBack(
  context: Excel.RequestContext,
  { entry, facts }: Placed<JournalEntry & RowsRemoved>,
): Promise<RowsReport> {
  const places = placeRuns(entry, await rowsOf(context, entry, facts));
  const before = await rowsAround(context, [facts.name]);
  const worksheet = context.workbook.worksheets.getItem(facts.name);
  await sendPieces(context, roomPieces(worksheet, places), SILENT);
  const back = backOf(places);
  await fill(context, facts, back);
  const now = before.get(facts.name);
  if (now !== undefined) await sendPieces(context, await aroundPieces(context, facts.name, entry, now), SILENT);
  const fresh = back.filter(({ wasThere }) => !wasThere).flatMap(({ run }) => run.inputs.flat());
  return {
    restored: fresh.filter((input) => input !== "").length,
    kept: places.flatMap(({ run: { area }, found }) =>
      found === null ? [{ sheet: facts.name, address: `${area.top}:${area.bottom}`, reason: PLACE_UNKNOWN }] : [],
    ),
  };
}

/** All that the sheet holds, as far to the side as the rows did. */
async function rowsOf(context: Excel.RequestContext, { runs }: RowsRemoved, { name, used }: SheetFacts) {
  const [first] = runs;
  if (first === undefined) throw new Error("No row was removed.");
  const top: Area = { ...first.area, top: 1, bottom: 1 };
  const slice: Slice = { sheet: name, area: used === null ? top : hull(top, used) };
  const inputs = await inputsOf(context, [slice]);
  return { area: slice.area, inputs: inputs(slice) };
}

/** Room for the rows, from the bottom up. */
function roomPieces(worksheet: Excel.Worksheet, places: readonly RunPlace[]): readonly Piece[] {
  return [...places].reverse().flatMap(({ run, found }) => {
    if (found?.state !== "gone") return [];
    return {
      bytes: STATEMENT * 3,
      queue: () => {
        const range = worksheet.getRange(`${found.row}:${found.row + run.inputs.length - 1}`);
        range.insert("Down");
        range.untrack();
      },
    };
  });
}

/** Where the runs stand once there is room for all of them. */
function backOf(places: readonly RunPlace[]): readonly Back[] {
  let inserted = 0;
  return places.flatMap(({ run, found }): readonly Back[] => {
    if (found === null) return [];
    const area = movedArea(run.area, { rows: found.row + inserted - run.area.top, columns: 0 });
    if (found.state === "gone") inserted += run.inputs.length;
    return [{ run, area, wasThere: found.state === "back" }];
  });
}

/** Contents, looks, links, merges, heights, hiding and what may be typed. */
async function fill(context: Excel.RequestContext, { name }: SheetFacts, back: readonly Back[]): Promise<void> {
  if (back.length === 0) return;
  const worksheet = context.workbook.worksheets.getItem(name);
  const slices = back.map(({ area }): Slice => ({ sheet: name, area }));
  const inputs = await inputsOf(context, slices);
  const formats = (await formatsOf(context, [{ sheet: name, given: [] }])).get(name);
  const marked = [...(formats?.others ?? []), ...(formats?.ours.map(({ area }) => area) ?? [])]
    .flatMap((address) => address.split(","))
    .flatMap((address) => parseArea(address) ?? []);
  const blank = (await blankLooks(context, [name])).get(name);
  const rules = await validationsOf(context, slices);
  const cells = back.map(({ run, area }, at) => {
    const slice = slices[at] ?? { sheet: name, area };
    return { run, slice, choice: choiceOf(run, area, inputs(slice)), rules: rules(slice) };
  });
  const untouched = cells.flatMap(({ choice }) => (blank === undefined ? [] : untouchedBefore(choice, blank, marked)));
  await sendPieces(
    context,
    addressChunks(untouched, name).map((address) => ({
      bytes: STATEMENT * 2 + address.length,
      queue: () => worksheet.getRanges(address).clear("Formats"),
    })),
    SILENT,
  );
  const looks = await looksOf(context, slices);
  const pieces = cells.flatMap(({ run, slice, choice, rules: found }) => {
    const shift = { rows: slice.area.top - run.area.top, columns: 0 };
    const wanted = run.validations.map((state) => ({ ...state, area: movedAddress(state.area, shift) }));
    return [
      ...cellsBackPieces(worksheet, name, choice, looks(slice), new Set()),
      ...mergePieces(
        worksheet,
        [],
        run.merges.map((address) => movedAddress(address, shift)),
      ),
      ...(isSame(found, wanted) ? [] : validationPieces(worksheet, [areaAddress(slice.area)], wanted)),
    ];
  });
  await sendPieces(context, [...pieces, ...linePieces(worksheet, name, back)], SILENT);
}

function linePieces(worksheet: Excel.Worksheet, sheet: string, back: readonly Back[]): readonly Piece[] {
  const rows = back.flatMap(({ run, area }) => run.rows.map((size, at) => ({ ...size, row: area.top + at })));
  return [
    ...heightPieces(
      worksheet,
      sheet,
      rows.filter(({ hidden }) => !hidden),
    ),
    ...rows
      .filter(({ hidden }) => hidden)
      .map(({ row }) => ({
        bytes: STATEMENT * 3,
        queue: () => {
          worksheet.getRange(`${row}:${row}`).rowHidden = true;
        },
      })),
  ];
}

/** All cells of a run, as if they had been written over blank ones. */
function choiceOf({ area, inputs, looks, links }: RemovedRun, place: Area, now: CellsChoice["now"]): CellsChoice {
  const shift = { rows: place.top - area.top, columns: 0 };
  return {
    now,
    changed: [],
    back: inputs.map((row) => row.map(() => true)),
    entry: {
      ...{ kind: "cells-written", area: place, touched: [place], before: inputs, looks, after: null },
      links: Object.fromEntries(Object.entries(links).map(([address, link]) => [movedAddress(address, shift), link])),
    },
  };
}

function isSame(found: readonly ValidationState[], wanted: readonly ValidationState[]): boolean {
  return JSON.stringify(found) === JSON.stringify(wanted);
}
