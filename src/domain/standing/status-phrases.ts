import { key } from "../text/keys";
import type { StatusWord } from "./status-words";

/** A way of writing a status that no list of words can hold; matched against the whole key of the text, never a part. */
export interface StatusPhrase {
  readonly code: StatusWord["code"];
  readonly pattern: RegExp;
}

/** A pattern over keys, written in plain Vietnamese: each run of letters is turned into its key. */
export function keyPart(source: string): RegExp {
  return new RegExp(
    source.replace(/\p{L}+/gu, (letters) => key(letters)),
    "u",
  );
}

/** The same over the whole key of a text. */
export function keyPattern(source: string): RegExp {
  return keyPart(`^(?:${source})$`);
}

const phrase = (code: StatusWord["code"], source: string): StatusPhrase => ({ code, pattern: keyPattern(source) });

/** What may stand after "hoàn thành" and says whether it was in time. */
const TIMELY = "đúng hạn|đúng thời hạn|đúng tiến độ|trong hạn|trước hạn|trước thời hạn|sớm|vượt tiến độ|kịp thời";
const LATE =
  "quá hạn|trễ|trễ hạn|chậm|chậm hạn|chậm tiến độ|muộn|chậm muộn|sau hạn|không đúng hạn|không đúng thời hạn|không đúng tiến độ";

const NOW = "(?:hiện |hiện nay |hiện tại |đến nay |vẫn |còn )*";
const COMPLETED = "hoàn thành|hoàn tất|xong|làm xong|thực hiện xong|triển khai xong|hoàn thành xong";
const PART = "một phần|phần lớn|cơ bản|bước đầu";
const PAPERS = "báo cáo|quyết định|công văn|văn bản|tờ trình|kế hoạch|thông báo|hướng dẫn|nghị quyết";
const NOTHING_ELSE = "(?!.*(?:^| )(?:đã|xong|dừng|ngừng|hủy|bãi bỏ|chuyển sang)(?: |$))";
const DATE = "\\d{1,2}[\\/.\\-]\\d{1,2}[\\/.\\-]\\d{4}";

/** In the order in which they are tried: requests and stops, then every negation, lateness, work in hand, and done last. */
export const STATUS_PHRASES: readonly StatusPhrase[] = [
  // Xin lùi thời gian | Đề nghị gia hạn đến 30/9/2024 | Đề xuất dừng: a request changes nothing yet
  phrase(
    "in-progress",
    `${NOW}(?:đang )?(?:đã )?(?:xin|đề nghị|đề xuất|kiến nghị)(?: được| cho)?(?: phép)? (?:gia hạn|lùi|kéo dài|điều chỉnh|dừng|tạm dừng|chuyển|rút|hủy|bãi bỏ)(?!.*(?:hoàn thành|xong))(?: .*)?`,
  ),
  // Đã dừng | Tạm dừng triển khai | Không tiếp tục thực hiện
  phrase("stopped", `(?:đã |đang |hiện )?(?:tạm |tạm thời )?(?:dừng|ngừng)(?: lại| thực hiện| triển khai)?`),
  phrase("stopped", `(?:sẽ )?không (?:tiếp tục |còn )?(?:thực hiện|triển khai)(?: nữa)?`),
  // Đã hủy bỏ | Bãi bỏ | Rút khỏi chương trình | Đưa ra khỏi chương trình
  phrase("stopped", `(?:đã |được )*(?:hủy|hủy bỏ|bãi bỏ)(?: nhiệm vụ)?`),
  phrase("stopped", `(?:đã |được )*(?:rút|rút ra|đưa ra) khỏi (?:chương trình|kế hoạch)`),
  // Chuyển sang năm 2025 | Chuyển tiếp sang quý IV/2024 | Chuyển kỳ
  phrase(
    "carried-over",
    `(?:đã |được )*chuyển (?:kỳ|(?:tiếp |thực hiện |kỳ )*sang (?:năm|quý|tháng|kỳ|giai đoạn|\\d{4})(?: năm| quý| sau| tới| tiếp theo| kế tiếp| [0-9ivx\\/.\\-]{1,9})*)`,
  ),
  // Chưa triển khai | Chưa bắt đầu | Chưa thực hiện được | Chưa có kết quả
  phrase(
    "not-started",
    `${NOW}chưa(?: (?:được )?(?:thực hiện|triển khai|làm|có|báo cáo|bắt đầu|tiến hành|khởi công|ban hành)(?: gì| được| kết quả| báo cáo| văn bản)?)?`,
  ),
  // Chưa hoàn thành | Không hoàn thành | Chưa thực hiện xong | Chưa đạt 50% | CHT
  phrase(
    "in-progress",
    `${NOW}(?:cơ bản )?(?:chưa|không) (?:được |thể |thực hiện |triển khai |làm )*(?:hoàn thành|hoàn tất|hoàn thiện|xong|đạt)(?: xong| hết| nhiệm vụ| công việc| kế hoạch| chỉ tiêu| mục tiêu| yêu cầu)*(?: [\\d.,]{1,6} ?%)?|${NOW}(?:chưa|không) (?:thực hiện|triển khai)(?: được)? [\\d.,]{1,6} ?%|cht`,
  ),
  // Cơ bản hoàn thành | Gần xong | Hoàn thành một phần
  phrase(
    "in-progress",
    `(?:đã )?(?:về )?(?:cơ bản|sắp|gần|gần như|phần lớn|mới) (?:đã )?(?:${COMPLETED})(?: ${PART})?`,
  ),
  phrase("in-progress", `(?:đã )?hoàn thành (?:được )?(?:${PART})`),
  // Quá hạn | Chậm so với kế hoạch
  phrase(
    "in-progress",
    `(?:đã |đang |bị )*(?:quá hạn|trễ hạn|trễ|chậm|chậm hạn|chậm muộn|muộn|(?:chậm|trễ)(?: so với)? (?:tiến độ|kế hoạch))(?: \\d{1,4} ngày)?`,
  ),
  // Đang tham mưu | Hiện đang lấy ý kiến các sở | Đã và đang triển khai
  phrase("in-progress", `${NOW}(?:đã và )?đang (?!tạm|dừng|ngừng|đạt)${NOTHING_ELSE}[^,;.:()]+`),
  // Dở dang | Tiếp tục thực hiện
  phrase("in-progress", `${NOW}dở dang|${NOW}tiếp tục (?:thực hiện|triển khai|hoàn thiện|xử lý)`),
  // Đã hoàn thành đúng hạn | Hoàn thành chậm | Đã thực hiện xong ngày 15/6/2024 | Hoàn thành (Báo cáo số 12/BC-SXD)
  phrase(
    "done",
    `(?:đã )?(?:được )?(?:${COMPLETED})(?: toàn bộ)?(?: nhiệm vụ| công việc)?(?: tốt| xuất sắc)?(?: (?:${TIMELY}|${LATE}))?(?: \\(?(?:vào )?(?:ngày )?${DATE}\\)?| \\(?(?:tại |theo |có )?(?:${PAPERS}) số (?!.*(?:chưa|nhưng|đang|trừ|còn) )[^;]{1,120})?`,
  ),
  phrase("done", `đã (?:được )?(?:thực hiện|ban hành|báo cáo)(?: (?:${TIMELY}|${LATE}))?`),
];

const SAYS_LATE = keyPattern(`.*(?:${COMPLETED}|thực hiện|ban hành|báo cáo) (?:${LATE})(?: .*)?`);
const SAYS_TIMELY = keyPattern(`.*(?:${COMPLETED}|thực hiện|ban hành|báo cáo) (?:${TIMELY})(?: .*)?`);

/** Whether the words of a completed task say by themselves that it was late or in time; `null` where they say neither. */
export function statedTiming(text: string): "late" | "in-time" | null {
  const words = key(text);
  if (SAYS_LATE.test(words)) return "late";
  return SAYS_TIMELY.test(words) ? "in-time" : null;
}
