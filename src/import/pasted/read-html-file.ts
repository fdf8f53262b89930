import { isLegacyText } from "../is-legacy-text";
import type { SourceDocument } from "../../domain/import/source-document";
import { decodeBytes } from "../delimited/decode-bytes";
import { readHtml } from "./read-html";

/** Reads a page of HTML, which many a system hands out under the name .xls. */
export function readHtmlFile(bytes: Uint8Array): SourceDocument {
  return readHtml(decodeBytes(bytes, isLegacyText).text);
}
