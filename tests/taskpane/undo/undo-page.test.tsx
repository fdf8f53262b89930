/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { HistoryEntry, PaneState } from "../../../src/taskpane/session/pane-state";
import { UndoPage } from "../../../src/taskpane/undo/undo-page";
import { sampleState } from "../sample-states";
import { paneHasFocus, showScreen } from "../show-screen";

const entry = (id: number, vi: string, en: string): HistoryEntry => ({
  id,
  title: { vi, en },
  detail: { vi: `Trang “{${id}}”`, en: `Sheet “{${id}}”` },
  at: Date.now() - (10 - id) * 60_000,
});
const HISTORY = [entry(3, "Lập báo cáo", "Build reports"), entry(2, "Ghi tình trạng I.4", "Record status of I.4")];

const show = async (overrides: Partial<PaneState> = {}) => {
  const state = await sampleState({ page: "undo", history: HISTORY, ...overrides });
  return showScreen(<UndoPage />, state);
};

beforeEach(() => paneHasFocus(true));

describe("what can be undone", () => {
  it("is listed newest first, and only the newest has the button", async () => {
    const { user, callsOf } = await show();
    const entries = within(screen.getByRole("list", { name: "Những việc đã làm" })).getAllByRole("listitem");
    expect(entries.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^\d\d:\d\dLập báo cáoTrang “\{3\}”Hoàn tác$/u),
      expect.stringMatching(/^\d\d:\d\dGhi tình trạng I\.4Trang “\{2\}”$/u),
    ]);
    await user.click(screen.getByRole("button", { name: "Hoàn tác: Lập báo cáo" }));
    expect(callsOf("undo")).toHaveLength(1);
  });

  it("gives the focus to the next entry, and to the words at the end", async () => {
    const { user, change } = await show();
    await user.click(screen.getByRole("button"));
    change({ history: HISTORY.slice(1) });
    expect(screen.getByRole("button", { name: "Hoàn tác: Ghi tình trạng I.4" })).toHaveFocus();
    await user.click(screen.getByRole("button"));
    change({ history: [] });
    expect(screen.getByText("Chưa có việc nào để hoàn tác.")).toHaveFocus();
  });

  it("takes no focus for what was undone from elsewhere", async () => {
    const { change } = await show();
    change({ history: HISTORY.slice(1) });
    expect(document.body).toHaveFocus();
  });

  it("waits while something is being written", async () => {
    const { user, callsOf } = await show({ writing: { title: { vi: "Ghi", en: "Record" }, share: 0 } });
    await user.click(screen.getByRole("button"));
    expect(callsOf("undo")).toEqual([]);
  });

  it("is said to be nothing", async () => {
    await show({ history: [] });
    expect(screen.getByText("Chưa có việc nào để hoàn tác.")).toBeVisible();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("is said in English", async () => {
    await show({ locale: "en" });
    expect(screen.getByRole("button", { name: "Undo: Build reports" })).toBeVisible();
    expect(screen.getByText(/^Undone one by one, newest first\./u)).toBeVisible();
  });
});
