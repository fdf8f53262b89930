import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../../../src/import/read-source";
import { bookOf } from "../../support/appendix-book";
import { sample } from "../../excel/on-host";
import { sessionOn, until, type SessionBench } from "./on-session";

jest.setTimeout(60_000);
const WORD = new Uint8Array(readFileSync(join(__dirname, "../../../samples/phu-luc-645.docx")));
const word = (): Promise<Source> => Promise.resolve({ kind: "file", name: "phu-luc-645.docx", bytes: WORD });

async function started(bytes: Uint8Array): Promise<SessionBench> {
  const bench = await sessionOn(bytes);
  await bench.session.start();
  return bench;
}
const namesIn = async ({ workbook }: SessionBench) => (await workbook.sheets()).map(({ name }) => name);

describe("an appendix brought in", () => {
  it("into an empty workbook is proposed first, then written, shown, checked, and undone", async () => {
    const bench = await started(await bookOf((book) => void book.addWorksheet("Sheet1")));
    expect(bench.state().outcome).toEqual({ kind: "empty" });
    bench.session.open("import");
    await bench.session.proposeImport("phu-luc-645.docx", word);
    expect(bench.state()).toMatchObject({ page: "import", proposal: { request: { kind: "import" } }, message: null });
    expect(await namesIn(bench)).toEqual(["Sheet1"]);
    await bench.session.accept();
    await until(() => bench.state().outcome?.kind === "ready", "the new sheet is read");
    expect(bench.overview().appendix).toMatchObject({ sheet: "Phụ lục", tasks: 14 });
    expect(bench.state()).toMatchObject({ page: null, proposal: null, tab: "check", message: null });
    expect((await bench.workbook.selection())?.sheet).toBe("Phụ lục");
    expect(bench.state().history[0]).toMatchObject({
      title: { vi: "Nhập phụ lục" },
      detail: { vi: "Trang “Phụ lục”" },
    });
    await bench.session.undo();
    expect(await namesIn(bench)).toEqual(["Sheet1"]);
  });

  it("beside an appendix that is there is the one that is worked with from then on; the other stays as it was", async () => {
    const bench = await started(sample("phu-luc-645-scan.xlsx"));
    const [first = ""] = await namesIn(bench);
    const before = await bench.workbook.read([first]);
    await bench.session.proposeImport("phu-luc-645.docx", word);
    await bench.session.accept();
    await until(() => {
      const { outcome } = bench.state();
      return outcome?.kind === "ready" && outcome.overview.appendix.sheet === "Phụ lục";
    }, "the new sheet is worked with");
    expect(await bench.workbook.read([first])).toEqual(before);
  });

  it("that cannot be read is a sentence, and nothing is proposed", async () => {
    const bench = await started(sample("phu-luc-645.xlsx"));
    const pdf: Source = { kind: "file", name: "a.pdf", bytes: new TextEncoder().encode("%PDF-1.4") };
    await bench.session.proposeImport("a.pdf", () => Promise.resolve(pdf));
    const { proposal, message } = bench.state();
    expect(proposal).toBeNull();
    expect(`${message?.title.vi ?? ""} ${message?.body.vi ?? ""}`).toContain("PDF không nhập thẳng được");
  });
});
