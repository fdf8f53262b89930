import { useCallback, useEffect, useRef, useState } from "react";
import type { Settings } from "../../domain/settings";
import { useSession } from "../frame/session-context";

/** A number that is being counted up or down is saved once it has stood still. */
const STILL = 600;

/** Settings as they are shown while they are on their way into the workbook. */
export interface SavedSettings {
  readonly settings: Settings;
  /** Saves at once, or where `soon` is false once nothing was changed for a moment; leaving the screen saves as well. */
  readonly change: (part: Partial<Settings>, soon: boolean) => void;
}

/** What the workbook's settings are, and how they are changed; what could not be saved is shown as it was before. */
export function useSavedSettings(saved: Settings): SavedSettings {
  const session = useSession();
  const [edited, setEdited] = useState<Settings | null>(null);
  const pending = useRef<Settings | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const saving = useRef(false);
  const settings = edited ?? saved;

  /** One after another, so that of several quick changes the last one stays. */
  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    if (saving.current) return;
    saving.current = true;
    try {
      while (pending.current !== null) {
        const next = pending.current;
        pending.current = null;
        await session.setSettings(next);
        setEdited((current) => (current === next ? null : current));
      }
    } finally {
      saving.current = false;
    }
  }, [session]);

  useEffect(
    () => () => {
      void save();
    },
    [save],
  );

  const change = (part: Partial<Settings>, soon: boolean): void => {
    const next = { ...settings, ...part };
    setEdited(next);
    pending.current = next;
    clearTimeout(timer.current);
    if (soon) void save();
    else timer.current = setTimeout(() => void save(), STILL);
  };
  return { settings, change };
}
