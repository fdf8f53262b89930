import type { Agency } from "./agency";
import type { PlainDate } from "../calendar/plain-date";

type Field = readonly [id: string, field: string, short: string, ...aliases: readonly string[]];

// Ministries that last: those of today that were there before the mergers of 01/3/2025 as well.
const LASTING: readonly Field[] = [
  ["b_quocphong", "Quốc phòng", "Quốc phòng", "QP"],
  ["b_congan", "Công an", "Công an", "CA"],
  ["b_ngoaigiao", "Ngoại giao", "Ngoại giao"],
  ["b_noivu", "Nội vụ", "Nội vụ", "NV"],
  ["b_tuphap", "Tư pháp", "Tư pháp"],
  ["b_taichinh", "Tài chính", "Tài chính", "TC"],
  ["b_congthuong", "Công Thương", "Công Thương", "CT"],
  ["b_xaydung", "Xây dựng", "Xây dựng", "XD"],
  [
    "b_vhttdl",
    "Văn hóa, Thể thao và Du lịch",
    "VHTT&DL",
    "VHTTDL",
    "VH-TT&DL",
    "VH,TT&DL",
    "Văn hoá - Thể thao và Du lịch",
  ],
  ["b_khcn", "Khoa học và Công nghệ", "KH&CN", "KHCN"],
  ["b_gddt", "Giáo dục và Đào tạo", "GD&ĐT", "GDĐT"],
  ["b_yte", "Y tế", "Y tế"],
];

// Formed by Resolution 176/2025/QH15.
const NEW: readonly Field[] = [
  ["b_nnmt", "Nông nghiệp và Môi trường", "NN&MT", "NNMT"],
  ["b_dttg", "Dân tộc và Tôn giáo", "DT&TG", "DTTG"],
];

// Ended by the same Resolution.
const ENDED: readonly Field[] = [
  ["b_khdt", "Kế hoạch và Đầu tư", "KH&ĐT", "KHĐT", "Kế hoạch - Đầu tư"],
  ["b_gtvt", "Giao thông vận tải", "GTVT", "Giao thông - Vận tải"],
  ["b_nnptnt", "Nông nghiệp và Phát triển nông thôn", "NN&PTNT", "NNPTNT", "Nông nghiệp và PTNT", "Nông nghiệp & PTNT"],
  ["b_tnmt", "Tài nguyên và Môi trường", "TN&MT", "TNMT"],
  ["b_tttt", "Thông tin và Truyền thông", "TT&TT", "TTTT"],
  [
    "b_ldtbxh",
    "Lao động - Thương binh và Xã hội",
    "LĐ-TB&XH",
    "LĐTBXH",
    "LĐTB&XH",
    "Lao động, Thương binh - Xã hội",
    "Lao động, Thương binh và Xã hội",
  ],
];

/** The ministries, those of before and after 01/3/2025 side by side. */
export const MINISTRIES: readonly Agency[] = [
  ...LASTING.map((field) => ministry(field, null, null)),
  ...NEW.map((field) => ministry(field, "2025-03-01", null)),
  ...ENDED.map((field) => ministry(field, null, "2025-02-28")),
];

function ministry(
  [id, field, short, ...aliases]: Field,
  validFrom: PlainDate | null,
  validTo: PlainDate | null,
): Agency {
  const [name, shortName] = [`Bộ ${field}`, `Bộ ${short}`];
  return {
    id,
    type: "bo",
    name,
    shortName,
    aliases: [short, ...aliases].map((alias) => `Bộ ${alias}`),
    validFrom,
    validTo,
  };
}
