/** What the grid's own menus offer and the host cannot do: taken out of the menus, so that nobody is offered what will be refused. */
const NOT_HERE = [
  "sheet.menu.copy-special",
  "sheet.menu.paste-special",
  "sheet.menu.cell-insert",
  "sheet.menu.delete",
  "sheet.menu.sheet-frozen",
  "sheet.column-header-menu.sheet-frozen",
  "sheet.row-header-menu.sheet-frozen",
  "sheet.contextMenu.permission",
  "sheet.contextMenu.text-to-number",
  "sheet.command.cut",
  "sheet.command.hide-col-confirm",
  "sheet.command.hide-row-confirm",
  "sheet.command.remove-col-confirm",
  "sheet.command.insert-multi-cols-before",
  "sheet.command.insert-multi-cols-right",
  "sheet.command.set-row-is-auto-height",
  "sheet.command.set-col-auto-width",
  "sheet.command.copy-sheet",
  "sheet.command.set-tab-color",
  "sheet.command.set-worksheet-hidden",
  "ui-sheet.command.show-menu-list",
  "sheet.command.clear-selection-format",
  "sheet.command.clear-selection-all",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
] as const;

export const HIDDEN_MENUS: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  NOT_HERE.map((id) => [id, { hidden: true }]),
);
