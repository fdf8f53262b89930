import { keepMemory } from "../../src/actions/keep-memory";
import { MEMORY_NAME, NO_MEMORY, readMemory } from "../../src/actions/memory";
import { bench } from "../excel/on-host";

const MEMORY = { ...NO_MEMORY, asOf: "2024-06-30" } as const;

describe("keepMemory", () => {
  it("keeps it in the file, where another opening finds it", async () => {
    const { workbook, host } = await bench();
    await keepMemory(workbook, MEMORY);
    const again = await bench(await host.save());
    expect(readMemory(await again.workbook.kept(MEMORY_NAME))).toEqual(MEMORY);
  });

  it("writes over a damaged one", async () => {
    const { workbook } = await bench();
    await workbook.keep(MEMORY_NAME, "{…");
    await keepMemory(workbook, MEMORY);
    expect(readMemory(await workbook.kept(MEMORY_NAME))).toEqual(MEMORY);
  });

  it("never over that of a later version", async () => {
    const { workbook } = await bench();
    const later = JSON.stringify({ version: 2, more: true });
    await workbook.keep(MEMORY_NAME, later);
    await expect(keepMemory(workbook, MEMORY)).rejects.toMatchObject({ code: "newer-memory" });
    expect(await workbook.kept(MEMORY_NAME)).toBe(later);
  });
});
