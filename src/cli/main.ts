import { excelWorkbook } from "../excel/excel-workbook";
import { localeOf } from "./arguments";
import { explain, runCommand } from "./run-command";
import { terminalOver } from "./terminal";

const argv = process.argv.slice(2);
const terminal = terminalOver(process.stdout, process.stderr);

// What goes wrong on the far side of the client library surfaces outside of any promise: still one sentence, no stack trace.
process.on("uncaughtException", (error) => {
  terminal.complain(explain(error, localeOf(argv)));
  process.exit(2);
});

// Who reads the output may have seen enough ("| head"): then nothing went wrong.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void runCommand(argv, { terminal, now: () => new Date(), workbook: excelWorkbook }).then((status) => {
  process.exitCode = status;
});
