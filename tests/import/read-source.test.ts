import { strToU8, zipSync } from "fflate";
import { paragraph, wordFile } from "../../samples/word-file";
import { ImportError } from "../../src/import/import-error";
import { LARGEST_FILE } from "../../src/import/limits";
import { readSource } from "../../src/import/read-source";
import { linesOf, rowsOf } from "./../support/source-tables";

async function codeOf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    await readSource({ kind: "file", name, bytes });
    return "read";
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw error;
  }
}
const wide = (word: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...[...word].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

describe("a source", () => {
  it("is told by what it holds, not by its name", async () => {
    const word = await readSource({
      kind: "file",
      name: "phu-luc.xls",
      bytes: wordFile({ body: paragraph("Phụ lục") }),
    });
    expect(linesOf(word)).toEqual(["Phụ lục"]);
    const page = strToU8("<html><table><tr><td>Một<td>Hai</table>");
    expect(rowsOf(await readSource({ kind: "file", name: "bao-cao.xls", bytes: page }))).toEqual([["Một", "Hai"]]);
    const text = await readSource({ kind: "file", name: "a.CSV", bytes: strToU8("a,b\nc,d") });
    expect(rowsOf(text)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(rowsOf(await readSource({ kind: "pasted", html: "", text: "a\tb\nc\td" }))).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it.each([
    ["trống.docx", new Uint8Array(), "no-empty"],
    ["cũ.doc", wide("WordDocument"), "no-doc"],
    ["mật.docx", wide("EncryptedPackage"), "no-encrypted"],
    ["bảng.xlsx", zipSync({ "xl/workbook.xml": strToU8("<a/>") }), "no-xlsx"],
    ["quét.pdf", strToU8("%PDF-1.7"), "no-pdf"],
    ["a.rtf", strToU8("{\\rtf1 a}"), "no-rtf"],
    ["a.zip", zipSync({ a: strToU8("a") }), "no-known"],
    ["ảnh.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47), "no-known"],
    ["lớn.csv", new Uint8Array(LARGEST_FILE + 1), "too-large"],
    ["hỏng.xls", wide("Workbook"), "damaged"],
  ])("%s is refused with a sentence", async (name, bytes, code) => {
    expect(await codeOf(name, bytes)).toBe(code);
  });
});
