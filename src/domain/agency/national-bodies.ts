/** A body that no provincial directory lists but that is well known by name. */
export interface NationalBody {
  readonly name: string;
  readonly aliases: readonly string[];
}

const FIELDS: readonly (readonly [field: string, ...aliases: readonly string[]])[] = [
  ["Công an"],
  ["Quốc phòng"],
  ["Ngoại giao"],
  ["Nội vụ"],
  ["Tư pháp"],
  ["Kế hoạch và Đầu tư", "KH&ĐT"],
  ["Tài chính"],
  ["Công Thương"],
  ["Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và PTNT", "NN&PTNT"],
  ["Nông nghiệp và Môi trường", "NN&MT"],
  ["Giao thông vận tải", "Giao thông - Vận tải", "GTVT"],
  ["Xây dựng"],
  ["Tài nguyên và Môi trường", "TN&MT"],
  ["Thông tin và Truyền thông", "TT&TT"],
  ["Lao động - Thương binh và Xã hội", "Lao động, Thương binh - Xã hội", "LĐ-TB&XH"],
  ["Văn hóa, Thể thao và Du lịch", "VH-TT&DL"],
  ["Văn hóa và Thể thao", "VH&TT"],
  ["Khoa học và Công nghệ", "KH&CN"],
  ["Giáo dục và Đào tạo", "GD&ĐT"],
  ["Y tế"],
  ["Dân tộc và Tôn giáo", "DT&TG"],
];

const DEPARTMENTS_ELSEWHERE: readonly NationalBody[] = [
  { name: "Sở Văn hóa và Thể thao", aliases: ["Sở VH&TT"] },
  { name: "Sở Du lịch", aliases: [] },
  { name: "Sở Quy hoạch - Kiến trúc", aliases: ["Sở QHKT", "Sở QH-KT"] },
  { name: "Sở An toàn thực phẩm", aliases: ["Sở ATTP"] },
];

/** Central bodies, and departments that only some provinces have: well formed names, to be told from slips. */
export const NATIONAL_BODIES: readonly NationalBody[] = [
  ...FIELDS.map(([field, ...aliases]) => ({ name: `Bộ ${field}`, aliases: aliases.map((alias) => `Bộ ${alias}`) })),
  ...DEPARTMENTS_ELSEWHERE,
  { name: "Văn phòng Chính phủ", aliases: ["VPCP"] },
  { name: "Văn phòng Quốc hội", aliases: [] },
  { name: "Văn phòng Chủ tịch nước", aliases: [] },
  { name: "Văn phòng Trung ương Đảng", aliases: [] },
  { name: "Thanh tra Chính phủ", aliases: [] },
  { name: "Ủy ban Dân tộc", aliases: ["UBDT"] },
  { name: "Ngân hàng Nhà nước Việt Nam", aliases: ["NHNN Việt Nam"] },
  { name: "Bảo hiểm xã hội Việt Nam", aliases: ["BHXH Việt Nam"] },
  { name: "Ngân hàng Chính sách xã hội Việt Nam", aliases: [] },
  { name: "Viện Hàn lâm Khoa học và Công nghệ Việt Nam", aliases: ["Viện Hàn lâm Khoa học và Công nghệ"] },
  { name: "Viện Hàn lâm Khoa học Xã hội Việt Nam", aliases: [] },
  { name: "Đài Truyền hình Việt Nam", aliases: ["VTV"] },
  { name: "Đài Tiếng nói Việt Nam", aliases: ["VOV"] },
  { name: "Thông tấn xã Việt Nam", aliases: ["TTXVN"] },
  { name: "Mặt trận Tổ quốc Việt Nam", aliases: [] },
  { name: "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", aliases: [] },
  { name: "Báo và Phát thanh, Truyền hình", aliases: ["Báo và Đài Phát thanh, Truyền hình"] },
];
