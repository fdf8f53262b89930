import type { Text } from "../i18n/text";

export const HELP: Text = {
  vi: `Rà soát phụ lục: đọc phụ lục nhiệm vụ trong tệp Excel, kiểm tra và lập các bảng phục vụ họp.

Cách dùng:
  npm run --silent phu-luc -- check TỆP.xlsx [tham số]
  npm run --silent phu-luc -- import TỆP [--out TỆP-MỚI.xlsx] [--json TỆP.json] [--lang] [--dry-run] [--force]
  npm run --silent phu-luc -- fix TỆP.xlsx --out TỆP-MỚI.xlsx [--dry-run]
                              sửa tất cả những gì có đề xuất chắc chắn vào một tệp mới và kể ra những gì còn để người xem

import: đưa bảng trong tệp Word (.docx), .csv, .tsv hoặc .xls cũ vào một trang tính mới, chữ giữ nguyên, tệp gốc không đổi;
chỗ nào không đưa vào bảng được thì liệt kê. Không có --out thì chỉ liệt kê; --json ghi các ô và danh sách ấy.

Tham số:
  --as-of 2024-07-02          ngày chốt số liệu (mặc định: ngày ghi ở trang Thiết lập, không có thì hôm nay)
  --out TỆP-MỚI.xlsx          ghi một tệp mới có cột theo dõi, đánh dấu, biểu tổng hợp và phiếu từng cơ quan;
                              tệp gốc luôn được giữ nguyên
  --json BÁO-CÁO.json         ghi kết quả dạng JSON
  --sheet TÊN                 trang chứa phụ lục, khi tệp có nhiều trang
  --year 2024                 năm của chương trình, khi thời hạn không ghi năm
  --document-date 2024-03-27  ngày ban hành văn bản
  --lang vi|en                ngôn ngữ của báo cáo và của những gì ghi vào tệp (mặc định: vi)
  --dry-run                   chỉ liệt kê những gì sẽ thay đổi, không ghi tệp
  --force                     cho phép ghi đè tệp --out đã có
  --help                      trang này

Mã kết thúc: 0 không có lỗi cần xử lý; 1 có lỗi cần xử lý (import: có phần không vào bảng được); 2 không thực hiện được
(có một câu giải thích).
Dữ liệu không rời khỏi máy: chương trình không dùng mạng.
`,
  en: `Appendix Review: reads the task appendix in an Excel file, checks it and builds the meeting's sheets.

Usage:
  npm run --silent phu-luc -- check FILE.xlsx [options]
  npm run --silent phu-luc -- import FILE [--out NEW-FILE.xlsx] [--json FILE.json] [--lang] [--dry-run] [--force]
  npm run --silent phu-luc -- fix FILE.xlsx --out NEW-FILE.xlsx [--dry-run]
                              apply every fix that is sure to a new file, and list what is left for a person

import: puts the table of a Word file (.docx), .csv, .tsv or old .xls on a new sheet, its text and the file as they are;
what cannot be put into the table is listed. Without --out it only lists; --json writes the cells and that list.

Options:
  --as-of 2024-07-02          the day on which standings are judged (default: the one on the Settings sheet, else today)
  --out NEW-FILE.xlsx         write a new file with tracking columns, marks, the tally and a sheet for each agency;
                              the original is always kept as it is
  --json REPORT.json          write the findings as JSON
  --sheet NAME                the sheet of the appendix, where the file has several
  --year 2024                 year of the programme, where deadlines name none
  --document-date 2024-03-27  the day of the decision
  --lang vi|en                language of the report and of what is written into the file (default: vi)
  --dry-run                   only list what would change, write no file
  --force                     replace an existing --out file
  --help                      this page

Exit status: 0 nothing to act on; 1 something to act on (import: something is not in the table); 2 it could not be done
(one sentence says why).
No data leaves the machine: the program uses no network.
`,
};
