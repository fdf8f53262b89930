import { Workbook } from "@cj-tech-master/excelts";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import { cellAddress } from "../../../../src/domain/address";
import type { CellValue } from "../../../../src/domain/grid";
import type { NameModel, Region, SheetModel } from "../../../../src/domain/sheets/sheet-model";
import { isFormula } from "./seed-sheets";

/** A workbook of the formula engine that holds what our models say; formulas are computed by `valueOf`. */
export class Evaluated {
  readonly workbook = new Workbook();

  add({ name, region, names }: Pick<SheetModel, "name" | "region" | "names">): void {
    this.write(name, region);
    for (const each of names) this.define(each);
  }

  write(sheet: string, { cells, top, left }: Pick<Region, "cells" | "top" | "left">): void {
    for (const [row, line] of cells.entries()) {
      for (const [column, cell] of line.entries()) {
        if (cell?.value !== undefined) this.set(sheet, cellAddress(top + row, left + column), cell.value);
      }
    }
  }

  set(sheet: string, address: string, value: CellValue | { readonly formula: string }): void {
    const target = (this.workbook.getWorksheet(sheet) ?? this.workbook.addWorksheet(sheet)).getCell(address);
    target.value = isFormula(value) ? { formula: value.formula.slice(1) } : value;
  }

  calculate(): void {
    installFormulaEngine();
    this.workbook.calculateFormulas();
  }

  /** What a cell shows after `calculate`. */
  valueOf(sheet: string, address: string): unknown {
    const cell = this.workbook.getWorksheet(sheet)?.getCell(address);
    return cell?.formula === undefined ? cell?.value : cell.result;
  }

  private define({ name, refersTo }: NameModel): void {
    this.workbook.definedNames.add(refersTo.slice(1), name);
  }
}
