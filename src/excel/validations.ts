import type { ValidationRule, ValidationState } from "../actions/journal";
import { areaAddress, parseArea } from "../domain/address";
import type { Area } from "../domain/grid";
import { answersBySlice, type AnswerOf, type Slice } from "./ask-in-slices";
import { rangeOf } from "./excel-ranges";
import { addressChunks, rectanglesOf } from "./rectangles";

/**
 * The validation rules of slices. Where the cells of a slice have different rules it is asked about again in halves,
 * all slices at once, so that the number of requests grows with the logarithm of their size. Once more than `most` parts are
 * left to ask about, they are left out of the answer.
 */
export async function validationsOf(
  context: Excel.RequestContext,
  slices: readonly Slice[],
  most = Infinity,
): Promise<AnswerOf<readonly ValidationState[]>> {
  const found = new Map(slices.map((slice): [Slice, ValidationState[]] => [slice, []]));
  let open: readonly Part[] = slices.map((slice) => ({ slice, of: slice }));
  while (open.length > 0 && open.length <= most) {
    const answers = await askForAll(context, open);
    for (const { of, answer } of answers) {
      if (typeof answer === "object") found.get(of)?.push(answer);
    }
    open = answers.flatMap(({ slice, of, answer }) =>
      answer === "mixed" ? halves(slice.area).map((area) => ({ slice: { ...slice, area }, of })) : [],
    );
  }
  return answersBySlice(new Map([...found].map(([slice, states]) => [slice, joined(states, slice.sheet)])));
}

/** Cells of one rule together again, as they were before they were asked about in parts. */
function joined(states: readonly ValidationState[], sheet: string): readonly ValidationState[] {
  const groups = new Map<string, { readonly state: ValidationState; readonly rows: Map<number, number[]> }>();
  for (const state of states) {
    const id = JSON.stringify({ ...state, area: "" });
    const group = groups.get(id) ?? { state, rows: new Map<number, number[]>() };
    groups.set(id, group);
    const area = parseArea(state.area);
    for (let row = area?.top ?? 1; area && row <= area.bottom; row += 1) {
      const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
      group.rows.set(
        row,
        [...(group.rows.get(row) ?? []), ...columns].sort((a, b) => a - b),
      );
    }
  }
  return [...groups.values()].flatMap(({ state, rows }) =>
    addressChunks(rectanglesOf(rows), sheet).map((area) => ({ ...state, area })),
  );
}

/** A slice and what it is a part of. */
interface Part {
  readonly slice: Slice;
  readonly of: Slice;
}

function halves(area: Area): readonly Area[] {
  const { top, left, bottom, right } = area;
  if (right > left) {
    const middle = Math.floor((left + right) / 2);
    return [
      { ...area, right: middle },
      { ...area, left: middle + 1 },
    ];
  }
  if (bottom === top) return [];
  const middle = Math.floor((top + bottom) / 2);
  return [
    { ...area, bottom: middle },
    { ...area, top: middle + 1 },
  ];
}

/** Ranges of one request: each takes about twelve hundred bytes of it. */
const MOST_RANGES = 800;

async function askForAll(context: Excel.RequestContext, parts: readonly Part[]) {
  const answers: (Part & { readonly answer: ValidationState | "none" | "mixed" })[] = [];
  for (let from = 0; from < parts.length; from += MOST_RANGES) {
    answers.push(...(await askForRules(context, parts.slice(from, from + MOST_RANGES))));
  }
  return answers;
}

async function askForRules(
  context: Excel.RequestContext,
  parts: readonly Part[],
): Promise<readonly (Part & { readonly answer: ValidationState | "none" | "mixed" })[]> {
  const asked = parts.map((part) => {
    const { sheet, area } = part.slice;
    const { dataValidation } = rangeOf(context.workbook.worksheets.getItem(sheet), area);
    dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
    return { part, dataValidation };
  });
  await context.sync();
  return asked.map(({ part, dataValidation }) => ({ ...part, answer: answerFrom(part.slice.area, dataValidation) }));
}

function answerFrom(area: Area, validation: Excel.DataValidation): ValidationState | "none" | "mixed" {
  const { type } = validation;
  if (type === "None") return "none";
  const rule = type === "Inconsistent" || type === "MixedCriteria" ? null : ruleFrom(validation.rule);
  return rule === null ? "mixed" : stateOf(area, rule, validation);
}

function stateOf(
  area: Area,
  rule: ValidationRule,
  { errorAlert, prompt, ignoreBlanks }: Excel.DataValidation,
): ValidationState {
  return {
    area: areaAddress(area),
    rule,
    alert: {
      show: errorAlert.showAlert,
      style: errorAlert.style,
      title: errorAlert.title,
      message: errorAlert.message,
    },
    prompt: { show: prompt.showPrompt, title: prompt.title, message: prompt.message },
    ignoreBlanks,
  };
}

const COMPARED = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;

function ruleFrom(rule: Excel.DataValidationRule): ValidationRule | null {
  if (rule.list && typeof rule.list.source === "string") {
    return { kind: "list", source: rule.list.source, dropDown: rule.list.inCellDropDown };
  }
  if (rule.custom) return { kind: "custom", formula: rule.custom.formula };
  for (const kind of COMPARED) {
    const found = rule[kind];
    if (found) {
      const { operator, formula1, formula2 } = found;
      return { kind, operator, formula1: boundOf(formula1) ?? "", formula2: boundOf(formula2) };
    }
  }
  return null;
}

function boundOf(bound: unknown): string | number | null {
  return typeof bound === "string" || typeof bound === "number" ? bound : null;
}
