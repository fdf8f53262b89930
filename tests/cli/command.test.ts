import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { addAppendix, bookOf, HEADINGS, ROWS } from "../support/appendix-book";
import { expectRefusal } from "../support/expect-refusal";
import { makeBench, RESTORED, runHere, runProcess, SCANNED } from "../support/run-command";

// Whole files are read, written and read again: seconds on a busy machine.
jest.setTimeout(60_000);

const bench = makeBench();
const { path, put } = bench;
const OUT = path("out.xlsx");
const NFD_NAME = "Phụ lục".normalize("NFD");

beforeAll(async () => {
  mkdirSync(path("folder"));
  put("nfd.xlsx", await bookOf((book) => ["Khác", NFD_NAME].forEach((name) => addAppendix(book, name))));
  put("one.xlsx", await bookOf((book) => void addAppendix(book, "Phụ lục")));
  const started = ROWS.map((row) => (row.length > 2 ? [...row, null, "Đang thực hiện"] : row));
  put("late.xlsx", await bookOf((book) => void addAppendix(book, "Phụ lục", started, [...HEADINGS, "Tình trạng"])));
  put("there.xlsx", "tệp có sẵn");
  put("there.json", "{}");
});
afterAll(() => bench.remove());

describe("the exit status of the command in a process of its own", () => {
  it("is 0 where nothing is to be acted on, and the terminal has the report alone", async () => {
    const { status, out, complaint } = await runProcess("check", RESTORED, "--as-of", "2024-07-02");
    expect([status, complaint]).toEqual([0, ""]);
    expect(out).toContain("Phụ lục: trang “Phụ lục”, dòng tiêu đề 5, 14 nhiệm vụ trong 3 mục.");
    expect(out).toMatch(/E16 +II\.1 +◇ Đã qua hạn/u);
  });

  it("is 1 where something is", async () => {
    const { status, out } = await runProcess("check", path("late.xlsx"), "--as-of", "2024-07-02", "--lang", "en");
    expect(status).toBe(1);
    expect(out).toMatch(/▲ To act on/u);
    expect(out).toMatch(/E6 +I\.1 +▲ Overdue, days: 61/u);
  });

  it("is 2 with one sentence on the other stream where it could not be done", async () => {
    expectRefusal(await runProcess("check", path("gone.xlsx")));
  });
});

describe("what is allowed", () => {
  it.each([
    ["vi", /Cách dùng:/u, /Mã kết thúc: 0/u],
    ["en", /Usage:/u, /Exit status: 0/u],
  ])("--help in %s names every option and ends with 0", async (lang, usage, statuses) => {
    const { status, out, complaint } = await runHere("--help", "--lang", lang);
    expect([status, complaint]).toEqual([0, ""]);
    expect(out).toMatch(usage);
    expect(out).toMatch(statuses);
    for (const option of "as-of json out sheet year document-date lang dry-run force help".split(" ")) {
      expect(out).toContain(`--${option}`);
    }
  });

  it("--dry-run lists what would change and writes no OUT", async () => {
    const argv = ["check", RESTORED, "--as-of", "2024-07-02", "--out", OUT, "--dry-run"];
    const { status, out } = await runHere(...argv);
    expect([status, existsSync(OUT)]).toEqual([0, false]);
    expect(out).toContain("NHỮNG GÌ SẼ THAY ĐỔI (chưa ghi gì)");
    expect(out).toContain("Ghi vào trang “Phụ lục”, vùng H4:L23: cột theo dõi");
    expect(out).toContain("Tạo mới trang “Tổng hợp”");
    expect(out).toContain("Tạo mới trang “Sở NN&PTNT”");
    expect((await runHere(...argv, "--lang", "en")).out).toContain("WHAT WOULD CHANGE (nothing is written)");
  });

  it("a sheet is found by its name in either Unicode form", async () => {
    for (const name of [NFD_NAME, NFD_NAME.normalize("NFC")]) {
      const { status, out } = await runHere("check", path("nfd.xlsx"), "--sheet", name, "--as-of", "2024-01-02");
      expect([status, out.normalize("NFC").includes("trang “Phụ lục”")]).toEqual([0, true]);
    }
  });

  it("the year and the date of the document can be given, as --option=value too", async () => {
    const json = path("given.json");
    const rows = [[1, "Ban hành kế hoạch", "Sở Tài chính", null, "Quý II", "Kế hoạch"]];
    put("no-year.xlsx", await bookOf((book) => void addAppendix(book, "Phụ lục", rows)));
    await runHere("check", path("no-year.xlsx"), "--year=2025", "--as-of=2025-01-02", `--json=${json}`);
    expect(bench.report("given.json").tasks[0]?.deadline).toMatchObject({
      due: "2025-06-30",
      dueEffective: "2025-06-30",
    });
    expect(bench.report("given.json").programmeYear).toBe(2025);
  });

  it("today is the day of the clock where no day is given", async () => {
    await runHere("check", RESTORED, "--json", path("today.json"));
    expect(bench.report("today.json").asOf).toBe("2024-07-02");
  });

  it("an output that is there is replaced with --force alone, a report always", async () => {
    const { status } = await runHere("check", path("one.xlsx"), "--as-of", "2024-01-02", "--json", path("there.json"));
    expect([status, bench.report("there.json").version]).toEqual([0, 1]);
    await runHere("check", path("one.xlsx"), "--as-of", "2024-01-02", "--out", path("there.xlsx"), "--force");
    expect(Buffer.from(bench.bytes("there.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });

  it("the file that is read never changes, and nothing is left beside the outputs", async () => {
    const files = readdirSync(path("folder"));
    for (const sample of [RESTORED, SCANNED, path("one.xlsx")]) {
      const before = readFileSync(sample);
      await runHere(
        "check",
        sample,
        "--as-of",
        "2024-07-02",
        "--out",
        path("folder/o.xlsx"),
        "--json",
        path("folder/r.json"),
        "--force",
      );
      expect(readFileSync(sample).equals(before)).toBe(true);
    }
    expect(readdirSync(path("folder"))).toEqual([...files, "o.xlsx", "r.json"]);
  });
});
