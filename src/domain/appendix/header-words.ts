import type { Field } from "./appendix";

/** A way in which headings name a field. `weight` decides where two columns could be the same field: the heavier one is. */
export interface HeaderWord {
  readonly field: Field;
  /** Whether the heading is these words, starts with them, or has them somewhere. */
  readonly how: "is" | "starts" | "has";
  readonly weight: number;
  readonly words: readonly string[];
}

/** Headings met in real appendices (domain.md §1.3, headers-real.tsv), compared folded: no case, marks, stops or brackets. */
export const HEADER_WORDS: readonly HeaderWord[] = [
  { field: "ordinal", how: "is", weight: 12, words: ["TT", "STT", "T.T", "S.T.T", "Số TT", "Số thứ tự", "Thứ tự"] },

  {
    field: "content",
    how: "is",
    weight: 12,
    words: [
      "Nội dung",
      "Nội dung thực hiện",
      "Nội dung công việc",
      "Nội dung nhiệm vụ",
      "Nội dung, nhiệm vụ",
      "Nội dung chỉ đạo",
      "Nhiệm vụ",
      "Nhiệm vụ, giải pháp",
      "Nhiệm vụ và giải pháp",
      "Nhiệm vụ cụ thể",
      "Nhiệm vụ được giao",
      "Các nhiệm vụ",
      "Công việc",
      "Tên công việc",
      "Tên nhiệm vụ",
      "Tên nhiệm vụ/dự án",
      "Tên nhóm nhiệm vụ/nhiệm vụ",
      "Tên văn bản",
      "Tên đề án",
      "Tên đề án ưu tiên",
      "Nội dung kết luận",
      "Ý kiến chỉ đạo",
      "Danh mục nhiệm vụ",
      "Danh mục công việc",
      "Danh mục văn bản",
      "Hạng mục công việc",
    ],
  },
  {
    field: "content",
    how: "is",
    weight: 4,
    words: [
      "Chỉ tiêu",
      "Hoạt động",
      "Các hoạt động",
      "Hoạt động chính",
      "Các hoạt động chủ yếu",
      "Đầu việc",
      "Phần việc",
      "Hạng mục",
      "Đề án",
      "Dự án",
      "Tên dự án",
      "Tên chương trình, đề án",
      "Trích yếu",
      "Trích yếu nội dung",
      "Tên loại và trích yếu nội dung",
      "Vấn đề",
      "Kiến nghị",
      "Giải pháp",
      "Giải pháp thực hiện",
      "Các giải pháp",
    ],
  },
  { field: "content", how: "starts", weight: 7, words: ["Nội dung", "Nhiệm vụ", "Tên nhiệm vụ", "Công việc"] },
  { field: "content", how: "has", weight: 5, words: ["nhiệm vụ", "nội dung", "công việc"] },

  {
    field: "lead",
    how: "is",
    weight: 12,
    words: ["Chủ trì", "Cơ quan chủ trì", "Đơn vị chủ trì", "Cơ quan, đơn vị chủ trì", "Đơn vị, địa phương chủ trì"],
  },
  {
    field: "lead",
    how: "starts",
    weight: 9,
    words: ["Chủ trì", "Cơ quan chủ trì", "Đơn vị chủ trì", "Chịu trách nhiệm chủ trì", "Trách nhiệm chủ trì"],
  },
  {
    field: "lead",
    how: "is",
    weight: 8,
    words: [
      "Cơ quan thực hiện",
      "Đơn vị thực hiện",
      "Cơ quan, đơn vị thực hiện",
      "Cơ quan đầu mối",
      "Đơn vị đầu mối",
      "Cơ quan tham mưu",
      "Đơn vị tham mưu",
      "Cơ quan soạn thảo",
      "Cơ quan chịu trách nhiệm",
      "Đơn vị chịu trách nhiệm",
      "Cơ quan được giao",
      "Đơn vị được giao",
      "Cơ quan, đơn vị được giao",
      "Phân công",
      "Phân công thực hiện",
      "Phân công nhiệm vụ",
      "Phân công trách nhiệm",
      "Trách nhiệm thực hiện",
      "Cơ quan, đơn vị, địa phương thực hiện",
      "Sở, ban, ngành, địa phương thực hiện",
      "Đơn vị phụ trách",
      "Cơ quan phụ trách",
      "Đơn vị triển khai",
      "Đầu mối thực hiện",
      "Chịu trách nhiệm",
    ],
  },
  {
    field: "lead",
    how: "starts",
    weight: 7,
    words: [
      "Cơ quan thực hiện",
      "Đơn vị thực hiện",
      "Cơ quan, đơn vị thực hiện",
      "Cơ quan được giao",
      "Đơn vị được giao",
      "Cơ quan, đơn vị được giao",
      "Cơ quan chịu trách nhiệm",
      "Đơn vị chịu trách nhiệm",
      "Cơ quan tham mưu",
      "Đơn vị tham mưu",
      "Phân công",
    ],
  },
  { field: "lead", how: "has", weight: 5, words: ["chủ trì"] },

  {
    field: "coordinators",
    how: "is",
    weight: 12,
    words: ["Phối hợp", "Cơ quan phối hợp", "Đơn vị phối hợp", "Cơ quan, đơn vị phối hợp"],
  },
  { field: "coordinators", how: "has", weight: 6, words: ["phối hợp"] },
  {
    field: "coordinators",
    how: "is",
    weight: 5,
    words: [
      "Cơ quan tham gia",
      "Đơn vị tham gia",
      "Cơ quan liên quan",
      "Đơn vị liên quan",
      "Cơ quan, đơn vị liên quan",
    ],
  },

  {
    field: "deadline",
    how: "is",
    weight: 12,
    words: [
      "Thời hạn",
      "Thời hạn hoàn thành",
      "Hạn hoàn thành",
      "Hạn",
      "Hạn xử lý",
      "Hạn thực hiện",
      "Ngày đến hạn",
      "Ngày hết hạn",
    ],
  },
  {
    field: "deadline",
    how: "is",
    weight: 11,
    words: ["Thời gian hoàn thành", "Mốc hoàn thành", "Thời điểm hoàn thành"],
  },
  {
    field: "deadline",
    how: "is",
    weight: 10,
    words: [
      "Thời gian",
      "Thời gian thực hiện",
      "Thời gian triển khai",
      "Thời gian trình",
      "Mốc thời gian",
      "Thời gian kết thúc",
      "Tiến độ hoàn thành",
    ],
  },
  { field: "deadline", how: "is", weight: 9, words: ["Tiến độ", "Tiến độ thực hiện"] },
  {
    field: "deadline",
    how: "starts",
    weight: 7,
    words: ["Thời hạn", "Hạn hoàn thành", "Thời gian hoàn thành", "Dự kiến hoàn thành", "Dự kiến thời gian"],
  },
  {
    field: "deadline",
    how: "is",
    weight: 6,
    words: [
      "Lộ trình",
      "Lộ trình thực hiện",
      "Năm thực hiện",
      "Năm hoàn thành",
      "Thời điểm thực hiện",
      "Thời điểm",
      "Yêu cầu tiến độ",
    ],
  },
  { field: "deadline", how: "starts", weight: 5, words: ["Thời gian", "Hạn"] },

  {
    field: "result",
    how: "is",
    weight: 12,
    words: [
      "Sản phẩm",
      "Sản phẩm đầu ra",
      "Sản phẩm dự kiến",
      "Dự kiến sản phẩm",
      "Sản phẩm/Kết quả",
      "Sản phẩm, kết quả",
      "Kết quả/Sản phẩm",
      "Kết quả, sản phẩm",
      "Yêu cầu sản phẩm",
      "Kết quả đầu ra",
      "Đầu ra",
    ],
  },
  {
    field: "result",
    how: "is",
    weight: 10,
    words: [
      "Kết quả",
      "Kết quả thực hiện",
      "Kết quả cần đạt",
      "Kết quả dự kiến",
      "Dự kiến kết quả",
      "Kết quả phải đạt",
      "Yêu cầu kết quả",
      "Yêu cầu cần đạt",
    ],
  },
  {
    field: "result",
    how: "is",
    weight: 6,
    words: ["Chỉ tiêu đạt được", "Chỉ tiêu cần đạt", "Mục tiêu cần đạt", "Hồ sơ"],
  },
  { field: "result", how: "starts", weight: 8, words: ["Sản phẩm"] },
  { field: "result", how: "starts", weight: 7, words: ["Kết quả"] },
  { field: "result", how: "has", weight: 5, words: ["sản phẩm"] },

  { field: "note", how: "is", weight: 12, words: ["Ghi chú"] },
  { field: "note", how: "starts", weight: 10, words: ["Ghi chú"] },

  {
    field: "status",
    how: "is",
    weight: 12,
    words: [
      "Tình trạng",
      "Trạng thái",
      "Tình trạng thực hiện",
      "Trạng thái thực hiện",
      "Tình hình thực hiện",
      "Tình hình, kết quả thực hiện",
      "Kết quả thực hiện đến nay",
    ],
  },
  {
    field: "status",
    how: "starts",
    weight: 10,
    words: ["Kết quả thực hiện đến", "Kết quả thực hiện tính đến", "Kết quả đến"],
  },
  {
    field: "status",
    how: "starts",
    weight: 8,
    words: ["Tình hình thực hiện", "Tình hình triển khai", "Tình trạng", "Trạng thái"],
  },
  {
    field: "completedOn",
    how: "is",
    weight: 12,
    words: [
      "Ngày hoàn thành",
      "Ngày hoàn thành thực tế",
      "Thời gian hoàn thành thực tế",
      "Thời điểm hoàn thành thực tế",
      "Ngày thực tế hoàn thành",
    ],
  },
];

/** The same in English, as appendices of projects with foreign partners have them. */
export const ENGLISH_HEADER_WORDS: readonly HeaderWord[] = [
  { field: "ordinal", how: "is", weight: 12, words: ["No", "No.", "Item", "#"] },
  { field: "content", how: "is", weight: 12, words: ["Task", "Tasks", "Content", "Activity", "Activities"] },
  {
    field: "lead",
    how: "is",
    weight: 12,
    words: ["Lead", "Lead agency", "Leading agency", "Lead agencies", "Responsible agency"],
  },
  {
    field: "coordinators",
    how: "is",
    weight: 12,
    words: ["Coordinators", "Coordinating agency", "Coordinating agencies", "Supporting agencies"],
  },
  { field: "deadline", how: "is", weight: 12, words: ["Deadline", "Due date", "Completion deadline", "Timeline"] },
  {
    field: "result",
    how: "is",
    weight: 10,
    words: ["Result", "Results", "Expected result", "Expected results", "Output"],
  },
  { field: "note", how: "is", weight: 12, words: ["Note", "Notes", "Remarks"] },
  { field: "status", how: "is", weight: 12, words: ["Status"] },
  { field: "completedOn", how: "is", weight: 12, words: ["Completed on", "Completion date", "Date completed"] },
];

/** Headings that stand over a column of deadlines in one table and over one of progress in another: the cells decide. */
export const PROGRESS_HEADINGS: readonly string[] = ["Tiến độ", "Tiến độ thực hiện"];
/** Headings of what is to be reached, which are progress over cells that are statuses. */
export const OUTCOME_HEADINGS: readonly string[] = [
  "Kết quả",
  "Kết quả thực hiện",
  "Kết quả đạt được",
  "Kết quả triển khai",
  "Kết quả thực hiện nhiệm vụ",
];
/** Headings of what the office itself says of the progress, in cells that are statuses. */
export const JUDGEMENT_HEADINGS: readonly string[] = [
  "Đánh giá",
  "Tự đánh giá",
  "Đánh giá tiến độ",
  "Đánh giá kết quả",
  "Đánh giá kết quả thực hiện",
  "Mức độ hoàn thành",
];
/** Headings over agencies that lead, where the cells are agencies: "Đơn vị" alone is a unit of measure in other tables. */
export const BODY_HEADINGS: readonly string[] = [
  "Đơn vị",
  "Cơ quan",
  "Cơ quan, đơn vị",
  "Tên cơ quan, đơn vị",
  "Sở, ngành",
  "Sở, ban, ngành",
  "Địa phương",
  "Cơ quan, địa phương",
  "Chủ đầu tư",
];
/** Heading of the plan in most tables; of the day of completion beside a column that is certainly the plan. */
export const COMPLETION_HEADINGS: readonly string[] = ["Thời gian hoàn thành"];
