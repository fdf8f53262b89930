import { readFileSync } from "node:fs";
import { join } from "node:path";
import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";
import type { Appendix, Field } from "../../../src/domain/appendix/appendix";
import { readAppendix } from "../../../src/domain/appendix/read-appendix";
import { RULES } from "../../../src/domain/rules/index";
import type { Finding } from "../../../src/domain/rules/rule";
import { runRule } from "../../../src/domain/rules/run-rule";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import { gridOf, rowsOfTsv } from "../../support/grid-of";
import { DAYS_OFF_VN, makeContext } from "../../support/make-appendix";

/** The rules of layout, content and agencies: what they find does not depend on the calendar. */
const TIMELESS = RULES.slice(
  0,
  RULES.findIndex(({ id }) => id === "missing-deadline"),
);

/** The appendix of Decision 645 below its title, the header in row 11, so that row 10 + n holds line n of the table. */
function readSeed(table: string, number: string): Appendix {
  const tsv = readFileSync(join(__dirname, "../../../samples/decision-645", table), "utf8");
  const title = [
    ["Phụ lục"],
    ["Ban hành Chương trình công tác trọng tâm năm 2024"],
    [`(Kèm theo Quyết định số ${number} của Trưởng Ban chỉ đạo các Chương trình MTQG tỉnh Quảng Trị)`],
  ];
  const grid = gridOf([...title, ...rowsOfTsv(tsv)], { top: 8 });
  const appendix = readAppendix(grid, { directory: QUANG_TRI, daysOff: DAYS_OFF_VN, settings: DEFAULT_SETTINGS });
  if (!appendix) throw new Error(`No appendix in ${table}`);
  return appendix;
}

function check(appendix: Appendix): readonly Finding[] {
  return TIMELESS.flatMap((rule) => runRule(rule, appendix, makeContext()));
}

function flat({ rule, messageId, cell, row, task }: Finding): string {
  return `${rule} ${messageId} ${cell ?? String(row)} ${task ?? "-"}`;
}

const RESTORED = readSeed("restored.tsv", "645/QĐ-BCĐCTMTQG ngày 27/3/2024");
const SCANNED = readSeed("scanned.tsv", "**645** /QĐ-BCDCTMTQG ngày **27**/3/2024");

describe("the appendix of Decision 645", () => {
  it("as restored has two leads that are groups and two joint ones, and nothing else", () => {
    expect(check(RESTORED).map(flat)).toEqual([
      "no-focal-point group C17 I.5",
      "no-focal-point group C19 I.7",
      "joint-leads three C14 I.2",
      "joint-leads three C28 III.2",
    ]);
  });

  it("as scanned has every fault that a program can know, and no other", () => {
    expect(check(SCANNED).map(flat)).toEqual([
      "repeated-header repeated 16 -",
      "repeated-header repeated 21 -",
      "repeated-header repeated 27 -",
      "repeated-header repeated 32 -",
      "split-row split 17 I.3",
      "split-row split 22 I.6",
      "split-row split 28 II.1",
      "split-row stray A33 II.4",
      "shifted-row deadline E35 III.1",
      "shifted-row deadline E36 III.2",
      "extra-cell empty H35 -",
      "markup html G35 III.1",
      "markup html G36 III.2",
      "spelling decision 11 -",
      "spelling slip C11 -",
      "spelling slip B15 I.3",
      "spelling slip F17 I.3",
      "spelling slip D19 I.5",
      "spelling slip F19 I.5",
      "spelling slip G19 I.5",
      "spelling strayBlank E20 I.6",
      "spelling lostNtm B29 II.2",
      "spelling oneDistrict D30 II.3",
      "spelling slip E35 III.1",
      "spelling lostName E35 III.1",
      "spelling slip G35 III.1",
      "spelling slip B36 III.2",
      "spelling lostPlace B36 III.2",
      "spelling slip E36 III.2",
      "spelling lostName E36 III.2",
      "no-focal-point group C19 I.5",
      "no-focal-point group C23 I.7",
      "joint-leads three C14 I.2",
      "joint-leads three C36 III.2",
    ]);
  });

  it.each([
    ["I.3", "content"],
    ["I.3", "result"],
    ["I.5", "coordinators"],
    ["I.5", "result"],
    ["I.5", "note"],
    ["I.6", "deadline"],
    ["III.1", "coordinators"],
    ["III.2", "content"],
    ["III.2", "coordinators"],
  ] as const)("as scanned and mended as proposed, %s %s reads as restored", (key, field) => {
    expect(textOf(SCANNED, key, field)).not.toBe(textOf(RESTORED, key, field));
    const proposed = check(SCANNED).filter((finding) => finding.task === key && finding.field === field);
    expect(mended(textOf(SCANNED, key, field), proposed)).toBe(textOf(RESTORED, key, field));
  });
});

function textOf({ tasks }: Appendix, key: string, field: Field): string {
  return tasks.find((task) => task.key === key)?.cells[field].text ?? "";
}

/** Proposals that name the wrong words are put in word by word, so that several of one cell go together. */
function mended(text: string, findings: readonly Finding[]): string {
  const byWords = findings.filter(({ values }) => "wrong" in values);
  const [whole] = findings.filter(({ values, suggestion }) => !("wrong" in values) && suggestion !== null);
  return byWords.reduce(
    (rest, { values }) => rest.replaceAll(String(values["wrong"]), String(values["right"])),
    whole?.suggestion ?? text,
  );
}
