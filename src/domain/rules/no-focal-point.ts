import type { Agency, Directory } from "../agency/agency";
import { agencyById } from "../agency/directory";
import type { PlainDate } from "../calendar/plain-date";
import { excerpt } from "./excerpt";
import { onceACell } from "./once-a-cell";
import { defineRule } from "./rule";

export const noFocalPoint = defineRule({
  id: "no-focal-point",
  severity: "warning",
  description: {
    vi: "Cơ quan chủ trì là một nhóm, chưa rõ đầu mối.",
    en: "The lead is a group; no single agency is named.",
  },
  why: {
    vi: "Một nhóm cùng chủ trì thì khó xác định cơ quan báo cáo và chịu trách nhiệm về kết quả.",
    en: "Where a group leads, it is hard to say which agency reports and answers for the result.",
  },
  messages: {
    group: {
      vi: "“{text}” là nhóm, chưa nêu cơ quan đầu mối.",
      en: "“{text}” is a group; no focal agency is named.",
    },
    districts: {
      vi: "“{text}” là nhóm gồm {count} đơn vị, chưa nêu cơ quan đầu mối tổng hợp.",
      en: "“{text}” is a group of {count} units; no agency is named to put their work together.",
    },
  },
  *check({ tasks }, { asOf, directory }) {
    for (const task of onceACell(tasks, "lead")) {
      const { leads } = task;
      const groups = leads.filter((lead) => lead.kind === "group");
      if (groups.length === 0 || groups.length < leads.length) continue;
      const text = excerpt(task.cells.lead.text);
      const members = new Set(groups.flatMap((group) => group.members));
      const districts = [...members].flatMap((id) => districtOn(asOf, id, directory));
      // Districts each answer for their own area.
      if (
        districts.length > 0 &&
        districts.length === members.size &&
        groups.every((group) => group.members.length > 0)
      ) {
        yield { messageId: "districts", task, field: "lead", severity: "info", values: { text, count: members.size } };
      } else yield { messageId: "group", task, field: "lead", values: { text } };
    }
  },
});

function districtOn(day: PlainDate, id: string, directory: Directory): readonly Agency[] {
  const agency = agencyById(directory, id);
  return agency?.type === "huyen" && (agency.validTo === null || day <= agency.validTo) ? [agency] : [];
}
