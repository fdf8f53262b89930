import type { Text } from "../../i18n/text";

/** Words of the page Hoàn tác; its heading is the frame's. */
export const UNDO_TEXTS = {
  how: {
    vi: "Hoàn tác lần lượt từ việc mới nhất. Chỉ những ô chương trình đã ghi mới được trả lại.",
    en: "Undone one by one, newest first. Only cells written by this program are restored.",
  },
  list: { vi: "Những việc đã làm", en: "What was done" },
  undo: { vi: "Hoàn tác", en: "Undo" },
  undoName: { vi: "Hoàn tác: {title}", en: "Undo: {title}" },
  empty: { vi: "Chưa có việc nào để hoàn tác.", en: "Nothing to undo yet." },
} as const satisfies Readonly<Record<string, Text>>;
