import type { Text } from "../../i18n/text";
import type { Role } from "./sheet-agencies";

export const AGENCY_TITLE: Text = {
  vi: "Phiếu theo dõi, báo cáo tình hình thực hiện nhiệm vụ",
  en: "Follow-up and report sheet",
};
/** The agency signs, so place and day are left open. */
export const OPEN_DATE: Text = { vi: "…………, ngày … tháng … năm {year}", en: "…………, on …/…/{year}" };
export const AGENCY_COUNTS = {
  plain: {
    vi: "(Tính đến ngày {date}: chủ trì {lead} nhiệm vụ, trong đó quá hạn {overdue}; phối hợp {coordinating} nhiệm vụ)",
    en: "(As of {date}: leads {lead}, of which overdue {overdue}; coordinates {coordinating})",
  },
  withPastDue: {
    vi: "(Tính đến ngày {date}: chủ trì {lead} nhiệm vụ, trong đó quá hạn {overdue}, đã qua hạn chưa ghi rõ tình trạng {pastDue}; phối hợp {coordinating} nhiệm vụ)",
    en: "(As of {date}: leads {lead}, of which overdue {overdue}, past due with no clear status {pastDue}; coordinates {coordinating})",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const AGENCY_HEADINGS = {
  key: { vi: "Số trong phụ lục", en: "No. in the appendix" },
  content: { vi: "Nội dung nhiệm vụ", en: "Task" },
  role: { vi: "Vai trò", en: "Role" },
  partners: { vi: "Cơ quan chủ trì, phối hợp", en: "Lead, coordinating agencies" },
  due: { vi: "Thời hạn, đánh giá", en: "Deadline, standing" },
  result: { vi: "Kết quả phải đạt", en: "Expected result" },
  status: { vi: "Tình trạng", en: "Status" },
  completedOn: { vi: "Ngày hoàn thành", en: "Completed on" },
  difficulties: { vi: "Vướng mắc, kiến nghị", en: "Difficulties, proposals" },
} as const satisfies Readonly<Record<string, Text>>;

export const ROLE_WORDS: Readonly<Record<Role, Text>> = {
  lead: { vi: "Chủ trì", en: "Lead" },
  jointLead: { vi: "Đồng chủ trì", en: "Joint lead" },
  coordinator: { vi: "Phối hợp", en: "Coordinates" },
  groupCoordinator: { vi: "Phối hợp (nhóm)", en: "Coordinates (group)" },
  groupLead: { vi: "Chủ trì (nhóm)", en: "Lead (group)" },
};

/** Headings of the blocks; `none` where a block is empty. */
export const BLOCK_WORDS = {
  leading: { vi: "Nhiệm vụ chủ trì ({count})", en: "Tasks led ({count})" },
  noneLeading: { vi: "Nhiệm vụ chủ trì: không có", en: "Tasks led: none" },
  coordinating: { vi: "Nhiệm vụ phối hợp ({count})", en: "Tasks coordinated ({count})" },
  noneCoordinating: { vi: "Nhiệm vụ phối hợp: không có", en: "Tasks coordinated: none" },
  groupLed: {
    vi: "Nhiệm vụ giao nhóm chủ trì, nhóm có cơ quan ({count})",
    en: "Tasks led by a group that has the agency ({count})",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const PARTNERS = {
  coLeads: { vi: "Cùng chủ trì: {names}", en: "Joint leads: {names}" },
  coordinators: { vi: "Phối hợp: {names}", en: "Coordinating: {names}" },
  leads: { vi: "Chủ trì: {names}", en: "Lead: {names}" },
} as const satisfies Readonly<Record<string, Text>>;

export const AGENCY_NOTES = {
  whoWrites: {
    vi: "Cơ quan chủ trì ghi các cột (7), (8), (9); cơ quan phối hợp chỉ ghi cột (9).",
    en: "The lead fills columns (7), (8), (9); coordinating agencies fill column (9) only.",
  },
  groupCoordinator: {
    vi: "“Phối hợp (nhóm)”: phụ lục ghi tên nhóm có cơ quan, không ghi tên cơ quan.",
    en: "“Coordinates (group)”: the appendix names a group that has the agency, not the agency.",
  },
  groupLead: {
    vi: "“Chủ trì (nhóm)”: phụ lục giao nhóm chủ trì, chưa nêu tên cơ quan; chỉ ghi cột (9).",
    en: "“Lead (group)”: the appendix gives the lead to a group without naming the agency; fill column (9) only.",
  },
} as const satisfies Readonly<Record<string, Text>>;
