import type { Checked } from "../actions/checked";
import { cellAddress, parseArea } from "../domain/address";
import { addressIn, placeOf, type SheetPart } from "../domain/appendix/stack-grids";
import { formatDate } from "../domain/calendar/plain-date";
import { messageOf } from "../domain/rules/message-of";
import { RULES } from "../domain/rules/index";
import type { Finding, Severity } from "../domain/rules/rule";
import { say } from "../i18n/say";
import type { Locale, Text, Values } from "../i18n/text";
import { shorten, table, wrap } from "./lay-out";

const T = {
  found: {
    vi: "Phụ lục: trang “{sheet}”, dòng tiêu đề {header}, {tasks} nhiệm vụ trong {sections} mục.",
    en: "Appendix: sheet “{sheet}”, header in row {header}, tasks: {tasks}, sections: {sections}.",
  },
  spread: {
    vi: "Bảng nằm trên nhiều trang, đọc liền nhau: {sheets}. Địa chỉ ô có ghi tên trang.",
    en: "The table goes on over several sheets, read as one: {sheets}. Cells are named with their sheet.",
  },
  decision: { vi: "Kèm theo văn bản số {number}{date}.", en: "Attached to document no. {number}{date}." },
  dated: { vi: " ngày {date}", en: " of {date}" },
  otherTables: {
    vi: "Trang còn bảng nhiệm vụ khác, tiêu đề ở dòng {rows}: chưa đọc. Hãy để mỗi phụ lục trên một trang.",
    en: "The sheet has further tables of tasks, with headers in rows {rows}: not read. Please keep each appendix on a sheet of its own.",
  },
  asOf: { vi: "Ngày chốt số liệu: {date}.", en: "As of {date}." },
  tally: { vi: "TÌNH HÌNH THỰC HIỆN THEO CƠ QUAN CHỦ TRÌ", en: "STANDING BY LEAD AGENCY" },
  agency: { vi: "Cơ quan chủ trì", en: "Lead" },
  total: { vi: "Tổng số", en: "Total" },
  done: { vi: "Đã xong", en: "Done" },
  inTime: { vi: "Trong hạn", en: "In time" },
  dueSoon: { vi: "Sắp đến hạn", en: "Due soon" },
  overdue: { vi: "Quá hạn", en: "Overdue" },
  unrecorded: { vi: "Chưa ghi rõ tình trạng", en: "Not clear" },
  assignments: { vi: "Cộng (lượt giao)", en: "Sum (assignments)" },
  tasks: { vi: "Số nhiệm vụ", en: "Distinct tasks" },
  explain: {
    vi: "“Quá hạn” gồm cả nhiệm vụ đã qua hạn mà chưa ghi tình trạng hoặc ghi chưa rõ (cột cuối); “Trong hạn” gồm cả sắp đến hạn.",
    en: "“Overdue” includes tasks past their date with no status, or no clear one (last column); “In time” includes due soon.",
  },
  findings: { vi: "KẾT QUẢ KIỂM TRA", en: "FINDINGS" },
  count: {
    vi: "{error} cần xử lý, {warning} cần làm rõ, {info} gợi ý.",
    en: "To act on: {error}, to clarify: {warning}, suggestions: {info}.",
  },
  clean: { vi: "Không có lỗi.", en: "No problems." },
  suggestion: { vi: "Đề xuất: {suggestion}", en: "Suggestion: {suggestion}" },
  late: { vi: "ĐÃ QUA HẠN, THEO SỐ NGÀY", en: "PAST THE DEADLINE, BY DAYS" },
  noneLate: { vi: "Không có nhiệm vụ nào qua hạn.", en: "No task is past its deadline." },
  lateTask: { vi: "{days} ngày (hạn {due})", en: "days: {days} (due {due})" },
  overdueSign: { vi: "▲ Quá hạn", en: "▲ Overdue," },
  pastDueSign: { vi: "◇ Đã qua hạn, chưa rõ tình trạng", en: "◇ Past due, status not known," },
} satisfies Record<string, Text>;

const SEVERITIES: readonly { readonly severity: Severity; readonly sign: string; readonly name: Text }[] = [
  { severity: "error", sign: "▲", name: { vi: "Cần xử lý", en: "To act on" } },
  { severity: "warning", sign: "◇", name: { vi: "Cần làm rõ", en: "To clarify" } },
  { severity: "info", sign: "○", name: { vi: "Gợi ý", en: "Suggestions" } },
];

/** The report that a person reads in the terminal, `width` letters wide. */
export function terminalReport(checked: Checked, width: number): string {
  const locale = checked.options.locale;
  return [
    heading(checked, locale),
    tallyPart(checked, locale),
    findingsPart(checked, locale, width),
    latePart(checked, locale, width),
  ]
    .map((lines) => lines.join("\n"))
    .join("\n\n")
    .concat("\n");
}

function heading({ appendix, parts, asOf, otherTables }: Checked, locale: Locale): readonly string[] {
  const { decision, headerRows, sections, tasks } = appendix;
  const values = {
    sheet: appendix.sheet,
    header: headerRows.join(", "),
    tasks: tasks.length,
    sections: sections.length,
  };
  const date = decision?.date ? say(T.dated, locale, { date: formatDate(decision.date) }) : "";
  return [
    say(T.found, locale, values),
    ...(parts.length > 0 ? [say(T.spread, locale, { sheets: parts.map(({ sheet }) => sheet).join(", ") })] : []),
    ...(decision ? [say(T.decision, locale, { number: decision.number, date })] : []),
    ...(otherTables.length > 0 ? [say(T.otherTables, locale, { rows: otherTables.join(", ") })] : []),
    say(T.asOf, locale, { date: formatDate(asOf) }),
  ];
}

function tallyPart({ tally }: Checked, locale: Locale): readonly string[] {
  const columns = [T.agency, T.total, T.done, T.inTime, T.dueSoon, T.overdue, T.unrecorded];
  type Counts = { total: number; done: number; inTime: number; dueSoon: number; overdue: number; unrecorded: number };
  const cells = (name: string, { total, done, inTime, dueSoon, overdue, unrecorded }: Counts): readonly string[] => [
    shorten(name, 46),
    ...[total, done, inTime, dueSoon, overdue, unrecorded].map(String),
  ];
  const leading = tally.agencies.filter(({ total, stopped }) => total + stopped > 0);
  const sum = (pick: (counts: Counts) => number): number => leading.reduce((total, counts) => total + pick(counts), 0);
  const foot: Counts = {
    total: sum(({ total }) => total),
    done: sum(({ done }) => done),
    inTime: sum(({ inTime }) => inTime),
    dueSoon: sum(({ dueSoon }) => dueSoon),
    overdue: sum(({ overdue }) => overdue),
    unrecorded: sum(({ unrecorded }) => unrecorded),
  };
  const lines = table(
    columns.map((text) => text[locale]),
    [
      ...leading.map((agency) => cells(agency.name, agency)),
      cells(T.assignments[locale], foot),
      cells(T.tasks[locale], tally.overall),
    ],
  );
  return [T.tally[locale], ...lines.map((line) => `  ${line}`), `  ${T.explain[locale]}`];
}

function findingsPart({ findings, parts }: Checked, locale: Locale, width: number): readonly string[] {
  if (findings.length === 0) return [T.findings[locale], `  ${T.clean[locale]}`];
  const count: Values = Object.fromEntries(
    SEVERITIES.map(({ severity }) => [severity, findings.filter((finding) => finding.severity === severity).length]),
  );
  const groups = SEVERITIES.flatMap(({ severity, sign, name }) => {
    const those = findings.filter((finding) => finding.severity === severity);
    return those.length === 0 ? [] : ["", `${sign} ${name[locale]}`, ...byRule(those, parts, locale, width)];
  });
  return [T.findings[locale], `  ${say(T.count, locale, count)}`, ...groups];
}

function byRule(
  findings: readonly Finding[],
  parts: readonly SheetPart[],
  locale: Locale,
  width: number,
): readonly string[] {
  return RULES.flatMap((rule) => {
    const those = findings.filter((finding) => finding.rule === rule.id);
    if (those.length === 0) return [];
    return [
      `  ${rule.description[locale]} [${rule.id}: ${those.length}]`,
      ...those.map((finding) => line(finding, parts, locale, width)),
    ];
  });
}

function line(finding: Finding, parts: readonly SheetPart[], locale: Locale, width: number): string {
  const place = (finding.cell === null ? rowIn(parts, finding.row) : cellIn(parts, finding.cell)).padEnd(5);
  const task = (finding.task ?? "").padEnd(6);
  const text = messageOf(finding)[locale];
  const proposal =
    finding.suggestion === null ? "" : ` ${say(T.suggestion, locale, { suggestion: oneLine(finding.suggestion) })}`;
  return wrap(`    ${place} ${task} ${text}${proposal}`, width, " ".repeat(17));
}

/** "Trang 2!E5" where the table stands on several sheets, else "E5". */
function cellIn(parts: readonly SheetPart[], address: string): string {
  const row = parseArea(address)?.top;
  const place = row === undefined ? null : placeOf(parts, row);
  return place === null ? address : `${place.sheet}!${addressIn(parts, address)}`;
}

function rowIn(parts: readonly SheetPart[], row: number): string {
  const place = placeOf(parts, row);
  return place === null ? String(row) : `${place.sheet}!${String(place.row)}`;
}

function oneLine(text: string): string {
  return shorten(text.replace(/\s+/gu, " "), 160);
}

function latePart({ appendix, parts, standings }: Checked, locale: Locale, width: number): readonly string[] {
  const late = appendix.tasks
    .flatMap((task) => {
      const standing = standings.get(task.key);
      const passed = standing?.kind === "overdue" || standing?.kind === "past-due";
      return passed && standing.dueEffective !== null ? [{ task, standing, due: standing.dueEffective }] : [];
    })
    .sort((one, other) => (other.standing.daysLate ?? 0) - (one.standing.daysLate ?? 0));
  if (late.length === 0) return [T.late[locale], `  ${T.noneLate[locale]}`];
  const rows = late.map(({ task, standing, due }) => {
    const sign = standing.kind === "overdue" ? T.overdueSign : T.pastDueSign;
    const days = say(T.lateTask, locale, { days: standing.daysLate ?? 0, due: formatDate(due) });
    const { row, column } = task.cells.deadline;
    const place = cellIn(parts, cellAddress(row, column ?? appendix.firstColumn));
    const leads = task.leads.map(({ text }) => text).join("; ");
    return wrap(`  ${place.padEnd(5)} ${task.key.padEnd(6)} ${sign[locale]} ${days}. ${leads}`, width, " ".repeat(15));
  });
  return [T.late[locale], ...rows];
}
