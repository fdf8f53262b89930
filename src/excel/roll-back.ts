import type { JournalEntry } from "../actions/journal";
import { WorkbookError } from "../actions/workbook-error";
import { say } from "../i18n/say";
import type { Locale, Text } from "../i18n/text";
import { runExcel } from "./run-excel";
import { undoEntries } from "./undo-entries";

const UNDONE: Text = {
  vi: "{reason} Phần đã ghi dở được hoàn tác; tệp như trước khi thực hiện.",
  en: "{reason} What had been written so far was undone; the workbook is as it was before.",
};
const HALF_DONE: Text = {
  vi: "{reason} Phần đã ghi dở chưa hoàn tác được hết, còn lại ở: {places}. Hãy đóng tệp mà không lưu, rồi mở lại.",
  en: "{reason} What had been written so far could not all be undone; it is left on: {places}. Please close the workbook without saving, then open it again.",
};

/** Undoes what was begun when `error` came, and gives the error that says so. */
export async function rollBack(begun: readonly JournalEntry[], error: unknown): Promise<unknown> {
  try {
    await runExcel((context) => undoEntries(context, begun));
  } catch (second) {
    if (!(error instanceof WorkbookError)) return error;
    const places = [...new Set(begun.map(({ sheet }) => `“${sheet}”`))].join(", ");
    return new WorkbookError("half-done", withReason(HALF_DONE, error.text, { places }), {
      cause: new AggregateError([error, second]),
    });
  }
  if (!(error instanceof WorkbookError)) return error;
  return new WorkbookError(error.code, withReason(UNDONE, error.text, {}), { cause: error });
}

function withReason(text: Text, reason: Text, values: Readonly<Record<string, string>>): Text {
  const inside = (locale: Locale): string => say(text, locale, { ...values, reason: reason[locale] });
  return { vi: inside("vi"), en: inside("en") };
}
