import { onceACell } from "./once-a-cell";
import { defineRule } from "./rule";
import { namedAgencies } from "./task-agencies";

/** How many lead, in words as an official would write them. */
const IN_WORDS = { 2: "two", 3: "three", 4: "four" } as const;

export const jointLeads = defineRule({
  id: "joint-leads",
  severity: "info",
  description: { vi: "Nhiều cơ quan cùng chủ trì một nhiệm vụ.", en: "Several agencies lead one task together." },
  why: {
    vi: "Nhiệm vụ này được tính cho từng cơ quan; có đầu mối tổng hợp thì việc báo cáo không bị trùng hoặc bỏ sót.",
    en: "The task counts for each of them; with one of them in charge no report is given twice or left out.",
  },
  messages: {
    two: {
      vi: "Hai cơ quan cùng chủ trì: cần nêu cơ quan đầu mối tổng hợp.",
      en: "Two agencies lead together: one of them should be named to put the work together.",
    },
    three: {
      vi: "Ba cơ quan cùng chủ trì: cần nêu cơ quan đầu mối tổng hợp.",
      en: "Three agencies lead together: one of them should be named to put the work together.",
    },
    four: {
      vi: "Bốn cơ quan cùng chủ trì: cần nêu cơ quan đầu mối tổng hợp.",
      en: "Four agencies lead together: one of them should be named to put the work together.",
    },
    many: {
      vi: "{count} cơ quan cùng chủ trì: cần nêu cơ quan đầu mối tổng hợp.",
      en: "{count} agencies lead together: one of them should be named to put the work together.",
    },
  },
  *check({ tasks }) {
    for (const task of onceACell(tasks, "lead")) {
      const { leads } = task;
      // "Sở Tài chính (chủ trì), Sở Xây dựng" says already who puts the work together.
      if (namedAgencies(leads.filter(({ role }) => role === "lead")).size === 1) continue;
      const count = namedAgencies(leads).size;
      if (count === 2 || count === 3 || count === 4) yield { messageId: IN_WORDS[count], task, field: "lead" };
      else if (count > 4) yield { messageId: "many", task, field: "lead", values: { count } };
    }
  },
});
