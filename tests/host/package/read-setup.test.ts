import { strFromU8, unzipSync } from "fflate";
import { loadOffice } from "../../../src/host/load-office";
import { openHost } from "../../../src/host/open-host";

const now = () => new Date(2024, 6, 2);
type FirstPage = number | "" | null;

/** Numbers the first page, one value after another, and gives the set-up that is saved. */
async function saved(bytes: Uint8Array | null, ...values: readonly FirstPage[]): Promise<Uint8Array> {
  const host = await openHost(bytes, { now });
  const { Excel } = loadOffice(host);
  await Excel.run(async (context) => {
    const layout = context.workbook.worksheets.getFirst().pageLayout;
    for (const value of values) {
      layout.set({ firstPageNumber: value as number });
      await context.sync();
    }
  });
  return host.save();
}

const sheetOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
const setupOf = (bytes: Uint8Array): string => /<pageSetup[^>]*>/u.exec(sheetOf(bytes))?.[0] ?? "";

describe("the number of the first page", () => {
  it("is used where there is one", async () => {
    expect(setupOf(await saved(null, 3))).toMatch(/ firstPageNumber="3".* useFirstPageNumber="1"/u);
  });

  it.each([[""], [null]] as const)(
    "is left out after it was taken away by %j, in one go or after a save",
    async (none) => {
      const numbered = await saved(null, 3);
      for (const bytes of [await saved(null, 3, none), await saved(numbered, none), await saved(numbered, 4, none)]) {
        expect(setupOf(bytes)).not.toMatch(/firstPageNumber/iu);
        const [sheet] = (await openHost(bytes, { now })).book.sheets;
        expect(Object.keys(sheet?.inner.pageSetup ?? {}).filter((name) => /firstPageNumber/iu.test(name))).toEqual([]);
      }
    },
  );

  it.each([[""], [null]] as const)("taken away by %j and given again is no change", async (none) => {
    const numbered = await saved(null, 3);
    expect(sheetOf(await saved(numbered, none, 3))).toBe(sheetOf(numbered));
  });
});
