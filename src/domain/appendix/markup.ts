// <br> | </li> | </p> end a line
const LINE_END = /<(?:br|\/li|\/p|\/div|\/tr)\s*\/?>/giu;
// <ul> | </b> | <ul style="list-style-type: none">, but not "a<b và c>d"
const TAG =
  /<\/?(?:ul|ol|li|p|br|b|i|u|s|em|strong|span|div|font|table|tbody|thead|tr|td|th|sup|sub|a|h[1-6])(?:\s+[\w-]+=[^<>]{0,500})?\s*\/?>/giu;
// **đậm**
const BOLD = /\*\*/gu;
// "… thực tiễn. - Rà soát": the next item of a list whose line break was lost
const LOST_BREAK = /([.;:])[ \t]+(?=[-–•+] \p{Lu})/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};
const ENTITY = /&(?:nbsp|amp|lt|gt|quot);/gu;
const MARKED = /[<*&]/u;

/**
 * The text without the markup that scanning and pasting leave behind: HTML tags and entities, markdown's "**"; the items of
 * a list that was run together each begin a line again. For sheets and for reading; the cell's own text keeps its markup.
 */
export function stripMarkup(text: string): string {
  if (!MARKED.test(text)) return text;
  const bare = text
    .replace(LINE_END, "\n")
    .replace(TAG, " ")
    .replace(BOLD, "")
    .replace(ENTITY, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[ \t\u00a0]+/gu, " ")
    .replace(/ ?\n[ \n]*/gu, "\n")
    .trim();
  return /^[-–•+] /u.test(bare) ? bare.replace(LOST_BREAK, "$1\n") : bare;
}
