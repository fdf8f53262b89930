import { readFileSync } from "node:fs";
import { join } from "node:path";

const DISTRICTS = ["Vĩnh Linh", "Gio Linh", "Cam Lộ", "Triệu Phong", "Hải Lăng", "Hướng Hóa", "Đakrông"];

/**
 * The rows of a made-up appendix of so many tasks: the fourteen of Decision 645 again and again, in sections of a hundred,
 * each with two districts to help. (With the groups of the original every district would coordinate every task.)
 */
export function manyTasks(count: number): readonly (readonly (string | number)[])[] {
  const file = join(__dirname, "../../samples/decision-645/restored.tsv");
  const [header = [], ...rows] = readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t").map((text) => text.replaceAll("\\n", "\n")));
  const tasks = rows.filter(([ordinal]) => /^\d+$/u.test(ordinal ?? ""));
  const all: (readonly (string | number)[])[] = [header];
  for (let index = 0; index < count; index += 1) {
    if (index % 100 === 0)
      all.push([roman(index / 100 + 1), `Nhóm nhiệm vụ thứ ${index / 100 + 1}`, "", "", "", "", ""]);
    const [, content = "", lead = "", , ...rest] = tasks[index % tasks.length] ?? [];
    const helpers = `UBND các huyện ${DISTRICTS[index % 7] ?? ""}, ${DISTRICTS[(index + 3) % 7] ?? ""}`;
    all.push([(index % 100) + 1, `${content} (đợt ${Math.floor(index / tasks.length) + 1})`, lead, helpers, ...rest]);
  }
  return all;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** roman(14) //=> "XIV" */
function roman(number: number): string {
  let rest = number;
  let text = "";
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}
