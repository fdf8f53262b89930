import type { Text } from "../../i18n/text";

/** Names of our own sheets that are not an agency's. */
export const SHEET_NAMES = {
  tally: { vi: "Tổng hợp", en: "Summary" },
  overdue: { vi: "Quá hạn", en: "Overdue" },
  settings: { vi: "Thiết lập", en: "Settings" },
  brief: { vi: "Báo cáo họp", en: "Meeting brief" },
  holidays: { vi: "Ngày nghỉ", en: "Days off" },
  directory: { vi: "Danh mục cơ quan", en: "Agencies" },
  record: { vi: "Số liệu đã ghi", en: "Record" },
} as const satisfies Readonly<Record<string, Text>>;

export const LONGEST_SHEET_NAME = 31;
// Excel refuses \ / ? * [ ] : and control characters in a sheet's name
const FORBIDDEN = /[\\/?*[\]:\p{Cc}]+/gu;
const EDGES = /^['\s]+|(?<!['\s])['\s]+$/gu;
/** Excel keeps this name for itself. */
const RESERVED = "history";

/**
 * A name that Excel accepts and that no sheet in `taken` has, whatever the case: at most 31 characters, NFC.
 * sheetName("Sở A/B", []) //=> "Sở A-B"; a name already taken gets " (2)", " (3)" …
 */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(comparable));
  const legal = wanted.normalize("NFC").replace(FORBIDDEN, "-").replace(EDGES, "");
  const base = legal === "" || comparable(legal) === RESERVED ? `${legal}_` : legal;
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? "" : ` (${String(copy)})`;
    const name = cut(base, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!used.has(comparable(name))) return name;
  }
}

/**
 * Names for our sheets, by id. A sheet that stands already (`present`, id to name) keeps its name, so that links to it and
 * the user's own renaming live on; the others get a name that neither the user's sheets (`taken`) nor ours have.
 */
export function sheetNamesFor(
  wanted: readonly { readonly id: string; readonly name: string }[],
  present: ReadonlyMap<string, string>,
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const used = [...taken, ...present.values()];
  for (const { id, name } of wanted) {
    const kept = present.get(id);
    const given = kept ?? sheetName(name, used);
    names.set(id, given);
    if (kept === undefined) used.push(given);
  }
  return names;
}

function cut(name: string, length: number): string {
  let kept = "";
  for (const letter of name) {
    if (kept.length + letter.length > length) break;
    kept += letter;
  }
  return kept.replace(EDGES, "");
}

function comparable(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
