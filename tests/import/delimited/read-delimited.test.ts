import { ImportError } from "../../../src/import/import-error";
import { readDelimited } from "../../../src/import/delimited/read-delimited";
import { decode } from "../../../src/domain/text/legacy/decode";
import { LETTERS, type LegacyEncoding } from "../../../src/domain/text/legacy/legacy-encoding";
import { decodeSource } from "../../../src/domain/import/decode-source";
import { rowsOf } from "../../support/source-tables";

const ROWS = [
  ["TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Thời gian hoàn thành"],
  ["1", "Rà soát các chỉ tiêu, tiêu chí nông thôn mới", "Sở Nông nghiệp và PTNT", "15/6"],
  ["02", "Ban hành quyết định; hướng dẫn thực hiện", "Sở Tài chính", "Quý II/2024"],
  ["3", "=HYPERLINK(\"http://x\")", "Uỷ ban nhân dân tỉnh", "01/5/2024"],
];

function csv(separator: string, rows = ROWS): string {
  return rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator)).join("\r\n");
}
function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const words = [...(mark ? "\ufeff" : ""), ...text].join("");
  return Uint8Array.from([...words].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  }));
}
/** Bytes of a text whose letters are all in a code page. */
function bytesIn(page: "windows-1252" | "windows-1258", text: string): Uint8Array {
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder(page).decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map((letter) => table.get(letter) ?? 0x3f));
}
/** A text as somebody with the old font would have typed it. */
function typedIn(encoding: LegacyEncoding, text: string): string {
  const back = new Map([...LETTERS[encoding]].map(([old, letter]) => [letter, old] as const).reverse());
  return [...text].map((letter) => back.get(letter) ?? letter).join("");
}
// Tones apart and shapes together, as Windows types Vietnamese.
const typed1258 = (text: string): string =>
  text.normalize("NFD").replace(/([AEOUaeou])([\u0300\u0301\u0303\u0309\u0323]?)([\u0302\u0306\u031b])/gu, (_, base: string, tone: string, shape: string) => (base + shape).normalize("NFC") + tone).replace(/([AEOUaeou])([\u0302\u0306\u031b])/gu, (both) => both.normalize("NFC")).replaceAll(/[Đđ]/gu, (letter) => letter);

function refusal(bytes: Uint8Array): string {
  try {
    readDelimited(bytes);
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw error;
  }
  return "read";
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("delimited text", () => {
  it.each([",", ";", "\t", "|"])("separated by %j is cut as it was written; numbers, dates and formulas stay texts", (separator) => {
    expect(rowsOf(readDelimited(utf8(csv(separator))))).toEqual(ROWS);
  });

  it("keeps line breaks and quotes inside quotes, and obeys sep=", () => {
    const document = readDelimited(utf8('sep=;\r\na;"b\nc";"d ""e"""\r\n1,5;2;3'));
    expect(rowsOf(document)).toEqual([["a", "b\nc", 'd "e"'], ["1,5", "2", "3"]]);
  });

  it.each([
    ["UTF-8 with its mark", utf8(`\ufeff${csv(",")}`), "UTF-8"],
    ["UTF-8", utf8(csv(",")), "UTF-8"],
    ["UTF-16 LE", utf16(csv(","), true, true), "UTF-16"],
    ["UTF-16 BE", utf16(csv(","), false, true), "UTF-16"],
    ["UTF-16 LE without its mark", utf16(csv(","), true, false), "UTF-16"],
    ["Windows-1258", bytesIn("windows-1258", typed1258(csv(","))), "Windows-1258"],
  ])("in %s is recognised", (_, bytes, encoding) => {
    const document = readDelimited(bytes);
    expect(document.remarks[0]?.vi).toContain(encoding);
    expect(rowsOf(document).map((row) => row.map((text) => text.normalize("NFC")))).toEqual(ROWS);
  });

  it.each(["tcvn3", "vni"] as const)("of a %s font comes out in Unicode", (encoding) => {
    const small = ROWS.map((row) => row.map((text) => text.replaceAll("Uỷ", "ủy")));
    const old = typedIn(encoding, csv(",", small));
    expect(decode(old, encoding).text).toBe(csv(",", small));
    const { document, decoded } = decodeSource(readDelimited(bytesIn("windows-1252", old)));
    expect(rowsOf(document)).toEqual(small);
    expect(decoded).toBeGreaterThan(5);
  });

  it("is refused where its encoding or its separator is not sure", () => {
    expect(refusal(Uint8Array.from([...utf8("a,b\nc,"), 0x81, 0x8d, 0xff, 0xfe, 0xd0, 0x9d]))).toBe("unknown-encoding");
    expect(refusal(utf8("chỉ có một cột\nkhông có dấu ngăn"))).toBe("no-columns");
    expect(refusal(utf8(" \n "))).toBe("empty");
  });
});
