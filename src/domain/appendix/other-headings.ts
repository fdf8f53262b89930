/**
 * Headings that begin so are none of the fields, whatever follows. Offices add columns of their own whose headings speak of
 * tasks, agencies and times as well: who assigned ("Văn bản giao nhiệm vụ"), who signs or checks ("Cơ quan trình"), which
 * leader follows it up ("Lãnh đạo UBND tỉnh phụ trách"), what it costs, when it begins.
 */
export const OTHER_HEADINGS: readonly string[] = [
  "Mã",
  "Thuộc",
  "Loại",
  "Hình thức",
  "Phương thức",
  "Địa bàn",
  "Địa điểm",
  "Đối tượng",
  "Phạm vi",
  "Số lượng",
  "Số ngày",
  "Số tháng",
  "Số văn bản",
  "Số, ký hiệu",
  "Khối lượng",
  "Căn cứ",
  "Cơ sở",
  "Nguồn giao",
  "Văn bản giao",
  "Văn bản chỉ đạo",
  "Văn bản liên quan",
  "Đơn vị tính",
  "Kinh phí",
  "Cấp trình",
  "Cấp ban hành",
  "Cấp phê duyệt",
  "Cấp quyết định",
  "Cấp có thẩm quyền",
  "Thẩm quyền",
  "Người",
  "Lãnh đạo",
  "Trách nhiệm chỉ đạo",
  "Chỉ đạo",
  "Chủ tịch",
  "Phó Chủ tịch",
  "Đồng chí",
  "Thường trực",
  "Ủy viên",
  "Cán bộ",
  "Công chức",
  "Chuyên viên",
  "Cá nhân",
  "Họ tên",
  "Họ và tên",
  "Thời gian nhận",
  "Thời gian giao",
  "Thời gian bắt đầu",
  "Thời gian gia hạn",
  "Thời điểm giao",
  "Thời điểm bắt đầu",
  "Ngày giao",
  "Ngày nhận",
  "Ngày ban hành",
  "Ngày bắt đầu",
  "Bắt đầu",
  "Từ",
  "Hạn chế",
  "Hạn mức",
  "Khó khăn",
  "Tồn tại",
  "Nguyên nhân",
];

/** What bodies do that are named beside the one that does the work: "Cơ quan trình", "Đơn vị thẩm định". */
export const OTHER_PARTS: readonly string[] = [
  "trình",
  "ban hành",
  "phê duyệt",
  "thẩm định",
  "thẩm tra",
  "quyết định",
  "giao",
  "kiểm tra",
  "giám sát",
  "theo dõi",
  "tiếp nhận",
  "chỉ đạo",
  "quản lý",
];
/** How the headings of bodies begin. */
export const BODIES: readonly string[] = ["Cơ quan", "Đơn vị", "Cơ quan, đơn vị", "Bộ phận"];

/** Money is no field, wherever the heading speaks of it: "Dự kiến kinh phí thực hiện nhiệm vụ". */
export const MONEY: readonly string[] = ["kinh phí", "nguồn vốn", "tổng vốn", "vốn đầu tư", "dự toán", "ngân sách"];

/** Headings of a column that only a weaker claim may take: "Phòng, đơn vị chủ trì" names the people inside the agency. */
export const WEAK_HEADINGS: readonly string[] = ["Phòng", "Nhóm", "Lĩnh vực", "Dự kiến", "Đề xuất"];
/** The same wherever the words stand: of a proposed and a fixed deadline the fixed one counts. */
export const WEAK_PARTS: readonly string[] = ["đề xuất", "đăng ký", "gia hạn", "điều chỉnh"];

/** How narrow columns shorten their headings, folded: "CQ chủ trì", "ĐV PH", "TG HT", "SP". */
export const SHORT_WORDS: Readonly<Record<string, string>> = {
  cq: "co quan",
  dv: "don vi",
  tg: "thoi gian",
  sp: "san pham",
  kq: "ket qua",
  nv: "nhiem vu",
  nd: "noi dung",
  gc: "ghi chu",
  ld: "lanh dao",
  kp: "kinh phi",
  ht: "hoan thanh",
  th: "thuc hien",
  ph: "phoi hop",
  dvt: "don vi tinh",
  cqct: "co quan chu tri",
  dvct: "don vi chu tri",
  cqph: "co quan phoi hop",
  dvph: "don vi phoi hop",
  cqth: "co quan thuc hien",
  dvth: "don vi thuc hien",
  tght: "thoi gian hoan thanh",
  tgth: "thoi gian thuc hien",
};
