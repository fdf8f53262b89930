/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { Proposal, Request } from "../../../src/actions/request";
import { expectNames, prepareBrowser, showApp } from "../render-app";

const request: Request = { kind: "fix", findings: ["a"] };
const proposal: Proposal = {
  plan: {
    action: "fix",
    title: { vi: "Sửa ô bị lệch cột", en: "Fix cells in the wrong column" },
    steps: [
      {
        kind: "set-cells",
        sheet: "Phụ lục QĐ 645",
        what: { vi: "đưa về đúng cột.", en: "back in their columns." },
        cells: [
          { row: 25, column: 5, before: "Hóa, Dakrông", after: "Năm 2024" },
          { row: 25, column: 8, before: "Ghi chú cũ", after: null },
          { row: 25, column: 9, before: null, after: 45_475, numberFormat: "dd/mm/yyyy" },
        ],
      },
    ],
  },
  refused: [{ vi: "E26 chứa công thức.", en: "E26 holds a formula." }],
};

beforeEach(() => prepareBrowser());

describe("a proposed change", () => {
  it("is shown cell by cell, with what is refused, before its own verb writes it", async () => {
    const { user, calls, change } = await showApp();
    change({ proposal: { request, proposal } });
    const heading = screen.getByRole("heading", { level: 1, name: "Sửa ô bị lệch cột" });
    expect(heading).toHaveFocus();
    expect(await screen.findByText("Chưa có gì được ghi.")).toBeVisible();
    const rows = screen
      .getAllByRole("row")
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole("cell")
          .map((cell) => cell.textContent),
      );
    expect(rows).toEqual([
      ["E25Thời hạn", "Hóa, Dakrông", "Năm 2024"],
      ["H25", "Ghi chú cũ", "(trống)"],
      ["I25Tình trạng", "(trống)", "02/07/2024"],
    ]);
    expect(screen.getByText("E26 chứa công thức.")).toBeVisible();
    expectNames();
    await user.click(screen.getByRole("button", { name: "Sửa" }));
    expect(calls).toEqual([["accept"]]);
  });

  it.each([
    ["track", "Thêm cột theo dõi"],
    ["mark", "Đánh dấu"],
    ["unmark", "Gỡ đánh dấu"],
  ] as const)("of %s is written by “%s”", async (kind, verb) => {
    const { change } = await showApp();
    const steps = [{ kind: "mark", sheet: "A", marks: [] }] as const;
    const plan = { action: kind, title: { vi: "Việc này", en: "This" }, steps };
    change({ proposal: { request: { kind }, proposal: { plan, refused: [] } } });
    expect(await screen.findByRole("button", { name: verb })).toBeVisible();
  });

  it("offers nothing to write where nothing would change", async () => {
    const { change } = await showApp();
    change({ proposal: { request, proposal: { plan: { ...proposal.plan, steps: [] }, refused: proposal.refused } } });
    expect(await screen.findByText("Không có gì để ghi.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Sửa" })).toBeNull();
  });

  it("is dropped by Esc, and the focus goes back to what opened it", async () => {
    const { user, calls, change } = await showApp();
    const opener = screen.getByRole("button", { name: "Đánh dấu…" });
    opener.focus();
    change({ proposal: { request, proposal } });
    await screen.findByText("Chưa có gì được ghi.");
    await user.keyboard("{Escape}");
    expect(calls).toContainEqual(["dismiss"]);
    expect(opener).toHaveFocus();
  });

  it("takes no focus from the sheet", async () => {
    const { change } = await showApp();
    jest.spyOn(document, "hasFocus").mockReturnValue(false);
    change({ proposal: { request, proposal } });
    expect(await screen.findByText("Chưa có gì được ghi.")).toBeVisible();
    expect(document.body).toHaveFocus();
  });
});

describe("a page", () => {
  it("opens by Hoàn tác… with the focus on its heading, and leads back by the arrow", async () => {
    const history = [
      { id: 1, title: { vi: "Sửa", en: "Fix" }, detail: { vi: "1 ô", en: "1 cell" }, at: 1_720_000_000_000 },
    ];
    const { user, calls } = await showApp({ history });
    const opener = screen.getByRole("button", { name: "Hoàn tác…" });
    await user.click(opener);
    expect(screen.getByRole("heading", { level: 1, name: "Hoàn tác" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Trở lại" }));
    expect(calls).toEqual([["open", "undo"], ["back"]]);
    expect(opener).toHaveFocus();
  });
});
