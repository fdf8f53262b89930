import type { Text } from "../i18n/text";

/** The words of the page around the grid. */
export const TEXTS = {
  title: { vi: "Rà soát phụ lục: trang dùng thử", en: "Appendix Review: trial page" },
  file: { vi: "Tệp đang mở", en: "Open file" },
  changed: { vi: "{name} (chưa lưu)", en: "{name} (not saved)" },
  open: { vi: "Mở tệp…", en: "Open file…" },
  save: { vi: "Lưu tệp", en: "Save file" },
  saveTip: {
    vi: "Tải về một bản .xlsx có mọi thay đổi. Tệp gốc trên máy không bị ghi đè.",
    en: "Downloads an .xlsx with all changes. The original file on your computer is not overwritten.",
  },
  samples: { vi: "Tệp mẫu", en: "Samples" },
  language: { vi: "Ngôn ngữ", en: "Language" },
  dark: { vi: "Office nền tối", en: "Dark Office" },
  excel: { vi: "Giả lập", en: "Behaves like" },
  grid: { vi: "Sổ làm việc", en: "Workbook" },
  ribbon: { vi: "Thanh lệnh của tiện ích", en: "The add-in's ribbon" },
  pane: { vi: "Rà soát phụ lục", en: "Appendix Review" },
  closePane: { vi: "Đóng bảng", en: "Close the pane" },
  splitter: { vi: "Độ rộng của bảng, {width} điểm ảnh", en: "Width of the pane, {width} pixels" },
  opening: { vi: "Đang mở {name}…", en: "Opening {name}…" },
  drop: { vi: "Thả tệp .xlsx vào đây để mở", en: "Drop an .xlsx file here to open it" },
  help: {
    vi: "Đây không phải Excel mà là trang dùng thử trên máy này: lưới bảng tính đứng thay Excel, còn tiện ích và thư viện Office.js của Microsoft đúng là bản chạy trong Excel. Không có dữ liệu nào được gửi đi.",
    en: "This is not Excel but a trial page on this computer: a grid stands in for Excel, while the add-in and Microsoft's Office.js library are the very ones that run in Excel. No data is sent anywhere.",
  },
  gotIt: { vi: "Đã rõ", en: "Understood" },
  dismiss: { vi: "Bỏ thông báo này", en: "Dismiss this message" },
  unsaved: { vi: "Có thay đổi chưa lưu", en: "There are unsaved changes" },
  unsavedLine: {
    vi: "Mở tệp khác thì những thay đổi trong “{name}” sẽ mất. Có thể lưu tệp trước rồi mở sau.",
    en: "Opening another file loses the changes in “{name}”. The file can be saved first.",
  },
  discard: { vi: "Bỏ thay đổi và mở", en: "Discard and open" },
  keep: { vi: "Ở lại", en: "Stay" },
} as const satisfies Readonly<Record<string, Text>>;
