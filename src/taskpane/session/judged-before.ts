import type { Checked, Options } from "../../actions/checked";
import { judge } from "../../actions/judge";
import type { Reading } from "../../actions/read-workbook";

/** A workbook as it was judged, and what it was judged by. */
interface Judged {
  readonly grids: Reading["grids"];
  /** All else that bears on it, as text. */
  readonly by: string;
  readonly checked: Checked;
}

/**
 * Judges a workbook, but not twice: a finding that was set aside, a remembered check or another language change nothing of
 * what the cells say. Grids are the same where they are the same objects.
 */
export function judgedBefore(): (reading: Reading, options: Options) => Checked {
  let last: Judged | null = null;
  return (reading, options) => {
    const { settings, asOf, reading: chosen } = reading.memory;
    const by = JSON.stringify([reading.sheets, settings, asOf, chosen, options.asOf, options.today]);
    if (last !== null && last.by === by && isSame(last.grids, reading.grids)) {
      return { ...last.checked, options: { ...last.checked.options, locale: options.locale } };
    }
    last = null;
    const checked = judge(reading, options);
    last = { grids: reading.grids, by, checked };
    return checked;
  };
}

function isSame(one: Reading["grids"], other: Reading["grids"]): boolean {
  return one.size === other.size && [...one].every(([name, grid]) => other.get(name) === grid);
}
