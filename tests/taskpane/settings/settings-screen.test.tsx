/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { Settings } from "../../../src/domain/settings";
import type { PaneState } from "../../../src/taskpane/session/pane-state";
import { SettingsScreen } from "../../../src/taskpane/settings/settings-screen";
import type { ListView, Overview } from "../../../src/taskpane/view/view";
import { sampleState } from "../sample-states";
import { showScreen } from "../show-screen";

const SETTINGS: Settings = { dueSoonDays: 7, beforeIncludesDay: false, rollToWorkingDay: true };

const withOverview = (state: PaneState, part: Partial<Overview>): PaneState => {
  if (state.outcome?.kind !== "ready") throw new Error("No appendix in this state.");
  return { ...state, outcome: { kind: "ready", overview: { ...state.outcome.overview, ...part } } };
};

const show = async (part: Partial<Overview> = {}, overrides: Partial<PaneState> = {}) => {
  const state = withOverview(await sampleState({ tab: "settings", ...overrides }), { settings: SETTINGS, ...part });
  return { state, ...(await showScreen(<SettingsScreen />, state)) };
};

const days = () => screen.getByRole("spinbutton", { name: "Báo trước hạn (ngày)" });
const still = () => act(() => new Promise((resolve) => setTimeout(resolve, 700)));

describe("settings of deadlines", () => {
  it("are saved as they are changed", async () => {
    const { user, callsOf } = await show();
    await user.click(screen.getByRole("radio", { name: "hết ngày 30/6" }));
    expect(callsOf("setSettings")).toEqual([[{ ...SETTINGS, beforeIncludesDay: true }]]);
    await user.click(screen.getByRole("switch", { name: /^Hạn vào ngày nghỉ/u }));
    expect(callsOf("setSettings")[1]).toEqual([{ ...SETTINGS, rollToWorkingDay: false }]);
  });

  it("save a number that is counted up once, when it stands still", async () => {
    const { user, callsOf } = await show();
    await user.click(days());
    await user.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}");
    expect(days()).toHaveValue("10");
    expect(callsOf("setSettings")).toEqual([]);
    await still();
    expect(callsOf("setSettings")).toEqual([[{ ...SETTINGS, dueSoonDays: 10 }]]);
  });

  it("save a typed number", async () => {
    const { user, callsOf } = await show();
    await user.clear(days());
    await user.type(days(), "30{Enter}");
    await still();
    expect(callsOf("setSettings")).toEqual([[{ ...SETTINGS, dueSoonDays: 30 }]]);
  });

  it.each(["61", "abc"])("refuse “%s” with words and change nothing", async (typed) => {
    const { user, callsOf } = await show();
    await user.clear(days());
    await user.type(days(), `${typed}{Enter}`);
    await still();
    expect(callsOf("setSettings")).toEqual([]);
    expect(screen.getByText("Ghi một số từ 0 đến 60.")).toBeVisible();
    expect(days()).toBeInvalid();
  });

  it("save the last of several quick changes, one after another", async () => {
    const { user, session } = await show();
    const saved: Settings[] = [];
    const ends: (() => void)[] = [];
    jest.spyOn(session, "setSettings").mockImplementation((settings) => {
      saved.push(settings);
      return new Promise((resolve) => ends.push(resolve));
    });
    await user.click(screen.getByRole("radio", { name: "hết ngày 30/6" }));
    await user.click(screen.getByRole("switch"));
    await user.click(screen.getByRole("radio", { name: "hết ngày 29/6" }));
    expect(saved).toHaveLength(1);
    await act(() => Promise.resolve(ends[0]?.()));
    expect(saved).toEqual([
      { ...SETTINGS, beforeIncludesDay: true },
      { ...SETTINGS, rollToWorkingDay: false },
    ]);
  });

  it("show again what holds where a change could not be saved", async () => {
    const { user } = await show();
    await user.click(screen.getByRole("radio", { name: "hết ngày 30/6" }));
    expect(screen.getByRole("radio", { name: "hết ngày 29/6" })).toBeChecked();
  });

  it("are saved when the screen is left before the number stood still", async () => {
    const { user, callsOf, change } = await show();
    await user.click(days());
    await user.keyboard("{ArrowUp}");
    change({ outcome: { kind: "empty" } });
    expect(callsOf("setSettings")).toEqual([[{ ...SETTINGS, dueSoonDays: 8 }]]);
  });
});

describe("lists of the office", () => {
  const list = (part: Partial<ListView>): ListView => ({ sheet: null, entries: 52, problems: [], ...part });

  it("are put on a sheet the first time, and opened there later", async () => {
    const { user, callsOf } = await show({
      lists: { holidays: list({ sheet: "Ngày nghỉ", entries: 60 }), directory: list({}) },
    });
    expect(screen.getByText("60 ngày")).toBeVisible();
    expect(screen.getByText("52 cơ quan, danh mục có sẵn")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Mở trang: Ngày nghỉ và ngày làm bù" }));
    expect(callsOf("show")).toEqual([[{ sheet: "Ngày nghỉ", address: "A1" }]]);
    await user.click(screen.getByRole("button", { name: "Tạo trang: Danh mục cơ quan" }));
    expect(callsOf("propose")).toEqual([[{ kind: "list", list: "directory" }]]);
  });

  it("say what on their sheet is not understood, the first five places in full", async () => {
    const problems = ["B2", "B3", "B4", "B5", "B6", "B7", "B8"].map((cell) => `${cell}: chưa rõ năm.`);
    await show({ lists: { holidays: list({ sheet: "Ngày nghỉ", problems }), directory: list({}) } });
    const shown = within(screen.getByRole("list")).getAllByRole("listitem");
    expect(shown.map(({ textContent }) => textContent)).toEqual([...problems.slice(0, 5), "và 2 chỗ khác"]);
  });
});

describe("language", () => {
  it("is named in its own words and changed at once", async () => {
    const { user, callsOf } = await show();
    expect(screen.getByRole("radio", { name: "Tiếng Việt" })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: "English" }));
    expect(callsOf("setLocale")).toEqual([["en"]]);
  });

  it("can be changed where there is no appendix", async () => {
    const { user, callsOf, change } = await show();
    change({ outcome: { kind: "empty" } });
    expect(screen.queryByRole("spinbutton")).not.toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "English" }));
    expect(callsOf("setLocale")).toEqual([["en"]]);
  });

  it("is English throughout when chosen", async () => {
    await show({}, { locale: "en" });
    expect(screen.getByRole("spinbutton", { name: "Due-soon warning (days)" })).toBeVisible();
    expect(screen.getByText("Settings are saved in this workbook. No data leaves the machine.")).toBeVisible();
  });
});
