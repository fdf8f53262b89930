/** The element of a finding's line in the list. */
export function findingElement(id: string): string {
  return `finding-${encodeURIComponent(id)}`;
}

/** What opens below that line. */
export function bodyElement(id: string): string {
  return `finding-body-${encodeURIComponent(id)}`;
}

/** The button in a group's header. */
export function groupElement(id: string): string {
  return `group-${encodeURIComponent(id)}`;
}

/** The heading "Không có lỗi". */
export const CLEAN_HEADING = "no-problems";

/** The button for every fix at once. */
export const FIX_ALL = "fix-all";
