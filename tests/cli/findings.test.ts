import type { Report } from "../../src/domain/report/report-schema";
import { makeBench, RESTORED, SCANNED } from "../support/run-command";
import { reportsOn, SAMPLES } from "../support/sample-reports";

// Whole files are read, written and read again: seconds on a busy machine.
jest.setTimeout(60_000);

const bench = makeBench();
afterAll(() => bench.remove());
const reportOn = reportsOn(bench);

/** Rule, row or cell, task: all that the two samples are found to have on 02/07/2024. */
const IN_BOTH = (cells: Readonly<Record<string, number>>): readonly string[] => [
  `no-focal-point warning C${cells["I.5"] ?? 0} I.5`,
  `no-focal-point warning C${cells["I.7"] ?? 0} I.7`,
  `joint-leads info C${cells["I.2"] ?? 0} I.2`,
  `joint-leads info C${cells["III.2"] ?? 0} III.2`,
  ...["I.6", "II.1", "II.2", "II.3"].flatMap((key) => [
    `deadline-on-day-off info E${cells[key] ?? 0} ${key}`,
    `past-due warning E${cells[key] ?? 0} ${key}`,
  ]),
];

/** Every fault of the scan that a program can know, by its line in the list of faults (domain notes, section 6). */
const IN_SCAN = [
  "spelling warning C12 -", // 1
  ...[17, 22, 28, 33].map((row) => `repeated-header info ${row} -`), // 2
  "extra-cell info H36 -", // 3
  "spelling warning B16 I.3", // 4
  "split-row info 18 I.3", // 4, 5
  "spelling warning F18 I.3", // 6
  "spelling warning D20 I.5", // 7
  "spelling warning F20 I.5", // 8
  "spelling warning G20 I.5", // 9
  "split-row info 23 I.6", // 10
  "spelling info E21 I.6", // 11
  "split-row info 29 II.1", // 12
  "spelling info B30 II.2", // 14
  "spelling info D31 II.3", // 15
  "split-row warning A34 II.4", // 16, 17
  "shifted-row warning E36 III.1", // 18, 19
  ...["spelling warning E36 III.1", "spelling warning E36 III.1"], // 18: Dakrông, and Hướng lost
  "markup warning G36 III.1", // 20
  "spelling warning G36 III.1", // 20: DBKK
  "spelling warning B37 III.2", // 21
  "spelling warning B37 III.2", // 22
  "shifted-row warning E37 III.2", // 23
  ...["spelling warning E37 III.2", "spelling warning E37 III.2"], // 23
  "markup warning G37 III.2", // 24
  "spelling warning 12 -", // 25: the number of the decision, said at the head of the table
];

const flat = ({ findings }: Report): readonly string[] =>
  findings.map(({ rule, severity, cell, row, task }) => `${rule} ${severity} ${cell ?? row} ${task ?? "-"}`).sort();

describe("what is found", () => {
  it("in the restored table: two leads that are groups, two joint ones, four days off, four past due, no more", async () => {
    const rows = { "I.2": 8, "I.5": 11, "I.6": 12, "I.7": 13, "II.1": 16, "II.2": 17, "II.3": 18, "III.2": 22 };
    expect(flat(await reportOn(RESTORED, "2024-07-02"))).toEqual([...IN_BOTH(rows)].sort());
  });

  it("in the scan: the same, and every fault that a program can know, no other", async () => {
    const rows = { "I.2": 15, "I.5": 20, "I.6": 21, "I.7": 24, "II.1": 27, "II.2": 30, "II.3": 31, "III.2": 37 };
    expect(flat(await reportOn(SCANNED, "2024-07-02"))).toEqual([...IN_BOTH(rows), ...IN_SCAN].sort());
  });

  it("is said in whole sentences of both languages, with no slot left open", async () => {
    for (const { file } of SAMPLES) {
      for (const { message } of (await reportOn(file, "2024-07-02")).findings) {
        for (const sentence of [message.vi, message.en]) {
          expect(sentence).toMatch(/^[\p{Lu}“].*[.!?]$/su);
          expect(sentence).not.toMatch(/\{\w+\}|undefined|null|\bNaN\b/u);
          expect(sentence).toBe(sentence.normalize("NFC"));
        }
        expect(message.vi).not.toBe(message.en);
      }
    }
  });
});
