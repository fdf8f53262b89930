import { phraseList } from "./phrase-list";

/**
 * Departments that only some provinces have or had, and bodies beside the departments whose names hold words that would
 * otherwise end them ("HĐND và UBND"): official name first, then other ways of writing it.
 */
export const PROVINCIAL_BODIES: readonly (readonly string[])[] = [
  "Sở Văn hóa và Thể thao | Sở VH&TT | Sở VHTT | Sở VH-TT",
  "Sở Du lịch",
  "Sở Quy hoạch - Kiến trúc | Sở QHKT | Sở QH-KT | Sở QH&KT",
  "Sở An toàn thực phẩm | Sở ATTP",
  "Sở Giao thông công chánh | Sở GTCC",
  "Sở Giao thông vận tải - Xây dựng | Sở GTVT-XD | Sở Giao thông vận tải và Xây dựng",
  "Sở Chuyển đổi số | Sở CĐS",
  "Sở Dân tộc",
  "Văn phòng UBND | VP UBND",
  "Văn phòng HĐND | VP HĐND",
  "Văn phòng HĐND tỉnh | VP HĐND tỉnh | Văn phòng Hội đồng nhân dân tỉnh",
  "Văn phòng HĐND và UBND | VP HĐND và UBND | Văn phòng HĐND - UBND | Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
  "Văn phòng Đoàn ĐBQH | Văn phòng Đoàn đại biểu Quốc hội",
  "Văn phòng Đoàn ĐBQH và HĐND tỉnh | VP Đoàn ĐBQH và HĐND tỉnh | Văn phòng Đoàn ĐBQH và HĐND | Văn phòng Đoàn ĐBQH-HĐND tỉnh",
  "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh | Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân",
  "Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh | Văn phòng Đoàn đại biểu Quốc hội và HĐND",
  "Văn phòng Đoàn đại biểu Quốc hội, HĐND và UBND tỉnh | Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh",
  "Văn phòng Tỉnh ủy | VP Tỉnh ủy | VPTU",
  "Văn phòng Thành ủy | VP Thành ủy",
  ...partyCommittees("Tỉnh ủy"),
  ...partyCommittees("Thành ủy"),
  "Trường Chính trị tỉnh",
  "Thuế tỉnh",
  "Thống kê tỉnh",
  "Hải quan khu vực",
  "Tòa án nhân dân tỉnh | TAND tỉnh",
  "Viện kiểm sát nhân dân tỉnh | VKSND tỉnh | Viện KSND tỉnh",
  "Cục Thi hành án dân sự tỉnh | Cục THADS tỉnh",
  "Thi hành án dân sự tỉnh | THADS tỉnh",
  "Báo và Phát thanh, Truyền hình | Báo và Đài Phát thanh, Truyền hình | Báo và PT-TH | Báo và PTTH",
  "Đoàn Thanh niên | Đoàn TNCS Hồ Chí Minh | Đoàn TN",
  "Ban Quản lý Khu kinh tế, công nghiệp | Ban Quản lý Khu kinh tế, công nghiệp tỉnh | BQL Khu kinh tế, công nghiệp",
].map(phraseList);

function partyCommittees(of: string): readonly string[] {
  return [
    "Ban Tổ chức",
    "Ban Tuyên giáo",
    "Ban Tuyên giáo và Dân vận",
    "Ban Dân vận",
    "Ban Nội chính",
    "Ban Kinh tế",
    "Ủy ban Kiểm tra",
    "UBKT",
  ].map((name) => `${name} ${of}`);
}
