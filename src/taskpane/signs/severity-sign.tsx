import type { Severity } from "../../domain/rules/rule";
import { Sign, type SignShape, type SignSize, type SignTone } from "./sign";

const SIGNS: Readonly<Record<Severity, { readonly shape: SignShape; readonly tone: SignTone }>> = {
  error: { shape: "triangle", tone: "act" },
  warning: { shape: "diamond", tone: "clarify" },
  info: { shape: "ring", tone: "calm" },
};

/** ▲ to act on, ◇ to clarify, ○ a suggestion; grey where there is none of them. The word stands beside it. */
export function SeveritySign({
  severity,
  size = 12,
  muted = false,
}: {
  readonly severity: Severity;
  readonly size?: SignSize;
  readonly muted?: boolean;
}) {
  const { shape, tone } = SIGNS[severity];
  return <Sign shape={shape} tone={muted ? "quiet" : tone} size={size} />;
}
