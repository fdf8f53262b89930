import { parseArgs } from "node:util";
import { parseIsoDate, type PlainDate } from "../domain/calendar/plain-date";
import { LOCALES, type Locale, type Text } from "../i18n/text";
import { CliError } from "./cli-error";

/** The command line, understood. Paths are as typed. */
export interface CheckArguments {
  readonly kind: "check";
  readonly file: string;
  readonly asOf: PlainDate | null;
  readonly json: string | null;
  readonly out: string | null;
  readonly sheet: string | null;
  readonly year: number | null;
  readonly documentDate: PlainDate | null;
  readonly locale: Locale;
  readonly dryRun: boolean;
  readonly force: boolean;
}
/** The same for `import`. */
export interface ImportArguments {
  readonly kind: "import";
  readonly file: string;
  readonly json: string | null;
  readonly out: string | null;
  readonly locale: Locale;
  readonly dryRun: boolean;
  readonly force: boolean;
}
/** All fixes accepted at once; the options that it has are those of `check`, but for the report. */
export interface FixArguments extends Omit<CheckArguments, "kind" | "json"> {
  readonly kind: "fix";
}
export type Arguments =
  CheckArguments | ImportArguments | FixArguments | { readonly kind: "help"; readonly locale: Locale };

const OPTIONS = {
  "as-of": { type: "string" },
  json: { type: "string" },
  out: { type: "string" },
  sheet: { type: "string" },
  year: { type: "string" },
  "document-date": { type: "string" },
  lang: { type: "string" },
  "dry-run": { type: "boolean" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Options that speak of judging an appendix, which `import` does not do. */
const ONLY_CHECK = ["as-of", "sheet", "year", "document-date"] as const;

const UNKNOWN_OPTION: Text = {
  vi: "Không hiểu tham số “{argument}”. Gõ --help để xem cách dùng.",
  en: "The argument “{argument}” is not understood. Type --help for how to use this command.",
};
const NO_VALUE: Text = { vi: "Tham số --{option} cần một giá trị.", en: "The option --{option} needs a value." };
const BAD_DATE: Text = {
  vi: "--{option} phải là một ngày có thật, viết theo dạng 2024-07-02; đã nhận “{value}”.",
  en: "--{option} must be a real day written as 2024-07-02; “{value}” was given.",
};
const BAD_YEAR: Text = {
  vi: "--year phải là một năm từ 2000 đến 2100; đã nhận “{value}”.",
  en: "--year must be a year from 2000 to 2100; “{value}” was given.",
};
const BAD_LANGUAGE: Text = {
  vi: "--lang chỉ nhận vi hoặc en; đã nhận “{value}”.",
  en: "--lang takes vi or en; “{value}” was given.",
};
const NO_COMMAND: Text = {
  vi: "Cần lệnh check, import hoặc fix và một tệp, ví dụ: check phu-luc.xlsx. Gõ --help để xem cách dùng.",
  en: "A command (check, import or fix) and a file are needed, for example: check appendix.xlsx. Type --help for how to use it.",
};
const ONE_FILE: Text = {
  vi: "Mỗi lần chỉ đọc một tệp; đã nhận thêm “{argument}”.",
  en: "One file is read at a time; “{argument}” was given as well.",
};
const NOT_FOR_IMPORT: Text = {
  vi: "--{option} dùng cho lệnh check; lệnh import chỉ đưa bảng vào trang tính, chưa kiểm tra.",
  en: "--{option} belongs to check; import only puts the table on a sheet and does not check it.",
};

/** The language asked for, before anything else is understood: even a mistake is answered in it. */
export function localeOf(argv: readonly string[]): Locale {
  const index = argv.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const value = argv[index]?.includes("=") ? argv[index].slice("--lang=".length) : argv[index + 1];
  return index >= 0 && value === "en" ? "en" : "vi";
}

/** Throws a CliError, in both languages, for anything it does not understand. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parsed(argv);
  if (values.help === true) return { kind: "help", locale: localeOf(argv) };
  const locale = language(values.lang);
  const [command, file, extra] = positionals;
  if (command !== undefined && command !== "check" && command !== "import" && command !== "fix")
    throw new CliError(UNKNOWN_OPTION, { argument: command });
  if (command === undefined || file === undefined) throw new CliError(NO_COMMAND);
  if (extra !== undefined) throw new CliError(ONE_FILE, { argument: extra });
  const common = {
    file,
    json: values.json ?? null,
    out: values.out ?? null,
    locale,
    dryRun: values["dry-run"] === true,
    force: values.force === true,
  };
  if (command === "import") {
    const option = ONLY_CHECK.find((one) => values[one] !== undefined);
    if (option !== undefined) throw new CliError(NOT_FOR_IMPORT, { option });
    return { kind: "import", ...common };
  }
  const shared = {
    ...common,
    asOf: date("as-of", values["as-of"]),
    sheet: values.sheet?.normalize("NFC") ?? null,
    year: year(values.year),
    documentDate: date("document-date", values["document-date"]),
  };
  if (command === "check") return { kind: "check", ...shared };
  if (values.json !== undefined) throw new CliError(UNKNOWN_OPTION, { argument: "--json" });
  return { kind: "fix", ...shared };
}

/** `parseArgs` is lenient here, and each token is then looked at, so that every refusal is a sentence of ours. */
function parsed(argv: readonly string[]) {
  const result = parseArgs({ args: [...argv], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const values: {
    [name in keyof typeof OPTIONS]?: (typeof OPTIONS)[name]["type"] extends "string" ? string : boolean;
  } = {};
  for (const token of result.tokens) {
    if (token.kind !== "option") continue;
    const name = token.name;
    if (!isOption(name)) throw new CliError(UNKNOWN_OPTION, { argument: token.rawName });
    if (OPTIONS[name].type === "boolean") {
      if (token.value !== undefined)
        throw new CliError(UNKNOWN_OPTION, { argument: `${token.rawName}=${token.value}` });
      Object.assign(values, { [name]: true });
    } else {
      if (token.value === undefined || (!token.inlineValue && token.value.startsWith("--"))) {
        throw new CliError(NO_VALUE, { option: name });
      }
      Object.assign(values, { [name]: token.value });
    }
  }
  return { values, positionals: result.positionals };
}

function isOption(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}

function date(option: string, value: string | undefined): PlainDate | null {
  if (value === undefined) return null;
  const day = parseIsoDate(value);
  if (day === null) throw new CliError(BAD_DATE, { option, value });
  return day;
}

function year(value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^20\d\d$|^2100$/u.test(value)) throw new CliError(BAD_YEAR, { value });
  return Number(value);
}

function language(value: string | undefined): Locale {
  if (value === undefined) return "vi";
  const locale = LOCALES.find((known) => known === value);
  if (locale === undefined) throw new CliError(BAD_LANGUAGE, { value });
  return locale;
}
