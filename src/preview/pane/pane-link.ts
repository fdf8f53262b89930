import type { Host } from "../../host/host";
import { readToPage, sealed, type PaneSetup, type ToPane } from "./messages";

/** The page's end of the talk with the pane's frame: a host for it, and the ribbon's buttons. */
export interface PaneLink {
  /** Runs a ribbon button's function in the pane; resolves once it called `event.completed()`. */
  readonly run: (id: string) => Promise<void>;
  readonly tellVisibility: (shown: boolean) => void;
  readonly dispose: () => void;
}

export interface PaneLinkOptions {
  readonly host: Pick<Host, "bridge">;
  readonly setup: Omit<PaneSetup, "kind">;
  /** The window of the frame as it is now; `null` while there is none. */
  readonly frame: () => Window | null;
  readonly onVisibility: (shown: boolean) => void;
}

interface Call {
  readonly done: () => void;
  readonly failed: (error: Error) => void;
}

export function linkPane(page: Window, { host, setup, frame, onVisibility }: PaneLinkOptions): PaneLink {
  const { origin } = page.location;
  const calls = new Map<number, Call>();
  const waiting: ToPane[] = [];
  let isReady = false;
  let count = 0;

  const send = (content: ToPane): void => frame()?.postMessage(sealed(content), origin);
  const sendWhenReady = (content: ToPane): void => {
    if (isReady) send(content);
    else waiting.push(content);
  };

  host.bridge.onMessageFromHost = (message) => send({ kind: "wire", message });

  function settle(call: number, settleCall: (call: Call) => void): void {
    const known = calls.get(call);
    calls.delete(call);
    if (known !== undefined) settleCall(known);
  }

  function listen(event: MessageEvent<unknown>): void {
    const told = readToPage(event, frame(), origin);
    if (told === null) return;
    switch (told.kind) {
      case "ready":
        send({ kind: "setup", ...setup });
        isReady = true;
        for (const content of waiting.splice(0)) send(content);
        return;
      case "wire":
        return host.bridge.sendMessageToHost(told.message);
      case "completed":
        return settle(told.call, (call) => call.done());
      case "failed":
        return settle(told.call, (call) => call.failed(new Error(told.reason)));
      case "show":
      case "hide":
        return onVisibility(told.kind === "show");
    }
  }

  page.addEventListener("message", listen);
  return {
    run: (id) =>
      new Promise((done, failed) => {
        const call = count++;
        calls.set(call, { done, failed });
        sendWhenReady({ kind: "run", call, id });
      }),
    tellVisibility: (shown) => sendWhenReady({ kind: "visibility", shown }),
    dispose: () => {
      page.removeEventListener("message", listen);
      delete host.bridge.onMessageFromHost;
      for (const { failed } of calls.values()) failed(new Error("The pane was closed before the command was done."));
      calls.clear();
    },
  };
}
