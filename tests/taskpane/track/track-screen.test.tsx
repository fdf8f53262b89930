/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { PaneState } from "../../../src/taskpane/session/pane-state";
import { TrackScreen } from "../../../src/taskpane/track/track-screen";
import type { Overview } from "../../../src/taskpane/view/view";
import { sampleSelection, sampleState, type SampleChoice } from "../sample-states";
import { paneHasFocus, showScreen } from "../show-screen";

const RECORDED: SampleChoice = {
  recorded: {
    "4": ["Đã hoàn thành", "20/6/2024"],
    "10": ["Đang thực hiện", ""],
    "8": ["Hoàn thành", ""],
    "14": ["Dừng thực hiện", ""],
    "16": ["Đang thực hiện", ""],
  },
};

const overviewOf = ({ outcome }: PaneState): Overview => {
  if (outcome?.kind !== "ready") throw new Error("No appendix in this state.");
  return outcome.overview;
};

const show = async (overrides: Partial<PaneState> = {}, choice: SampleChoice = RECORDED) => {
  const state = await sampleState({ tab: "track", ...overrides }, choice);
  return { state, ...(await showScreen(<TrackScreen />, state, choice)) };
};

const cellsOf = (name: string): readonly string[] =>
  within(screen.getByRole("row", { name: new RegExp(name, "u") }))
    .getAllByRole("cell")
    .map(({ textContent }) => textContent ?? "");

beforeEach(() => paneHasFocus(true));

describe("Theo dõi with statuses", () => {
  it("shows the 2×2 with sums, and says what they leave out", async () => {
    const { state } = await show();
    const { done, doneInTime, doneLate, open, inTime, overdue, unrecorded } = overviewOf(state).figures;
    expect([done, doneInTime, doneLate]).toEqual([2, 1, 0]);
    expect(cellsOf("^Đã hoàn thành").map(Number)).toEqual([doneInTime, doneLate, done]);
    expect(cellsOf("^Chưa hoàn thành").map(Number)).toEqual([inTime, overdue, open]);
    expect(screen.getByText(`trong đó chưa ghi tình trạng: ${unrecorded}`)).toBeVisible();
    expect(screen.getByText(/^Đã hoàn thành nhưng chưa rõ thời điểm: 1,/u)).toBeVisible();
    expect(screen.getByText(/^Dừng thực hiện hoặc chuyển kỳ sau: 1,/u)).toBeVisible();
  });

  it("writes each rate with what it is a share of", async () => {
    const { state } = await show();
    const { done, total, overdue } = overviewOf(state).figures;
    expect(screen.getByText(`${done}/${total} nhiệm vụ`)).toBeVisible();
    expect(screen.getByText(`${overdue}/${done + overdue} xong hoặc quá hạn`)).toBeVisible();
    expect(screen.getByText("15,4%")).toBeVisible();
  });

  it("draws a segment for every figure that is not 0, as long as it is large", async () => {
    const { state } = await show();
    const { doneInTime, inTime, overdue } = overviewOf(state).figures;
    const segments = [...screen.getByTestId("standing-bar").children];
    const lengths = segments.map((each) => (each instanceof HTMLElement ? Number(each.style.flexGrow) : 0));
    expect(lengths).toEqual([doneInTime, 1, inTime, overdue]);
  });

  it("filters by an inner cell, and no longer when it is pressed again", async () => {
    const { user, callsOf, change, state } = await show();
    const cell = screen.getByRole("button", { name: /^Chưa hoàn thành, quá hạn: / });
    expect(cell).toHaveAttribute("aria-pressed", "false");
    await user.click(cell);
    expect(callsOf("queryTasks")).toEqual([[{ only: "overdue", limits: {} }]]);
    change({ taskQuery: { ...state.taskQuery, only: "overdue" } });
    expect(cell).toHaveAttribute("aria-pressed", "true");
    await user.click(cell);
    expect(callsOf("queryTasks")[1]).toEqual([{ only: null, limits: {} }]);
    await user.click(screen.getByRole("button", { name: "Bỏ lọc" }));
    expect(callsOf("queryTasks")[2]).toEqual([{ only: null, limits: {} }]);
  });

  it("lists what is overdue apart from what is only past its date, with days late", async () => {
    await show();
    const overdue = screen.getByRole("region", { name: /Quá hạn, theo số ngày/u });
    expect(within(overdue).getByRole("button", { name: /^II\.1 .* 61 ngày/u })).toHaveTextContent("hạn 02/5/2024");
    const past = screen.getByRole("region", { name: /Đã qua hạn, chưa ghi tình trạng/u });
    expect(
      within(past)
        .getAllByRole("button")
        .map((row) => row.dataset.task),
    ).toEqual(["II.2", "II.3"]);
  });

  it("keeps the heading of an empty list with its 0", async () => {
    await show();
    const soon = screen.getByRole("heading", { name: /Sắp đến hạn trong 7 ngày/u });
    expect(soon).toHaveTextContent("0");
  });

  it("selects the row in Excel and opens the editor below it; a second press closes it", async () => {
    const { user, callsOf } = await show();
    const row = screen.getByRole("button", { name: /^II\.1 /u });
    expect(row).toHaveAttribute("aria-expanded", "false");
    await user.click(row);
    expect(callsOf("show")[0]).toEqual([{ sheet: "Phụ lục QĐ 645", address: "A16:J16" }]);
    expect(row).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByRole("form", { name: "Ghi tình trạng nhiệm vụ II.1" })).toBeVisible();
    await user.click(row);
    expect(screen.queryByRole("form")).not.toBeInTheDocument();
  });

  it("opens one editor at a time", async () => {
    const { user } = await show();
    await user.click(screen.getByRole("button", { name: /^II\.1 /u }));
    await user.click(screen.getByRole("button", { name: /^II\.2 /u }));
    expect(screen.getAllByRole("form")).toHaveLength(1);
    expect(screen.getByRole("form", { name: /II\.2/u })).toBeVisible();
  });

  it("gives the focus back to the row when the editor is closed by Esc", async () => {
    const { user } = await show();
    await user.click(screen.getByRole("button", { name: /^II\.1 /u }));
    await user.click(screen.getByRole("textbox", { name: /Ngày hoàn thành/u }));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("form")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^II\.1 /u })).toHaveFocus();
  });

  it("leaves the focus in the sheet where it is", async () => {
    const { user } = await show();
    await user.click(screen.getByRole("button", { name: /^II\.1 /u }));
    paneHasFocus(false);
    await user.click(screen.getByRole("button", { name: "Thôi" }));
    expect(document.body).toHaveFocus();
  });

  it("asks for a hundred more of a long list", async () => {
    const base = await sampleState({ tab: "track" }, RECORDED);
    const groups = base.tasks.groups.map((group) => (group.id === "no-lead" ? { ...group, count: 250 } : group));
    const { user, callsOf } = await showScreen(<TrackScreen />, { ...base, tasks: { groups } }, RECORDED);
    const shown = groups.find(({ id }) => id === "no-lead")?.tasks.length ?? 0;
    await user.click(screen.getByRole("button", { name: "Xem thêm 100" }));
    expect(callsOf("queryTasks")).toEqual([[{ only: null, limits: { "no-lead": shown + 100 } }]]);
  });

  it("speaks English", async () => {
    await show({ locale: "en" });
    expect(screen.getByRole("table", { name: "Progress of the tasks" })).toBeVisible();
    expect(screen.getByRole("button", { name: /^II\.1 .* 61 days/u })).toHaveTextContent("due 2 May 2024");
    expect(screen.getByText("15.4%")).toBeVisible();
  });
});

describe("Theo dõi while nothing is recorded", () => {
  it("shows no 2×2 and calls nothing overdue; one button adds the columns", async () => {
    const { user, callsOf } = await show({}, {});
    expect(screen.getByRole("heading", { name: "Chưa có cột ghi tình trạng" })).toBeVisible();
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
    expect(screen.queryByText(/Tỷ lệ/u)).not.toBeInTheDocument();
    expect(screen.queryByRole("heading", { name: /^Quá hạn/u })).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { name: /Đã qua hạn, chưa ghi tình trạng/u })).toHaveTextContent("4");
    await user.click(screen.getByRole("button", { name: "Thêm cột theo dõi…" }));
    expect(callsOf("propose")).toEqual([[{ kind: "track" }]]);
  });

  it("only selects the row: there is nothing to write into", async () => {
    const { user, callsOf } = await show({}, {});
    const row = screen.getByRole("button", { name: /^II\.1 /u });
    expect(row).not.toHaveAttribute("aria-expanded");
    await user.click(row);
    expect(callsOf("show")).toHaveLength(1);
    expect(screen.queryByRole("form")).not.toBeInTheDocument();
  });

  it("asks for statuses, not for columns, where the columns stand", async () => {
    const { user } = await show({}, { recorded: { "4": ["", ""] } });
    expect(screen.getByRole("heading", { name: "Chưa ghi tình trạng nào" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /Thêm cột/u })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^II\.1 /u }));
    expect(screen.getByRole("form")).toBeVisible();
  });

  it("says where the columns would come, once that is known", async () => {
    const state = await sampleState({ tab: "track" });
    const overview = overviewOf(state);
    const appendix = { ...overview.appendix, freeColumns: { status: "I", completedOn: "J" } };
    await showScreen(<TrackScreen />, { ...state, outcome: { kind: "ready", overview: { ...overview, appendix } } });
    expect(screen.getByText("Cột I và J")).toBeVisible();
  });
});

describe("Theo dõi and the sheet", () => {
  it("greys the row that is selected there", async () => {
    const selection = await sampleSelection(16, RECORDED);
    const { change } = await show();
    const row = screen.getByRole("button", { name: /^II\.1 /u });
    const before = row.className;
    change({ selection });
    expect(row.className).not.toBe(before);
  });
});
