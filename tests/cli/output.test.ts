import { sheetNamed, valueOf } from "../support/independent-reader";
import { checkPackage } from "../support/package-checks";
import { makeBench } from "../support/run-command";
import { validateFiles } from "../support/validate-files";
import { WRITTEN, writeSamples } from "../support/written-samples";

// Whole files are read, written and read again: seconds on a busy machine.
jest.setTimeout(60_000);

const bench = makeBench();
afterAll(() => bench.remove());

let of: Awaited<ReturnType<typeof writeSamples>>;
beforeAll(async () => {
  of = await writeSamples(bench);
});

/** What "Đánh giá" says of each task on 02/07/2024, and the serial of "Hạn hoàn thành". */
const expected = (key: string): readonly [due: number, words: string, format: string] => {
  const rolled = 'dd/mm/yyyy"*"';
  if (key === "II.1") return [45414, "◇ Đã qua hạn 61 ngày, chưa ghi tình trạng", rolled];
  if (/^(?:I\.6|II\.2|II\.3)$/u.test(key)) return [45474, "◇ Đã qua hạn 1 ngày, chưa ghi tình trạng", rolled];
  return [45657, "○ Trong hạn", "dd/mm/yyyy"];
};

it("both are sound to the Open XML SDK and to our own checks", async () => {
  const files = WRITTEN.map((sample) => of(sample).out);
  expect((await validateFiles(files)).map(({ errors }) => errors)).toEqual([[], []]);
  for (const file of files) expect(checkPackage(bench.bytes(file))).toEqual([]);
});

describe.each(WRITTEN)("the $sample sample, written", (sample) => {
  const { columns, header, first, last } = sample;
  const [status, completed, due, standing, findings] = [...columns];

  it("keeps every cell, format, width, merge and print setting of the user's sheet, and lowers no row", () => {
    const { user, appendix } = of(sample);
    for (const [address, cell] of user.cells) {
      expect([address, appendix.cells.get(address)]).toEqual([address, cell]);
    }
    for (const [column, width] of user.widths) expect([column, appendix.widths.get(column)]).toEqual([column, width]);
    for (const [row, height] of user.heights) expect(appendix.heights.get(row)).toBeGreaterThanOrEqual(height);
    expect(appendix.merges).toEqual(expect.arrayContaining([...user.merges]));
    expect([appendix.page, appendix.printTitles, appendix.frozen]).toEqual([user.page, user.printTitles, user.frozen]);
  });

  it("has the five tracking columns: two empty ones for the officials, three of ours with the words already computed", () => {
    const { appendix, report } = of(sample);
    const heading = [...columns].map((column) => valueOf(appendix, `${column}${header}`));
    expect(heading).toEqual([
      ...["Tình trạng", "Ngày hoàn thành", "Hạn hoàn thành", "Đánh giá đến 02/07/2024", "Kết quả kiểm tra"],
    ]);
    expect(valueOf(appendix, `${columns[0]}${header - 1}`)).toBe("Theo dõi thực hiện");
    for (const { key, rows } of report.tasks) {
      const row = rows[0] ?? 0;
      const [serial, words, format] = expected(key);
      expect([status, completed].map((column) => valueOf(appendix, `${column}${row}`))).toEqual([null, null]);
      expect([key, valueOf(appendix, `${due}${row}`), valueOf(appendix, `${standing}${row}`)]).toEqual([
        key,
        serial,
        words,
      ]);
      expect(appendix.cells.get(`${due}${row}`)?.look?.numberFormat).toBe(format);
      expect(appendix.cells.get(`${standing}${row}`)?.formula).toMatch(/^=CHOOSE\(.*PL_TuTinhTrang.*PL_NgayChot/su);
      expect(appendix.cells.get(`${findings}${row}`)?.look?.numberFormat).toBe("@");
    }
    expect(appendix.cells.get(`${status}${first + 1}`)?.look).toMatchObject({
      font: { name: "Times New Roman", sz: "11" },
      border: { left: expect.stringMatching(/^medium/u) as string, right: expect.stringMatching(/^thin/u) as string },
    });
  });

  it("says of each task what was found that tomorrow is still true, and a dash where nothing was", () => {
    const { appendix, report } = of(sample);
    const timeless = report.findings.filter(({ rule }) => !/^(?:past-due|overdue|due-soon)$/u.test(rule));
    for (const { key, rows } of report.tasks) {
      const said = String(valueOf(appendix, `${findings}${rows[0] ?? 0}`));
      const own = timeless.filter(({ task }) => task === key).map(({ message }) => message.vi);
      expect(own.filter((sentence) => !said.includes(sentence))).toEqual([]);
      expect(said === "–").toBe(own.length === 0);
      expect(said).not.toMatch(/Đã qua hạn|Quá hạn/u);
    }
  });

  it("offers the official words and warns of what is no date, without refusing anything", () => {
    const { validations } = of(sample).appendix;
    expect(
      validations.map(({ areas, type, formulas, style, showsMessage }) => [areas, type, formulas, style, showsMessage]),
    ).toEqual([
      [[`${status}${first}:${status}${last}`], "list", ["PL_TinhTrang"], "warning", true],
      [[`${completed}${first}:${completed}${last}`], "date", ["36526"], "warning", true],
      [[`${due}${first}:${due}${last}`], "date", ["36526"], "warning", true],
    ]);
  });

  it("is marked by conditional formats alone: twelve, in order, each with a sign besides its colour", () => {
    const { marks } = of(sample).appendix;
    const at = `$${standing}${first}`;
    const area = (column: string | undefined): string => `${column}${first}:${column}${last}`;
    expect(marks.map(({ areas, formula }) => [areas.join(" "), formula])).toEqual([
      [area(standing), `EXACT(LEFT(${at},1),"▲")`],
      [area(standing), `EXACT(LEFT(${at},13),"◇ Đã qua hạn ")`],
      [area(standing), `EXACT(LEFT(${at},1),"●")`],
      [area(standing), `EXACT(LEFT(${at},1),"?")`],
      [area(standing), `EXACT(LEFT(${at},17),"✓ Hoàn thành trễ ")`],
      [area(standing), `EXACT(LEFT(${at},1),"✓")`],
      [area(standing), `EXACT(LEFT(${at},1),"■")`],
      [area(standing), `EXACT(LEFT(${at},1),"◇")`],
      [area("A"), `EXACT(LEFT(${at},1),"▲")`],
      [area("E"), `EXACT(LEFT(${at},1),"▲")`],
      [area("E"), `EXACT(LEFT(${at},13),"◇ Đã qua hạn ")`],
      [area("C"), `ISNUMBER(FIND("□",$${findings}${first}))`],
    ]);
    expect(marks.every(({ type, stops }) => type === "expression" && stops)).toBe(true);
    expect(marks[8]?.look).toMatchObject({ fill: "FF9C0006", font: { b: "on", color: "FFFFFFFF" } });
    // Nobody is accused while nothing is recorded: no red, but bold italic in a dashed frame.
    expect(marks[1]?.look).toMatchObject({
      fill: null,
      font: { b: "on", i: "on" },
      border: { left: "dashed FF000000" },
    });
  });

  it("has the names that the formulas look at", () => {
    const names = of(sample).after.names.filter(({ sheet }) => sheet === null);
    expect(Object.fromEntries(names.map(({ name, refersTo }) => [name, refersTo]))).toEqual({
      PL_NgayChotNhap: "'Thiết lập'!$B$3",
      PL_NgayChot: "'Thiết lập'!$B$4",
      PL_SapHan: "'Thiết lập'!$B$5",
      PL_TinhTrang: "'Thiết lập'!$A$8:$A$12",
      PL_TuTinhTrang: expect.stringMatching(/^'Thiết lập'!\$A\$8:\$A\$\d+$/u) as string,
      PL_MaTinhTrang: expect.stringMatching(/^'Thiết lập'!\$B\$8:\$B\$\d+$/u) as string,
    });
    const settings = sheetNamed(of(sample).after, "Thiết lập");
    expect([valueOf(settings, "B3"), valueOf(settings, "B4"), valueOf(settings, "B5")]).toEqual([45475, 45475, 7]);
    expect(settings.cells.get("B4")?.formula).toBe("=IF(ISNUMBER(B3),INT(B3),TODAY())");
  });
});
