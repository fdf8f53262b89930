import type { Successor } from "./agency";

/**
 * What became of the departments that ended in every province on 01/3/2025 (Decree 45/2025/NĐ-CP; the Resolutions of the
 * People's Councils follow it). A body of which something went elsewhere (driving licences, press and publishing) has several
 * names: only a person can choose. Survivors of the same name need no entry.
 */
export const DEPARTMENT_SUCCESSORS: readonly Successor[] = [
  { from: "s_khdt", names: ["Sở Tài chính"], effective: "2025-03-01", single: true },
  { from: "s_gtvt", names: ["Sở Xây dựng", "Công an tỉnh"], effective: "2025-03-01", single: false },
  { from: "s_nnptnt", names: ["Sở Nông nghiệp và Môi trường"], effective: "2025-03-01", single: true },
  { from: "s_tnmt", names: ["Sở Nông nghiệp và Môi trường"], effective: "2025-03-01", single: true },
  {
    from: "s_tttt",
    names: ["Sở Khoa học và Công nghệ", "Sở Văn hóa, Thể thao và Du lịch"],
    effective: "2025-03-01",
    single: false,
  },
  {
    from: "s_ldtbxh",
    names: ["Sở Nội vụ", "Sở Nông nghiệp và Môi trường", "Sở Y tế", "Sở Giáo dục và Đào tạo", "Công an tỉnh"],
    effective: "2025-03-01",
    single: false,
  },
];
