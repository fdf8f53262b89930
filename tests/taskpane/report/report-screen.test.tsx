/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { ReportScreen } from "../../../src/taskpane/report/report-screen";
import type { BuildState, PaneState } from "../../../src/taskpane/session/pane-state";
import type { SheetView } from "../../../src/taskpane/view/view";
import { sampleState } from "../sample-states";
import { paneHasFocus, showScreen } from "../show-screen";

const NOTHING = { tally: false, overdue: false, brief: false, agencies: [] };

const sheetsIn = ({ outcome }: PaneState): readonly SheetView[] => {
  if (outcome?.kind !== "ready") throw new Error("No appendix in this state.");
  return outcome.overview.sheets;
};

/** The sample with some of its sheets standing already. */
const standing = (state: PaneState, ids: readonly string[]): PaneState => {
  if (state.outcome?.kind !== "ready") throw new Error("No appendix in this state.");
  const { overview } = state.outcome;
  const sheets = overview.sheets.map((sheet) => ({ ...sheet, stands: ids.includes(sheet.id) }));
  return { ...state, outcome: { kind: "ready", overview: { ...overview, sheets } } };
};

const show = async (overrides: Partial<PaneState> = {}, stands: readonly string[] = []) => {
  const state = standing(await sampleState({ tab: "report", ...overrides }), stands);
  return { state, ...(await showScreen(<ReportScreen />, state)) };
};

const lines = (): readonly (readonly string[])[] =>
  screen
    .getAllByRole("listitem")
    .map((line) => [...line.children].slice(1).map(({ textContent }) => textContent ?? ""));

const box = (name: RegExp) => screen.getByRole("checkbox", { name });
const buildButton = () => screen.getByRole("button", { name: /^(Lập|Build) \d* ?(trang|sheet)/u });

beforeEach(() => paneHasFocus(true));

describe("choosing what to build", () => {
  it("begins with the tally, the overdue list and all agencies", async () => {
    const { state, user, callsOf } = await show();
    expect(box(/^Biểu tổng hợp theo cơ quan/u)).toBeChecked();
    expect(box(/^Danh mục nhiệm vụ quá hạn/u)).toBeChecked();
    expect(box(/^Phiếu theo cơ quan/u)).toBeChecked();
    expect(box(/^Tóm tắt phục vụ họp/u)).not.toBeChecked();
    const count = sheetsIn(state).length - 1;
    expect(buildButton()).toHaveTextContent(`Lập ${count} trang`);
    expect(screen.getByText("Tính đến 02/7/2024")).toBeVisible();
    await user.click(buildButton());
    expect(callsOf("build")).toEqual([[{ tally: true, overdue: true, brief: false, agencies: null }]]);
  });

  it("says in three lines what will be new, refreshed and left alone", async () => {
    const { state } = await show({}, ["tally", "agency:s_nnptnt"]);
    const agencies = sheetsIn(state).filter(({ id }) => id.startsWith("agency:")).length;
    expect(lines()).toEqual([
      ["Tạo mới", String(agencies), `Quá hạn, ${agencies - 1} phiếu theo cơ quan`],
      ["Làm mới", "2", "Tổng hợp, 1 phiếu theo cơ quan. Giữ nguyên cột “Vướng mắc, kiến nghị” đã ghi tay."],
      ["Giữ nguyên", "1", "Phụ lục QĐ 645: không ô nào bị sửa."],
    ]);
  });

  it("lets the plan follow the boxes, and does not promise that what is not chosen stays as it is", async () => {
    const { user } = await show({}, ["tally"]);
    await user.click(box(/^Phiếu theo cơ quan/u));
    await user.click(box(/^Biểu tổng hợp/u));
    expect(lines()[0]).toEqual(["Tạo mới", "1", "Quá hạn"]);
    expect(lines()[1]).toEqual(["Làm mới", "0", "Không có trang nào."]);
    expect(buildButton()).toHaveTextContent("Lập 1 trang");
    expect(screen.getByText(/^Trang không chọn \(Tổng hợp\) chỉ được làm mới khi/u)).toBeVisible();
  });

  it("names the sheets of ours that come with it", async () => {
    const { user } = await show();
    expect(screen.getByText(/trang Thiết lập và một trang ẩn/u)).toBeVisible();
    await user.click(box(/^Phiếu theo cơ quan/u));
    await user.click(box(/^Danh mục nhiệm vụ quá hạn/u));
    expect(screen.queryByText(/một trang ẩn/u)).not.toBeInTheDocument();
  });

  it("builds nothing where nothing is chosen, and says why", async () => {
    const { user, callsOf } = await show({ chosenSheets: { ...NOTHING, tally: true } });
    await user.click(box(/^Biểu tổng hợp/u));
    expect(screen.getByText("Chọn ít nhất một trang.")).toBeVisible();
    await user.click(buildButton());
    expect(callsOf("build")).toEqual([]);
  });

  it("chooses agencies one by one, all, and none", async () => {
    const { user, state, callsOf } = await show();
    const all = sheetsIn(state).filter(({ id }) => id.startsWith("agency:"));
    await user.click(screen.getByRole("button", { name: "Chọn cơ quan" }));
    const chooser = within(await screen.findByRole("dialog", { name: "Chọn cơ quan" }));
    await user.click(chooser.getByRole("checkbox", { name: "Sở Xây dựng" }));
    expect(screen.getByText(new RegExp(`^${all.length - 1} trên ${all.length} cơ quan`, "u"))).toBeInTheDocument();
    expect(chooser.getByRole("checkbox", { name: "Chọn tất cả" })).toBePartiallyChecked();
    await user.click(chooser.getByRole("checkbox", { name: "Chọn tất cả" }));
    await user.click(chooser.getByRole("checkbox", { name: "Chọn tất cả" }));
    await user.click(chooser.getByRole("checkbox", { name: "Sở Tài chính" }));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    // What lay behind the pop-over can be reached again a moment later.
    await user.click(await waitFor(buildButton));
    expect(callsOf("build")).toEqual([[{ tally: true, overdue: true, brief: false, agencies: ["agency:s_taichinh"] }]]);
  });

  it("offers no sheet that cannot be built", async () => {
    const state = await sampleState({ tab: "report" });
    if (state.outcome?.kind !== "ready") throw new Error("No appendix in this state.");
    const { overview } = state.outcome;
    const sheets = overview.sheets.filter(({ id }) => id === "tally");
    await showScreen(<ReportScreen />, { ...state, outcome: { kind: "ready", overview: { ...overview, sheets } } });
    expect(screen.getAllByRole("checkbox")).toHaveLength(1);
  });

  it("takes over what a ribbon button asked for, also while it is open", async () => {
    const { change } = await show({ chosenSheets: { ...NOTHING, overdue: true } });
    expect(box(/^Danh mục nhiệm vụ quá hạn/u)).toBeChecked();
    expect(box(/^Biểu tổng hợp/u)).not.toBeChecked();
    change({ chosenSheets: { ...NOTHING, tally: true } });
    expect(box(/^Biểu tổng hợp/u)).toBeChecked();
    expect(box(/^Danh mục nhiệm vụ quá hạn/u)).not.toBeChecked();
  });

  it("waits while something is being written", async () => {
    const { user, callsOf } = await show({ writing: { title: { vi: "Ghi", en: "Record" }, share: 0 } });
    await user.click(buildButton());
    expect(callsOf("build")).toEqual([]);
  });

  it("speaks English", async () => {
    await show({ locale: "en" });
    expect(screen.getByRole("heading", { name: "Choose the sheets" })).toBeVisible();
    expect(screen.getByText("As of 2 Jul 2024")).toBeVisible();
    expect(buildButton()).toHaveTextContent(/^Build \d+ sheets$/u);
  });
});

describe("building", () => {
  const build = (phase: BuildState["phase"]): BuildState => ({
    phase,
    sheets: [
      { id: "tally", name: "Tổng hợp", state: "done" },
      {
        id: "overdue",
        name: "Quá hạn",
        state: phase === "done" ? "done" : phase === "running" ? "building" : "waiting",
      },
      { id: "agency:s_tc", name: "Sở Tài chính", state: phase === "done" ? "done" : "waiting" },
    ],
  });

  it("shows how far it is, opens what is finished, and can be stopped", async () => {
    const { user, callsOf } = await show({ build: build("running") });
    expect(screen.getByRole("progressbar", { name: "Đang lập báo cáo" })).toHaveAttribute("aria-valuenow", "1");
    expect(screen.getByText("1/3 trang")).toBeVisible();
    expect(screen.getByText("đang lập")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Mở trang Tổng hợp" }));
    expect(callsOf("show")).toEqual([[{ sheet: "Tổng hợp", address: "A1" }]]);
    await user.click(screen.getByRole("button", { name: "Dừng" }));
    expect(callsOf("stopBuilding")).toHaveLength(1);
  });

  it("is stopped once", async () => {
    const { user, callsOf } = await show({ build: build("stopping") });
    await user.click(screen.getByRole("button", { name: "Đang dừng…" }));
    expect(callsOf("stopBuilding")).toEqual([]);
  });

  it("has an end with the tally to be opened, and a way to the choice", async () => {
    const { user, callsOf } = await show({ build: build("done") });
    expect(screen.getByRole("heading", { name: "Đã lập 3 trang" })).toBeVisible();
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    const [first] = screen.getAllByRole("button", { name: "Mở trang Tổng hợp" }).slice(-1);
    if (first === undefined) throw new Error("No button.");
    await user.click(first);
    expect(callsOf("show")).toEqual([[{ sheet: "Tổng hợp", address: "A1" }]]);
    await user.click(screen.getByRole("button", { name: "Lập trang khác…" }));
    expect(screen.getByRole("heading", { name: "Chọn trang cần lập" })).toBeVisible();
  });

  it.each([
    ["stopped", "Đã dừng. 1 trang đã lập, 2 trang chưa lập."],
    ["failed", "Chưa lập được hết. 1 trang đã lập, 2 trang chưa lập."],
  ] as const)("%s: says what stands and goes on", async (phase, words) => {
    const { user, callsOf } = await show({ build: build(phase) });
    expect(screen.getByRole("heading", { name: words })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Lập tiếp" }));
    expect(callsOf("goOnBuilding")).toHaveLength(1);
  });

  it("shows a new build after the last one was left", async () => {
    const { user, change } = await show({ build: build("done") });
    await user.click(screen.getByRole("button", { name: "Lập trang khác…" }));
    change({ build: build("running") });
    expect(screen.getByRole("heading", { name: "Đang lập báo cáo" })).toBeVisible();
  });

  it("goes to the choice when the ribbon asks for sheets, but not in the middle of building", async () => {
    const { change } = await show({ build: build("running") });
    change({ chosenSheets: { ...NOTHING, tally: true } });
    expect(screen.getByRole("heading", { name: "Đang lập báo cáo" })).toBeVisible();
    change({ build: build("done") });
    change({ chosenSheets: { ...NOTHING, overdue: true } });
    expect(box(/^Danh mục nhiệm vụ quá hạn/u)).toBeChecked();
  });

  it("gives the focus to its heading when the pressed button is gone, and takes none from the sheet", async () => {
    const { user, change } = await show();
    await user.click(buildButton());
    change({ build: build("running") });
    expect(screen.getByRole("heading", { name: "Đang lập báo cáo" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Dừng" }));
    paneHasFocus(false);
    change({ build: build("done") });
    expect(document.body).toHaveFocus();
  });
});
