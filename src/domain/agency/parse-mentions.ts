import { clean } from "../text/normalise";
import type { Directory } from "./agency";
import type { Mention } from "./mention";
import { nameIndex } from "./name-index";
import { readCell } from "./read-cell";

// A cell in which only these are written names nobody.
const NOTHING = /^[\p{Pd}\s._…]*$/u;

/**
 * The bodies that a lead or coordinator cell names, in order. Every word ends in a mention, but for separators, remarks in
 * brackets and what a body does ("chủ trì", "tham mưu …"). Nothing is guessed: what is not surely a known body comes back as
 * a body the directory lacks, a group, or unknown. `[]` for an empty cell, a dash or dots. Never throws.
 */
export function parseMentions(text: string, directory: Directory): readonly Mention[] {
  const written = clean(text);
  if (NOTHING.test(written)) return [];
  const mentions = readCell(written, nameIndex(directory));
  // A ditto mark, a tick: something is written that names nobody we know.
  return mentions ?? [{ kind: "unknown", text: written.replaceAll("\n", " "), suggestions: [] }];
}
