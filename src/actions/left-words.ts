import { UNFIXED } from "../domain/fixes/unfixed";
import { RULES } from "../domain/rules/index";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import type { LeftFix } from "./wanted-fix";

const NO_FIX_ROW: Text = {
  vi: "Dòng {row} không có đề xuất sửa tự động. {reason}",
  en: "There is no fix to propose for row {row}. {reason}",
};
const NO_FIX: Text = {
  vi: "Ô {cell} không có đề xuất sửa tự động. {reason}",
  en: "There is no fix to propose for {cell}. {reason}",
};
const MEETS: Text = {
  vi: "Một đề xuất khác cũng sửa chính những chữ ấy ở ô {cell}; hãy sửa mục này ở lần sau.",
  en: "Another fix changes the same words in {cell}; please take this one next.",
};
const READS_OTHERWISE: Text = {
  vi: "Sửa dòng {row} thì bảng sẽ được đọc khác đi nên không sửa tự động; xin sửa tay nếu cần.",
  en: "With row {row} changed the table would be read otherwise, so it is not changed automatically; please edit it by hand.",
};
const HEADER: Text = {
  vi: "Dòng tiêu đề lặp lại {row} cho biết dòng dưới nó là phần tiếp theo của nhiệm vụ; hãy ghép nhiệm vụ ấy trước hoặc cùng lúc.",
  en: "The repeated header in row {row} tells that the row below it continues a task; please join that task first or together with it.",
};
const GROUP: Text = {
  vi: "{what} {reason} Có {count} chỗ: {places}.",
  en: "{what} {reason} Places ({count}): {places}.",
};
const TOLD: Text = { vi: "Cần xem ở danh sách kiểm tra.", en: "To be looked at in the list of findings." };

/** Up to so many are told one by one, more of them in groups. */
const MOST_SINGLE = 5;
/** So many places of a group are named. */
const MOST_PLACES = 12;

/** Rules that find nothing to be mended: it is recorded, comes with time, or is only told; the list and Theo dõi have it. */
const NOTHING_TO_MEND: ReadonlySet<string> = new Set([
  "deadline-on-day-off",
  "overdue",
  "past-due",
  "due-soon",
  "done-late",
  "done-without-date",
  "unknown-status",
  "completion-in-future",
  "status-contradiction",
]);
const DESCRIPTIONS = new Map(RULES.map(({ id, description }) => [id, description]));

/** What is not done and why: one by one where little was asked for, else by rule and reason with the places. */
export function leftInWords(left: readonly LeftFix[], asked: number): readonly Text[] {
  if (asked <= MOST_SINGLE) return unique(left.map(one));
  const groups = new Map<string, LeftFix[]>();
  for (const each of left) {
    if (NOTHING_TO_MEND.has(each.wanted.finding.rule)) continue;
    const name = `${each.wanted.finding.rule} ${each.reason}`;
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups.values()].map(group);
}

function one({ wanted, reason, cell }: LeftFix): Text {
  const { row, cell: own } = wanted.finding;
  switch (reason) {
    case "meets":
      return fill(MEETS, { cell: cell ?? "" });
    case "header":
      return fill(HEADER, { row });
    case "otherwise":
      return fill(READS_OTHERWISE, { row });
    default:
      return own === null ? both(NO_FIX_ROW, { row }, UNFIXED[reason]) : both(NO_FIX, { cell: own }, UNFIXED[reason]);
  }
}

function group(group: readonly LeftFix[]): Text {
  const [first] = group;
  if (first === undefined) throw new Error("An empty group");
  const { reason, wanted } = first;
  const description = DESCRIPTIONS.get(wanted.finding.rule);
  if (description === undefined) throw new Error(`No rule ${wanted.finding.rule}`);
  const why = reason === "meets" ? TOLD : reason === "header" ? UNFIXED.otherwise : UNFIXED[reason];
  const places = [...new Set(group.map(({ wanted: { finding } }) => finding.cell ?? String(finding.row)))];
  const named = places.slice(0, MOST_PLACES).join(", ") + (places.length > MOST_PLACES ? " …" : "");
  const values = { count: group.length, places: named };
  return {
    vi: fill(GROUP, { ...values, what: description.vi, reason: why.vi }).vi,
    en: fill(GROUP, { ...values, what: description.en, reason: why.en }).en,
  };
}

function both(text: Text, values: Readonly<Record<string, string | number>>, reason: Text): Text {
  return {
    vi: fill(text, { ...values, reason: reason.vi }).vi,
    en: fill(text, { ...values, reason: reason.en }).en,
  };
}

function unique(texts: readonly Text[]): readonly Text[] {
  return texts.filter((text, index) => texts.findIndex(({ vi }) => vi === text.vi) === index);
}
