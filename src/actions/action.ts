import type { Text } from "../i18n/text";
import type { Checked } from "./checked";
import type { Step } from "./plan";

/** One thing the user can do to the workbook. The pane, the ribbon and the command line all run the same ones. */
export interface Action {
  /** The manifest's FunctionName. */
  readonly id: string;
  readonly title: Text;
  /** What it would change, worked out from a workbook that was read; nothing is written. */
  steps(checked: Checked): readonly Step[];
}
