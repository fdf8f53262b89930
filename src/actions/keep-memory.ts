import { MEMORY_NAME, MEMORY_VERSION, type Memory } from "./memory";
import { refuseNewer } from "./refuse-newer";
import type { Workbook } from "./workbook";

/**
 * Keeps the memory in the workbook. What a later version of the add-in kept is not written over: then, and where the workbook
 * refuses, it throws a WorkbookError.
 */
export async function keepMemory(workbook: Workbook, memory: Memory): Promise<void> {
  refuseNewer(await workbook.kept(MEMORY_NAME), MEMORY_VERSION);
  await workbook.keep(MEMORY_NAME, JSON.stringify(memory));
}
