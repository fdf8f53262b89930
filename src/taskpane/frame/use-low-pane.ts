import { useSyncExternalStore } from "react";

const LOW = "(max-height: 519px)";

/** True where the pane is lower than 520 px, as older Excel gives it. */
export function useLowPane(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(LOW);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => window.matchMedia(LOW).matches,
  );
}
