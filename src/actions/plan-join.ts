import { sourceOfGrid } from "../domain/import/source-of-grid";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import { titleOf } from "./actions";
import type { Checked } from "./checked";
import { planImport } from "./import-appendix";
import type { Proposal } from "./request";
import { WorkbookError } from "./workbook-error";

const ONE_SHEET: Text = {
  vi: "Bảng nhiệm vụ đã nằm trên một trang, không có gì để gộp.",
  en: "The table of tasks stands on one sheet already; there is nothing to bring together.",
};
const JOINED: Text = {
  vi: "bảng của các trang, nối liền nhau, chữ như trên các trang.",
  en: "the table of the sheets, one after the other, its text as it stands there.",
};
const AS_TEXT: Text = {
  vi: "Các trang {names} giữ nguyên. Trên trang mới, số và ngày là chữ như đang đọc được, công thức là kết quả của nó.",
  en: "The sheets {names} stay as they are. On the new sheet numbers and days are the text they are read as, formulas their results.",
};

/** A table that goes on over several sheets, on one new sheet that is the user's own; the old sheets are not touched. */
export function planJoin({ grid, parts, appendix, sheets, options }: Checked): Proposal {
  if (parts.length === 0) throw new WorkbookError("one-sheet", ONE_SHEET);
  const source = sourceOfGrid(grid, parts, Math.min(...appendix.headerRows));
  const { plan, refused, notes = [] } = planImport(source, sheets, options.locale);
  const steps = plan.steps.map((step) =>
    step.kind === "add-sheet" ? { ...step, model: { ...step.model, title: JOINED } } : step,
  );
  const names = parts.map(({ sheet }) => `“${sheet}”`).join(", ");
  return {
    plan: { action: "join", title: titleOf("join"), steps },
    refused,
    notes: [fill(AS_TEXT, { names }), ...notes],
  };
}
