import { cellText } from "../../../src/domain/appendix/cell-text";
import type { CellValue } from "../../../src/domain/grid";

describe("cellText", () => {
  it.each<[CellValue, string, string]>([
    [null, "General", ""],
    ["  Sở\u00a0Y tế \r\n Hà Nội ", "General", "Sở Y tế\nHà Nội"],
    ["Sở".normalize("NFD"), "General", "Sở"],
    [1, "General", "1"],
    [1.1, "General", "1.1"],
    [1.1, "0.00", "1.10"],
    [0.1 + 0.2, "General", "0.3"],
    [1, "0%", "100%"],
    [0.5, "0%", "50%"],
    [0.125, "0.0%", "12.5%"],
    [45473, "dd/mm/yyyy", "30/06/2024"],
    [45383, "mmm-yy", "Tháng 4/2024"],
    [45383, '"Tháng "m/yyyy', "Tháng 4/2024"],
    [45292, "yyyy", "2024"],
    [-5, "dd/mm/yyyy", "-5"],
    [true, "General", "TRUE"],
    [false, "General", "FALSE"],
  ])("%j in %j is %j", (value, format, text) => {
    expect(cellText(value, format)).toBe(text);
  });
});
