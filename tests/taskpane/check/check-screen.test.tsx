/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { FindingView } from "../../../src/taskpane/view/view";
import { expectNames, groupIn, overviewIn, prepareBrowser, RECORDED, showState, withFindings } from "../render-app";
import { sampleSelection, sampleState } from "../sample-states";

const FIX = [
  { address: "D25", field: "Phối hợp", before: "UBND các huyện", after: "UBND các huyện Hóa, Gio Linh" },
  { address: "E25", field: "Thời hạn", before: "Hóa, Gio Linh", after: "Năm 2024" },
  { address: "H25", field: "", before: "Ghi chú", after: "" },
] as const;

beforeEach(() => prepareBrowser());

/** The sample with a fix for both shifted rows. */
async function fixable() {
  const state = await sampleState({}, RECORDED);
  const findings = groupIn(state, "shifted-row").findings.map((finding, index) => ({
    ...finding,
    address: `D${25 + index}:H${25 + index}`,
    fix: FIX.map((cell) => ({ ...cell, address: cell.address.replace("25", String(25 + index)) })),
  }));
  return { ...state, findings: withFindings(state, "shifted-row", findings) };
}

function lineOf({ id }: FindingView): HTMLElement {
  const line = document.getElementById(`finding-${encodeURIComponent(id)}`);
  if (line === null) throw new Error(`Not listed: ${id}`);
  return line;
}

function header(name: RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

describe("the tally and the filters", () => {
  it("count what was found and filter by it", async () => {
    const state = await sampleState({}, RECORDED);
    const { counts } = overviewIn(state);
    const { user, calls, change } = showState(state);
    const act = screen.getByRole("button", { name: `${counts.error} Cần xử lý` });
    expect(act).toHaveAttribute("aria-pressed", "false");
    await user.click(act);
    expect(calls).toEqual([["query", { ...state.query, severities: ["error"] }]]);
    change({ query: { ...state.query, severities: ["error"] }, findings: { groups: [], shown: 0, total: 38 } });
    expect(act).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByText(/0 trên 38 mục/u)).toBeVisible();
    expect(screen.getByText("Không có mục nào khớp.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Bỏ lọc" }));
    expect(calls[1]).toEqual(["query", state.query]);
  });

  it("look for words once typing pauses, and forget them with the filter", async () => {
    const state = await sampleState();
    const { user, calls, change } = showState(state);
    const search = screen.getByRole("searchbox", { name: "Tìm trong kết quả" });
    await user.type(search, "huyện");
    await waitFor(() => expect(calls).toEqual([["query", { ...state.query, text: "huyện" }]]));
    change({ query: { ...state.query, text: "huyện" } });
    change({ query: state.query });
    expect(search).toHaveValue("");
  });

  it("offer the agencies that have findings, with their counts", async () => {
    const state = await sampleState();
    const { user, calls } = showState(state);
    await user.click(screen.getByRole("button", { name: "Lọc theo cơ quan" }));
    const offered = await screen.findAllByRole("menuitemcheckbox");
    const agencies = overviewIn(state).agencies.filter(({ findings }) => findings > 0);
    expect(offered.map((item) => item.textContent)).toEqual(agencies.map(({ name, findings }) => `${name}${findings}`));
    const [first] = offered;
    if (first !== undefined) await user.click(first);
    expect(calls).toEqual([["query", { ...state.query, agencies: [agencies[0]?.id] }]]);
  });

  it("show what is new, and check again when asked", async () => {
    const state = await sampleState();
    const { user, calls, change } = showState({
      ...state,
      outcome: { kind: "ready", overview: { ...overviewIn(state), fresh: 3 } },
    });
    await user.click(screen.getByRole("button", { name: "3 mục mới" }));
    expect(calls).toEqual([["query", { ...state.query, fresh: true }]]);
    await user.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
    expect(calls[1]).toEqual(["check"]);
    change({ checking: true });
    expect(await screen.findByText("Đang kiểm tra…")).toBeVisible();
  });

  it("show the plan of marks before any is made", async () => {
    const { user, calls } = showState(await sampleState());
    await user.click(screen.getByRole("button", { name: "Đánh dấu…" }));
    await user.click(await screen.findByRole("menuitem", { name: "Gỡ đánh dấu" }));
    expect(calls).toEqual([["propose", { kind: "unmark" }]]);
  });
});

describe("groups", () => {
  it("are headings with severity, title and count; Up and Down go between them", async () => {
    const state = await sampleState({}, RECORDED);
    const { user } = showState(state);
    const heads = state.findings.groups.map(({ title }) => title);
    expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(heads.length);
    expect(header(/^Cần xử lý: Quá hạn, chưa ghi xong\s*2$/u)).toHaveAttribute("aria-expanded", "false");
    act(() => header(/Quá hạn, chưa ghi xong/u).focus());
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(document.activeElement).toHaveTextContent(heads[1] ?? "");
    await user.keyboard("{Enter}");
    expect(document.activeElement).toHaveAttribute("aria-expanded", "true");
    expectNames();
  });

  it("keep what is open through a re-check and a change of tab", async () => {
    const state = await sampleState({}, RECORDED);
    const { user, change } = showState(state);
    await user.click(header(/Ô bị lệch cột/u));
    const [first] = groupIn(state, "shifted-row").findings;
    if (first === undefined) throw new Error("No shifted row.");
    await user.click(lineOf(first));
    change({ findings: { ...state.findings, groups: state.findings.groups.map((group) => ({ ...group })) } });
    expect(lineOf(first)).toHaveAttribute("aria-expanded", "true");
    expect(lineOf(first)).toHaveFocus();
    await act(() => Promise.resolve(change({ tab: "settings" })));
    change({ tab: "check" });
    expect(lineOf(first)).toHaveAttribute("aria-expanded", "true");
  });

  it("list a hundred more when asked", async () => {
    const state = await sampleState();
    const group = { ...groupIn(state, "shifted-row"), count: 350 };
    const { user, calls } = showState({ ...state, findings: { groups: [group], shown: 350, total: 350 } });
    await user.click(header(/Ô bị lệch cột/u));
    await user.click(screen.getByRole("button", { name: "Xem thêm 100" }));
    expect(calls).toEqual([["query", { ...state.query, limits: { "shifted-row": 102 } }]]);
  });
});

describe("a finding", () => {
  it("selects its cells and shows why, now and after; one at a time is open", async () => {
    const state = await fixable();
    const [first, second] = groupIn(state, "shifted-row").findings;
    if (first === undefined || second === undefined) throw new Error("No shifted rows.");
    const { user, calls } = showState(state);
    await user.click(header(/Ô bị lệch cột/u));
    await user.click(lineOf(first));
    expect(calls).toEqual([["show", { sheet: "Phụ lục QĐ 645", address: "D25:H25" }]]);
    expect(screen.getByText(first.why, { exact: false })).toBeVisible();
    const table = screen.getByRole("table", { name: "Hiện nay và sau khi sửa" });
    expect(
      within(table)
        .getAllByRole("row")
        .map((row) => row.textContent),
    ).toEqual([
      "ÔHiện naySau khi sửa",
      "D25Phối hợpUBND các huyệnUBND các huyện Hóa, Gio Linh",
      "E25Thời hạnHóa, Gio LinhNăm 2024",
      "H25Ghi chú(trống)",
    ]);
    expect(table.querySelector("ins")).toHaveTextContent("Hóa, Gio Linh");
    await user.click(lineOf(second));
    expect(lineOf(first)).toHaveAttribute("aria-expanded", "false");
    expectNames();
  });

  it("is fixed by one button; then the focus goes to the next one, to the header, to the next group", async () => {
    const state = await fixable();
    const [first, second] = groupIn(state, "shifted-row").findings;
    if (first === undefined || second === undefined) throw new Error("No shifted rows.");
    const { user, calls, change } = showState(state);
    await user.click(header(/Ô bị lệch cột/u));
    await user.click(lineOf(first));
    await user.click(screen.getByRole("button", { name: "Sửa dòng này" }));
    expect(calls[1]).toEqual(["fix", first]);
    change({ findings: withFindings(state, "shifted-row", [second]) });
    expect(lineOf(second)).toHaveFocus();
    await user.click(lineOf(second));
    await user.click(screen.getByRole("button", { name: "Sửa dòng này" }));
    change({ findings: withFindings(state, "shifted-row", []) });
    const groups = state.findings.groups;
    const next = groups[groups.findIndex(({ rule }) => rule === "shifted-row") + 1];
    expect(document.activeElement).toHaveTextContent(next?.title ?? "");
  });

  it("leaves the focus to whoever took it elsewhere meanwhile", async () => {
    const state = await fixable();
    const [first, second] = groupIn(state, "shifted-row").findings;
    if (first === undefined || second === undefined) throw new Error("No shifted rows.");
    const { user, change } = showState(state);
    await user.click(header(/Ô bị lệch cột/u));
    await user.click(lineOf(first));
    await user.click(screen.getByRole("button", { name: "Sửa dòng này" }));
    const search = screen.getByRole("searchbox");
    act(() => search.focus());
    change({ findings: withFindings(state, "shifted-row", [second]) });
    expect(search).toHaveFocus();
  });

  it("puts the focus on the message's button where its fix was refused", async () => {
    const state = await fixable();
    const [first] = groupIn(state, "shifted-row").findings;
    if (first === undefined) throw new Error("No shifted row.");
    const message = {
      id: 1,
      intent: "warning",
      title: { vi: "Trang tính đang được bảo vệ", en: "The sheet is protected" },
      body: { vi: "Chưa ô nào bị sửa.", en: "No cell was changed." },
      actions: [{ kind: "retry", label: { vi: "Thử lại", en: "Try again" } }],
    } as const;
    const { user } = showState(state, (change) => ({ fix: () => Promise.resolve(change({ message })) }));
    await user.click(header(/Ô bị lệch cột/u));
    await user.click(lineOf(first));
    await user.click(screen.getByRole("button", { name: "Sửa dòng này" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Thử lại" })).toHaveFocus());
  });

  it("shows the plan before all of a group are fixed", async () => {
    const state = await fixable();
    const { user, calls } = showState(state);
    await user.click(header(/Ô bị lệch cột/u));
    await user.click(screen.getByRole("button", { name: "Sửa cả 2 dòng…" }));
    const findings = groupIn(state, "shifted-row").findings.map(({ id }) => id);
    expect(calls).toEqual([["propose", { kind: "fix", findings }]]);
  });

  it("is set aside with a reason, one's own only where one is written", async () => {
    const state = await sampleState();
    const [first] = groupIn(state, "no-focal-point").findings;
    if (first === undefined) throw new Error("No finding.");
    const { user, calls } = showState(state);
    await user.click(header(/Chưa rõ đầu mối/u));
    await user.click(lineOf(first));
    await user.click(screen.getByRole("button", { name: "Tạm gác…" }));
    await user.click(await screen.findByRole("radio", { name: "Lý do khác" }));
    await user.click(screen.getByRole("button", { name: "Tạm gác" }));
    expect(screen.getByText("Cần ghi lý do.")).toBeVisible();
    await user.click(screen.getByRole("textbox", { name: "Ghi lý do" }));
    await user.paste("Theo Quyết định 1625");
    await user.click(screen.getByRole("button", { name: "Tạm gác" }));
    expect(calls.at(-1)).toEqual(["setAside", first, "Theo Quyết định 1625"]);
  });

  it("that wants a status opens the editor of its task below it", async () => {
    const state = await sampleState({}, RECORDED);
    const overdue = groupIn(state, "overdue").findings.find(({ task }) => task === "II.1");
    if (overdue === undefined) throw new Error("II.1 is not overdue.");
    const { user, calls, change } = showState(state);
    await user.click(header(/Quá hạn, chưa ghi xong/u));
    await user.click(lineOf(overdue));
    await user.click(screen.getByRole("button", { name: "Ghi tình trạng…" }));
    expect(calls.at(-1)).toEqual(["showRow", overdue.row]);
    const selection = await sampleSelection(overdue.row, RECORDED);
    // The editor's code arrives within this act.
    await act(() => Promise.resolve(change({ selection })));
    expect(await screen.findByRole("form", { name: /II\.1/u })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Thôi" }));
    expect(screen.getByRole("button", { name: "Ghi tình trạng…" })).toBeVisible();
  });
});

describe("a clean appendix", () => {
  it("says what was looked at, keeps what was set aside in view, and leads on to the reports", async () => {
    const state = await sampleState();
    const [found] = groupIn(state, "no-focal-point").findings;
    if (found === undefined) throw new Error("No finding.");
    const setAside = [{ ...found, reason: "Đúng theo bản gốc" }];
    const overview = { ...overviewIn(state), counts: { error: 0, warning: 0, info: 0 }, setAside };
    const { user, calls } = showState({
      ...state,
      outcome: { kind: "ready", overview },
      findings: { groups: [], shown: 0, total: 0 },
    });
    expect(screen.getByRole("heading", { name: "Không có lỗi" })).toBeVisible();
    expect(screen.getByText(/^Đã xem 14 nhiệm vụ theo \d+ quy tắc, tính đến ngày 02\/7\/2024\.$/u)).toBeVisible();
    expect(screen.getByText("“Đúng theo bản gốc”")).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Đưa lại vào danh sách/u }));
    await user.click(screen.getByRole("button", { name: "Lập báo cáo" }));
    expect(calls).toEqual([
      ["putBack", found.id],
      ["open", "report"],
    ]);
    expectNames();
  });
});
