import { defineRule } from "./rule";
import { namedAgencies } from "./task-agencies";

export const leadAlsoCoordinates = defineRule({
  id: "lead-also-coordinates",
  severity: "warning",
  description: {
    vi: "Một cơ quan vừa chủ trì vừa phối hợp trong cùng nhiệm vụ.",
    en: "An agency both leads and coordinates one task.",
  },
  why: {
    vi: "Ghi cả hai vai thì cơ quan đó bị đếm hai lần và vai phối hợp có thể thuộc cơ quan khác.",
    en: "With both roles the agency is counted twice, and the second role may be meant for another one.",
  },
  messages: {
    both: {
      vi: "“{name}” được ghi cả ở cột chủ trì và cột phối hợp của nhiệm vụ {task}.",
      en: "“{name}” stands both as lead and as coordinator of task {task}.",
    },
  },
  *check({ tasks }) {
    for (const task of tasks) {
      const leads = namedAgencies(task.leads);
      for (const [identity, { name }] of namedAgencies(task.coordinators)) {
        if (leads.has(identity)) {
          yield { messageId: "both", task, field: "coordinators", values: { name, task: task.key } };
        }
      }
    }
  },
});
