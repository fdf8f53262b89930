import { key } from "../text/keys";

// UBND các huyện Hóa | Các Sở: Tài chín
const IN_LIST =
  /^(?<head>(?:UBND|[UỦ][ỷy] ban nhân dân)\s+các\s+(?:huyện|thị xã|thành phố)\s+|(?:các\s+)?sở\s*:\s*|các\s+sở\s+)(?<own>\S.*)$/iu;
// What the head of a list says once for all its names.
const HEADS = [/^UBND\s+/iu, /^(?:UBND\s+(?:huyện đảo|huyện|thị xã|thành phố)|Sở)\s+/iu];

/** The name as it fits in the place of some words, in a list without what its head says; `null` where that is not sure. */
export function nameInPlaceOf(words: string, name: string): string | null {
  const { head = "", own = words } = IN_LIST.exec(words)?.groups ?? {};
  if (head === "" && kindOf(words) === kindOf(name)) return name;
  const forms = HEADS.map((one) => name.replace(one, ""));
  const form = forms.find((one) => one !== name && one.split(" ").length === own.split(" ").length);
  return form === undefined || head + form === words ? null : head + form;
}

/** What kind of body it is: "Sở" of "Các Sở: Tài chín". */
export function kindOf(text: string): string {
  return key(text.replace(/^các\s+/iu, "").split(/[\s:]/u)[0] ?? "");
}
