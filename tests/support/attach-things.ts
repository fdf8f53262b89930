import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** What is hung on the first sheet of a package, cell by cell; a drawing reaches from one row (from 1) to the end of another. */
export interface Things {
  readonly notes?: readonly string[];
  readonly comments?: readonly string[];
  readonly drawn?: readonly {
    readonly name: string;
    readonly from: number;
    readonly to: number;
    readonly chart?: true;
  }[];
}

/** A package with notes, threads of comments (with the note that Excel writes for each) and drawings on its first sheet. */
export function attachThings(bytes: Uint8Array, { notes = [], comments = [], drawn = [] }: Things): Uint8Array {
  const parts = unzipSync(bytes);
  const relations: string[] = [];
  const add = (path: string, type: string, xml: string): void => {
    parts[`xl/${path}`] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`);
    relations.push(`<Relationship Id="rIdT${relations.length}" Type="${type}" Target="../${path}"/>`);
  };
  const noted = [...notes, ...comments].map(
    (ref) => `<comment ref="${ref}" authorId="0"><text><t>Xem lại</t></text></comment>`,
  );
  const list = `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList>${noted.join("")}</commentList></comments>`;
  if (noted.length > 0) add("comments1.xml", `${OFFICE}/relationships/comments`, list);
  const threads = comments.flatMap((ref, at) => [
    `<threadedComment ref="${ref}" id="{C${at}}" personId="{P}"><text>Xem lại</text></threadedComment>`,
    `<threadedComment ref="${ref}" id="{R${at}}" parentId="{C${at}}" personId="{P}"><text>Vâng</text></threadedComment>`,
  ]);
  const threaded = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
  const threadList = `<ThreadedComments xmlns="${THREADS}">${threads.join("")}</ThreadedComments>`;
  if (threads.length > 0) add("threadedComments/threadedComment1.xml", threaded, threadList);
  const anchors = drawn.map(({ name, from, to, chart }, at) => {
    const corner = (row: number): string =>
      `<xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
    const named = `<xdr:cNvPr id="${at + 2}" name="${name}"/>`;
    const shape = chart
      ? `<xdr:graphicFrame><xdr:nvGraphicFramePr>${named}</xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart xmlns:c="${DRAWING}/chart"/></a:graphicData></a:graphic></xdr:graphicFrame>`
      : `<xdr:sp><xdr:nvSpPr>${named}</xdr:nvSpPr></xdr:sp>`;
    return `<xdr:twoCellAnchor><xdr:from>${corner(from - 1)}</xdr:from><xdr:to>${corner(to)}</xdr:to>${shape}<xdr:clientData/></xdr:twoCellAnchor>`;
  });
  const page = `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">${anchors.join("")}</xdr:wsDr>`;
  if (anchors.length > 0) add("drawings/drawing1.xml", `${OFFICE}/relationships/drawing`, page);
  const path = "xl/worksheets/_rels/sheet1.xml.rels";
  const known = parts[path];
  const before = known
    ? strFromU8(known)
    : `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  parts[path] = strToU8(before.replace("</Relationships>", `${relations.join("")}</Relationships>`));
  return zipSync(parts, { level: 1 });
}
