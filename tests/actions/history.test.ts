import {
  appendHistory,
  dropHistory,
  HISTORY_NAME,
  listHistory,
  readHistory,
  type DoneAction,
} from "../../src/actions/history";
import type { Journal } from "../../src/actions/journal";
import { planRequest } from "../../src/actions/plan-request";
import { bookState } from "../excel/book-state";
import { bench } from "../excel/on-host";
import { deskOn, SCANNED, sampleDesk } from "./check-here";

jest.setTimeout(60_000);

const WORDS = { vi: "II.1", en: "II.1" };

function done(at: number, letters = 10): DoneAction {
  const journal: Journal = {
    action: "status",
    title: WORDS,
    entries: [
      {
        kind: "cells-set",
        sheet: "Phụ lục",
        sheetId: "{1}",
        cells: [{ row: 1, column: 1, before: { input: "a".repeat(letters), numberFormat: "@" }, after: null }],
        signs: [],
      },
    ],
  };
  return { at: `2024-07-02T09:00:${String(at).padStart(2, "0")}+07:00`, detail: WORDS, journal };
}

describe("the history of what can be undone", () => {
  it("is newest first, and an action leaves it when it was undone", async () => {
    const { workbook } = await bench();
    await appendHistory(workbook, done(1));
    await appendHistory(workbook, done(2));
    expect(await listHistory(workbook)).toEqual([done(2), done(1)]);
    expect(await dropHistory(workbook, done(2).at)).toEqual([done(1)]);
    await dropHistory(workbook, done(1).at);
    expect(await workbook.kept(HISTORY_NAME)).toBeNull();
  });

  it("lets the oldest go beyond twenty", async () => {
    const { workbook } = await bench();
    for (let at = 1; at <= 22; at += 1) await appendHistory(workbook, done(at));
    const history = await listHistory(workbook);
    expect([history.length, history[0], history.at(-1)]).toEqual([20, done(22), done(3)]);
  });

  it("lets the oldest go beyond 800 KB, and does not keep one that is too long alone", async () => {
    const { workbook } = await bench();
    await appendHistory(workbook, done(1, 300_000));
    await appendHistory(workbook, done(2, 300_000));
    expect((await appendHistory(workbook, done(3, 300_000))).history.map(({ at }) => at)).toEqual([
      done(3).at,
      done(2).at,
    ]);
    const { history, kept } = await appendHistory(workbook, done(4, 900_000));
    expect([kept, history.map(({ at }) => at)]).toEqual([false, [done(3).at, done(2).at]]);
    expect((await workbook.kept(HISTORY_NAME))?.length).toBeLessThan(800_000);
  });

  it("never writes over that of a later version", async () => {
    const { workbook } = await bench();
    const later = JSON.stringify({ version: 2 });
    await workbook.keep(HISTORY_NAME, later);
    await expect(appendHistory(workbook, done(1))).rejects.toMatchObject({ code: "newer-memory" });
    await expect(dropHistory(workbook, done(1).at)).rejects.toMatchObject({ code: "newer-memory" });
    expect(await workbook.kept(HISTORY_NAME)).toBe(later);
  });

  it.each([
    ["no JSON", "{"],
    ["another thing", "[]"],
    [
      "an entry of no known kind",
      JSON.stringify({
        version: 1,
        actions: [{ ...done(1), journal: { ...done(1).journal, entries: [{ kind: "x" }] } }],
      }),
    ],
    [
      "an entry without its sheet",
      JSON.stringify({
        version: 1,
        actions: [{ ...done(1), journal: { ...done(1).journal, entries: [{ kind: "cells-merged", areas: [] }] } }],
      }),
    ],
  ])("takes %s for nothing to undo", (_, text) => {
    expect(readHistory(text)).toEqual([]);
  });

  it("keeps the whole actions beside a damaged one", () => {
    expect(readHistory(JSON.stringify({ version: 1, actions: [{ at: 5 }, done(1)] }))).toEqual([done(1)]);
  });
});

it("undoes everything from a file that was closed and opened again", async () => {
  const desk = await sampleDesk(SCANNED);
  const start = bookState(desk.host);
  const all = { tally: true, overdue: true, brief: true, agencies: ["agency:s_xaydung"] };
  const requests = [{ kind: "mark" }, { kind: "build", sheets: all }] as const;
  for (const [at, request] of requests.entries()) {
    const { plan } = planRequest(await desk.check(), request);
    const journal = await desk.workbook.apply(plan);
    const { kept, history } = await appendHistory(desk.workbook, { ...done(at), journal });
    expect(kept).toBe(true);
    expect(history[0]?.journal).toEqual(JSON.parse(JSON.stringify(journal)));
  }
  const again = await deskOn(await desk.host.save());
  for (const { journal, at } of await listHistory(again.workbook)) {
    expect((await again.workbook.undo(journal)).kept).toEqual([]);
    await dropHistory(again.workbook, at);
  }
  expect(await sheetTexts(again)).toEqual(await sheetTexts(await sampleDesk(SCANNED)));
  expect(start).toEqual(bookState((await sampleDesk(SCANNED)).host));
});

async function sheetTexts({ workbook }: Awaited<ReturnType<typeof sampleDesk>>) {
  const names = (await workbook.sheets()).map(({ name }) => name);
  return workbook.read(names);
}
