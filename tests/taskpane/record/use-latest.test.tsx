/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, renderHook } from "@testing-library/react";
import { Component, type ReactNode } from "react";
import { useLatest } from "../../../src/taskpane/record/use-latest";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A question that is answered when the test says so. */
function asked() {
  const answers = new Map<string, (answer: string) => void>();
  const failures = new Map<string, (error: Error) => void>();
  const ask = (question: string) =>
    new Promise<string>((resolve, reject) => {
      answers.set(question, resolve);
      failures.set(question, reject);
    });
  return { answers, failures, ask };
}

const settle = (answer: () => void) =>
  act(() => {
    answer();
    return Promise.resolve();
  });
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

describe("the newest answer", () => {
  it("drops one that comes after the next question", async () => {
    const { answers, ask } = asked();
    const { result, rerender } = renderHook(({ question }) => useLatest(question, () => ask(question)), {
      initialProps: { question: "one" },
    });
    expect(result.current).toEqual({ answer: null, current: false });
    await pass(0);
    rerender({ question: "two" });
    await pass(0);
    await settle(() => answers.get("two")?.("second"));
    await settle(() => answers.get("one")?.("first"));
    expect(result.current).toEqual({ answer: "second", current: true });
  });

  it("is said to be old while the next question stands", async () => {
    const { answers, ask } = asked();
    const { result, rerender } = renderHook(({ question }) => useLatest(question, () => ask(question)), {
      initialProps: { question: "one" },
    });
    await pass(0);
    await settle(() => answers.get("one")?.("first"));
    rerender({ question: "two" });
    expect(result.current).toEqual({ answer: "first", current: false });
  });

  it("asks once where questions follow one another quickly", async () => {
    const ask = jest.fn(() => Promise.resolve("answer"));
    const { rerender } = renderHook(({ question }) => useLatest(question, ask, 200), {
      initialProps: { question: "one" },
    });
    await pass(150);
    rerender({ question: "two" });
    await pass(150);
    expect(ask).not.toHaveBeenCalled();
    await pass(50);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("asks nothing where there is no question", async () => {
    const ask = jest.fn(() => Promise.resolve("answer"));
    renderHook(() => useLatest(null, ask));
    await pass(1000);
    expect(ask).not.toHaveBeenCalled();
  });

  it("hands a failure to the error boundary", async () => {
    const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { failures, ask } = asked();
    renderHook(() => useLatest("one", () => ask("one")), { wrapper: Boundary });
    await pass(0);
    await settle(() => failures.get("one")?.(new Error("no task")));
    expect(document.body).toHaveTextContent("no task");
    silent.mockRestore();
  });
});

class Boundary extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    return this.state.error === null ? this.props.children : this.state.error.message;
  }
}
