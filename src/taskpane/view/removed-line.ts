import { cellText } from "../../domain/appendix/cell-text";
import type { RemovedRow } from "../../domain/fixes/fix";
import { oneLine } from "../../domain/text/normalise";
import type { RemovedLine } from "./view";

/** A row that goes, on one line: "TT · Nội dung · Chủ trì". */
export function removedLine({ row, cells }: RemovedRow): RemovedLine {
  return { row, text: cells.map(({ value }) => oneLine(cellText(value, "General"))).join(" · ") };
}
