import { createContext, useCallback, useContext, useMemo, useSyncExternalStore, type ReactNode } from "react";
import { say } from "../../i18n/say";
import type { Locale, Text, Values } from "../../i18n/text";
import type { PaneState } from "../session/pane-state";
import type { Session } from "../session/session";

const SessionContext = createContext<Session | null>(null);

/** Hands the session to everything below it. */
export function SessionProvider({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session: what can be asked for. Throws outside a SessionProvider. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("No SessionProvider above this component.");
  return session;
}

/** What is to be shown, anew whenever it changes. */
export function usePane(): PaneState {
  const session = useSession();
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const read = useCallback(() => session.state(), [session]);
  return useSyncExternalStore(subscribe, read, read);
}

/** The pane's language. */
export function useLocale(): Locale {
  return usePane().locale;
}

/** Says a sentence in the pane's language, its slots filled. */
export function useText(): (text: Text, values?: Values) => string {
  const locale = useLocale();
  return useMemo(() => (text, values) => say(text, locale, values), [locale]);
}
