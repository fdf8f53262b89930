import type { Ran } from "./run-command";

/** One sentence, or two: to the person, not to the programmer. */
export function expectRefusal({ status, out, complaint }: Ran): void {
  expect(status).toBe(2);
  expect(out).toBe("");
  expect(complaint.trim().split("\n")).toHaveLength(1);
  expect(complaint).toMatch(/^[\p{Lu}“-].*[.]\n$/u);
  expect(complaint).not.toMatch(/\bat .+:\d+|Error\b|undefined|\{\w+\}|node_modules/u);
  expect(complaint).toBe(complaint.normalize("NFC"));
}
