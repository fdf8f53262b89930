import type { List } from "../../actions/request";
import type { Locale, Text } from "../../i18n/text";

/** Words of Cài đặt. */
export const SETTINGS_TEXTS = {
  deadlines: { vi: "Thời hạn", en: "Deadlines" },
  dueSoon: { vi: "Báo trước hạn (ngày)", en: "Due-soon warning (days)" },
  dueSoonRange: { vi: "Ghi một số từ {least} đến {most}.", en: "Write a number from {least} to {most}." },
  before: { vi: "“Trước ngày 30/6” hiểu là", en: "“Trước ngày 30/6” means" },
  beforeIncluded: { vi: "hết ngày 30/6", en: "to the end of 30 Jun" },
  beforeExcluded: { vi: "hết ngày 29/6", en: "to the end of 29 Jun" },
  roll: {
    vi: "Hạn vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo",
    en: "A deadline on a day off moves to the next working day",
  },
  agencies: { vi: "Cơ quan", en: "Agencies" },
  openSheet: { vi: "Mở trang", en: "Open sheet" },
  createSheet: { vi: "Tạo trang", en: "Create sheet" },
  builtIn: { vi: "{entries}, danh mục có sẵn", en: "{entries}, built-in list" },
  usual: { vi: "{entries}, danh mục chung của {issuer}", en: "{entries}, usual list of {issuer}" },
  notUnderstood: { vi: "Chưa hiểu ở trang này:", en: "Not understood on this sheet:" },
  moreProblems: { vi: "và {count} chỗ khác", en: "other places: {count}" },
  bringIn: { vi: "Nhập phụ lục", en: "Import" },
  bringInLine: {
    vi: "Từ tệp Word, .csv, .xls cũ hoặc bảng đã chép",
    en: "From a Word file, .csv, old .xls or a copied table",
  },
  bringInLink: { vi: "Nhập…", en: "Import…" },
  display: { vi: "Hiển thị", en: "Display" },
  language: { vi: "Ngôn ngữ", en: "Language" },
  foot: {
    vi: "Cài đặt lưu ngay trong sổ làm việc này. Không dữ liệu nào rời khỏi máy.",
    en: "Settings are saved in this workbook. No data leaves the machine.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What each list is called, and how its entries are counted. */
export const LIST_TEXTS: Readonly<Record<List, { readonly name: Text; readonly entries: Text }>> = {
  holidays: {
    name: { vi: "Ngày nghỉ và ngày làm bù", en: "Days off and make-up days" },
    entries: { vi: "{count} ngày", en: "{count} days" },
  },
  directory: {
    name: { vi: "Danh mục cơ quan", en: "List of agencies" },
    entries: { vi: "{count} cơ quan", en: "{count} agencies" },
  },
};

/** Each language in its own words, whatever the pane speaks. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { vi: "Tiếng Việt", en: "English" };
