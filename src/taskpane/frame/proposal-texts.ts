import type { Asked } from "../../actions/request";
import type { Text } from "../../i18n/text";

/** What the button that writes is called. */
export const VERBS: Readonly<Record<Asked["kind"], Text>> = {
  track: { vi: "Thêm cột theo dõi", en: "Add tracking columns" },
  mark: { vi: "Đánh dấu", en: "Mark" },
  unmark: { vi: "Gỡ đánh dấu", en: "Remove marks" },
  build: { vi: "Lập trang", en: "Build sheets" },
  fix: { vi: "Sửa", en: "Fix" },
  status: { vi: "Ghi", en: "Record" },
  "as-of": { vi: "Ghi", en: "Record" },
  settings: { vi: "Ghi", en: "Record" },
  join: { vi: "Gộp về một trang", en: "Bring together" },
  list: { vi: "Tạo trang", en: "Create sheet" },
  import: { vi: "Nhập", en: "Import" },
};

export const PROPOSAL = {
  heading: { vi: "Những gì sẽ thay đổi", en: "What will change" },
  notYet: { vi: "Chưa có gì được ghi.", en: "Nothing has been written yet." },
  nothing: { vi: "Không có gì để ghi.", en: "There is nothing to write." },
  refused: { vi: "Không làm được", en: "What cannot be done" },
  left: { vi: "Còn để người xem và quyết định", en: "Left for a person to look at and decide" },
  moreRows: { vi: "Xem thêm {count} dòng", en: "Show more rows ({count})" },
  cancel: { vi: "Thôi", en: "Cancel" },
  back: { vi: "Trở lại", en: "Back" },
  writing: { vi: "Đang ghi…", en: "Writing…" },
  more: { vi: "Xem thêm {count} ô", en: "Show more cells ({count})" },
} as const satisfies Readonly<Record<string, Text>>;
