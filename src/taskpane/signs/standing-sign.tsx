import type { StandingKind } from "../../domain/standing/standing";
import { Sign, type SignShape, type SignSize, type SignTone } from "./sign";

/** Filled asks for something soon, hollow is open or calm; done late keeps the check in the colour of a warning. */
export const STANDING_SIGNS: Readonly<Record<StandingKind, { readonly shape: SignShape; readonly tone: SignTone }>> = {
  "done-in-time": { shape: "check", tone: "done" },
  "done-late": { shape: "check", tone: "late" },
  "done-date-unknown": { shape: "question", tone: "clarify" },
  "in-time": { shape: "ring", tone: "calm" },
  "due-soon": { shape: "disc", tone: "clarify" },
  overdue: { shape: "triangle", tone: "act" },
  "past-due": { shape: "diamond", tone: "clarify" },
  "no-deadline": { shape: "diamond", tone: "clarify" },
  ongoing: { shape: "infinity", tone: "quiet" },
  stopped: { shape: "square", tone: "quiet" },
};

/** The sign of where a task stands; grey where it counts nothing. Its word stands beside it. */
export function StandingSign({
  kind,
  size = 12,
  muted = false,
}: {
  readonly kind: StandingKind;
  readonly size?: SignSize;
  readonly muted?: boolean;
}) {
  const { shape, tone } = STANDING_SIGNS[kind];
  return <Sign shape={shape} tone={muted ? "quiet" : tone} size={size} />;
}
