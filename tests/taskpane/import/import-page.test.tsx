/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { titleOf } from "../../../src/actions/actions";
import { ProposalPage } from "../../../src/taskpane/frame/proposal-page";
import { ImportPage } from "../../../src/taskpane/import/import-page";
import { bringIn } from "../../../src/taskpane/session/bring-in";
import { OutcomeScreen } from "../../../src/taskpane/states/outcome-screen";
import { sampleState } from "../sample-states";
import { paneHasFocus, showScreen } from "../show-screen";

beforeEach(() => paneHasFocus(true));

/** What the n-th call of proposeImport would read. */
async function given(calls: readonly (readonly unknown[])[], at = 0): Promise<unknown> {
  const read = calls[at]?.[1];
  if (!isReader(read)) throw new Error("Nothing was to be read");
  return read();
}

function isReader(read: unknown): read is () => Promise<unknown> {
  return typeof read === "function";
}

describe("Nhập phụ lục", () => {
  it("reads the file that is chosen", async () => {
    const { user, callsOf } = await showScreen(<ImportPage />, await sampleState({ page: "import" }));
    expect(screen.getByRole("button", { name: "Chọn tệp…" })).toBeVisible();
    const bytes = Uint8Array.of(97, 44, 98);
    const file = new File([bytes], "phụ lục.csv");
    // jsdom's files cannot be read piece by piece.
    Object.assign(file, { slice: () => ({ arrayBuffer: () => Promise.resolve(bytes.buffer) }) });
    await user.upload(screen.getByLabelText("Chọn tệp…", { selector: "input" }), file);
    await act(() => Promise.resolve());
    const calls = callsOf("proposeImport");
    expect(calls[0]?.[0]).toBe("phụ lục.csv");
    expect(await given(calls)).toEqual({ kind: "file", name: "phụ lục.csv", bytes });
  });

  it("reads what is pasted as it stands on the clipboard, and what is typed", async () => {
    const { user, callsOf } = await showScreen(<ImportPage />, await sampleState({ page: "import" }));
    const box = screen.getByRole("textbox", { name: "Dán vào đây" });
    const clipboardData = { getData: (type: string) => (type === "text/html" ? "<table></table>" : "chữ") };
    fireEvent.paste(box, { clipboardData });
    await act(() => Promise.resolve());
    expect(await given(callsOf("proposeImport"))).toEqual({ kind: "pasted", html: "<table></table>", text: "chữ" });
    await user.type(box, "1. Việc");
    await user.click(screen.getByRole("button", { name: "Đọc phần đã dán" }));
    await act(() => Promise.resolve());
    expect(await given(callsOf("proposeImport"), 1)).toEqual({ kind: "pasted", html: "", text: "1. Việc" });
  });

  it("is shown with its first rows before anything is written", async () => {
    const rows = Array.from({ length: 9 }, (_, at) => `${String(at + 1)}\tViệc ${String(at + 1)}\tSở Y tế\tQuý II`);
    const text = ["TT\tNội dung nhiệm vụ\tCơ quan chủ trì\tThời hạn", ...rows].join("\n");
    const proposal = await bringIn({ kind: "pasted", html: "", text }, [], "vi");
    const { user, callsOf } = await showScreen(
      <ProposalPage request={{ kind: "import", from: "" }} proposal={proposal} />,
      await sampleState({ proposal: { request: { kind: "import", from: "" }, proposal } }),
    );
    const preview = screen.getByRole("region", { name: "Xem trước trang “Phụ lục”" });
    expect(within(preview).getAllByRole("row")).toHaveLength(6);
    expect(within(preview).getByText("Việc 5")).toBeVisible();
    expect(screen.getByText("và 4 dòng nữa")).toBeVisible();
    expect(screen.getByText(/9 dòng dưới tiêu đề, 4 cột/u)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Nhập" }));
    expect(callsOf("accept")).toHaveLength(1);
  });

  it("is offered where the workbook is empty", async () => {
    const state = await sampleState({ outcome: { kind: "empty" } });
    const { user, callsOf } = await showScreen(<OutcomeScreen outcome={{ kind: "empty" }} />, state);
    await user.click(screen.getByRole("button", { name: "Nhập phụ lục…" }));
    expect(callsOf("open")).toEqual([["import"]]);
    expect(titleOf("import").vi).toBe("Nhập phụ lục");
  });
});
