/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { FindingView } from "../../../src/taskpane/view/view";
import { groupIn, overviewIn, prepareBrowser, showState, withFindings } from "../render-app";
import { sampleState } from "../sample-states";

beforeEach(() => prepareBrowser());

async function open(user: ReturnType<typeof showState>["user"], group: string, { id }: FindingView) {
  for (const name of [`group-${encodeURIComponent(group)}`, `finding-${encodeURIComponent(id)}`]) {
    const line = document.getElementById(name);
    if (line === null) throw new Error(`Not listed: ${name}`);
    await user.click(line);
  }
}

describe("one button for every fix", () => {
  it("proposes all open findings, and writes nothing itself", async () => {
    const state = await sampleState();
    const { user, calls } = showState(state);
    const fixable = state.findings.groups.reduce((sum, group) => sum + group.fixable, 0);
    expect(fixable).toBeGreaterThan(20);
    await user.click(screen.getByRole("button", { name: `Sửa tất cả theo đề xuất (${String(fixable)})…` }));
    expect(calls).toEqual([["propose", { kind: "fix", findings: overviewIn(state).ids }]]);
  });

  it("is not there while a filter hides findings", async () => {
    const state = await sampleState();
    const { change } = showState(state);
    change({ findings: { ...state.findings, shown: 3 } });
    expect(screen.queryByRole("button", { name: /Sửa tất cả/u })).toBeNull();
  });
});

describe("an open finding", () => {
  it("shows the row that goes, struck out with what it holds", async () => {
    const state = await sampleState();
    const group = state.findings.groups.find(({ id }) => id === "split-row:info");
    const [finding] = group?.findings ?? [];
    if (finding === undefined) throw new Error("No cut task");
    const { user, calls } = showState(state);
    await open(user, "split-row:info", finding);
    const list = screen.getByRole("list", { name: "Dòng được bỏ" });
    expect(within(list).getByText("Dòng 7: dòng này được bỏ")).toBeVisible();
    expect(list.querySelector("del")).toHaveTextContent("chung sức xây dựng nông thôn mới” · UBND các huyện, thị xã");
    await user.click(screen.getByRole("button", { name: "Tới ô B5" }));
    expect(calls.at(-1)).toEqual(["show", { sheet: overviewIn(state).appendix.sheet, address: "B5" }]);
    await user.click(screen.getByRole("button", { name: "Sửa và bỏ dòng thừa" }));
    expect(calls.at(-1)).toEqual(["fix", finding]);
  });

  it("of several fixes chooses none by itself, and writes the one that the user chose", async () => {
    const state = await sampleState();
    const [first] = groupIn(state, "no-focal-point").findings;
    if (first === undefined) throw new Error("No finding to choose for");
    const choices = ["Sở Xây dựng", "Công an tỉnh"].map((name) => ({
      name,
      fix: [{ address: "C11", field: "Chủ trì", before: "Sở Giao thông vận tải", after: name }],
    }));
    const finding = { ...first, choices };
    const { user, calls } = showState({ ...state, findings: withFindings(state, "no-focal-point", [finding]) });
    await open(user, groupIn(state, "no-focal-point").id, finding);
    for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
    expect(screen.queryByRole("button", { name: "Sửa ô này" })).toBeNull();
    await user.click(screen.getByRole("radio", { name: "Công an tỉnh" }));
    expect(screen.getByRole("table", { name: "Hiện nay và sau khi sửa" })).toHaveTextContent("Công an tỉnh");
    await user.click(screen.getByRole("button", { name: "Sửa ô này" }));
    expect(calls.at(-1)).toEqual(["fix", finding, choices[1]]);
  });
});
