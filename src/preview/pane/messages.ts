import { z } from "zod";

/** Marks our messages among whatever else a window may be sent. */
const CHANNEL = "ra-soat-phu-luc/preview";

const setup = z.object({
  kind: z.literal("setup"),
  /** As Office tells it: "vi-VN", "en-US". */
  displayLanguage: z.string(),
  theme: z.enum(["light", "dark"]),
  platform: z.enum(["desktop", "web"]),
  /** Requirement sets and their highest version; `null` is everything. */
  apiSets: z.record(z.string(), z.string()).nullable(),
});
/** A message of Microsoft's library or to it, as text, exactly as it came. */
const wire = z.object({ kind: z.literal("wire"), message: z.string() });
const run = z.object({ kind: z.literal("run"), call: z.number(), id: z.string() });
const visibility = z.object({ kind: z.literal("visibility"), shown: z.boolean() });

/** What the page tells the pane's frame. */
const toPane = z.discriminatedUnion("kind", [setup, wire, run, visibility]);
export type ToPane = z.infer<typeof toPane>;
export type PaneSetup = z.infer<typeof setup>;

const ready = z.object({ kind: z.literal("ready") });
/** A ribbon button's function called `event.completed()`. */
const completed = z.object({ kind: z.literal("completed"), call: z.number() });
const failed = z.object({ kind: z.literal("failed"), call: z.number(), reason: z.string() });
const ask = z.object({ kind: z.enum(["show", "hide"]) });

/** What the pane's frame tells the page. */
const toPage = z.discriminatedUnion("kind", [ready, wire, completed, failed, ask]);
export type ToPage = z.infer<typeof toPage>;

const envelope = z.object({ channel: z.literal(CHANNEL), content: z.unknown() });

export const sealed = (content: ToPane | ToPage) => ({ channel: CHANNEL, content });

/** A message event from another window, as far as it matters whom it is from. */
export interface Incoming {
  readonly origin: string;
  readonly source: unknown;
  readonly data: unknown;
}

/** True where a message comes from the very window that is spoken with, and from our own origin. */
const isFrom = (event: Incoming, peer: unknown, origin: string): boolean =>
  peer !== null && event.source === peer && event.origin === origin;

/** What the page told us in the frame; `null` for anything else, from anybody else. */
export function readToPane(event: Incoming, peer: unknown, origin: string): ToPane | null {
  if (!isFrom(event, peer, origin)) return null;
  const content = envelope.safeParse(event.data);
  return content.success ? (toPane.safeParse(content.data.content).data ?? null) : null;
}

/** What the frame told us in the page; `null` for anything else, from anybody else. */
export function readToPage(event: Incoming, peer: unknown, origin: string): ToPage | null {
  if (!isFrom(event, peer, origin)) return null;
  const content = envelope.safeParse(event.data);
  return content.success ? (toPage.safeParse(content.data.content).data ?? null) : null;
}
