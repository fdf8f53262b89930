/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { expectNames, overviewIn, prepareBrowser, showApp, showState } from "../render-app";
import { sampleState } from "../sample-states";

beforeEach(() => prepareBrowser());

describe("the header", () => {
  it("says which appendix was read, until when, and how much it holds", async () => {
    await showApp();
    expect(screen.getByRole("heading", { level: 1, name: "Phụ lục QĐ 645" })).toBeVisible();
    expect(screen.getByText("A1:J26")).toBeVisible();
    expect(screen.getByRole("button", { name: "Ngày chốt số liệu: 02/7/2024. Đổi" })).toHaveTextContent(
      "Chốt số liệu 02/7/2024",
    );
    expect(screen.getByText("14 nhiệm vụ · 3 mục")).toBeVisible();
    expect(document.title).toBe("Rà soát phụ lục");
    expect(document.documentElement.lang).toBe("vi");
    expectNames();
  });

  it("speaks English too, and follows a change of language at once", async () => {
    const { change } = await showApp();
    change({ locale: "en" });
    expect(screen.getByRole("button", { name: "Data as of 2 Jul 2024. Change" })).toBeVisible();
    expect(screen.getByText("14 tasks · 3 sections")).toBeVisible();
    for (const name of ["Check", "Track", "Reports", "Settings"])
      expect(screen.getByRole("tab", { name: new RegExp(`^${name}`, "u") })).toBeVisible();
    expect(document.title).toBe("Appendix Review");
    expect(document.documentElement.lang).toBe("en");
    expectNames();
  });

  it("opens the reading by Đổi…", async () => {
    const { user, calls } = await showApp();
    await user.click(screen.getByRole("button", { name: "Đổi… (cách đọc phụ lục)" }));
    expect(calls).toContainEqual(["open", "reading"]);
  });
});

describe("tabs", () => {
  it("open by Enter, not by having the focus: to load one is work", async () => {
    const { user, calls } = await showApp();
    const track = screen.getByRole("tab", { name: /^Theo dõi/u });
    act(() => track.focus());
    expect(calls).toEqual([]);
    await user.keyboard("{Enter}");
    expect(calls).toEqual([["open", "track"]]);
    expect(track).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("tabpanel", { name: /^Theo dõi/u })).toBeVisible();
  });

  it("give the gear a name", async () => {
    const { user, calls } = await showApp();
    await user.click(screen.getByRole("tab", { name: "Cài đặt" }));
    expect(calls).toContainEqual(["open", "settings"]);
  });
});

describe("the as-of date", () => {
  it("is typed day first and counts once the button is pressed", async () => {
    const { user, calls } = await showApp();
    await user.click(screen.getByRole("button", { name: /^Ngày chốt số liệu/u }));
    const field = await screen.findByRole("textbox", { name: "Ngày chốt số liệu" });
    expect(field).toHaveValue("02/7/2024");
    expect(screen.getByText("Đang theo ngày hôm nay.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Theo ngày hôm nay" })).toBeNull();
    await user.clear(field);
    await user.type(field, "5/8/2024");
    expect(calls).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Dùng ngày này" }));
    expect(calls).toEqual([["setAsOf", "2024-08-05"]]);
    await waitFor(() => expect(screen.queryByRole("button", { name: "Dùng ngày này" })).toBeNull());
  });

  it("does not guess a day", async () => {
    const { user, calls } = await showApp();
    await user.click(screen.getByRole("button", { name: /^Ngày chốt số liệu/u }));
    const field = await screen.findByRole("textbox", { name: "Ngày chốt số liệu" });
    const use = screen.getByRole("button", { name: "Dùng ngày này" });
    for (const typed of ["31/6/2024", "5/8", "hôm nay"]) {
      await user.clear(field);
      await user.type(field, typed);
      expect(screen.queryByText("Chưa hiểu ngày này. Cách ghi: 29/4/2024.")).toBeNull();
      await user.click(use);
      expect(screen.getByText("Chưa hiểu ngày này. Cách ghi: 29/4/2024.")).toBeVisible();
    }
    expect(calls).toEqual([]);
  });

  it("shows the week from Monday, in the pane's language, and takes a day that is picked", async () => {
    const { user } = await showApp();
    await user.click(screen.getByRole("button", { name: /^Ngày chốt số liệu/u }));
    await screen.findByRole("textbox", { name: "Ngày chốt số liệu" });
    const heads = screen.getAllByRole("columnheader").map((head) => head.textContent);
    expect(heads.slice(0, 7)).toEqual(["T2", "T3", "T4", "T5", "T6", "T7", "CN"]);
    await user.click(screen.getByRole("button", { name: /15/u }));
    expect(screen.getByRole("textbox", { name: "Ngày chốt số liệu" })).toHaveValue("15/7/2024");
  });

  it("can go back to following today where a day was chosen", async () => {
    const state = await sampleState();
    const { user, calls } = showState({
      ...state,
      outcome: { kind: "ready", overview: { ...overviewIn(state), asOfChosen: true } },
    });
    await user.click(screen.getByRole("button", { name: /^Ngày chốt số liệu/u }));
    await user.click(await screen.findByRole("button", { name: "Theo ngày hôm nay" }));
    expect(calls).toEqual([["setAsOf", null]]);
  });

  it("opens where the ribbon asks for it", async () => {
    const { change } = await showApp();
    change({ asOfAsked: 1 });
    expect(await screen.findByRole("textbox", { name: "Ngày chốt số liệu" })).toBeVisible();
  });
});

describe("messages", () => {
  const message = {
    id: 7,
    intent: "warning",
    title: { vi: "Trang tính đang được bảo vệ", en: "The sheet is protected" },
    body: { vi: "Chưa ô nào bị sửa.", en: "No cell was changed." },
  } as const;

  it("say what happened, run their buttons and can be closed", async () => {
    const { user, calls, change } = await showApp();
    const actions = [
      { kind: "retry", label: { vi: "Thử lại", en: "Try again" } },
      { kind: "show", label: { vi: "Tới ô", en: "Go to cell" }, place: { sheet: "A", address: "E25" } },
      { kind: "go-on", label: { vi: "Lập tiếp", en: "Go on" } },
      { kind: "undo", label: { vi: "Hoàn tác", en: "Undo" } },
      { kind: "reading", label: { vi: "Xem cách đọc", en: "Review" } },
    ] as const;
    change({ message: { ...message, actions } });
    const bar = screen.getByRole("group", { name: /bảo vệ/u });
    expect(bar).toHaveTextContent("Chưa ô nào bị sửa.");
    for (const { label } of actions.slice(0, 3)) await user.click(within(bar).getByRole("button", { name: label.vi }));
    expect(calls).toEqual([["retry"], ["show", { sheet: "A", address: "E25" }], ["goOnBuilding"]]);
    await user.click(within(bar).getByRole("button", { name: "Đóng thông báo" }));
    expect(screen.queryByText("Chưa ô nào bị sửa.")).toBeNull();
  });

  it("give the details to be copied by hand where the clipboard is forbidden", async () => {
    const { user, change } = await showApp();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("forbidden"));
    const copy = {
      kind: "copy",
      label: { vi: "Chép chi tiết", en: "Copy details" },
      details: "GeneralException",
    } as const;
    change({ message: { ...message, actions: [copy] } });
    await user.click(screen.getByRole("button", { name: "Chép chi tiết" }));
    expect(await screen.findByRole("textbox", { name: "Chi tiết để chép" })).toHaveValue("GeneralException");
  });

  it("that come by themselves leave the focus where it is", async () => {
    const { change } = await showApp();
    const search = screen.getByRole("searchbox");
    act(() => search.focus());
    change({ message: { ...message, actions: [{ kind: "retry", label: { vi: "Thử lại", en: "Try again" } }] } });
    expect(search).toHaveFocus();
  });
});

describe("what is said and confirmed", () => {
  it("is told politely, or urgently, once each", async () => {
    const { change } = await showApp();
    const polite = screen.getByRole("status");
    expect(polite).toHaveTextContent("");
    change({ said: { id: 1, text: "Đã kiểm tra. Không có lỗi.", urgent: false } });
    expect(polite).toHaveTextContent("Đã kiểm tra. Không có lỗi.");
    change({ said: { id: 2, text: "Trang tính đang được bảo vệ.", urgent: true } });
    expect(screen.getByRole("alert")).toHaveTextContent("Trang tính đang được bảo vệ.");
    expect(polite).toHaveTextContent("Đã kiểm tra. Không có lỗi.");
  });

  it("a write is confirmed by a toast with its own undo", async () => {
    const { user, calls, change } = await showApp();
    change({ toast: { id: 1, title: "Đã sửa 5 ô ở dòng 25", undo: true } });
    expect(await screen.findByText("Đã sửa 5 ô ở dòng 25")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    expect(calls).toEqual([["undo"]]);
  });
});

describe("the bottom bar", () => {
  it("asks for a row while none is selected, and offers no undo while nothing was done", async () => {
    await showApp();
    expect(screen.getByText("Chọn một dòng trong phụ lục")).toBeVisible();
    expect(screen.getByRole("button", { name: "Hoàn tác…" })).toBeDisabled();
  });

  it("names a section", async () => {
    await showApp({
      selection: { place: { sheet: "A", address: "A14" }, row: { kind: "section", ordinal: "II", tasks: 4 } },
    });
    expect(screen.getByText("Mục II · 4 nhiệm vụ")).toBeVisible();
  });
});

describe("a low pane", () => {
  it("lets the second line of the header scroll with the content", async () => {
    prepareBrowser({ low: true });
    await showApp();
    const main = screen.getByRole("main");
    expect(within(main).getByRole("button", { name: /^Ngày chốt số liệu/u })).toBeVisible();
  });
});
