import type { CellValue } from "../../../src/domain/grid";
import { readDeadline } from "../../../src/domain/deadline/read-deadline";
import { CONTEXT, NO_CONTEXT, summary } from "./form-table";

describe("cells of the deadline column", () => {
  it.each<[CellValue, string, string, string]>([
    [45383, "mmm-yy", "Tháng 4/2024", "period 2024-04-01 2024-04-30 > 2024-05-02"],
    [45383, "mm/yyyy", "Tháng 4/2024", "period 2024-04-01 2024-04-30 > 2024-05-02"],
    [45383, '"Tháng "m/yyyy', "Tháng 4/2024", "period 2024-04-01 2024-04-30 > 2024-05-02"],
    [45383, "dd/mm/yyyy", "01/04/2024", "deadline - 2024-04-01"],
    [45473, "m/d/yyyy", "30/06/2024", "deadline - 2024-06-30 > 2024-07-01"],
    [45473.71, "dd/mm/yyyy hh:mm", "30/06/2024", "deadline - 2024-06-30 > 2024-07-01"],
    [45473, "yyyy", "Năm 2024", "period 2024-01-01 2024-12-31"],
    [2024, "General", "2024", "period 2024-01-01 2024-12-31"],
    [2024, "0", "2024", "period 2024-01-01 2024-12-31"],
    [2024, "@", "2024", "period 2024-01-01 2024-12-31"],
    ["2024", "@", "2024", "period 2024-01-01 2024-12-31"],
    ["Quý II/2024", "General", "Quý II/2024", "period 2024-04-01 2024-06-30 > 2024-07-01"],
    ["Quý II/2024", "dd/mm/yyyy", "Quý II/2024", "period 2024-04-01 2024-06-30 > 2024-07-01"],
    [null, "General", "", "none - -"],
    ["", "dd/mm/yyyy", "", "none - -"],
  ])("%j formatted %s shows %s", (value, numberFormat, text, expected) => {
    const deadline = readDeadline(value, numberFormat, NO_CONTEXT);
    expect([deadline.text, summary(deadline)]).toEqual([text, expected]);
  });

  it.each<[CellValue, string, string]>([
    [10, "General", "10"],
    [30, "0", "30"],
    [15.6, "General", "15.6"],
    [4.2024, "General", "4.2024"],
    [2024.5, "General", "2024.5"],
    [1999, "General", "1999"],
    [2101, "General", "2101"],
    [45383, "General", "45383"],
    [45383, "#,##0", "45383"],
    [0.5, "h:mm", "0.5"],
    [45383.5, "h:mm", "45383.5"],
    [2024, "dd/mm/yyyy", "16/07/1905"],
    [25569, "dd/mm/yyyy", "01/01/1970"],
    [60, "dd/mm/yyyy", "60"],
    [-1, "dd/mm/yyyy", "-1"],
    [NaN, "dd/mm/yyyy", "NaN"],
    [true, "General", "TRUE"],
    [false, "General", "FALSE"],
  ])("%j formatted %s is left to a person", (value, numberFormat, text) => {
    expect(readDeadline(value, numberFormat, CONTEXT)).toMatchObject({
      kind: "unreadable",
      text,
      due: null,
      start: null,
    });
  });
});
