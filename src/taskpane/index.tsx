import { createRoot } from "react-dom/client";
import { plainDate, type PlainDate } from "../domain/calendar/plain-date";
import { COMMAND_IDS } from "../commands/command-ids";
import { registerCommands } from "../commands/register-commands";
import { excelIsUsable } from "../excel/excel-is-usable";
import { excelWorkbook } from "../excel/excel-workbook";
import type { Locale } from "../i18n/text";
import { App } from "./frame/app";
import { paneTheme } from "./frame/theme";
import { createSession, type LiveSession } from "./session/create-session";
import { startThread } from "./worker/start-thread";
import { workerJudge } from "./worker/worker-judge";

/** Opens the pane: the session over the workbook in front, the ribbon's buttons, and what is shown of it. */
async function openPane(): Promise<void> {
  await Office.onReady();
  const session = createSession({
    workbook: excelWorkbook(),
    judge: workerJudge(startThread, () => wait(0)),
    now: () => Date.now(),
    wait,
    today,
    displayLocale: displayLocale(),
    usable: excelIsUsable(),
    nativeUndo: Office.context.requirements.isSetSupported("ExcelApi", "1.19"),
  });
  registerCommands(COMMAND_IDS, {
    associate: (id, handler) =>
      Office.actions.associate(id, (event: Office.AddinCommands.Event) => void handler(event)),
    run: async (id) => {
      if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
      await session.command(id);
    },
    onError: (error) => reportError(error),
  });
  show(session);
  await session.start();
}

function show(session: LiveSession): void {
  const element = document.getElementById("root");
  if (element === null) throw new Error("The page has no element #root");
  const root = createRoot(element);
  // Office tells of no change of its theme here; when the pane comes to the front it is looked at again.
  const render = (): void =>
    root.render(<App session={session} theme={paneTheme(Office.context.officeTheme?.bodyBackgroundColor)} />);
  render();
  window.addEventListener("focus", () => {
    render();
    void session.refresh();
  });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function today(): PlainDate {
  const now = new Date();
  const date = plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new Error("The clock gives no date");
  return date;
}

/** Excel's own language where that is English; else Vietnamese. */
function displayLocale(): Locale {
  return Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "vi";
}

void openPane();
