/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { TaskCard } from "../../../src/taskpane/view/view";
import { expectNames, prepareBrowser, RECORDED, showState } from "../render-app";
import { sampleSelection, sampleState } from "../sample-states";

beforeEach(() => prepareBrowser());

async function selected(row: number) {
  const state = await sampleState({ selection: await sampleSelection(row, RECORDED) }, RECORDED);
  return { state, shown: showState(state) };
}

function factsOf(): Readonly<Record<string, string>> {
  const terms = [...document.querySelectorAll("dt")];
  return Object.fromEntries(terms.map((term) => [term.textContent ?? "", term.nextElementSibling?.textContent ?? ""]));
}

describe("the row card", () => {
  it("opens from the bar with the focus on its title, tells how the rows were read, and closes by Esc", async () => {
    const { shown } = await selected(16);
    screen.getByRole("button", { name: "II.1 · Quá hạn 61 ngày" }).focus();
    await shown.user.keyboard("{Enter}");
    expect(screen.getByRole("heading", { name: "Nhiệm vụ II.1" })).toHaveFocus();
    expect(screen.getByText("Dòng 16 và 18 được đọc là")).toBeVisible();
    expect(factsOf()).toMatchObject({
      "Chủ trì": "Sở Nông nghiệp và Phát triển nông thôn",
      "Thời hạn": "Tháng 4/2024rồi 30/4nghỉ lễrồi 02/5/2024",
    });
    expect(factsOf()["Phối hợp"]).toMatch(/^UBND huyện .*; nhóm “Các sở, ban ngành phụ trách tiêu chí”$/u);
    expectNames();
    await shown.user.keyboard("{Escape}");
    expect(screen.queryByRole("heading", { name: "Nhiệm vụ II.1" })).toBeNull();
    await waitFor(() => expect(screen.getByRole("button", { name: "II.1 · Quá hạn 61 ngày" })).toHaveFocus());
  });

  it("follows the selection, and tells so only while it is open", async () => {
    const { shown } = await selected(16);
    const status = screen.getByRole("status");
    expect(status).toHaveTextContent("");
    await shown.user.click(screen.getByRole("button", { name: /^II\.1/u }));
    shown.change({ selection: await sampleSelection(25, RECORDED) });
    expect(screen.getByRole("heading", { name: "Nhiệm vụ III.1" })).toBeVisible();
    expect(status).toHaveTextContent("III.1 · ");
    shown.change({ selection: null });
    expect(screen.getByRole("heading", { name: "Chọn một dòng trong phụ lục" })).toBeVisible();
  });

  it("quotes what was not understood and says what is not listed", async () => {
    const selection = await sampleSelection(16, RECORDED);
    if (selection?.row.kind !== "task") throw new Error("Row 16 is a task.");
    const card: TaskCard = {
      ...selection.row.card,
      rows: [16],
      chain: [],
      unread: "sau khi có hướng dẫn",
      leadMentions: [
        { kind: "unknown", text: "???", listed: false },
        { kind: "agency", text: "Sở Vũ trụ", listed: false },
      ],
      coordinators: [],
    };
    const { user } = showState(await sampleState({ selection: { ...selection, row: { kind: "task", card } } }));
    await user.click(screen.getByRole("button", { name: /^II\.1/u }));
    expect(screen.getByText("Dòng 16 được đọc là")).toBeVisible();
    expect(factsOf()).toMatchObject({
      "Chủ trì": "Sở Vũ trụ (chưa có trong danh mục cơ quan)Chưa đọc được: “???”",
      "Thời hạn": "Chưa đọc được: “sau khi có hướng dẫn”",
    });
    expect(factsOf()).not.toHaveProperty("Phối hợp");
  });

  it("leads to the row's findings in the list", async () => {
    const { state, shown } = await selected(16);
    if (state.selection?.row.kind !== "task") throw new Error("Row 16 is a task.");
    const { findings } = state.selection.row.card;
    await shown.user.click(screen.getByRole("button", { name: /^II\.1/u }));
    await shown.user.click(screen.getByRole("button", { name: `${findings.length} mục cần xem` }));
    expect(shown.calls).toEqual([["open", "check"]]);
    await waitFor(() =>
      expect(findings.map((id) => `finding-${encodeURIComponent(id)}`)).toContain(document.activeElement?.id),
    );
  });

  it("looks for them where a filter hides them", async () => {
    const { state, shown } = await selected(16);
    if (state.selection?.row.kind !== "task") throw new Error("Row 16 is a task.");
    shown.change({ findings: { groups: [], shown: 0, total: 40 }, query: { ...state.query, severities: ["info"] } });
    await shown.user.click(screen.getByRole("button", { name: /^II\.1/u }));
    await shown.user.click(screen.getByRole("button", { name: /mục cần xem$/u }));
    expect(shown.calls.at(-1)).toEqual(["query", { ...state.query, text: state.selection.row.card.content }]);
  });

  it("records a status", async () => {
    const { shown } = await selected(16);
    await shown.user.click(screen.getByRole("button", { name: /^II\.1/u }));
    await shown.user.click(screen.getByRole("button", { name: "Ghi tình trạng…" }));
    expect(await screen.findByRole("form", { name: /II\.1/u })).toBeVisible();
  });
});
