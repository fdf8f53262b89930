import type { AgencyType } from "../agency/agency";
import type { Text } from "../../i18n/text";

export const DIRECTORY_TITLE: Text = { vi: "Danh mục cơ quan", en: "List of agencies" };
export const DIRECTORY_NOTE: Text = {
  vi: "Mỗi dòng một cơ quan, xếp theo thứ tự lễ tân. Nhiều cách ghi khác, nhiều cơ quan thay thế thì cách nhau bằng dấu chấm phẩy. Cột Mã để trống cho cơ quan thêm mới. Cơ quan không còn thì ghi ngày cuối, không xóa dòng.",
  en: "One agency a row, in protocol order. Several other spellings or successors are separated by semicolons. Leave Code empty for an agency that is added. For a body that ended give its last day instead of deleting the row.",
};

export const DIRECTORY_HEADINGS = {
  id: { vi: "Mã", en: "Code" },
  name: { vi: "Tên đầy đủ", en: "Full name" },
  shortName: { vi: "Tên ngắn", en: "Short name" },
  aliases: { vi: "Cách ghi khác", en: "Other spellings" },
  type: { vi: "Nhóm", en: "Group" },
  validFrom: { vi: "Từ ngày", en: "From" },
  validTo: { vi: "Đến ngày", en: "To" },
  successors: { vi: "Được thay bằng", en: "Succeeded by" },
  effective: { vi: "Kể từ ngày", en: "As from" },
} as const satisfies Readonly<Record<string, Text>>;
export type DirectoryColumn = keyof typeof DIRECTORY_HEADINGS;

export const AGENCY_TYPES: Readonly<Record<AgencyType, Text>> = {
  bo: { vi: "Bộ, cơ quan trung ương", en: "Ministry or central body" },
  so: { vi: "Sở, ban, ngành", en: "Department" },
  don_vi: { vi: "Đơn vị sự nghiệp", en: "Public service unit" },
  mttq: { vi: "Mặt trận Tổ quốc", en: "Fatherland Front" },
  doan_the: { vi: "Đoàn thể", en: "Mass organisation" },
  nganh_doc: { vi: "Ngành dọc", en: "Central agency in the province" },
  huyen: { vi: "Cấp huyện", en: "District" },
};

export const DIRECTORY_PROBLEMS = {
  noTable: {
    vi: "Trang “{sheet}” không còn dòng tiêu đề có cột Tên đầy đủ; đang dùng danh mục có sẵn.",
    en: "The sheet “{sheet}” has no heading row with a column Full name any more; the built-in list is used.",
  },
  noAgency: {
    vi: "Trang “{sheet}” chưa có cơ quan nào; đang dùng danh mục có sẵn.",
    en: "The sheet “{sheet}” names no agency yet; the built-in list is used.",
  },
  noName: { vi: "Ô {cell}: dòng này chưa có tên đầy đủ.", en: "{cell}: this row has no full name." },
  type: { vi: "Ô {cell}: chưa hiểu nhóm “{text}”.", en: "{cell}: the group “{text}” is not understood." },
  noDate: {
    vi: "Ô {cell}: “{text}” không phải một ngày dạng dd/mm/yyyy.",
    en: "{cell}: “{text}” is no date of the form dd/mm/yyyy.",
  },
  twice: { vi: "Ô {cell}: “{text}” đã có ở dòng trên.", en: "{cell}: “{text}” stands in a row above already." },
  noEffective: {
    vi: "Ô {cell}: cơ quan được thay bằng cơ quan khác nhưng chưa ghi kể từ ngày nào.",
    en: "{cell}: the body is succeeded by another, but the day is missing.",
  },
} as const satisfies Readonly<Record<string, Text>>;
