/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { ReadingPage } from "../../../src/taskpane/reading/reading-page";
import type { PaneState } from "../../../src/taskpane/session/pane-state";
import type { Session } from "../../../src/taskpane/session/session";
import { sampleState } from "../sample-states";
import { showScreen } from "../show-screen";

const SHEET = "Phụ lục QĐ 645";
const MESSAGE = { vi: "Trang tính đang được bảo vệ", en: "The sheet is protected" };

const show = async (overrides: Partial<PaneState> = {}, answers: Partial<Session> = {}) => {
  const state = await sampleState({ page: "reading", ...overrides });
  const shown = await showScreen(<ReadingPage />, state, {}, answers);
  const choose = async (name: RegExp, option: string) => {
    await shown.user.click(screen.getByRole("combobox", { name }));
    await shown.user.click(screen.getByRole("option", { name: option }));
  };
  return { ...shown, state, choose };
};

const use = () => screen.getByRole("button", { name: /^(Dùng cách đọc này|Use this reading)$/u });
const READ = "Đọc được 14 nhiệm vụ trong 3 mục";

describe("how the appendix is read", () => {
  it("shows every column with what it is read as, and what comes out of it", async () => {
    await show();
    expect(await screen.findByText(READ)).toBeVisible();
    const fields = screen.getAllByRole("combobox").slice(1);
    expect(fields.map(({ textContent }) => textContent)).toEqual([
      ...["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời hạn", "Kết quả", "Ghi chú", "Không dùng"],
    ]);
    expect(fields[4]).toHaveAccessibleName(/^Cột E: Thời gian hoàn thành/u);
    expect(screen.getByRole("spinbutton", { name: "Dòng tiêu đề" })).toHaveValue("1");
    expect(use()).toHaveAccessibleDescription(READ);
  });

  it("keeps it as it was tried, and goes back", async () => {
    const { user, callsOf } = await show();
    await screen.findByText(READ);
    await user.click(use());
    expect(callsOf("useReading")).toEqual([
      [
        {
          sheet: SHEET,
          headerRow: 1,
          columns: { ordinal: 1, content: 2, lead: 3, coordinators: 4, deadline: 5, result: 6, note: 7 },
        },
      ],
    ]);
    expect(callsOf("back")).toHaveLength(1);
  });

  it("marks two columns of the same field, says so, and cannot be used so", async () => {
    const { user, choose, callsOf } = await show();
    await screen.findByText(READ);
    await choose(/^Cột F/u, "Thời hạn");
    expect(screen.getByText("“Thời hạn” đang được chọn cho hai cột E và F.")).toBeVisible();
    expect(screen.getByRole("combobox", { name: /^Cột E/u })).toBeInvalid();
    expect(screen.getByRole("combobox", { name: /^Cột F/u })).toBeInvalid();
    expect(screen.getByRole("combobox", { name: /^Cột G/u })).toBeValid();
    await user.click(use());
    expect(callsOf("useReading")).toEqual([]);
    await choose(/^Cột H/u, "Thời hạn");
    expect(screen.getByText("“Thời hạn” đang được chọn cho các cột E, F, H.")).toBeVisible();
  });

  it("tries a column with another field at once", async () => {
    const { choose, callsOf } = await show();
    await screen.findByText(READ);
    await choose(/^Cột H/u, "Tình trạng");
    await waitFor(() => expect(callsOf("tryReading").at(-1)).toMatchObject([{ columns: { status: 8, note: 7 } }]));
    expect(await screen.findByText(READ)).toBeVisible();
  });

  it("says where a column is read although it was left out", async () => {
    const { choose, user, callsOf } = await show();
    await screen.findByText(READ);
    await choose(/^Cột G/u, "Không dùng");
    expect(await screen.findByText("Cột G vẫn được đọc là “Ghi chú” theo tiêu đề của cột.")).toBeVisible();
    await user.click(use());
    expect(callsOf("useReading")).toEqual([]);
  });

  it("says where no task can be read, and cannot be used so", async () => {
    const { user, callsOf } = await show();
    await screen.findByText(READ);
    const row = screen.getByRole("spinbutton");
    await user.clear(row);
    await user.type(row, "900{Enter}");
    expect(await screen.findByText("Với cách này chưa đọc được nhiệm vụ nào.")).toBeVisible();
    await user.click(use());
    expect(callsOf("useReading")).toEqual([]);
  });

  it("forgets the columns of one sheet when another is chosen", async () => {
    const { choose, callsOf } = await show({ sheetNames: [SHEET, "KH 2023"] });
    await screen.findByText(READ);
    await choose(/^Trang tính/u, "KH 2023");
    await waitFor(() => expect(callsOf("tryReading").at(-1)).toEqual([{ sheet: "KH 2023" }]));
  });

  it("asks the program to recognise it again", async () => {
    const { user, callsOf } = await show();
    await user.click(screen.getByRole("button", { name: "Tự nhận lại" }));
    expect(callsOf("useReading")).toEqual([[null]]);
  });

  it("stays open where it could not be kept", async () => {
    const { user, session, change, callsOf } = await show();
    await screen.findByText(READ);
    const message = { id: 1, intent: "warning" as const, title: MESSAGE, body: MESSAGE, actions: [] };
    jest.spyOn(session, "useReading").mockImplementation(() => {
      change({ message });
      return Promise.resolve();
    });
    await user.click(use());
    expect(callsOf("back")).toEqual([]);
    expect(use()).not.toHaveAttribute("aria-disabled", "true");
  });

  it("leaves alone what was chosen when the sheet is checked again meanwhile", async () => {
    const { choose, change, state } = await show();
    await screen.findByText(READ);
    await choose(/^Cột H/u, "Tình trạng");
    change({ outcome: state.outcome === null ? null : { ...state.outcome } });
    expect(screen.getByRole("combobox", { name: /^Cột H/u })).toHaveTextContent("Tình trạng");
  });

  it("says that there is nothing to read", async () => {
    await show({ outcome: { kind: "empty" }, sheetNames: [] });
    expect(screen.getByText("Sổ làm việc chưa có trang tính nào để đọc.")).toBeVisible();
  });

  it("speaks English", async () => {
    await show({ locale: "en" });
    expect(await screen.findByText("14 tasks in 3 sections read")).toBeVisible();
    expect(screen.getByRole("combobox", { name: /^Column H: \(empty\)/u })).toHaveTextContent("Not used");
    expect(use()).toBeVisible();
  });
});
