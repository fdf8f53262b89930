import { useState } from "react";
import { Screen } from "../frame/screen";
import { usePane, useText } from "../frame/session-context";
import { firstDraft, sheetsToChoose } from "./draft";
import { ReadingForm } from "./reading-form";
import { READING_TEXTS } from "./texts";

/** Cách đọc phụ lục: which sheet, which header row, which column is what, with what comes out of it said at once. */
export function ReadingPage() {
  const text = useText();
  const pane = usePane();
  // A re-check while the page is open leaves alone what was chosen here.
  const [first] = useState(() => firstDraft(pane));
  if (first === null) return <Screen>{text(READING_TEXTS.noSheet)}</Screen>;
  return <ReadingForm first={first} sheets={sheetsToChoose(pane)} />;
}
