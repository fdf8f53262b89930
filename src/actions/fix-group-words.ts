import type { Text } from "../i18n/text";

/** What the cells of a plan are changed for, in a few words: the groups in which a plan of many fixes is shown. */
export interface FixGroup {
  readonly rules: readonly string[];
  readonly what: Text;
}

/** In the order in which they are shown; a rule of no group belongs to the last. */
export const FIX_GROUPS: readonly FixGroup[] = [
  { rules: ["split-row"], what: { vi: "ghép nhiệm vụ bị cắt vào một dòng", en: "cut tasks joined in one row" } },
  { rules: ["shifted-row"], what: { vi: "đưa các ô lệch cột về chỗ", en: "cells one column off put back" } },
  { rules: ["ordinal-order"], what: { vi: "đánh số lại", en: "numbered anew" } },
  { rules: ["legacy-encoding"], what: { vi: "chuyển chữ sang Unicode", en: "text put into Unicode" } },
  { rules: ["markup"], what: { vi: "bỏ mã định dạng còn sót", en: "leftover formatting codes removed" } },
  { rules: ["abolished-agency"], what: { vi: "ghi cơ quan kế thừa", en: "successors of agencies written" } },
  { rules: ["unknown-agency"], what: { vi: "ghi tên cơ quan theo danh mục", en: "agencies named as in the list" } },
  {
    rules: ["assumed-year", "approximate-deadline", "swapped-dates"],
    what: { vi: "ghi rõ ngày của thời hạn", en: "the day of deadlines written out" },
  },
  { rules: [], what: { vi: "sửa chữ", en: "words corrected" } },
];

/** The group of a rule. A list without its last, open group is a mistake of ours and throws. */
export function fixGroupOf(rule: string): FixGroup {
  const group = FIX_GROUPS.find(({ rules }) => rules.includes(rule)) ?? FIX_GROUPS.at(-1);
  if (group === undefined) throw new Error("No groups of fixes");
  return group;
}
