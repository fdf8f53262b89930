import type { Successor } from "./agency";

/**
 * What became of the bodies of Quảng Trị that ended, but for the departments that ended everywhere. 01/3/2025: Resolution
 * 05/NQ-HĐND of 20/02/2025 of the province's People's Council (the day itself is the nation-wide one). 01/7/2025:
 * Resolution 203/2025/QH15 ended the districts; the names of the communes are from memory but for a few. A body whose tasks
 * went to more than one has several names: only a person can choose. Of the vertical agencies that ended no source was found.
 */
export const QUANG_TRI_SUCCESSORS: readonly Successor[] = [
  { from: "bandantoc", names: ["Sở Dân tộc và Tôn giáo"], effective: "2025-03-01", single: true },
  {
    from: "h_vinhlinh",
    names: ["UBND xã Vĩnh Linh", "UBND xã Cửa Tùng", "UBND xã Vĩnh Hoàng", "UBND xã Vĩnh Thủy", "UBND xã Bến Quan"],
    effective: "2025-07-01",
    single: false,
  },
  {
    from: "h_giolinh",
    names: ["UBND xã Gio Linh", "UBND xã Cồn Tiên", "UBND xã Cửa Việt", "UBND xã Bến Hải"],
    effective: "2025-07-01",
    single: false,
  },
  { from: "h_camlo", names: ["UBND xã Cam Lộ", "UBND xã Hiếu Giang"], effective: "2025-07-01", single: false },
  {
    from: "h_dongha",
    names: ["UBND phường Đông Hà", "UBND phường Nam Đông Hà"],
    effective: "2025-07-01",
    single: false,
  },
  {
    from: "h_trieuphong",
    names: ["UBND xã Triệu Phong", "UBND xã Ái Tử", "UBND xã Triệu Bình", "UBND xã Triệu Cơ", "UBND xã Nam Cửa Việt"],
    effective: "2025-07-01",
    single: false,
  },
  { from: "h_txquangtri", names: ["UBND phường Quảng Trị"], effective: "2025-07-01", single: true },
  {
    from: "h_hailang",
    names: ["UBND xã Hải Lăng", "UBND xã Diên Sanh", "UBND xã Mỹ Thủy", "UBND xã Vĩnh Định", "UBND xã Nam Hải Lăng"],
    effective: "2025-07-01",
    single: false,
  },
  {
    from: "h_huonghoa",
    names: [
      "UBND xã Khe Sanh",
      "UBND xã Hướng Lập",
      "UBND xã Hướng Phùng",
      "UBND xã Tân Lập",
      "UBND xã Lao Bảo",
      "UBND xã Lìa",
      "UBND xã A Dơi",
    ],
    effective: "2025-07-01",
    single: false,
  },
  {
    from: "h_dakrong",
    names: ["UBND xã Đakrông", "UBND xã La Lay", "UBND xã Tà Rụt", "UBND xã Ba Lòng", "UBND xã Hướng Hiệp"],
    effective: "2025-07-01",
    single: false,
  },
  { from: "h_conco", names: ["UBND đặc khu Cồn Cỏ"], effective: "2025-07-01", single: true },
];
