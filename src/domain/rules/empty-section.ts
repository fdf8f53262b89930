import { excerpt } from "./excerpt";
import { defineRule } from "./rule";

export const emptySection = defineRule({
  id: "empty-section",
  severity: "warning",
  description: { vi: "Mục không có nhiệm vụ nào.", en: "A section holds no task." },
  why: {
    vi: "Mục trống có thể là dấu hiệu các dòng nhiệm vụ đã bị mất khi sao chép.",
    en: "An empty section may mean that its rows were lost in copying.",
  },
  messages: {
    empty: {
      vi: "Dưới mục “{title}” chưa có nhiệm vụ nào.",
      en: "There is no task below the section “{title}”.",
    },
  },
  *check({ sections, tasks }) {
    const filled = new Set<number>();
    for (const { section } of tasks) if (section) filled.add(section.row);
    for (const { parent } of sections) if (parent) filled.add(parent.row);
    for (const { row, ordinal, title } of sections) {
      if (filled.has(row)) continue;
      yield { messageId: "empty", row, values: { title: excerpt(`${ordinal} ${title}`.trim()) } };
    }
  },
});
