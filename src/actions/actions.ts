import type { Text } from "../i18n/text";

/** What the user can do, as the history, the ribbon and the plans call it. Ids of ribbon buttons are the manifest's FunctionNames. */
export const ACTIONS = [
  { id: "check", title: { vi: "Kiểm tra", en: "Check" } },
  { id: "mark", title: { vi: "Đánh dấu trên trang tính", en: "Mark on the sheet" } },
  { id: "unmark", title: { vi: "Gỡ đánh dấu", en: "Remove marks" } },
  { id: "track", title: { vi: "Thêm cột theo dõi", en: "Add tracking columns" } },
  { id: "setAsOf", title: { vi: "Ghi ngày chốt số liệu", en: "Set the as-of date" } },
  { id: "build", title: { vi: "Lập báo cáo", en: "Build reports" } },
  { id: "buildTally", title: { vi: "Biểu tổng hợp", en: "Tally by agency" } },
  { id: "buildAgencySheets", title: { vi: "Phiếu theo cơ quan", en: "Agency sheets" } },
  { id: "buildOverdue", title: { vi: "Danh mục quá hạn", en: "Overdue list" } },
  { id: "buildBrief", title: { vi: "Tóm tắt phục vụ họp", en: "Meeting brief" } },
  { id: "prepareMeeting", title: { vi: "Chuẩn bị họp", en: "Prepare the meeting" } },
  { id: "fix", title: { vi: "Sửa theo đề xuất", en: "Fix as proposed" } },
  { id: "status", title: { vi: "Ghi tình trạng", en: "Record a status" } },
  { id: "settings", title: { vi: "Ghi thiết lập", en: "Change the settings" } },
  { id: "join", title: { vi: "Gộp các trang của bảng", en: "Bring the sheets of the table together" } },
  { id: "list", title: { vi: "Lập trang danh mục", en: "Create a list" } },
  { id: "import", title: { vi: "Nhập phụ lục", en: "Import an appendix" } },
  { id: "undo", title: { vi: "Hoàn tác", en: "Undo" } },
] as const satisfies readonly { readonly id: string; readonly title: Text }[];
export type ActionId = (typeof ACTIONS)[number]["id"];

const TITLES: ReadonlyMap<string, Text> = new Map(ACTIONS.map(({ id, title }) => [id, title]));

/** The words of an action. */
export function titleOf(id: ActionId): Text {
  const title = TITLES.get(id);
  if (title === undefined) throw new Error(`No title for ${id}`);
  return title;
}
