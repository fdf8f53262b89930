import { sheetName, sheetNamesFor } from "../../../src/domain/sheets/sheet-names";

it.each([
  ["Sở NN&PTNT", "Sở NN&PTNT"],
  ["Sở NN&PTNT".normalize("NFD"), "Sở NN&PTNT"],
  ["Ban A/B: C?*[1]\\2", "Ban A-B- C-1-2"],
  ["'Sở Y tế'", "Sở Y tế"],
  ["  Sở Y tế  ", "Sở Y tế"],
  ["", "_"],
  ["'''", "_"],
  ["History", "History_"],
  ["HISTORY", "HISTORY_"],
  ["Ngân hàng Chính sách xã hội - Chi nhánh tỉnh", "Ngân hàng Chính sách xã hội - C"],
  ["Cơ quan rất dài có dấu cách cuối ở đúng chỗ cắt", "Cơ quan rất dài có dấu cách cuố"],
])("%p becomes %p", (wanted, name) => {
  expect(sheetName(wanted, [])).toBe(name);
  expect(name.length).toBeLessThanOrEqual(31);
});

it("is unique whatever the case, and still at most 31 letters long", () => {
  expect(sheetName("Tổng hợp", ["TỔNG HỢP"])).toBe("Tổng hợp (2)");
  expect(sheetName("Tổng hợp", ["tổng hợp", "Tổng hợp (2)"])).toBe("Tổng hợp (3)");
  const long = "Ngân hàng Chính sách xã hội - Chi nhánh tỉnh";
  const second = sheetName(long, [sheetName(long, [])]);
  expect(second).toBe("Ngân hàng Chính sách xã hội (2)");
  expect(second.length).toBeLessThanOrEqual(31);
});

it("keeps the present name of a sheet of ours, and gives the others names that nobody has", () => {
  const wanted = [
    { id: "tally", name: "Tổng hợp" },
    { id: "overdue", name: "Quá hạn" },
    { id: "agency:a", name: "Sở A" },
    { id: "agency:b", name: "SỞ A" },
  ];
  const names = sheetNamesFor(wanted, new Map([["overdue", "Danh sách trễ"]]), ["tổng hợp", "Phụ lục"]);
  expect([...names]).toEqual([
    ["tally", "Tổng hợp (2)"],
    ["overdue", "Danh sách trễ"],
    ["agency:a", "Sở A"],
    ["agency:b", "SỞ A (2)"],
  ]);
});
