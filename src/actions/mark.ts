import { trackingMarks } from "../domain/sheets/tracking-marks";
import type { Action } from "./action";

/** The marks on the appendix: conditional formats over the tracking columns, so that no format of the user's changes. */
export const mark: Action = {
  id: "mark",
  title: { vi: "Đánh dấu", en: "Mark" },
  steps({ recorded, grid, options }) {
    return [{ kind: "mark", sheet: grid.sheet, marks: trackingMarks(recorded, grid, options.locale) }];
  },
};
