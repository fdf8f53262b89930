import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expectRefusal } from "../support/expect-refusal";
import { makeBench, RESTORED, ROOT, runHere } from "../support/run-command";

jest.setTimeout(60_000);

const bench = makeBench();
const { path, put } = bench;
const WORD = join(ROOT, "samples/phu-luc-645.docx");
const OUT = path("out.xlsx");
const CSV = "TT;Nội dung nhiệm vụ;Cơ quan chủ trì;Thời gian hoàn thành\n1;=1+1;Sở Y tế;15/6\n";
afterAll(() => bench.remove());

describe("import", () => {
  it("makes of the Word file of Decision 645 a workbook that is reported as the sample workbook is", async () => {
    const before = readFileSync(WORD);
    const { status, out, complaint } = await runHere("import", WORD, "--out", OUT);
    expect([status, complaint]).toEqual([0, ""]);
    expect(out).toContain("Trang “Phụ lục”: 17 dòng dưới tiêu đề, 7 cột.");
    expect(readFileSync(WORD).equals(before)).toBe(true);
    for (const [file, json] of [
      [OUT, "one.json"],
      [RESTORED, "other.json"],
    ] as const) {
      expect((await runHere("check", file, "--as-of", "2024-07-02", "--json", path(json))).status).toBe(0);
    }
    expect({ ...bench.report("one.json"), file: "" }).toEqual({ ...bench.report("other.json"), file: "" });
  });

  it("only lists what it would do without --out or with --dry-run, in either language", async () => {
    const file = put("a.csv", CSV);
    const dry = path("dry.xlsx");
    for (const argv of [
      ["--lang", "en"],
      ["--lang", "en", "--out", dry, "--dry-run"],
    ]) {
      const { status, out } = await runHere("import", file, ...argv);
      expect([status, existsSync(dry)]).toEqual([0, false]);
      expect(out).toContain("The text file was read as UTF-8, its columns separated by semicolons.");
      expect(out).toContain("No file was written.");
    }
  });

  it("writes the cells and what was said as JSON; a formula stays a text", async () => {
    const { status } = await runHere("import", put("b.csv", CSV), "--json", path("b.json"), "--out", path("b.xlsx"));
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(path("b.json"), "utf8"))).toMatchObject({
      file: "b.csv",
      sheets: [
        {
          name: "Phụ lục",
          cells: [
            ["TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Thời gian hoàn thành"],
            [1, "=1+1", "Sở Y tế", "15/6"],
          ],
        },
      ],
      notPlaced: [],
      complete: true,
    });
    const { out } = await runHere("check", path("b.xlsx"), "--as-of", "2024-01-02");
    expect(out).toContain("1 nhiệm vụ");
  });

  it("ends with 1 where no header is recognised", async () => {
    const { status, out } = await runHere("import", put("c.csv", "a;b\n1;2\n"));
    expect(status).toBe(1);
    expect(out).toContain("chưa nhận ra dòng tiêu đề");
  });

  it("is refused with one sentence for what it cannot read, and never replaces a file unasked", async () => {
    expectRefusal(await runHere("import", RESTORED));
    expectRefusal(await runHere("import", put("d.pdf", "%PDF-1.4")));
    expectRefusal(await runHere("import", path("gone.docx")));
    expectRefusal(await runHere("import", WORD, "--as-of", "2024-07-02"));
    expectRefusal(await runHere("import", WORD, "--out", put("there.xlsx", "x")));
    expectRefusal(await runHere("import", WORD, "--out", WORD, "--force"));
  });
});
