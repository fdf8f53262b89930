import { useEffect } from "react";
import { focusHere } from "../frame/focus-here";
import type { FindingGroup } from "../view/view";
import { useCheckView } from "./check-view";
import { findingElement } from "./element-ids";

/** Opens the groups of the findings that are wanted; once they are listed, brings the first of them into view. */
export function useRevealed(groups: readonly FindingGroup[]): void {
  const { view, change } = useCheckView();
  const { wanted, openGroups } = view;
  useEffect(() => {
    if (wanted === null) return;
    const holding = groups.filter(({ findings }) => findings.some(({ id }) => wanted.includes(id)));
    const first = holding.flatMap(({ findings }) => findings).find(({ id }) => wanted.includes(id));
    // Not listed yet: a filter is being taken away.
    if (first === undefined) return;
    const closed = holding.filter(({ id }) => !openGroups.includes(id));
    if (closed.length > 0) {
      change({ kind: "groups", open: [...openGroups, ...closed.map(({ id }) => id)] });
      return;
    }
    // Fluent draws the content of a group that was opened a moment after its header.
    const frame = requestAnimationFrame(() => {
      const element = document.getElementById(findingElement(first.id));
      element?.scrollIntoView({ block: "center" });
      focusHere(element);
      change({ kind: "revealed" });
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted, groups, openGroups, change]);
}
