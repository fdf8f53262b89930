import { phraseList } from "./phrase-list";
import { phrases, phraseTable } from "./phrase-table";

const SURE = phraseList(`
  ban chỉ đạo | BCĐ | tỉnh ủy | thành ủy | huyện ủy | thị ủy | đảng ủy | thành đoàn | huyện đoàn | thị đoàn | HĐND
  hội đồng nhân dân | quốc hội | đoàn đại biểu quốc hội | chính phủ | ban thường vụ | VNPT | Viettel | MobiFone
`);

const WHOLE = phraseList(`
  ban chỉ huy | BCH | ban quản lý | BQL | ban điều hành | ban điều phối | ban tổ chức | hội đồng | thông tấn xã | MTTQ
  UB MTTQ | UBKT | ủy ban kiểm tra | mặt trận tổ quốc | ủy ban mặt trận tổ quốc | tổ công tác | tổ giúp việc | công an | thanh tra
  văn phòng điều phối | VPĐP | chính quyền địa phương | trung ương đoàn | TW Đoàn
`);

const NAMED = phraseList(`
  sở | bộ | ban | văn phòng | VP | viện | trường | trung tâm | tập đoàn | tổng công ty | công ty | cục | tổng cục | chi cục
  vụ | hội | liên hiệp | liên minh | liên đoàn | tổng liên đoàn | hiệp hội | ngân hàng | NHNN | kho bạc | KBNN | bảo hiểm
  BHXH | đài | báo | tạp chí | CA | quỹ | thuế | hải quan | kiểm toán | đoàn | mặt trận | UBMTTQ | ủy ban | UB | quân khu
  bộ chỉ huy | bộ tư lệnh | phòng | chi nhánh | tòa án | TAND | viện kiểm sát | VKSND | thư viện | bệnh viện | bảo tàng
  hạt | vườn quốc gia | khu bảo tồn | tổ | đội | đại học | học viện | quản lý | hợp tác xã | HTX | nhà máy | nhà xuất bản
  nhà hát | thường trực | sư đoàn | trung đoàn | trạm | đồn | cảng | câu lạc bộ | xí nghiệp | bưu điện | điện lực
  viễn thông | cổng | trung ương hội | TW Hội | nhà văn hóa | tiểu ban | lữ đoàn | phân hiệu | phân viện | tổng đội
`);

// Các Cục: Báo chí, Quản lý tài nguyên nước | Công nghiệp - Viễn thông: heads that are as well what a body is about
export const FIELD_LIKE = phrases(
  phraseList(
    "báo chí | quản lý | bảo hiểm | hải quan | thuế | kho bạc | thư viện | viễn thông | tổ chức | điện lực | ngân hàng",
  ),
);

/**
 * Words at the beginning of a body's name. `sure`: by themselves a body, which is no slip for another; `whole`: they may
 * stand alone; `named`: a name must follow.
 */
export const BODY_HEADS = phraseTable<"sure" | "whole" | "named">([
  ...SURE.map((head) => [head, "sure"] as const),
  ...WHOLE.map((head) => [head, "whole"] as const),
  ...NAMED.map((head) => [head, "named"] as const),
]);

// Trung tâm Xúc tiến Thương mại, Du lịch và Đầu tư: nobody writes such a head once for several bodies
export const ONE_BODY_HEADS = phrases(
  phraseList(`
    trung tâm | viện | trường | học viện | công ty | tổng công ty | tập đoàn | ban quản lý | BQL | hội | hiệp hội | liên hiệp
    tạp chí | quỹ | bệnh viện | nhà xuất bản | bảo tàng | vườn quốc gia | ban chỉ đạo | BCĐ | ban chỉ huy | hội đồng | tổ công tác
  `),
);

/** Heads that a list of fields may follow, as they begin each name: "Các Sở: Tài chính, Nội vụ". */
export const FIELD_HEADS = phraseTable<string>([
  ...phraseList("Sở | Bộ | Cục | Vụ | Ban | Hội | Phòng | Chi cục").map((head) => [head, head] as const),
  ...phraseList("Sở, ngành | Sở, ban, ngành | Sở, ban ngành").map((head) => [head, "Sở"] as const),
  ...phraseList("Bộ, ngành | Bộ, ban, ngành").map((head) => [head, "Bộ"] as const),
]);

const POSITIONS_OF_ONE = phraseList(`
  giám đốc | phó giám đốc | GĐ | PGĐ | chủ tịch | phó chủ tịch | PCT | trưởng phòng | trưởng ban | trưởng | phó trưởng phòng
  phó trưởng ban | phó phòng | phó ban | phó | đồng chí | đ/c | ông | bà | thủ trưởng | lãnh đạo | chánh văn phòng
  phó chánh văn phòng | chánh thanh tra | chánh | phó chánh | bí thư | phó bí thư | bộ trưởng | thứ trưởng | thủ tướng
  phó thủ tướng | chuyên viên | cán bộ | công chức | viên chức | người đứng đầu | tổ trưởng | tổ phó | cục trưởng
  chi cục trưởng | vụ trưởng | viện trưởng | hiệu trưởng | tổng giám đốc | phó tổng giám đốc | PP | PTP | SĐT | tư lệnh
  chỉ huy trưởng | trưởng đoàn | chủ nhiệm
`);

/** Offices held by persons; `many` says that several are meant. */
export const POSITIONS = phraseTable<"one" | "many">([
  ["thành viên", "many"],
  ["các thành viên", "many"],
  ...POSITIONS_OF_ONE.map((position) => [position, "one"] as const),
]);
