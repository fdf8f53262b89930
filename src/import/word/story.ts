import type { LeftOut, LeftOutKind } from "../../domain/import/source-document";
import type { Element } from "../markup-tree";
import type { Numbering } from "./numbering";
import type { Styles } from "./styles";

/** What is known while a part of a document is walked through from its beginning to its end. */
export interface Story {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Text of a footnote, an endnote or a comment by its id. */
  note(kind: "footnote" | "endnote" | "comment", id: string): string;
  /** Keeps what stands in no cell and no line. */
  leaveOut(kind: LeftOutKind, text: string): void;
  /** Fields that are open: true where the result has begun, so that its letters count. */
  readonly fields: boolean[];
  nestedTables: number;
}

export function newStory(rooms: Pick<Story, "styles" | "numbering" | "note">, leftOut: LeftOut[]): Story {
  return {
    ...rooms,
    fields: [],
    nestedTables: 0,
    leaveOut: (kind, text) => void leftOut.push({ kind, text: text.trim() }),
  };
}

/** Elements that only wrap what is inside: what was inserted, links, smart tags, content controls. */
const WRAPPERS: ReadonlySet<string> = new Set([
  "ins",
  "moveTo",
  "hyperlink",
  "smartTag",
  "sdt",
  "sdtContent",
  "customXml",
  "fldSimple",
  "dir",
  "bdo",
  "Choice",
  "ruby",
  "rubyBase",
]);

export function isWrapper({ name }: Element): boolean {
  return WRAPPERS.has(name);
}

/** True for text that a tracked change took away. */
export function isDeleted({ name }: Element): boolean {
  return name === "del" || name === "moveFrom";
}
