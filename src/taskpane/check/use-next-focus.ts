import { useCallback, useEffect, useRef } from "react";
import { focusHere, isFocusLost } from "../frame/focus-here";
import type { FindingGroup, FindingList } from "../view/view";
import { CLEAN_HEADING, findingElement, FIX_ALL, groupElement } from "./element-ids";

interface Leaving {
  /** Elements of findings that are about to leave the list. */
  readonly leaving: readonly string[];
  /** Where the focus goes then: the first of these that is there. */
  readonly next: readonly string[];
}

/**
 * Finds the focus a place once the findings that it was in have left the list: the next finding of the group, else the
 * group's header, else the next group's, else "Không có lỗi". What it gives is called as they are about to leave; `onAll`
 * as the button for all of them may go, whose place the first group's header takes.
 */
export function useNextFocus(list: FindingList): {
  readonly onLeaving: (group: FindingGroup, leaving: readonly string[]) => void;
  readonly onAll: () => void;
} {
  const expected = useRef<Leaving | null>(null);
  useEffect(() => {
    if (expected.current === null) return;
    const { leaving, next } = expected.current;
    if (leaving.some((id) => document.getElementById(id) !== null)) return;
    expected.current = null;
    if (!isFocusLost()) return;
    focusHere(next.map((id) => document.getElementById(id)).find((element) => element !== null) ?? null);
  }, [list]);

  const groups = list.groups;
  const onLeaving = useCallback(
    (group: FindingGroup, leaving: readonly string[]) => {
      const last = Math.max(...leaving.map((one) => group.findings.findIndex(({ id }) => id === one)));
      const place = groups.findIndex(({ id }) => id === group.id);
      const around = [group, ...groups.slice(place + 1), ...groups.slice(0, Math.max(0, place)).reverse()];
      expected.current = {
        leaving: leaving.map(findingElement),
        next: [
          ...group.findings.slice(last + 1).map(({ id }) => findingElement(id)),
          ...around.map(({ id }) => groupElement(id)),
          CLEAN_HEADING,
        ],
      };
    },
    [groups],
  );
  const onAll = useCallback(() => {
    expected.current = { leaving: [FIX_ALL], next: [...groups.map(({ id }) => groupElement(id)), CLEAN_HEADING] };
  }, [groups]);
  return { onLeaving, onAll };
}
