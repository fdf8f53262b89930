import type { Text } from "../i18n/text";

/** A button of the ribbon: the manifest's FunctionName, and the words it bears. */
export interface Command {
  readonly id: string;
  readonly title: Text;
}

/** Every button that runs a function, in the ribbon's order; "Mở bảng" runs none and is the manifest's alone. */
export const COMMANDS = [
  { id: "check", title: { vi: "Kiểm tra", en: "Check" } },
  { id: "mark", title: { vi: "Đánh dấu", en: "Mark" } },
  { id: "unmark", title: { vi: "Gỡ đánh dấu", en: "Remove marks" } },
  { id: "track", title: { vi: "Thêm cột theo dõi", en: "Add tracking columns" } },
  { id: "setAsOf", title: { vi: "Ngày chốt số liệu", en: "As-of date" } },
  { id: "buildTally", title: { vi: "Biểu tổng hợp", en: "Tally by agency" } },
  { id: "buildAgencySheets", title: { vi: "Phiếu theo cơ quan", en: "Agency sheets" } },
  { id: "buildOverdue", title: { vi: "Danh mục quá hạn", en: "Overdue list" } },
  { id: "buildBrief", title: { vi: "Tóm tắt phục vụ họp", en: "Meeting brief" } },
  { id: "undo", title: { vi: "Hoàn tác", en: "Undo" } },
] as const satisfies readonly Command[];
export type CommandId = (typeof COMMANDS)[number]["id"];

export const COMMAND_IDS: readonly CommandId[] = COMMANDS.map(({ id }) => id);
