import { strToU8, zipSync, type Zippable } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The day that every part of the package bears, so that the same content makes the same bytes. */
const MADE_ON = "2024-03-27T12:00:00";

/** Parts of a Word file, each as the XML inside its root element. */
export interface WordParts {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
}

const PARTS = [
  ["numbering", "numbering", "numbering"],
  ["styles", "styles", "styles"],
  ["footnotes", "footnotes", "footnotes"],
  ["comments", "comments", "comments"],
  ["header", "hdr", "header"],
] as const;

/** The bytes of a Word file (.docx) with these parts. */
export function wordFile({ body, ...others }: WordParts): Uint8Array {
  const present = PARTS.flatMap(([part, root, type]) => {
    const xml = others[part];
    return xml === undefined ? [] : [{ name: `${part}.xml`, root, type, xml }];
  });
  const overrides = [{ name: "document.xml", type: "document.main" }, ...present].map(
    ({ name, type }) => `<Override PartName="/word/${name}" ContentType="${TYPES}.${type}+xml"/>`,
  );
  const relations = present.map(
    ({ name, type }, at) => `<Relationship Id="rId${String(at + 1)}" Type="${R}/${type}" Target="${name}"/>`,
  );
  const files: Zippable = {
    "[Content_Types].xml": strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    ),
    "_rels/.rels": strToU8(relationships(`<Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/>`)),
    "word/_rels/document.xml.rels": strToU8(relationships(relations.join(""))),
    "word/document.xml": strToU8(root("document", `<w:body>${body}</w:body>`)),
  };
  for (const { name, root: element, xml } of present) files[`word/${name}`] = strToU8(root(element, xml));
  return zipSync(files, { mtime: MADE_ON, level: 9 });
}

function root(name: string, inside: string): string {
  return `${HEAD}<w:${name} xmlns:w="${W}" xmlns:r="${R}">${inside}</w:${name}>`;
}

function relationships(inside: string): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
}

/** Text as XML may hold it. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What a run or a paragraph looks like. */
export interface WordLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly centred?: boolean;
  /** Points. */
  readonly size?: number;
  readonly font?: string;
  /** Place in a list: numId and level. */
  readonly list?: readonly [id: number, level: number];
}

/** A run of text; "\n" is a line break. */
export function run(text: string, { bold, italic, size = 13, font = "Times New Roman" }: WordLook = {}): string {
  const look = [
    `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`,
    bold === true ? "<w:b/>" : "",
    italic === true ? "<w:i/>" : "",
    `<w:sz w:val="${String(size * 2)}"/>`,
  ];
  const pieces = text.split("\n").map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r><w:rPr>${look.join("")}</w:rPr>${pieces.join("<w:br/>")}</w:r>`;
}

/** A paragraph of runs, or of one text. */
export function paragraph(content: string, look: WordLook = {}): string {
  const runs = content.startsWith("<w:") || content === "" ? content : run(content, look);
  const list =
    look.list === undefined
      ? ""
      : `<w:numPr><w:ilvl w:val="${String(look.list[1])}"/><w:numId w:val="${String(look.list[0])}"/></w:numPr>`;
  const align = look.centred === true ? '<w:jc w:val="center"/>' : "";
  return `<w:p><w:pPr>${list}${align}</w:pPr>${runs}</w:p>`;
}

/** A cell as Word has it; `down`: the first of cells joined downwards, or one that goes on. */
export interface WordCell {
  readonly content: string;
  readonly span?: number;
  readonly down?: "restart" | "continue";
}

/** A row of a table: its cells, texts or more; `header`: it stands again on every page. */
export function tableRow(cells: readonly (string | WordCell)[], header = false): string {
  const properties = header ? "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "";
  return `<w:tr>${properties}${cells.map(tableCell).join("")}</w:tr>`;
}

function tableCell(cell: string | WordCell): string {
  const { content, span = 1, down }: WordCell = typeof cell === "string" ? { content: cell } : cell;
  const width = span > 1 ? `<w:gridSpan w:val="${String(span)}"/>` : "";
  const merge = down === undefined ? "" : down === "restart" ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>";
  const inside = content.startsWith("<w:p>") || content.startsWith("<w:tbl>") ? content : paragraph(content, { size: 11 });
  return `<w:tc><w:tcPr>${width}${merge}</w:tcPr>${inside}</w:tc>`;
}

const LINE = '<w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/>';

/** A table of rows; widths of the grid's columns in twentieths of a point. */
export function table(widths: readonly number[], rows: readonly string[], lines = true): string {
  const borders = lines ? `<w:tblBorders>${LINE}</w:tblBorders>` : "";
  const grid = widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>${borders}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

/** A list definition of one or more levels, and the lists that use it, each counting anew. */
export function listDefinition(
  id: number,
  levels: readonly { readonly format: string; readonly text: string; readonly start?: number }[],
  lists: readonly number[],
): { readonly definition: string; readonly uses: string } {
  const inside = levels.map(
    ({ format, text, start = 1 }, level) =>
      `<w:lvl w:ilvl="${String(level)}"><w:start w:val="${String(start)}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="center"/></w:lvl>`,
  );
  const uses = lists.map((list, at) => {
    const anew = at === 0 ? "" : '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    return `<w:num w:numId="${String(list)}"><w:abstractNumId w:val="${String(id)}"/>${anew}</w:num>`;
  });
  return { definition: `<w:abstractNum w:abstractNumId="${String(id)}">${inside.join("")}</w:abstractNum>`, uses: uses.join("") };
}
