import { checkWorkbook } from "../../src/actions/check-workbook";
import type { Checked, Options } from "../../src/actions/checked";
import type { Plan } from "../../src/actions/plan";
import { planRequest } from "../../src/actions/plan-request";
import type { Proposal, Request } from "../../src/actions/request";
import type { Workbook } from "../../src/actions/workbook";
import { WorkbookError } from "../../src/actions/workbook-error";
import { QUANG_TRI } from "../../src/domain/agency/quang-tri";
import { daysOffOf } from "../../src/domain/calendar/days-off";
import { HOLIDAYS_VN } from "../../src/domain/calendar/holidays-vn";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { NO_OFFICE } from "../../src/domain/sheets/office";
import { cellAddress } from "../../src/domain/address";
import { bench, sample, type Bench } from "../excel/on-host";

export const SCANNED = "phu-luc-645-scan.xlsx";
export const RESTORED = "phu-luc-645.xlsx";

/** What the pane gives, on the day of the samples. */
export function options(overrides: Partial<Options> = {}): Options {
  return {
    asOf: null,
    today: "2024-07-02",
    locale: "vi",
    directory: QUANG_TRI,
    daysOff: daysOffOf(HOLIDAYS_VN),
    settings: DEFAULT_SETTINGS,
    office: NO_OFFICE,
    ...overrides,
  };
}

/** A workbook with the add-in's own way of reading it again and again. */
export interface Desk extends Bench {
  check(overrides?: Partial<Options>): Promise<Checked>;
  /** Reads anew, plans, and writes what is planned. */
  carryOut(request: Request, overrides?: Partial<Options>): Promise<Proposal>;
}

export async function deskOn(bytes: Uint8Array | null): Promise<Desk> {
  const here = await bench(bytes);
  const { workbook } = here;
  const check = (overrides?: Partial<Options>): Promise<Checked> => checkWorkbook(workbook, options(overrides));
  return {
    ...here,
    check,
    async carryOut(request, overrides) {
      const proposal = planRequest(await check(overrides), request);
      await workbook.apply(proposal.plan);
      return proposal;
    },
  };
}

export function sampleDesk(name: string): Promise<Desk> {
  return deskOn(sample(name));
}

/** "create tally Tổng hợp", "cells Phụ lục H16 Đã hoàn thành", a line for each thing that a plan does. */
export function linesOf({ steps }: Plan): readonly string[] {
  return steps.flatMap((step): readonly string[] => {
    switch (step.kind) {
      case "create-sheet":
        return [`create ${step.model.id}`];
      case "refresh-sheet":
        return [`refresh ${step.model.id}`];
      case "set-cells":
        return step.cells
          .map(
            ({ row, column, after, numberFormat = "" }) =>
              `${step.sheet} ${cellAddress(row, column)} = ${String(after)} ${numberFormat}`,
          )
          .map((line) => line.trim());
      case "remove-rows":
        return [`${step.sheet} without ${step.rows.map(({ row }) => row).join(", ")}`];
      case "add-sheet":
        return [`add ${step.model.name}`];
      case "mark":
        return [`mark ${step.marks.length === 0 ? "nothing" : "rows"}`];
      case "write-region":
        return ["region"];
      case "leave-alone":
        return [`leave ${step.sheet}`];
      case "print-setup":
        return ["print"];
    }
  });
}

/** The words with which something is refused. */
export function refusalOf(work: () => unknown): WorkbookError {
  try {
    work();
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error("Nothing was refused");
}

/** The values of cells as they stand, by address. */
export async function valuesAt(workbook: Workbook, sheet: string, ...cells: readonly (readonly [number, number])[]) {
  const [grid] = await workbook.read([sheet]);
  return cells.map(([row, column]) => grid?.values[row - grid.top]?.[column - grid.left] ?? null);
}
