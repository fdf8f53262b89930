import { trackingColumns } from "../domain/sheets/tracking-columns";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import type { Checked } from "./checked";
import { WorkbookError } from "./workbook-error";

/** Columns of a sheet (support.microsoft.com, "Excel specifications and limits"). */
const LAST_COLUMN = 16_384;

const NO_TASK: Text = {
  vi: "Phụ lục trên trang “{sheet}” có dòng tiêu đề nhưng chưa có nhiệm vụ nào, nên chưa có gì để theo dõi; chưa ghi gì.",
  en: "The appendix on the sheet “{sheet}” has a header but no task yet, so there is nothing to follow; nothing was written.",
};
const NO_ROOM: Text = {
  vi: "Bên phải phụ lục trên trang “{sheet}” không còn cột trống cho các cột theo dõi; chưa ghi gì. Hãy bỏ bớt cột thừa rồi thử lại.",
  en: "There is no room to the right of the appendix on the sheet “{sheet}” for the tracking columns; nothing was written. Please remove spare columns and try again.",
};

/** Throws a WorkbookError for an appendix of which there is nothing to say. */
export function refuseNoTask({ appendix, grid }: Checked): void {
  if (appendix.tasks.length === 0) throw new WorkbookError("no-task", fill(NO_TASK, { sheet: grid.sheet }));
}

/** Throws a WorkbookError for an appendix beside which no tracking block can stand. */
export function refuseUnfit(checked: Checked): void {
  refuseNoTask(checked);
  const { recorded, grid } = checked;
  const last = Math.max(...Object.values(trackingColumns(recorded, grid)).map(({ column }) => column));
  if (last > LAST_COLUMN) throw new WorkbookError("no-room", fill(NO_ROOM, { sheet: grid.sheet }));
}
