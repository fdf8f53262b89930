import { useCallback } from "react";
import { focusHere } from "./focus-here";
import { useSession } from "./session-context";

/** The first button of the message bar. */
export const MESSAGE_BUTTON = "message-button";

/**
 * Does what the user asked for. Where a warning or an error comes of it, the focus goes to the message's button; a message
 * that comes by itself never takes the focus.
 */
export function useAsk(): (what: () => Promise<void>) => void {
  const session = useSession();
  return useCallback(
    (what) => {
      const before = session.state().message?.id;
      const ask = async () => {
        await what();
        const { message } = session.state();
        if (message === null || message.id === before) return;
        if (message.intent !== "warning" && message.intent !== "error") return;
        // The bar is drawn with the next frame.
        requestAnimationFrame(() => focusHere(document.getElementById(MESSAGE_BUTTON)));
      };
      void ask();
    },
    [session],
  );
}
