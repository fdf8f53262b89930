import type { Agency } from "./agency";

type Body = readonly [id: string, name: string, ...aliases: readonly string[]];

const STATE: readonly Body[] = [
  ["vpcp", "Văn phòng Chính phủ", "VPCP", "VP Chính phủ"],
  ["ttcp", "Thanh tra Chính phủ", "TTCP"],
  ["nhnn_vn", "Ngân hàng Nhà nước Việt Nam", "NHNN Việt Nam", "NHNNVN"],
  ["ubdt", "Ủy ban Dân tộc", "UBDT"],
  ["vpqh", "Văn phòng Quốc hội"],
  ["vpctn", "Văn phòng Chủ tịch nước"],
  ["tandtc", "Tòa án nhân dân tối cao", "TANDTC"],
  ["vksndtc", "Viện kiểm sát nhân dân tối cao", "VKSNDTC"],
  ["ktnn", "Kiểm toán nhà nước", "KTNN"],
  ["bhxh_vn", "Bảo hiểm xã hội Việt Nam", "BHXH Việt Nam", "BHXHVN"],
  ["nhcsxh_vn", "Ngân hàng Chính sách xã hội Việt Nam", "NHCSXH Việt Nam"],
  [
    "vast",
    "Viện Hàn lâm Khoa học và Công nghệ Việt Nam",
    "Viện Hàn lâm Khoa học và Công nghệ",
    "Viện Hàn lâm KH&CN Việt Nam",
  ],
  ["vass", "Viện Hàn lâm Khoa học Xã hội Việt Nam", "Viện Hàn lâm KHXH Việt Nam"],
  ["vtv", "Đài Truyền hình Việt Nam", "VTV"],
  ["vov", "Đài Tiếng nói Việt Nam", "VOV"],
  ["ttxvn", "Thông tấn xã Việt Nam", "TTXVN"],
];

const PARTY: readonly Body[] = [
  ["vptw", "Văn phòng Trung ương Đảng"],
  ["btctw", "Ban Tổ chức Trung ương", "Ban Tổ chức TW"],
  ["bnctw", "Ban Nội chính Trung ương"],
  ["btgdvtw", "Ban Tuyên giáo và Dân vận Trung ương"],
  ["btgtw", "Ban Tuyên giáo Trung ương"],
  ["bdvtw", "Ban Dân vận Trung ương"],
  ["bkttw", "Ban Kinh tế Trung ương"],
  ["bcstw", "Ban Chính sách, chiến lược Trung ương"],
  ["ubkttw", "Ủy ban Kiểm tra Trung ương"],
];

const ASSOCIATIONS: readonly Body[] = [
  ["mttq_vn", "Mặt trận Tổ quốc Việt Nam"],
  [
    "ubtw_mttq",
    "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    "Ủy ban Trung ương MTTQ Việt Nam",
    "UBTW MTTQ Việt Nam",
    "Ủy ban TW MTTQ Việt Nam",
  ],
  ["tldld", "Tổng Liên đoàn Lao động Việt Nam", "Tổng LĐLĐ Việt Nam"],
  ["hnd_vn", "Hội Nông dân Việt Nam", "Trung ương Hội Nông dân Việt Nam"],
  ["hccb_vn", "Hội Cựu chiến binh Việt Nam", "Hội CCB Việt Nam"],
];

/** Bodies of the state, the Party and the Front in Hà Nội that stand above the provinces, besides the ministries. */
export const CENTRAL_BODIES: readonly Agency[] = [
  ...STATE.map((body) => central(body, "bo")),
  ...PARTY.map((body) => central(body, "bo")),
  ...ASSOCIATIONS.map((body, at) => central(body, at < 2 ? "mttq" : "doan_the")),
];

function central([id, name, ...aliases]: Body, type: Agency["type"]): Agency {
  return {
    id,
    type,
    name,
    shortName: aliases[0] ?? name,
    aliases,
    validFrom: null,
    validTo: id === "ubdt" ? "2025-02-28" : null,
  };
}
