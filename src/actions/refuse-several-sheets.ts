import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import type { Checked } from "./checked";
import { WorkbookError } from "./workbook-error";

const SEVERAL_SHEETS: Text = {
  vi: "Bảng nhiệm vụ nằm trên nhiều trang ({names}) nên mới kiểm tra được, chưa ghi gì vào tệp. Muốn theo dõi và lập báo cáo, hãy gộp các trang về một trang mới trước; các trang cũ vẫn giữ nguyên.",
  en: "The table of tasks stands on several sheets ({names}), so it can be checked, and nothing was written. To track it and build reports, please bring the sheets together on one new sheet first; the old ones stay as they are.",
};

/** Throws a WorkbookError for a table over several sheets: nothing of ours can stand beside it or point into it. */
export function refuseSeveralSheets({ parts }: Checked): void {
  if (parts.length === 0) return;
  const names = parts.map(({ sheet }) => `“${sheet}”`).join(", ");
  throw new WorkbookError("several-sheets", fill(SEVERAL_SHEETS, { names }));
}
