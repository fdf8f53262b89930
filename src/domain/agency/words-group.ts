import { phraseList } from "./phrase-list";
import { phrases, phraseTable } from "./phrase-table";

// các | tất cả các | một số: several, not one
export const QUANTIFIERS = phrases(
  phraseList(
    "các | những | một số | tất cả | tất cả các | toàn thể | toàn thể các | toàn bộ | toàn bộ các | mọi | từng",
  ),
);

// Ban Quản lý Khu kinh tế và các khu công nghiệp: what such a board manages, all of it
export const ESTATES = phrases(
  phraseList("khu công nghiệp | khu kinh tế | khu chế xuất | cụm công nghiệp | khu công nghệ cao | KCN | KKT | CCN"),
);

// Sở Tài chính: the head of a department's name
export const DEPARTMENT = phrases(["sở"]);

// Sở | Bộ | Ban: by themselves the beginning of a name that has been lost
export const FRAGMENTS = phrases(["sở", "bộ", "ban"]);

/** Whom a common noun means; `other` does not tell. */
export type GroupNoun = "departments" | "branches" | "associations" | "localities" | "other";

const OTHER_NOUNS = phraseList(`
  bộ | bộ ngành | đơn vị | cơ quan | tổ chức | cá nhân | doanh nghiệp | hộ kinh doanh | hợp tác xã | HTX | viện | trường
  hội | hiệp hội | cục | vụ | phòng | phòng ban | trung tâm | tập đoàn | công ty | ngân hàng | bệnh viện | cơ sở
  nhà đầu tư | nhà thầu | nhà trường | nhà cung cấp | chủ đầu tư | cộng đồng | người dân | chuyên gia | nhà khoa học
  lực lượng | lĩnh vực | chi nhánh | chi cục | thôn | khu phố | tổ dân phố | khu dân cư | trường học | cụm ngành | hội quần chúng
`);

// các sở, ban, ngành | đoàn thể | địa phương | cơ quan, đơn vị
export const GROUP_NOUNS = phraseTable<GroupNoun>([
  ["sở", "departments"],
  ["sở ngành", "departments"],
  ["sở ban ngành", "departments"],
  ["ban", "branches"],
  ["ngành", "branches"],
  ["ban ngành", "branches"],
  ["đoàn thể", "associations"],
  ["hội đoàn thể", "associations"],
  ["tổ chức chính trị - xã hội", "associations"],
  ["tổ chức CT-XH", "associations"],
  ["địa phương", "localities"],
  ...OTHER_NOUNS.map((noun) => [noun, "other"] as const),
]);

// Hiệp hội doanh nghiệp | Vụ tổ chức cán bộ: a noun after these is what the body is about
export const ABOUT = phrases(phraseList("hội | hiệp hội | vụ | câu lạc bộ | quỹ"));

// các sở, ban, ngành tỉnh | đoàn thể cấp tỉnh: says no more than the group itself
export const OPEN_QUALIFIERS = phrases(
  phraseList(`
    tỉnh | cấp tỉnh | của tỉnh | thuộc tỉnh | trong tỉnh | toàn tỉnh | trực thuộc tỉnh | trên địa bàn tỉnh | thuộc UBND tỉnh
    trực thuộc UBND tỉnh
  `),
);

// liên quan | được phân công | trên địa bàn: after a common noun, never the beginning of a name
export const QUALIFIERS = phrases(
  phraseList(`
    liên quan | có liên quan | khác | phụ trách | được | có | cấp | của | thuộc | trực thuộc | trên | tại | trong | ngoài | ở
    là | theo | tỉnh | toàn tỉnh | thành phố | huyện | xã | chủ quản | chuyên môn | địa phương | nêu trên | nói trên
  `),
);

// các cơ quan thuộc UBND tỉnh: the body named after these only says whose they are
export const POSSESSIVES = phrases(
  phraseList("thuộc | trực thuộc | của | tại | do | được | bởi | trên | ở | trong | cho"),
);

// trên địa bàn: whoever is there
export const ANYWHERE = phrases(["trên địa bàn"]);

// cùng với | hoặc: between two names, like "và"
export const CONNECTIVES = phrases(phraseList("cùng | cùng với | với | hoặc | kèm | đồng thời | cũng như | v | vv"));
