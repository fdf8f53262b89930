import type { MentionRole } from "./mention";
import { phraseList } from "./phrase-list";
import { phraseTable } from "./phrase-table";

const TASKS = phraseList(`
  tham mưu | theo dõi | thực hiện | triển khai | trực tiếp | chỉ đạo | đôn đốc | chịu trách nhiệm | có trách nhiệm
  theo chức năng | theo phân cấp | theo nhiệm vụ | theo lĩnh vực | theo thẩm quyền | là cơ quan thường trực | cho ý kiến
  góp ý | để | giúp việc | tham mưu giúp | làm thường trực | làm cơ quan thường trực | là cơ quan giúp việc
`);

// Ban Quản lý dự án đầu tư xây dựng | Trung tâm hỗ trợ việc làm: these words stand inside names too
const TASKS_OR_NAMES = phraseList(`
  tổng hợp | báo cáo | kiểm tra | thẩm định | trình | rà soát | đánh giá | tổ chức | xây dựng | ban hành | đề xuất | cung cấp
  bố trí | quản lý | vận hành | giám sát | phản biện | vận động | tuyên truyền | hỗ trợ | tham gia | hướng dẫn | nghiên cứu
  quyết định | phê duyệt | hoàn thành | chuẩn bị | lập | phụ trách | căn cứ
`);

/** What a body does, as written after its name: whether it leads or helps, or only what its task is. */
export const ROLES = phraseTable<MentionRole | "task" | "task-or-name">([
  ["chủ trì", "lead"],
  ["là cơ quan chủ trì", "lead"],
  ["chịu trách nhiệm chủ trì", "lead"],
  ["chịu trách nhiệm chính", "lead"],
  ["trực tiếp chủ trì", "lead"],
  ["đầu mối", "lead"],
  ["đồng chủ trì", "lead"],
  ["làm đầu mối", "lead"],
  ["là đầu mối", "lead"],
  ["là cơ quan đầu mối", "lead"],
  ["phối hợp", "coordinator"],
  ["cùng phối hợp", "coordinator"],
  ["phối hợp thực hiện", "coordinator"],
  ...TASKS.map((task) => [task, "task"] as const),
  ...TASKS_OR_NAMES.map((task) => [task, "task-or-name"] as const),
]);

// phối hợp với Sở Xây dựng: it is the body named after these that helps
export const HELPED_BY = phraseTable<"coordinator">(
  ["phối hợp với", "phối hợp cùng", "phối hợp cùng với"].map((words) => [words, "coordinator"] as const),
);

/** What may stand before the first name of a cell or a line: "Cơ quan chủ trì: …", "Phối hợp với …", "Giao …". */
export const LEAD_INS = phraseTable<MentionRole | "none">([
  ["chủ trì", "lead"],
  ["cơ quan chủ trì", "lead"],
  ["đơn vị chủ trì", "lead"],
  ["cơ quan, đơn vị chủ trì", "lead"],
  ["đầu mối", "lead"],
  ["cơ quan đầu mối", "lead"],
  ["đơn vị đầu mối", "lead"],
  ["phối hợp", "coordinator"],
  ["phối hợp với", "coordinator"],
  ["phối hợp cùng", "coordinator"],
  ["phối hợp cùng với", "coordinator"],
  ["cơ quan phối hợp", "coordinator"],
  ["đơn vị phối hợp", "coordinator"],
  ["cơ quan, đơn vị phối hợp", "coordinator"],
  ["đề nghị phối hợp với", "coordinator"],
  ["giao", "none"],
  ["đề nghị", "none"],
  ["đề xuất giao", "none"],
  ["gồm", "none"],
  ["bao gồm", "none"],
  ["gồm có", "none"],
  ["cụ thể", "none"],
]);
