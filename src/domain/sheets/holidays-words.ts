import type { HolidayStatus } from "../calendar/days-off";
import type { Text } from "../../i18n/text";

export const HOLIDAYS_TITLE: Text = { vi: "Ngày nghỉ và ngày làm bù", en: "Days off and make-up days" };
export const HOLIDAYS_NOTE: Text = {
  vi: "Mỗi dòng một ngày. Thứ bảy và chủ nhật là ngày nghỉ sẵn, không cần ghi; thứ bảy phải đi làm thì ghi “Làm bù”. Dòng “Chưa công bố” chưa được tính.",
  en: "One day a row. Saturdays and Sundays are off anyway; a Saturday worked in exchange is a “Make-up day”. A row “Not announced” does not count yet.",
};

export const HOLIDAY_HEADINGS = {
  date: { vi: "Ngày", en: "Day" },
  kind: { vi: "Loại", en: "Kind" },
  name: { vi: "Tên ngày", en: "Name" },
  status: { vi: "Căn cứ", en: "How sure" },
} as const satisfies Readonly<Record<string, Text>>;

export const HOLIDAY_KINDS = {
  off: { vi: "Nghỉ", en: "Day off" },
  working: { vi: "Làm bù", en: "Make-up day" },
} as const satisfies Readonly<Record<string, Text>>;

export const HOLIDAY_STATUS_WORDS: Readonly<Record<HolidayStatus, Text>> = {
  official: { vi: "Đã công bố", en: "Announced" },
  computed: { vi: "Theo luật", en: "By law" },
  projected: { vi: "Dự kiến", en: "Expected" },
  pending: { vi: "Chưa công bố", en: "Not announced" },
};

export const HOLIDAY_PROBLEMS = {
  noTable: {
    vi: "Trang “{sheet}” không còn dòng tiêu đề có cột Ngày; đang dùng danh sách có sẵn.",
    en: "The sheet “{sheet}” has no heading row with a column Day any more; the built-in list is used.",
  },
  noDate: {
    vi: "Ô {cell}: “{text}” không phải một ngày dạng dd/mm/yyyy.",
    en: "{cell}: “{text}” is no date of the form dd/mm/yyyy.",
  },
  kind: {
    vi: "Ô {cell}: “{text}” không phải “Nghỉ” hay “Làm bù”.",
    en: "{cell}: “{text}” is neither “Day off” nor “Make-up day”.",
  },
  status: { vi: "Ô {cell}: chưa hiểu căn cứ “{text}”.", en: "{cell}: “{text}” is not understood." },
  twice: { vi: "Ô {cell}: ngày {date} đã có ở dòng trên.", en: "{cell}: {date} stands in a row above already." },
} as const satisfies Readonly<Record<string, Text>>;
