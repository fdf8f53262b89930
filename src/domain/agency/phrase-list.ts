/** phraseList("sở | bộ\n ban quản lý") //=> ["sở", "bộ", "ban quản lý"] */
export function phraseList(text: string): readonly string[] {
  return text
    .split(/[|\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
