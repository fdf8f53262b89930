/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { PaneState } from "../../../src/taskpane/session/pane-state";
import type { Session } from "../../../src/taskpane/session/session";
import { StatusEditor } from "../../../src/taskpane/record/status-editor";
import type { TaskLine } from "../../../src/taskpane/view/view";
import { sampleState, type SampleChoice } from "../sample-states";
import { paneHasFocus, showScreen } from "../show-screen";

const CHOICE: SampleChoice = { recorded: { "16": ["Đang thực hiện", ""] } };
const MESSAGE = { vi: "Trang tính đang được bảo vệ", en: "The sheet is protected" };

const taskIn = ({ tasks }: PaneState): TaskLine => {
  const task = tasks.groups.flatMap((group) => group.tasks).find(({ key }) => key === "II.1");
  if (task === undefined) throw new Error("No task II.1.");
  return task;
};

const show = async (
  task: Partial<TaskLine> = {},
  overrides: Partial<PaneState> = {},
  answers: Partial<Session> = {},
) => {
  const state = await sampleState({ tab: "track", ...overrides }, CHOICE);
  const line = { ...taskIn(state), ...task };
  const onClose = jest.fn();
  const shown = await showScreen(<StatusEditor task={line} onClose={onClose} />, state, CHOICE, answers);
  const choose = async (word: string) => {
    await shown.user.click(screen.getByRole("combobox"));
    await shown.user.click(screen.getByRole("option", { name: word }));
  };
  const date = () => screen.getByRole("textbox");
  return { ...shown, line, onClose, choose, date, state };
};

const writes = () => screen.getByRole("button", { name: /^(Ghi|Record)$/u });

beforeEach(() => paneHasFocus(true));

describe("recording a status", () => {
  it("shows the cells and the resulting standing before anything is written", async () => {
    const { user, choose, date, callsOf } = await show();
    await choose("Đã hoàn thành");
    await user.type(date(), "29/4/2024");
    expect(await screen.findByText("Hoàn thành đúng hạn")).toBeVisible();
    expect(screen.getByText(/^Ghi vào I16:J16/u)).toBeVisible();
    expect(writes()).toHaveAccessibleDescription(/I16:J16.*Hoàn thành đúng hạn/u);
    expect(callsOf("recordStatus")).toEqual([]);
  });

  it("writes what is shown, and closes", async () => {
    const { user, choose, date, callsOf, onClose, line } = await show();
    await choose("Đã hoàn thành");
    await user.type(date(), "29/4/2024");
    await user.click(writes());
    expect(callsOf("recordStatus")).toEqual([[line, "Đã hoàn thành", "2024-04-29"]]);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it("is written by Enter in the date as well", async () => {
    const { user, choose, date, callsOf } = await show();
    await choose("Đã hoàn thành");
    await user.type(date(), "29/4/2024{Enter}");
    expect(callsOf("recordStatus")).toHaveLength(1);
  });

  it("allows completed without a date, and says what that means", async () => {
    const { user, choose, callsOf, line } = await show();
    await choose("Đã hoàn thành");
    expect(await screen.findByText("Hoàn thành, chưa rõ thời điểm")).toBeVisible();
    await user.click(writes());
    expect(callsOf("recordStatus")).toEqual([[line, "Đã hoàn thành", null]]);
  });

  it("asks for the year where it is missing, and writes nothing", async () => {
    const { user, choose, date, callsOf } = await show();
    await choose("Đã hoàn thành");
    await user.type(date(), "29/4");
    expect(screen.getByText("Chưa rõ năm. Nếu là năm 2024, ghi 29/4/2024.")).toBeVisible();
    expect(date()).toHaveValue("29/4");
    await user.type(date(), "{Enter}");
    await user.click(writes());
    expect(callsOf("recordStatus")).toEqual([]);
    expect(writes()).toHaveAttribute("aria-disabled", "true");
  });

  it("keeps a date that is not understood as it was typed, and says how to write it", async () => {
    const { user, date } = await show();
    await user.type(date(), "giữa tháng 4");
    await user.tab();
    expect(date()).toHaveValue("giữa tháng 4");
    expect(date()).toBeInvalid();
    expect(screen.getByText("Chưa hiểu ngày này. Cách ghi: 29/4/2024.")).toBeVisible();
  });

  it("warns of a day after the as-of date and records it all the same", async () => {
    const { user, choose, date, callsOf } = await show();
    await choose("Đã hoàn thành");
    await user.type(date(), "3/7/2024");
    expect(screen.getByText("Ngày này sau ngày chốt số liệu 02/7/2024.")).toBeVisible();
    await user.click(writes());
    expect(callsOf("recordStatus")).toHaveLength(1);
  });

  it("does not say a standing beside another date than the one it was worked out for", async () => {
    const { user, choose, date } = await show();
    await choose("Đã hoàn thành");
    await user.type(date(), "29/4/2024");
    await screen.findByText("Hoàn thành đúng hạn");
    await user.type(date(), "x");
    expect(screen.queryByText("Hoàn thành đúng hạn")).not.toBeInTheDocument();
  });

  it("says that a text in the date's cell stays unless a day is recorded", async () => {
    const { user, date } = await show({ completedText: "cuối tháng 4" });
    expect(screen.getByText("Đang ghi “cuối tháng 4”, được giữ nguyên.")).toBeVisible();
    await user.type(date(), "29/4/2024");
    expect(screen.queryByText(/được giữ nguyên/u)).not.toBeInTheDocument();
  });

  it("begins with what the sheet says, and can empty it", async () => {
    const { user, choose, date, callsOf, line } = await show({ status: "Đang trình", completedOn: "2024-06-09" });
    expect(screen.getByRole("combobox")).toHaveTextContent("Đang trình");
    expect(date()).toHaveValue("9/6/2024");
    await choose("(để trống)");
    await user.clear(date());
    await user.click(writes());
    expect(callsOf("recordStatus")).toEqual([[line, "", null]]);
  });

  it("waits for a status to be chosen where none is written", async () => {
    const { user, callsOf } = await show({ status: "" });
    await user.click(screen.getByRole("combobox"));
    expect(screen.queryByRole("option", { name: "(để trống)" })).not.toBeInTheDocument();
    await user.keyboard("{Escape}");
    await user.click(writes());
    expect(callsOf("recordStatus")).toEqual([]);
  });

  it("stays open with everything typed where it could not be written", async () => {
    const { user, choose, date, onClose, change, session } = await show();
    const message = { id: 1, intent: "warning" as const, title: MESSAGE, body: MESSAGE, actions: [] };
    jest.spyOn(session, "recordStatus").mockImplementation(() => {
      change({ message });
      return Promise.resolve();
    });
    await choose("Đã hoàn thành");
    await user.type(date(), "29/4/2024");
    await user.click(writes());
    expect(onClose).not.toHaveBeenCalled();
    expect(date()).toHaveValue("29/4/2024");
    expect(writes()).not.toHaveAttribute("aria-disabled", "true");
  });

  it("closes where something is said besides, but it was written", async () => {
    const { user, choose, onClose, change, session } = await show();
    const message = { id: 1, intent: "info" as const, title: MESSAGE, body: MESSAGE, actions: [] };
    jest.spyOn(session, "recordStatus").mockImplementation(() => {
      change({ message, toast: { id: 1, title: "Đã ghi II.1", undo: true } });
      return Promise.resolve();
    });
    await choose("Đã hoàn thành");
    await user.click(writes());
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it("is left by Thôi and by Esc without a trace", async () => {
    const { user, date, onClose, callsOf } = await show();
    await user.click(screen.getByRole("button", { name: "Thôi" }));
    await user.click(date());
    await user.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(callsOf("recordStatus")).toEqual([]);
  });

  it("keeps Esc of an open list to the list", async () => {
    const { user, onClose } = await show();
    await user.click(screen.getByRole("combobox"));
    await user.keyboard("{Escape}");
    expect(onClose).not.toHaveBeenCalled();
  });

  it("takes a day from the calendar, which begins its weeks on Monday", async () => {
    const { user, choose, date } = await show();
    await choose("Đã hoàn thành");
    await user.type(date(), "29/4/2024");
    await user.click(screen.getByRole("button", { name: "Chọn ngày trên lịch" }));
    const grid = await screen.findByRole("grid", {}, { timeout: 20_000 });
    expect(
      within(grid)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent),
    ).toEqual([...["T2", "T3", "T4", "T5", "T6", "T7", "CN"]]);
    await user.click(within(grid).getByRole("button", { name: /^26/u }));
    await waitFor(() => expect(date()).toHaveValue("26/4/2024"));
  });

  it("waits while something else is being written", async () => {
    await show({}, { writing: { title: MESSAGE, share: 0.5 } });
    expect(writes()).toHaveAttribute("aria-disabled", "true");
  });

  it("speaks English", async () => {
    const { user, choose, date } = await show({}, { locale: "en" });
    await choose("Completed");
    await user.type(date(), "29/4");
    expect(screen.getByText("The year is missing. If it is 2024, write 29/4/2024.")).toBeVisible();
    expect(screen.getByRole("form", { name: "Record the status of task II.1" })).toBeVisible();
  });
});
