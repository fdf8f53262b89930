import { WorkbookError } from "../../src/actions/workbook-error";
import type { Fault } from "../../src/host/host";
import { bookState } from "./book-state";
import { bench, sample, type Bench } from "./on-host";
import { APPENDIX, MARKS, modelOf, planOf, SETTINGS, trackingRegion, WHOLE } from "./plans";

const BYTES = sample("phu-luc-645.xlsx");
// Not GeneralException: for merged areas that means "perhaps too many", and is asked again in parts.
const REFUSAL = { code: "ServiceNotAvailable", message: "no" };

/** A bench whose faults can be switched on once the workbook is ready. */
async function faultyBench(): Promise<Bench & { readonly fail: (fault: Fault) => void }> {
  let fault: Fault = {};
  const ready = await bench(BYTES, {
    fault: { request: (n) => fault.request?.(n) ?? null, action: (action) => fault.action?.(action) ?? null },
  });
  return {
    ...ready,
    fail: (given) => {
      fault = given;
    },
  };
}

/** How many requests the whole plan takes. */
async function requestsOf(): Promise<number> {
  const { workbook, host } = await bench(BYTES);
  host.resetStatistics();
  await workbook.apply(WHOLE);
  return host.statistics.requests;
}

/** How many properties it sets. */
async function setsOf(): Promise<number> {
  const { workbook, fail } = await faultyBench();
  let count = 0;
  fail({ action: ({ type }) => ((count += type === 4 ? 1 : 0), null) });
  await workbook.apply(WHOLE);
  return count;
}

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  );
}

describe("a plan that fails on the way", () => {
  it("leaves the workbook as it was, whichever request fails", async () => {
    const requests = await requestsOf();
    expect(requests).toBeLessThan(30);
    const survived: number[] = [];
    for (let failing = 0; failing < requests; failing += 1) {
      const { workbook, host, fail } = await faultyBench();
      const before = bookState(host);
      let count = 0;
      fail({ request: () => (count++ === failing ? REFUSAL : null) });
      const error = await failure(workbook.apply(WHOLE));
      expect([failing, host.book.eventsEnabled]).toEqual([failing, true]);
      if (error === null) survived.push(failing);
      else expect([failing, error instanceof WorkbookError, bookState(host)]).toEqual([failing, true, before]);
    }
    // When all is written only the switch for events is left, and that is tried twice.
    expect(survived).toEqual([requests - 3, requests - 2, requests - 1].slice(-survived.length));
  }, 60_000);

  it("leaves the workbook as it was when an action in the middle of a request fails", async () => {
    const sets = await setsOf();
    expect(sets).toBeGreaterThan(100);
    for (const share of [0, 0.1, 0.25, 0.4, 0.55, 0.7, 0.8, 0.9, 0.98]) {
      const nth = Math.floor(share * sets);
      const { workbook, host, fail } = await faultyBench();
      const before = bookState(host);
      let count = 0;
      fail({ action: ({ type }) => (type === 4 && count++ === nth ? REFUSAL : null) });
      const error = await failure(workbook.apply(WHOLE));
      expect([nth, error instanceof WorkbookError, bookState(host)]).toEqual([nth, true, before]);
    }
  }, 60_000);

  it("goes back to the earlier run when a second one fails", async () => {
    const { workbook, host, fail } = await faultyBench();
    await workbook.apply(WHOLE);
    const before = bookState(host);
    let count = 0;
    fail({ action: ({ type }) => (type === 4 && count++ === 30 ? REFUSAL : null) });
    const again = planOf(
      { kind: "write-region", sheet: APPENDIX, region: trackingRegion("Khác"), what: { vi: "", en: "" } },
      { kind: "mark", sheet: APPENDIX, marks: MARKS.slice(1) },
      { kind: "refresh-sheet", sheet: "Tổng hợp", model: modelOf("tally", "Tổng hợp") },
      { kind: "refresh-sheet", sheet: "Thiết lập", model: SETTINGS },
    );
    expect(await failure(workbook.apply(again))).toBeInstanceOf(WorkbookError);
    expect(bookState(host)).toEqual(before);
  });

  it("says in plain words that it was undone", async () => {
    const { workbook, fail } = await faultyBench();
    let count = 0;
    fail({ action: ({ type }) => (type === 4 && count++ === 40 ? REFUSAL : null) });
    const error = await failure(workbook.apply(WHOLE));
    expect(error instanceof WorkbookError && error.text.vi).toContain("Phần đã ghi dở được hoàn tác");
    expect(error instanceof WorkbookError && error.text.en).not.toContain("no)");
  });

  it("says what is left where even the undo fails", async () => {
    const { workbook, fail } = await faultyBench();
    let count = 0;
    let broken = false;
    fail({
      action: ({ type }) => (type === 4 && count++ === 60 ? ((broken = true), REFUSAL) : null),
      request: () => (broken ? REFUSAL : null),
    });
    const error = await failure(workbook.apply(WHOLE));
    expect(error instanceof WorkbookError && [error.code, error.text.vi]).toEqual([
      "half-done",
      expect.stringContaining("còn lại ở: “Tổng hợp”, “Sở NN&PTNT”, “Thiết lập”, “Phụ lục”"),
    ]);
  });
});
