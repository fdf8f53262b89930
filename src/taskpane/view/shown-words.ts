import type { Agency, Directory } from "../../domain/agency/agency";
import { agencyById } from "../../domain/agency/directory";
import type { Mention } from "../../domain/agency/mention";
import { stripMarkup } from "../../domain/appendix/markup";
import { oneLine } from "../../domain/text/normalise";

/** A cell's text on one line, without the markup that scanning left; the cell keeps its own. */
export function plainLine(text: string): string {
  return oneLine(stripMarkup(text));
}

/** What a body is called: officially where the list of agencies has it, else as written. */
export function bodyName(mention: Mention, directory: Directory): string {
  if (mention.kind !== "agency") return mention.text;
  const known: Agency | null = mention.agency === null ? null : agencyById(directory, mention.agency);
  return known?.name ?? mention.name;
}
