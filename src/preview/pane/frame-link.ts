import type { Bridge } from "../../host/host";
import { readToPane, sealed, type PaneSetup, type ToPage, type ToPane } from "./messages";

/** The frame's end of the talk with the page: what Excel would be to the pane. */
export interface FrameLink {
  /** Says that the frame listens; resolves with what the page says about this Excel. */
  readonly setup: () => Promise<PaneSetup>;
  /** What Microsoft's library takes for its host. */
  readonly bridge: Bridge;
  readonly tell: (content: ToPage) => void;
  /** Called for each request of the page to run a button's function, or that the pane was shown or hidden. */
  readonly listen: (listener: (content: Extract<ToPane, { kind: "run" | "visibility" }>) => void) => void;
}

export function linkFrame(frame: Window): FrameLink {
  const { origin } = frame.location;
  const tell = (content: ToPage): void => frame.parent.postMessage(sealed(content), origin);
  const bridge: Bridge = { sendMessageToHost: (message) => tell({ kind: "wire", message }) };
  const early: Extract<ToPane, { kind: "run" | "visibility" }>[] = [];
  let setUp: ((setup: PaneSetup) => void) | null = null;
  let listener: ((content: Extract<ToPane, { kind: "run" | "visibility" }>) => void) | null = null;

  frame.addEventListener("message", (event: MessageEvent<unknown>) => {
    const told = readToPane(event, frame.parent, origin);
    if (told === null) return;
    if (told.kind === "setup") setUp?.(told);
    else if (told.kind === "wire") bridge.onMessageFromHost?.(told.message);
    else if (listener === null) early.push(told);
    else listener(told);
  });

  return {
    bridge,
    tell,
    setup: () =>
      new Promise((resolve) => {
        setUp = resolve;
        tell({ kind: "ready" });
      }),
    listen: (added) => {
      listener = added;
      for (const content of early.splice(0)) added(content);
    },
  };
}
