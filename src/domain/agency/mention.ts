/** An agency as a cell names it. `text` is the piece of the cell, as written (NFC, blanks collapsed). */
export type Mention =
  /** One body. `agency` is its id in the directory; `null` where its name is well formed but the directory lacks it. */
  | { readonly kind: "agency"; readonly text: string; readonly agency: string | null; readonly name: string }
  /**
   * Nobody in particular: "các sở, ban ngành". `members` are the ids that the group certainly has
   * ("UBND các huyện, thị xã"); empty where the text does not tell ("liên quan", "được phân công").
   */
  | { readonly kind: "group"; readonly text: string; readonly members: readonly string[] }
  /** Not recognised; `suggestions` are official names it may be a slip for, nearest first. */
  | { readonly kind: "unknown"; readonly text: string; readonly suggestions: readonly string[] };
