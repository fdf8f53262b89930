import type { Text } from "../../i18n/text";

/** Title and sentence of one state. */
interface Words {
  readonly title: Text;
  readonly body: Text;
}

/** What is told of what Excel refuses. {reason} is the error's own sentence; {cell}, {sheet} and {book} name places. */
export const ERROR_WORDS = {
  protected: {
    title: { vi: "Trang tính đang được bảo vệ", en: "The sheet is protected" },
    body: {
      vi: "Chưa ô nào bị sửa. Vào Xem lại › Bỏ bảo vệ trang tính rồi thử lại. Việc kiểm tra vẫn dùng được.",
      en: "No cell was changed. Use Review › Unprotect Sheet, then try again. Checking still works.",
    },
  },
  editing: {
    title: { vi: "Một ô đang được nhập dở", en: "A cell is being edited" },
    body: {
      vi: "Nhấn Enter hoặc Esc trong ô đó, việc này sẽ tiếp tục.",
      en: "Press Enter or Esc in it and this goes on.",
    },
  },
  otherWorkbook: {
    title: { vi: "Sổ làm việc khác đang ở phía trước", en: "Another workbook is in front" },
    body: { vi: "Trở lại “{book}” để tiếp tục.", en: "Go back to “{book}” to go on." },
  },
  sheetGone: {
    title: { vi: "Không còn trang cần dùng", en: "A sheet that is needed is gone" },
    body: { vi: "{reason}", en: "{reason}" },
  },
  cellChanged: {
    title: { vi: "{cell} đã khác so với lúc kiểm tra", en: "{cell} differs from the checked value" },
    body: {
      vi: "Chưa ô nào bị sửa. Danh sách vừa được cập nhật.",
      en: "No cell was changed. The list was just updated.",
    },
  },
  formula: {
    title: { vi: "{cell} chứa công thức", en: "{cell} holds a formula" },
    body: {
      vi: "Nội dung công thức không tự sửa; xin sửa tay nếu cần.",
      en: "Formulas are not fixed automatically; please edit by hand.",
    },
  },
  filtered: {
    title: { vi: "Trang tính đang lọc", en: "The sheet is filtered" },
    body: {
      vi: "Ghi lúc này có thể sai dòng. Bỏ lọc rồi thử lại.",
      en: "Writing now could hit the wrong rows. Clear the filter and try again.",
    },
  },
  merged: {
    title: { vi: "{cell} là ô gộp", en: "{cell} is merged" },
    body: {
      vi: "Chưa sửa được từng ô trong vùng gộp.",
      en: "Cells inside a merge cannot be fixed one by one.",
    },
  },
  noTracking: {
    title: { vi: "Chưa có cột ghi tình trạng", en: "No status column yet" },
    body: { vi: "{reason}", en: "{reason}" },
  },
  partly: {
    title: { vi: "Mới làm được một phần", en: "Only partly done" },
    body: {
      vi: "Đã lập {done} trên {all} trang thì Excel dừng trả lời. {done} trang này dùng được.",
      en: "{done} of {all} sheets were built, then Excel stopped answering. These {done} can be used.",
    },
  },
  halfDone: {
    title: { vi: "Mới làm được một phần", en: "Only partly done" },
    body: { vi: "{reason}", en: "{reason}" },
  },
  refused: {
    title: { vi: "Có việc chưa làm được", en: "Something did not work" },
    body: { vi: "{reason}", en: "{reason}" },
  },
  known: {
    title: { vi: "Có việc chưa làm được", en: "Something did not work" },
    body: { vi: "{reason} Mã: {code}.", en: "{reason} Code: {code}." },
  },
  nothingWritten: {
    title: { vi: "Có việc chưa làm được", en: "Something did not work" },
    body: { vi: "Chưa ô nào bị sửa. Mã: {code}.", en: "No cell was changed. Code: {code}." },
  },
  unsure: {
    title: { vi: "Có việc chưa làm được", en: "Something did not work" },
    body: {
      vi: "Chưa rõ đã ghi được đến đâu, xin xem lại các ô vừa định ghi. Mã: {code}.",
      en: "It is not certain how much was written; please look at the cells in question. Code: {code}.",
    },
  },
  notRemembered: {
    title: { vi: "Chưa ghi nhớ được vào sổ làm việc", en: "Nothing could be remembered in the workbook" },
    body: {
      vi: "Kiểm tra và theo dõi vẫn dùng được. {reason}",
      en: "Checking and tracking still work. {reason}",
    },
  },
  notKept: {
    title: {
      vi: "Chưa lưu được lịch sử hoàn tác vào sổ làm việc",
      en: "The undo history could not be saved in the workbook",
    },
    body: {
      vi: "Việc vừa làm chỉ hoàn tác được khi bảng này còn mở.",
      en: "What was just done can be undone only while this pane is open.",
    },
  },
  noNativeUndo: {
    title: {
      vi: "Sau lần ghi này, Ctrl+Z của Excel không trả lại được các bước trước",
      en: "After this, Excel's Ctrl+Z cannot go back to earlier steps",
    },
    body: { vi: "Dùng Hoàn tác ở cuối bảng.", en: "Use Undo at the bottom of the pane." },
  },
  undoneInPart: {
    title: { vi: "Đã hoàn tác “{title}”", en: "“{title}” undone" },
    body: { vi: "Trả lại {restored} ô như cũ. {kept}", en: "{restored} cells restored. {kept}" },
  },
} as const satisfies Readonly<Record<string, Words>>;

/** One place that an undo left as it is. */
export const KEPT = {
  cell: { vi: "{place}: {reason}", en: "{place}: {reason}" },
  more: { vi: "Còn {count} chỗ khác cũng giữ nguyên.", en: "Further places left as they are: {count}." },
} as const satisfies Readonly<Record<string, Text>>;
