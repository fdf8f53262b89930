import type { Text } from "../../i18n/text";

/** The sentences of the note that the add-in writes below its own columns. */
export const TRACKING_NOTES = {
  rolled: {
    vi: "(*) Hạn rơi vào ngày nghỉ, tính đến hết ngày làm việc kế tiếp.",
    en: "(*) The deadline falls on a day off and counts to the end of the next working day.",
  },
  approximate: {
    vi: "≈ Ngày ước theo cách hiểu thông thường, phụ lục không ghi ngày cụ thể.",
    en: "≈ Approximate: the appendix names no exact day.",
  },
  lead: { vi: "□ Chưa rõ đầu mối.", en: "□ No named lead." },
} as const satisfies Readonly<Record<string, Text>>;

const SENTENCES = Object.values(TRACKING_NOTES).flatMap(({ vi, en }) => [vi, en]);

/** Whether a text is the add-in's own note of an earlier run: it belongs to no task, whatever stands above it. */
export const isTrackingNote = (text: string): boolean => SENTENCES.some((sentence) => text.startsWith(sentence));
