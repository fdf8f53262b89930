/** An agency as a cell names it. */
export type Mention = AgencyMention | GroupMention | UnknownMention;

/** What the cell itself says of a body: in "Sở Tài chính chủ trì, phối hợp với Sở Xây dựng" the second one only helps. */
export type MentionRole = "lead" | "coordinator";

interface MentionBase {
  /** The piece of the cell, as written (NFC, blanks collapsed, one line). */
  readonly text: string;
  /** Left out where the cell says nothing of it; then what the column means holds. */
  readonly role?: MentionRole;
}

/** One body. */
export interface AgencyMention extends MentionBase {
  readonly kind: "agency";
  /** Its id in the directory; `null` where its name is well formed but the directory lacks it. */
  readonly agency: string | null;
  readonly name: string;
}

/** Nobody in particular: "các sở, ban ngành". */
export interface GroupMention extends MentionBase {
  readonly kind: "group";
  /**
   * The ids that the group certainly has ("UBND các huyện, thị xã"), valid or not on any one day; empty where the text does
   * not tell ("liên quan", "được phân công").
   */
  readonly members: readonly string[];
}

/** Not recognised, or a person. */
export interface UnknownMention extends MentionBase {
  readonly kind: "unknown";
  /** Official names it may be a slip for, nearest first. */
  readonly suggestions: readonly string[];
}
