/** Excel's longest name of a sheet. */
const LONGEST = 31;

/** freeSheetName("Tổng hợp", ["Phụ lục", "TỔNG HỢP"]) //=> "Tổng hợp (2)". Excel does not tell names apart by case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map(comparable));
  let name = wanted;
  for (let number = 2; known.has(comparable(name)); number += 1) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
  }
  return name;
}

function comparable(name: string): string {
  return name.normalize("NFC").toUpperCase();
}
