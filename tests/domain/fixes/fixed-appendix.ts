import type { Appendix } from "../../../src/domain/appendix/appendix";
import { readAppendix } from "../../../src/domain/appendix/read-appendix";
import type { CellChange } from "../../../src/domain/fixes/cell-change";
import type { Fix } from "../../../src/domain/fixes/fix";
import { fixOf } from "../../../src/domain/fixes/fix-of";
import type { Grid } from "../../../src/domain/grid";
import { checkAppendix } from "../../../src/domain/rules/check-appendix";
import type { Finding } from "../../../src/domain/rules/rule";
import { cellAddress } from "../../../src/domain/address";
import { gridOf, type RowSpec } from "../../support/grid-of";
import { makeContext } from "../../support/make-appendix";
import { readContext } from "../../support/read-context";

const HEADINGS: RowSpec = [
  "TT",
  "Nội dung",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Thời gian hoàn thành",
  "Kết quả",
  "Ghi chú",
];

/** A sheet read and checked, with what can be proposed for each finding. */
export interface Examined {
  readonly grid: Grid;
  readonly appendix: Appendix;
  readonly findings: readonly Finding[];
  /** By finding, only those that have one. */
  readonly fixes: ReadonlyMap<Finding, Fix>;
}

export function examine(grid: Grid): Examined {
  const appendix = readAppendix(grid, readContext());
  if (appendix === null) throw new Error("The sheet holds no appendix");
  const findings = checkAppendix(appendix, makeContext());
  const fixes = findings.flatMap((finding): readonly (readonly [Finding, Fix])[] => {
    const fix = fixOf(finding, appendix, grid);
    return fix === null ? [] : [[finding, fix]];
  });
  return { grid, appendix, findings, fixes: new Map(fixes) };
}

/** A made-up appendix: the header stands in row 1, `rows` below it. */
export function examineRows(rows: readonly RowSpec[], merges: readonly string[] = []): Examined {
  return examine(gridOf([HEADINGS, ...rows], { merges }));
}

/** The fix of the first finding of a rule; `null` where it has none. */
export function fixFor({ findings, fixes }: Examined, rule: string): Fix | null {
  const finding = findings.find((each) => each.rule === rule);
  if (finding === undefined) throw new Error(`The rule ${rule} found nothing`);
  return fixes.get(finding) ?? null;
}

/** "D25: các huyện → các huyện Hóa", a line each. */
export function linesOf(cells: readonly CellChange[] | undefined): readonly string[] {
  return (cells ?? []).map(({ row, column, before, after, numberFormat }) => {
    const format = numberFormat === undefined ? "" : ` (${numberFormat})`;
    return `${cellAddress(row, column)}: ${String(before)} → ${String(after)}${format}`;
  });
}
