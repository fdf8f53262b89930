import { NO_MEMORY } from "../../../src/actions/memory";
import type { Reading } from "../../../src/actions/read-workbook";
import { WorkbookError } from "../../../src/actions/workbook-error";
import type { Grid } from "../../../src/domain/grid";
import { createJudge } from "../../../src/taskpane/session/create-judge";
import { judgeRoom } from "../../../src/taskpane/worker/judge-room";
import type { ToWorker } from "../../../src/taskpane/worker/protocol";
import { workerJudge, type Ears, type Thread } from "../../../src/taskpane/worker/worker-judge";
import { sampleSource } from "../sample-states";

const CONTEXT = { today: "2024-07-02", locale: "vi" } as const;
const QUERY = { severities: [], agencies: [], text: "", fresh: false, limits: {} };

/** Threads whose messages are copied as between real ones, and that can be made to die. */
function threads() {
  const sent: ToWorker[] = [];
  let ears: Ears | null = null;
  let started = 0;
  const start = (given: Ears): Thread => {
    started += 1;
    ears = given;
    let over = false;
    const receive = judgeRoom(createJudge(), (message) => {
      if (!over) given.heard(structuredClone(message));
    });
    return {
      post: (message) => {
        sent.push(message);
        const copy = structuredClone(message);
        setTimeout(() => {
          if (!over) receive(copy);
        }, 0);
      },
      end: () => {
        over = true;
      },
    };
  };
  return { sent, start, die: () => ears?.died(), started: () => started };
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function gridOfSample(): Promise<Grid> {
  return (await sampleSource()).checked.grid;
}

function readingOf(...grids: readonly Grid[]): Reading {
  const used = { top: 1, left: 1, bottom: 26, right: 8 };
  return {
    sheets: grids.map(({ sheet }) => ({ name: sheet, visible: true, ours: null, protected: false, used })),
    grids: new Map(grids.map((grid) => [grid.sheet, grid])),
    memory: NO_MEMORY,
  };
}

function withCell(grid: Grid, row: number, column: number, value: string): Grid {
  const values = grid.values.map((cells, r) =>
    r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells,
  );
  return { ...grid, values };
}

describe("the judge on a thread of its own", () => {
  it("answers as the one in front does", async () => {
    const reading = readingOf(await gridOfSample());
    const [here, there] = [createJudge(), workerJudge(threads().start, pause)];
    expect(await there.check(reading, CONTEXT)).toEqual(await here.check(reading, CONTEXT));
    expect(await there.findings(QUERY)).toEqual(await here.findings(QUERY));
    expect(await there.tracking({ only: null, limits: {} })).toEqual(await here.tracking({ only: null, limits: {} }));
    expect(await there.at(16)).toEqual(await here.at(16));
    expect(await there.standing("II.1", "Đã hoàn thành", null)).toEqual(
      await here.standing("II.1", "Đã hoàn thành", null),
    );
    expect(await there.propose({ kind: "track" })).toEqual(await here.propose({ kind: "track" }));
    const ids = ["no-focal-point/I.5/lead/group"];
    expect(await there.evidence(ids)).toEqual(await here.evidence(ids));
    expect(Object.keys(await there.evidence(ids))).toEqual(ids);
  });

  it("is sent the rows that changed, and no others", async () => {
    const { sent, start } = threads();
    const judge = workerJudge(start, pause);
    const grid = await gridOfSample();
    await judge.check(readingOf(grid), CONTEXT);
    sent.length = 0;
    await judge.check(readingOf(grid), CONTEXT);
    expect(sent.map(({ kind }) => kind)).toEqual(["check"]);
    sent.length = 0;
    const changed = withCell(grid, 15, 4, "Tháng 9/2024");
    const outcome = await judge.check(readingOf(changed), CONTEXT);
    expect(sent.map(({ kind }) => kind)).toEqual(["grid", "rows", "grid-done", "check"]);
    expect(sent.flatMap((message) => (message.kind === "rows" ? message.rows.map(([place]) => place) : []))).toEqual([
      15,
    ]);
    expect(outcome).toEqual(await createJudge().check(readingOf(changed), CONTEXT));
  });

  it("takes a shorter sheet for what it is", async () => {
    const judge = workerJudge(threads().start, pause);
    const grid = await gridOfSample();
    await judge.check(readingOf(grid), CONTEXT);
    const cut = <Row>(rows: readonly Row[]): readonly Row[] => rows.slice(0, 15);
    const short = {
      ...grid,
      values: cut(grid.values),
      numberFormats: cut(grid.numberFormats),
      formulas: cut(grid.formulas),
    };
    expect(await judge.check(readingOf(short), CONTEXT)).toEqual(await createJudge().check(readingOf(short), CONTEXT));
  });

  it("lets what Excel would refuse cross as what it is", async () => {
    const judge = workerJudge(threads().start, pause);
    await judge.check(readingOf(await gridOfSample()), CONTEXT);
    const refused = judge.propose({ kind: "status", task: "II.1", status: "Đã hoàn thành", completedOn: null });
    await expect(refused).rejects.toBeInstanceOf(WorkbookError);
    await expect(refused).rejects.toMatchObject({ code: "no-tracking", text: { vi: expect.any(String) as string } });
  });

  it("answers a check that was superseded with what the later one found", async () => {
    const { sent, start } = threads();
    const judge = workerJudge(start, pause);
    const grid = await gridOfSample();
    const later = readingOf(withCell(grid, 15, 4, "Tháng 9/2024"));
    const [one, two, three] = await Promise.all([
      judge.check(readingOf(grid), CONTEXT),
      judge.check(readingOf(withCell(grid, 15, 4, "Tháng 8/2024")), CONTEXT),
      judge.check(later, CONTEXT),
    ]);
    expect(one).toBe(three);
    expect(two).toBe(three);
    expect(three).toEqual(await createJudge().check(later, CONTEXT));
    expect(sent.filter(({ kind }) => kind === "check").length).toBeLessThan(3);
  });

  it("fails what was asked when it dies, and starts again with what it knew", async () => {
    const { start, die, started } = threads();
    const judge = workerJudge(start, pause);
    await judge.check(readingOf(await gridOfSample()), CONTEXT);
    const before = await judge.findings(QUERY);
    const asked = judge.findings(QUERY);
    die();
    await expect(asked).rejects.toMatchObject({ code: "judge-stopped" });
    expect(await judge.findings(QUERY)).toEqual(before);
    expect(started()).toBe(2);
  });

  it("brings an appendix in without a workbook, and hands on the sentence of what cannot be read", async () => {
    const judge = workerJudge(threads().start, pause);
    const text = "TT\tNội dung nhiệm vụ\tCơ quan chủ trì\tThời hạn\n1\t=1+1\tSở Y tế\tQuý II";
    const source = { kind: "pasted", html: "", text } as const;
    expect(await judge.bringIn(source, [], "vi")).toEqual(await createJudge().bringIn(source, [], "vi"));
    const refused = judge.bringIn({ kind: "pasted", html: "", text: "" }, [], "vi");
    await expect(refused).rejects.toMatchObject({ code: "import-empty", text: { vi: "Không có chữ nào được dán." } });
  });
});
