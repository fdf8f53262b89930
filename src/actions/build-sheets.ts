import { briefSheet } from "../domain/sheets/brief-sheet";
import { agencySheets } from "../domain/sheets/agency-sheet";
import { overdueSheet } from "../domain/sheets/overdue-sheet";
import { tallySheet } from "../domain/sheets/tally-sheet";
import type { Action } from "./action";
import { sheetContextOf } from "./sheet-context-of";
import { sheetStep } from "./sheet-step";

/** BIỂU TỔNG HỢP: the tally by lead agency. */
export const buildTally: Action = {
  id: "buildTally",
  title: { vi: "Biểu tổng hợp", en: "Tally by agency" },
  steps(checked) {
    return [sheetStep(checked, tallySheet(sheetContextOf(checked), checked.ours.get("tally") ?? null))];
  },
};

/** DANH MỤC NHIỆM VỤ QUÁ HẠN: what is past its date, by days late. */
export const buildOverdue: Action = {
  id: "buildOverdue",
  title: { vi: "Danh mục quá hạn", en: "Overdue list" },
  steps(checked) {
    return [sheetStep(checked, overdueSheet(sheetContextOf(checked), checked.ours.get("overdue") ?? null))];
  },
};

/** BÁO CÁO PHỤC VỤ HỌP: one page for the table of the meeting. */
export const buildBrief: Action = {
  id: "buildBrief",
  title: { vi: "Tóm tắt phục vụ họp", en: "Meeting brief" },
  steps(checked) {
    const { ours, settings } = checked;
    return [sheetStep(checked, briefSheet(sheetContextOf(checked), ours.get("brief") ?? null, settings.dueSoonDays))];
  },
};

/** PHIẾU: one sheet for each agency that is named as lead or coordinator. */
export const buildAgencySheets: Action = {
  id: "buildAgencySheets",
  title: { vi: "Phiếu theo cơ quan", en: "Agency sheets" },
  steps(checked) {
    return agencySheets(sheetContextOf(checked), checked.ours).map((model) => sheetStep(checked, model));
  },
};
