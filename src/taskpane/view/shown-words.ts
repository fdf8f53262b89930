import type { Field } from "../../domain/appendix/appendix";
import type { Agency, Directory } from "../../domain/agency/agency";
import { agencyById } from "../../domain/agency/directory";
import type { Mention } from "../../domain/agency/mention";
import { stripMarkup } from "../../domain/appendix/markup";
import { oneLine } from "../../domain/text/normalise";
import type { Text } from "../../i18n/text";

/** Fields as the pane names them, in few letters. */
export const FIELD_LABELS: Readonly<Record<Field, Text>> = {
  ordinal: { vi: "TT", en: "No." },
  content: { vi: "Nội dung", en: "Content" },
  lead: { vi: "Chủ trì", en: "Lead" },
  coordinators: { vi: "Phối hợp", en: "Support" },
  deadline: { vi: "Thời hạn", en: "Deadline" },
  result: { vi: "Kết quả", en: "Result" },
  note: { vi: "Ghi chú", en: "Note" },
  status: { vi: "Tình trạng", en: "Status" },
  completedOn: { vi: "Ngày hoàn thành", en: "Completed on" },
};

/** A cell's text on one line, without the markup that scanning left; the cell keeps its own. */
export function plainLine(text: string): string {
  return oneLine(stripMarkup(text));
}

/** What a body is called: officially where the list of agencies has it, else as written. */
export function bodyName(mention: Mention, directory: Directory): string {
  if (mention.kind !== "agency") return mention.text;
  const known: Agency | null = mention.agency === null ? null : agencyById(directory, mention.agency);
  return known?.name ?? mention.name;
}
