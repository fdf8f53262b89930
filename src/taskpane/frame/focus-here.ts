/** Moves the focus inside the pane; where it is in the sheet or another window, it stays there. */
export function focusHere(element: HTMLElement | null): void {
  if (element !== null && document.hasFocus()) element.focus();
}

/** True where nothing in the pane has the focus: the thing that had it is gone. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
