import { cellAddress } from "../domain/address";
import { combineFixes } from "../domain/fixes/combine-fixes";
import type { Fix } from "../domain/fixes/fix";
import { menderOf } from "../domain/fixes/fix-of";
import { isFix } from "../domain/fixes/unfixed";
import type { Finding } from "../domain/rules/rule";
import type { Checked } from "./checked";
import { findingIds } from "./finding-id";
import { wroteOn, type FixBench } from "./fix-bench";
import { checkAgain } from "./read-again";
import { knownFindings } from "./set-aside";
import type { LeftFix, WantedFix, WrittenCell } from "./wanted-fix";

/** So often the table is read anew for fixes that met another one in their cell. */
const MOST_ROUNDS = 8;

interface Tried {
  readonly wanted: WantedFix;
  readonly fix: Fix;
}

/**
 * Fixes that change words of single cells. Those that meet an earlier one in the same words are looked for again in the text
 * as it then reads, and done if they are found there; if not, the earlier one has settled them.
 */
export function fixWords(
  bench: FixBench,
  wanted: readonly WantedFix[],
  checked: Checked,
): { readonly bench: FixBench; readonly left: readonly LeftFix[] } {
  const left: LeftFix[] = [];
  let here = bench;
  let pending = wanted;
  for (let round = 0; pending.length > 0; round += 1) {
    const appendix = here.appendix();
    if (appendix === null) break;
    const mender = menderOf(appendix, here.grid);
    const tried = pending.flatMap((one): readonly Tried[] => {
      const answer = mender.answer(one.finding, one.choice);
      if (isFix(answer)) return [{ wanted: one, fix: answer }];
      left.push({ wanted: one, reason: answer.unfixed });
      return [];
    });
    const { cells, leftOut } = combineFixes(tried.map(({ fix }) => fix));
    const met = new Set(leftOut.map(({ index }) => index));
    here = wroteOn(here, ruled(cells, tried), checked);
    const meeting = tried.flatMap(({ wanted: one }, index) => (met.has(index) ? [one] : []));
    if (round === MOST_ROUNDS) {
      for (const { index, row, column } of leftOut) {
        const one = tried[index]?.wanted;
        if (one) left.push({ wanted: one, reason: "meets", cell: cellAddress(row, column) });
      }
      break;
    }
    pending = meeting.length === 0 ? [] : foundAgain(meeting, wanted, here, checked);
  }
  return { bench: here, left };
}

/** Each cell with the rule of the first fix that writes it. */
function ruled(cells: Fix["cells"], tried: readonly Tried[]): readonly WrittenCell[] {
  const rules = new Map<string, string>();
  for (const { wanted, fix } of tried) {
    for (const { row, column } of fix.cells) {
      const place = cellAddress(row, column);
      if (!rules.has(place)) rules.set(place, wanted.finding.rule);
    }
  }
  return cells.map((cell) => ({ cell, rule: rules.get(cellAddress(cell.row, cell.column)) ?? "" }));
}

/** The same findings in the table as it reads now: with the same words, or any of their kind where all of these were accepted. */
function foundAgain(
  meeting: readonly WantedFix[],
  wanted: readonly WantedFix[],
  here: FixBench,
  checked: Checked,
): readonly WantedFix[] {
  const appendix = here.appendix();
  if (appendix === null) return [];
  const kinds = kindsOf(checked.findings);
  const accepted = kindsOf(wanted.map(({ finding }) => finding));
  const free = new Set(knownFindings(checkAgain(checked, appendix)));
  return meeting.flatMap((one): readonly WantedFix[] => {
    const kind = kindOf(one.finding);
    const alike = [...free].filter(({ finding }) => kindOf(finding) === kind);
    const same = alike.find(({ finding }) => wordsOf(finding) === wordsOf(one.finding));
    const [any] = kinds.get(kind) === accepted.get(kind) ? alike : [];
    const found = same ?? any;
    if (found === undefined) return [];
    free.delete(found);
    return [{ ...one, finding: found.finding }];
  });
}

/** The id without its number: what two findings of one field share. */
function kindOf(finding: Finding): string {
  return findingIds([finding])[0] ?? "";
}

function kindsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const finding of findings) kinds.set(kindOf(finding), (kinds.get(kindOf(finding)) ?? 0) + 1);
  return kinds;
}

function wordsOf({ values }: Finding): string {
  return JSON.stringify(values);
}
