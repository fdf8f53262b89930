import { createContext, useContext, useMemo, useReducer, type ReactNode } from "react";

/** Which parts of the list of findings are open; it outlives a change of tab and a re-check. */
export interface CheckView {
  /** Ids of groups. */
  readonly openGroups: readonly string[];
  /** Id of the one finding that is open. */
  readonly openFinding: string | null;
  /** Findings to be brought into view, ids; `null`: none are waited for. */
  readonly wanted: readonly string[] | null;
}

export type CheckViewChange =
  | { readonly kind: "groups"; readonly open: readonly string[] }
  /** Opens it, or closes it where it is open. */
  | { readonly kind: "finding"; readonly id: string }
  | { readonly kind: "reveal"; readonly findings: readonly string[] }
  /** The wanted findings are in view. */
  | { readonly kind: "revealed" };

interface CheckViewHandle {
  readonly view: CheckView;
  readonly change: (change: CheckViewChange) => void;
}

const CLOSED: CheckView = { openGroups: [], openFinding: null, wanted: null };
const CheckViewContext = createContext<CheckViewHandle | null>(null);

/** Keeps what is open for everything below it. */
export function CheckViewProvider({ children }: { readonly children: ReactNode }) {
  const [view, change] = useReducer(changed, CLOSED);
  const handle = useMemo(() => ({ view, change }), [view]);
  return <CheckViewContext value={handle}>{children}</CheckViewContext>;
}

/** What is open in the list, and how to change it. Throws outside a CheckViewProvider. */
export function useCheckView(): CheckViewHandle {
  const handle = useContext(CheckViewContext);
  if (handle === null) throw new Error("No CheckViewProvider above this component.");
  return handle;
}

function changed(view: CheckView, change: CheckViewChange): CheckView {
  switch (change.kind) {
    case "groups":
      return { ...view, openGroups: change.open };
    case "finding":
      return { ...view, openFinding: view.openFinding === change.id ? null : change.id };
    case "reveal":
      return { ...view, wanted: change.findings };
    case "revealed":
      return { ...view, wanted: null };
  }
}
