import { headingKey } from "./heading-field";
import type { SheetRow } from "./sheet-rows";
import { stripMarkup } from "./markup";

/** Rows that belong to no task, told by their words alone. */
export type PlainKind = "signature" | "note" | "total" | "filler";

// NGƯỜI LẬP BIỂU | TM. ỦY BAN NHÂN DÂN | KT. TRƯỞNG BAN | Nơi nhận: | - Như Điều 3;
const SIGNATURES: readonly RegExp[] = [
  /^noi nhan$/u,
  /^noi nhan .{0,200}$/u,
  /^(?:nguoi|can bo|bo phan) (?:lap|tong hop)(?: (?:bieu|bang|phu luc|bao cao))?(?: .{0,40})?$/u,
  /^thu truong (?:don vi|co quan)(?: .{0,40})?$/u,
  /^(?:xac nhan|phe duyet) cua .{1,60}$/u,
  /^(?:ki|ky) (?:ten|thay|boi)\b.{0,60}$/u,
];
// TM. ỦY BAN NHÂN DÂN | KT. CHỦ TỊCH: the first line of a signature, in capitals
const ON_BEHALF = /^(?:TM|KT|TL|TUQ|Q)\.\s*\p{Lu}[\p{Lu}\s,-]{2,80}(?:\n|$)/u;
// CHỦ TỊCH | TRƯỞNG PHÒNG NỘI VỤ | PHÓ GIÁM ĐỐC: who signs, beside another one who does
const POSITION =
  /^(?:PHÓ )?(?:CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|CHÁNH (?:VĂN PHÒNG|THANH TRA)|BÍ THƯ|(?:BỘ|THỨ|CỤC|CHI CỤC|VỤ|HIỆU|THỦ) TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG|ĐOÀN|BỘ PHẬN)|KẾ TOÁN TRƯỞNG)(?:[ ,&-]+\p{Lu}+){0,10}$/u;
// Quảng Trị, ngày … tháng … năm 2024
const PLACE_AND_DAY = /^[\p{L} ]{2,40}, ngày .{0,15}tháng .{0,12}năm/u;
// Ghi chú: … | (*) …
const NOTE = /^(?:(?:ghi chú|chú thích|lưu ý)\s*:|\(\*+\)|\*+\s)/iu;
// Kiến nghị: | Ghi chú: in a cell of its own, and what it says in the next one
const NOTE_LABEL = /^(?:ghi chú|chú thích|lưu ý|kiến nghị|đề xuất|kiến nghị, đề xuất|đề xuất, kiến nghị)\s*:$/iu;
const TOTAL =
  /^(?:tong cong|tong so|tong|cong)(?: \d+)?(?: (?:nhiem vu|dong|muc|noi dung|cong viec|van ban|de an|du an))?(?: \d+)?$/u;
const FILLER = /^[\s.…_\-–—*]+$/u;

/** What a row is if its words tell; `null` for rows to be looked at more closely. */
export function plainKindOf({ pieces }: SheetRow): PlainKind | null {
  const [first] = pieces;
  if (!first) return null;
  const texts = pieces.map(({ text }) => stripMarkup(text));
  if (texts.every((text) => FILLER.test(text) && /[.…]/u.test(text))) return "filler";
  const signs = texts.every((text) => isSignature(text) || POSITION.test(text));
  if (signs && (texts.length > 1 || texts.some(isSignature))) return "signature";
  if (pieces.length === 1 && NOTE.test(texts[0] ?? "")) return "note";
  if (pieces.length <= 2 && NOTE_LABEL.test(texts[0] ?? "")) return "note";
  return pieces.length <= 3 && texts.some((text) => text.length <= 60 && TOTAL.test(headingKey(text))) ? "total" : null;
}

function isSignature(text: string): boolean {
  if (text.length < 4 || text.length > 300) return false;
  if (ON_BEHALF.test(text) || PLACE_AND_DAY.test(text)) return true;
  const [line = ""] = text.split("\n", 1);
  return SIGNATURES.some((pattern) => pattern.test(headingKey(line)));
}
