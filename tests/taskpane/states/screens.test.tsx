/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { PaneState } from "../../../src/taskpane/session/pane-state";
import { expectNames, overviewIn, prepareBrowser, showApp, showState } from "../render-app";
import { sampleState } from "../sample-states";

const CANDIDATES = [
  { sheet: "Phụ lục QĐ 645", area: "A1:H26", headerRow: 1, tasks: 14, columns: 7 },
  { sheet: "KH 2023", area: "B4:G31", headerRow: 4, tasks: 22, columns: 4 },
];
const STATES: readonly (readonly [NonNullable<PaneState["outcome"]>, string, string])[] = [
  [{ kind: "empty" }, "Trang tính trống", "The sheet is empty"],
  [
    { kind: "no-appendix", sheet: "Sheet2", candidates: [] },
    "Chưa thấy phụ lục ở trang này",
    "No appendix on this sheet",
  ],
  [{ kind: "no-appendix", sheet: null, candidates: [] }, "Chưa thấy phụ lục", "No appendix was found"],
  [{ kind: "several", candidates: CANDIDATES }, "Có hai phụ lục trong sổ làm việc", "Two appendices in this workbook"],
  [
    { kind: "spread", sheets: ["Trang 1", "Trang 2"], tasks: 36, candidates: CANDIDATES },
    "Bảng nhiệm vụ nằm trên 2 trang",
    "The table of tasks stands on sheets: 2",
  ],
  [{ kind: "sheet-gone", sheet: "Phụ lục 1" }, "Không còn trang “Phụ lục 1”", "Sheet “Phụ lục 1” is gone"],
  [{ kind: "header-changed", sheet: "Phụ lục 1" }, "Dòng tiêu đề đã thay đổi", "The header row has changed"],
  [{ kind: "too-old" }, "Bản Excel này chưa chạy được Rà soát phụ lục", "This Excel cannot run Appendix Review"],
];

beforeEach(() => prepareBrowser());

describe("what was found in the workbook", () => {
  it.each(STATES)("%j", async (outcome, vi, en) => {
    const { change } = await showApp({ outcome });
    expect(screen.getByRole("heading", { level: 2, name: vi })).toBeVisible();
    change({ locale: "en" });
    expect(screen.getByRole("heading", { level: 2, name: en })).toBeVisible();
    expectNames();
  });

  it("candidates are taken with one click", async () => {
    const { user, calls } = await showApp({
      outcome: { kind: "no-appendix", sheet: "Sheet2", candidates: CANDIDATES },
    });
    expect(screen.getByText("A1:H26 · 14 nhiệm vụ, nhận ra 7 cột")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Dùng bảng B4:G31 của trang KH 2023" }));
    await user.click(screen.getByRole("button", { name: "Tự chọn trang và cột…" }));
    expect(calls).toEqual([
      ["useReading", { sheet: "KH 2023", headerRow: 4 }],
      ["open", "reading"],
    ]);
  });

  it("a table over several sheets is brought together with one click, or one sheet is taken", async () => {
    const { user, calls } = await showApp({
      outcome: { kind: "spread", sheets: ["Trang 1", "Trang 2"], tasks: 36, candidates: CANDIDATES },
    });
    expect(screen.getByText(/Các trang “Trang 1”, “Trang 2” nối tiếp nhau thành một bảng 36 nhiệm vụ/u)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Gộp về một trang…" }));
    await user.click(screen.getByRole("button", { name: "Dùng bảng B4:G31 của trang KH 2023" }));
    expect(calls).toEqual([
      ["propose", { kind: "join" }],
      ["useReading", { sheet: "KH 2023", headerRow: 4 }],
    ]);
  });

  it("nothing is shown of a first load that is quick; then its shape", async () => {
    await showApp({ outcome: null });
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(await screen.findByLabelText("Đang đọc sổ làm việc")).toBeVisible();
  });
});

describe("the first screen", () => {
  it("tells how the table was read before it is checked", async () => {
    const { user, calls } = await showApp({ firstOpen: true }, {});
    expect(screen.getByRole("heading", { name: "Đã nhận ra phụ lục" })).toBeVisible();
    const facts = [...document.querySelectorAll("dd")].map((fact) => fact.textContent);
    expect(facts.slice(0, 3)).toEqual([
      "1, lặp lại ở 6, 11, 17, 22",
      "I (8) · II (4) · III (2)",
      "14, có 4 nằm trên nhiều dòng",
    ]);
    const columns = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(columns.slice(0, 2)).toEqual(["Cột AATTTT", "Cột BBNội dung thực hiệnNội dung"]);
    expect(columns.at(-1)).toBe("Cột HH(không có tiêu đề)Không dùng");
    expectNames();
    await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
    expect(calls).toEqual([["begin"]]);
    expect(screen.queryByRole("heading", { name: "Đã nhận ra phụ lục" })).toBeNull();
  });

  it("says so where there are further tables on the sheet, and where nothing was split or repeated", async () => {
    const state = await sampleState({ firstOpen: true });
    const overview = overviewIn(state);
    const appendix = {
      ...overview.appendix,
      repeatedHeaderRows: [],
      splitTasks: 0,
      sections: [],
      year: 2024,
      otherTables: [40],
    };
    showState({ ...state, outcome: { kind: "ready", overview: { ...overview, appendix } } });
    const facts = [...document.querySelectorAll("dd")].map((fact) => fact.textContent);
    expect(facts).toEqual(["1", "Không chia mục", "14", "2024", "bắt đầu ở dòng 40, chọn ở “Đổi…”"]);
  });
});
