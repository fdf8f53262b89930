import { invalidArgument } from "../excel-error";
import type { Areas } from "../model/areas";
import type { Validation } from "../model/book";
import { setValidation, validationOn } from "../model/validations";
import { TYPES, ruleFrom, ruleOf } from "../model/validation-rules";
import { boolean, oneOf, optional, record, text } from "../wire/arguments";
import type { ClassDefinition } from "../wire/host-class";

const NOTHING: Omit<Validation, "areas"> = {
  type: "none",
  operator: "between",
  formula1: null,
  formula2: null,
  allowBlank: true,
  inCellDropDown: true,
  alert: { show: true, style: "stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};

/** What there is to change: the one validation of all the cells, or an empty one. Errors: InvalidArgument where the cells differ. */
function present(target: Areas): Omit<Validation, "areas"> {
  const found = validationOn(target);
  if (found === "mixed") throw invalidArgument("the cells have different validations");
  if (found === null) return NOTHING;
  const { areas: _, ...rest } = found;
  return rest;
}

const change = (target: Areas, changed: Partial<Validation>): void =>
  setValidation(target, { ...present(target), ...changed });
const read = <V>(target: Areas, pick: (validation: Omit<Validation, "areas">) => V): V | null => {
  const found = validationOn(target);
  return found === "mixed" ? null : pick(found ?? NOTHING);
};

const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;
type Style = keyof typeof STYLES;
const STYLE_NAMES: readonly Style[] = ["Stop", "Warning", "Information"];

/** Excel's limits for the two boxes: 32 characters of title, 255 of text. */
function words(given: Readonly<Record<string, unknown>>): { readonly title: string; readonly message: string } {
  const title = optional(given["title"], (value) => text(value, "title")) ?? "";
  const message = optional(given["message"], (value) => text(value, "message")) ?? "";
  if (title.length > 32 || message.length > 255)
    throw invalidArgument(`a title of ${title.length} or a message of ${message.length} characters`);
  return { title, message };
}

/** Excel.DataValidation */
export const dataValidationClass: ClassDefinition<Areas> = {
  values: {
    Type: {
      get: (target) => {
        const found = validationOn(target);
        return found === "mixed" ? "MixedCriteria" : (TYPES[found?.type ?? "none"] ?? "None");
      },
    },
    Rule: {
      get: (target) => read(target, ruleOf),
      set: (target, value) => setValidation(target, { ...NOTHING, ...ruleFrom(record(value, "rule")) }),
    },
    ErrorAlert: {
      get: (target) =>
        read(target, ({ alert }) => ({
          title: alert.title,
          message: alert.message,
          showAlert: alert.show,
          style: STYLE_NAMES.find((name) => STYLES[name] === alert.style) ?? "Stop",
        })),
      set: (target, value) => {
        const given = record(value, "errorAlert");
        const style =
          STYLES[optional(given["style"], (name) => oneOf(name, STYLE_NAMES, "errorAlert.style")) ?? "Stop"];
        const show = optional(given["showAlert"], (flag) => boolean(flag, "showAlert")) ?? true;
        change(target, { alert: { show, style, ...words(given) } });
      },
    },
    Prompt: {
      get: (target) =>
        read(target, ({ prompt }) => ({ title: prompt.title, message: prompt.message, showPrompt: prompt.show })),
      set: (target, value) => {
        const given = record(value, "prompt");
        const show = optional(given["showPrompt"], (flag) => boolean(flag, "showPrompt")) ?? true;
        change(target, { prompt: { show, ...words(given) } });
      },
    },
    IgnoreBlanks: {
      get: (target) => read(target, ({ allowBlank }) => allowBlank),
      set: (target, value) => change(target, { allowBlank: boolean(value, "ignoreBlanks") }),
    },
  },
  methods: { Clear: (target) => setValidation(target, null) },
};
