import type { Plan, Step, UserSheet } from "../actions/plan";
import { WorkbookError } from "../actions/workbook-error";
import type { CellChange } from "../domain/fixes/cell-change";
import type { RemovedRow } from "../domain/fixes/fix";
import type { Mark, NameModel, PrintSetup, Region } from "../domain/sheets/sheet-model";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import { freeSheetName } from "./free-sheet-name";
import type { SheetFacts } from "./list-sheets";
import { renamedModel } from "./renamed-model";

/** A sheet that a plan writes on, and all that it writes there. */
export interface Target {
  /** The name it has, or is going to have. */
  readonly sheet: string;
  /** "new": made by this plan; "ours": of an earlier run, written anew; "user": the user's own. */
  readonly kind: "new" | "ours" | "user";
  /** The sheet as it is; `null` for a new one. */
  readonly facts: SheetFacts | null;
  /** Of a sheet that is written as a whole; links and formulas in it already use the names the sheets really have. */
  readonly model: UserSheet | null;
  /** Id of the model of a sheet of ours; `null` on a sheet that is the user's, or is to be. */
  readonly label: string | null;
  readonly regions: readonly Region[];
  /** Single cells that the user accepted. */
  readonly cells: readonly CellChange[];
  /** Whole rows that the user accepted to go, after all else is written. */
  readonly removed: readonly RemovedRow[];
  /** `null`: the conditional formats stay as they are. */
  readonly marks: readonly Mark[] | null;
  readonly print: PrintSetup | null;
  readonly names: readonly NameModel[];
  /** The sheet of ours that stands before it in the plan; a new sheet of ours is put behind that. */
  readonly behind: string | null;
}

/** True where a plan sets single cells or removes rows on a sheet of the user's, and touches nothing else there. */
export function setsCellsOnly({ model, regions, cells, removed, marks, print }: Target): boolean {
  return (
    cells.length + removed.length > 0 && model === null && regions.length === 0 && marks === null && print === null
  );
}

export const GONE: Text = {
  vi: "Không còn thấy trang “{sheet}”; có thể trang vừa được đổi tên hoặc xóa. Hãy đọc lại tệp, rồi thực hiện lại.",
  en: "The sheet “{sheet}” is no longer there; it may just have been renamed or deleted. Please read the workbook again, then try again.",
};
const NOT_OURS: Text = {
  vi: "Trang “{sheet}” không phải do tiện ích lập nên được giữ nguyên. Hãy đọc lại tệp, rồi thực hiện lại.",
  en: "The sheet “{sheet}” was not made by the add-in and is left as it is. Please read the workbook again, then try again.",
};
const PROTECTED: Text = {
  vi: "Trang “{sheet}” đang được bảo vệ nên chưa ghi được. Hãy bỏ bảo vệ trang (thẻ Xem lại, Bỏ bảo vệ trang tính), rồi thực hiện lại.",
  en: "The sheet “{sheet}” is protected and cannot be written to. Please unprotect it (Review tab, Unprotect Sheet), then try again.",
};
const STRUCTURE: Text = {
  vi: "Cấu trúc của tệp đang được bảo vệ nên chưa thêm hay xóa được trang. Hãy bỏ bảo vệ (thẻ Xem lại, Bảo vệ sổ làm việc), rồi thực hiện lại.",
  en: "The structure of the workbook is protected, so no sheet can be added or deleted. Please unprotect it (Review tab, Protect Workbook), then try again.",
};

/** What a plan does to each sheet; throws a WorkbookError where it cannot be done. Nothing is asked of Excel. */
export function targetsOf(plan: Plan, sheets: readonly SheetFacts[], structureProtected: boolean): readonly Target[] {
  const names = actualNames(plan, sheets);
  const renames = renamesOf(plan, names);
  const targets = new Map<string, Target>();
  let behind: string | null = null;
  for (const step of plan.steps) {
    if (step.kind === "leave-alone") continue;
    const target = withStep(step, targets, { sheets, names, renames, behind });
    targets.set(target.sheet, target);
    if (target.label !== null) behind = target.sheet;
  }
  const all = [...targets.values()];
  refuseProtected(
    all.flatMap(({ facts }) => facts ?? []),
    structureProtected && all.some(({ kind }) => kind === "new"),
  );
  return all;
}

/** Throws a WorkbookError where one of the sheets is protected, or the structure in which tabs are to come or go. */
export function refuseProtected(sheets: readonly SheetFacts[], structure: boolean): void {
  if (structure) throw new WorkbookError("structure-protected", STRUCTURE);
  const closed = sheets.find((sheet) => sheet.protected);
  if (closed) throw new WorkbookError("sheet-protected", fill(PROTECTED, { sheet: closed.name }));
}

type Writing = Exclude<Step, { kind: "leave-alone" }>;

/** What is known while the steps are gone through. */
interface Known {
  readonly sheets: readonly SheetFacts[];
  readonly names: ReadonlyMap<Step, string>;
  readonly renames: ReadonlyMap<string, string>;
  readonly behind: string | null;
}

function withStep(step: Writing, targets: ReadonlyMap<string, Target>, known: Known): Target {
  if (isWholeSheetStep(step)) {
    const own = wholeSheet(step, known);
    return { ...own, cells: targets.get(own.sheet)?.cells ?? [] };
  }
  const target = targets.get(step.sheet) ?? sheetOfUser(step.sheet, known.sheets);
  switch (step.kind) {
    case "write-region":
      return { ...target, regions: [...target.regions, step.region] };
    case "set-cells":
      return { ...target, cells: [...target.cells, ...step.cells] };
    case "remove-rows":
      if (target.label !== null) throw new Error("Rows of a sheet of ours are never removed.");
      return { ...target, removed: [...target.removed, ...step.rows] };
    case "mark":
      return { ...target, marks: [...(target.marks ?? []), ...step.marks] };
    case "print-setup":
      return { ...target, print: step.print };
  }
}

const NOTHING = {
  ...{
    model: null,
    label: null,
    regions: [],
    cells: [],
    removed: [],
    marks: null,
    print: null,
    names: [],
    behind: null,
  },
} as const;

function sheetOfUser(sheet: string, sheets: readonly SheetFacts[]): Target {
  const facts = sheets.find(({ name }) => name === sheet);
  if (!facts) throw new WorkbookError("no-such-sheet", fill(GONE, { sheet }));
  return { ...NOTHING, sheet, kind: "user", facts };
}

function wholeSheet(step: WholeSheetStep, { sheets, names, renames, behind }: Known): Target {
  const model = renamedModel(step.model, renames);
  const { region, marks, print } = model;
  const label = step.kind === "add-sheet" ? null : step.model.id;
  const common = { model, label, regions: [region], cells: [], removed: [], marks, print, names: model.names, behind };
  const sheet = names.get(step) ?? model.name;
  if (step.kind !== "refresh-sheet") return { ...common, sheet, kind: "new", facts: null };
  const facts = sheets.find(({ name }) => name === sheet);
  if (!facts) throw new WorkbookError("no-such-sheet", fill(GONE, { sheet }));
  if (facts.ours !== label) throw new WorkbookError("not-our-sheet", fill(NOT_OURS, { sheet }));
  return { ...common, sheet, kind: "ours", facts };
}

type WholeSheetStep = Extract<Step, { readonly model: UserSheet }>;

function isWholeSheetStep(step: Step): step is WholeSheetStep {
  return step.kind === "create-sheet" || step.kind === "refresh-sheet" || step.kind === "add-sheet";
}

/** The names that the sheets of the plan really have: that of the sheet written anew, or one that is free. */
function actualNames(plan: Plan, sheets: readonly SheetFacts[]): ReadonlyMap<Step, string> {
  const taken = sheets.map(({ name }) => name);
  const names = new Map<Step, string>();
  for (const step of plan.steps.filter(isWholeSheetStep)) {
    const name = step.kind === "refresh-sheet" ? step.sheet : freeSheetName(step.model.name, taken);
    taken.push(name);
    names.set(step, name);
  }
  return names;
}

/** Where links and formulas must follow a sheet of the plan; a sheet of the user's that the plan writes on keeps its own. */
function renamesOf(plan: Plan, names: ReadonlyMap<Step, string>): ReadonlyMap<string, string> {
  const users = new Set(plan.steps.flatMap((step) => (isWholeSheetStep(step) ? [] : [step.sheet])));
  return new Map(
    plan.steps
      .filter(isWholeSheetStep)
      .map((step) => [step.model.name, names.get(step) ?? step.model.name] as const)
      .filter(([wanted, actual]) => wanted !== actual && !users.has(wanted)),
  );
}
