import type { DistrictUnit } from "./agency";
import { phraseList } from "./phrase-list";
import { phrases, phraseTable } from "./phrase-table";

/** The kinds of territory that have a people's committee. */
export type Territory = DistrictUnit | "xã" | "phường" | "thị trấn" | "đặc khu" | "quận" | "tỉnh";

// UBND | Ủy ban nhân dân
export const COMMITTEE = phrases(["UBND", "Ủy ban nhân dân", "Ủy ban ND", "UB nhân dân"]);

// huyện Gio Linh | TX. Quảng Trị | TP Đông Hà
export const TERRITORIES = phraseTable<Territory>([
  ["huyện", "huyện"],
  ["H", "huyện"],
  ["huyện đảo", "huyện đảo"],
  ["thị xã", "thị xã"],
  ["TX", "thị xã"],
  ["thành phố", "thành phố"],
  ["TP", "thành phố"],
  ["quận", "quận"],
  ["xã", "xã"],
  ["phường", "phường"],
  ["thị trấn", "thị trấn"],
  ["đặc khu", "đặc khu"],
  ["tỉnh", "tỉnh"],
]);

// UBND cấp huyện | UBND cấp xã | UBND các cấp
export const LEVELS = phraseTable<"district" | "other">([
  ["cấp huyện", "district"],
  ["cấp xã", "other"],
  ["cấp tỉnh", "other"],
  ["cấp cơ sở", "other"],
  ["các cấp", "other"],
]);

// Ban Phát triển các thôn | Ban Công tác Mặt trận các khu phố: parts of a commune, which have no committee
export const HAMLETS = phrases(phraseList("thôn | bản | ấp | buôn | khu phố | tổ dân phố | khu dân cư"));

// Sở Y tế thành phố | Ngân hàng … chi nhánh khu vực: after a name, these make it the name of another body
export const AREAS = phrases(
  phraseList(`
    huyện | huyện đảo | thị xã | TX | thành phố | TP | xã | phường | thị trấn | đặc khu | quận | tỉnh | cấp | cơ sở | các
    khu vực | chi nhánh | trung ương | TW | quốc gia | miền | vùng | toàn quốc
  `),
);

/** Below the district, or beside it. */
export function isCommune(territory: Territory): boolean {
  return ["xã", "phường", "thị trấn", "đặc khu", "quận"].includes(territory);
}
