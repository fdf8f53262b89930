import { readStatus, saysOpen, statusCodeOf } from "../../../src/domain/standing/read-status";
import { statedTiming } from "../../../src/domain/standing/status-phrases";
import { STATUS_NUMBERS, STATUS_WORDS } from "../../../src/domain/standing/status-words";
import type { StatusCode } from "../../../src/domain/standing/status";
import { makeCell } from "../../support/make-cell";

const CASES: readonly (readonly [StatusCode | null, readonly string[]])[] = [
  [null, ["", "   ", "\n"]],
  [
    "not-started",
    [
      "Chưa thực hiện",
      "chưa triển khai",
      "chưa làm",
      "chưa có",
      "chưa báo cáo",
      "chưa bắt đầu",
      "Hiện chưa triển khai",
      "Not started",
      "0%",
    ],
  ],
  [
    "in-progress",
    [
      "chưa hoàn thành",
      "không hoàn thành",
      "chưa xong",
      "chưa đạt",
      "Không đạt",
      "chưa thực hiện xong",
      "Vẫn chưa hoàn thành",
    ],
  ],
  [
    "in-progress",
    [
      "cơ bản hoàn thành",
      "Đã cơ bản hoàn thành",
      "về cơ bản đã hoàn thành",
      "Hoàn thành cơ bản",
      "Gần xong",
      "hoàn thành một phần",
    ],
  ],
  [
    "in-progress",
    [
      "đang thực hiện",
      "đang triển khai",
      "đang làm",
      "đang xử lý",
      "đang tham mưu",
      "đang trình",
      "đang dự thảo",
      "đang lấy ý kiến",
      "đang hoàn thiện",
    ],
  ],
  [
    "in-progress",
    [
      "ĐTH",
      "dở dang",
      "tiếp tục thực hiện",
      "Hiện đang lấy ý kiến các sở",
      "Đã và đang triển khai",
      "In progress",
      "đang xử lí",
    ],
  ],
  ["in-progress", ["Quá hạn", "trễ hạn", "chậm", "Chậm tiến độ", "chậm muộn", "Chậm so với kế hoạch"]],
  [
    "in-progress",
    [
      "Xin gia hạn",
      "xin lùi thời gian",
      "Đề nghị gia hạn đến 30/9/2024",
      "Xin tạm dừng",
      "Đề nghị chuyển sang năm 2025",
    ],
  ],
  ["in-progress", ["hoàn thành 50%", "50%", "Đạt khoảng 70% kế hoạch", "99,5%", "gần 100%"]],
  [
    "in-progress",
    [
      "Đang thực hiện, dự kiến hoàn thành trong quý III",
      "Chưa hoàn thành do thiếu kinh phí",
      "Đang triển khai; đề nghị gia hạn đến 30/9",
    ],
  ],
  [
    "done",
    [
      "hoàn thành",
      "đã hoàn thành",
      "HT",
      "xong",
      "đã xong",
      "đã thực hiện",
      "đã ban hành",
      "đã báo cáo",
      "100%",
      "Hoàn thành 100%",
      "Completed",
      "Đã hoàn thành.",
    ],
  ],
  [
    "done",
    [
      "hoàn thành quá hạn",
      "hoàn thành trễ",
      "Hoàn thành chậm",
      "đã hoàn thành muộn",
      "hoàn thành không đúng hạn",
      "Hoàn thành đúng hạn",
    ],
  ],
  [
    "done",
    [
      "Đã hoàn thành ngày 15/6/2024",
      "Hoàn thành (Báo cáo số 12/BC-SXD ngày 05/6/2024)",
      "Đã hoàn thành tại Quyết định số 9/QĐ-UBND",
    ],
  ],
  [
    "stopped",
    [
      "dừng",
      "Dừng thực hiện",
      "tạm dừng",
      "không thực hiện",
      "hủy",
      "Huỷ bỏ",
      "bãi bỏ",
      "rút khỏi chương trình",
      "Không tiếp tục thực hiện",
      "Stopped",
    ],
  ],
  [
    "carried-over",
    ["Chuyển kỳ sau", "chuyển sang năm 2025", "Chuyển sang quý IV/2024", "Chuyển tiếp sang năm sau", "Carried over"],
  ],
  ["not-started", ["Chưa", "chưa thực hiện được", "Chưa có kết quả"]],
  [
    "in-progress",
    ["CHT", "Chưa đạt 50%", "Chưa hoàn thành (đạt 80%)", "trễ 5 ngày", "quá hạn, chưa hoàn thành", "Đang đề nghị dừng"],
  ],
  ["done", ["Hoàn thành tốt", "Đã hoàn thành 100%"]],
  ["carried-over", ["chuyển sang 2025"]],
  [
    "unknown",
    [
      "đang bị hủy",
      "Đề nghị gia hạn, đã hoàn thành",
      "Hoàn thành theo Kế hoạch số 5, chưa quyết toán",
      "chưa/đang",
      "HT/CHT",
      "Hoàn thành?",
    ],
  ],
  // What some mean as done and some do not, notes, and all that is no status
  [
    "unknown",
    [
      "đã trình",
      "x",
      "✓",
      "đạt",
      "Đã trình UBND tỉnh",
      "?",
      "*",
      "Đang*hỏng",
      "...",
      "n/a",
      "1",
      "2024",
      "trên 100%",
      "120%",
      "-5%",
    ],
  ],
  [
    "unknown",
    [
      "Đã hoàn thành, chờ phê duyệt",
      "Hoàn thành công tác thẩm định quy hoạch vùng huyện năm 2024",
      "không hoàn thành đúng hạn",
    ],
  ],
  [
    "unknown",
    ["Đã hoàn thành việc xây dựng dự thảo và đang trình UBND tỉnh xem xét", "Quá hạn nhưng đã hoàn thành", "Chưa rõ"],
  ],
  [
    "unknown",
    [
      "Gia hạn",
      "Đã gia hạn đến 30/9/2024",
      "Chuyển sang Sở Xây dựng",
      "Huy",
      "Hoàn thành các nội dung được giao theo kế hoạch",
    ],
  ],
  [
    "unknown",
    [
      "Đang thực hiện, đã xong phần khảo sát",
      "Đang tạm dừng chờ ý kiến",
      "x".repeat(32_767),
      "đang ".repeat(5_000),
      "Đang thực hiện, hoàn thành",
    ],
  ],
];

describe("what a status text says", () => {
  const each = CASES.flatMap(([code, texts]) => texts.map((text) => [text.slice(0, 60), text, code] as const));

  it.each(each)("%s", (_, text, code) => {
    expect(statusCodeOf(text)).toBe(code);
  });

  it.each(each)("%s, decomposed, in capitals, padded", (_, text, code) => {
    expect(statusCodeOf(text.normalize("NFD"))).toBe(code);
    expect(statusCodeOf(text.toUpperCase())).toBe(code);
    expect(statusCodeOf(`  ${text.replaceAll(" ", "\u00a0 ")} \n`)).toBe(code);
  });

  it.each([
    ["da hoan thanh", "done"],
    ["Chua thuc hien", "not-started"],
    ["chua hoan thanh", "in-progress"],
    ["huy", "unknown"],
  ])("typed without marks: %s", (text, code) => {
    expect(statusCodeOf(text)).toBe(code);
  });

  it.each(STATUS_WORDS.map(({ word, code }) => [word, code] as const))(
    "the listed word %s is read as listed",
    (word, code) => {
      expect(statusCodeOf(word)).toBe(code);
    },
  );
});

describe("the list of words", () => {
  it("has the five official words of the drop-down first, in each language", () => {
    const official = (locale: string) =>
      STATUS_WORDS.filter((word) => word.locale === locale && word.official).map(({ word }) => word);
    expect(official("vi")).toEqual([
      "Chưa thực hiện",
      "Đang thực hiện",
      "Đã hoàn thành",
      "Dừng thực hiện",
      "Chuyển kỳ sau",
    ]);
    expect(official("en")).toEqual(["Not started", "In progress", "Completed", "Stopped", "Carried over"]);
  });

  it("leaves at least six of the 38 rows of the settings sheet free in Vietnamese", () => {
    expect(STATUS_WORDS.filter(({ locale }) => locale === "vi")).toHaveLength(32);
  });

  it("names no word twice, and gives each a number from 1 to 4", () => {
    const words = STATUS_WORDS.map(({ word }) => word.toLowerCase().normalize("NFC"));
    expect(new Set(words).size).toBe(words.length);
    expect(STATUS_WORDS.map(({ code }) => STATUS_NUMBERS[code]).every((number) => number >= 1 && number <= 4)).toBe(
      true,
    );
  });
});

describe("the completion cell", () => {
  const read = (spec: Parameters<typeof makeCell>[0]) => readStatus(makeCell("Đã hoàn thành"), makeCell(spec));

  it.each([
    [{ value: 45458, numberFormat: "dd/mm/yyyy" }, "2024-06-15"],
    [{ value: 45458.75, numberFormat: "d/m/yyyy h:mm" }, "2024-06-15"],
    ["15/06/2024", "2024-06-15"],
    ["06/12/2024", "2024-12-06"],
    ["ngày 5.6.2024", "2024-06-05"],
    ["Ngày 15 tháng 6 năm 2024", "2024-06-15"],
    ["15-6-24", "2024-06-15"],
    ["2024-06-15", "2024-06-15"],
    ["  15/06/2024\n", "2024-06-15"],
  ])("%j is a day", (spec, date) => {
    expect(read(spec)).toMatchObject({ completedOn: date, completedText: "" });
  });

  it.each([
    ["31/6/2024", "31/6/2024"],
    ["12/25/2024", "12/25/2024"],
    ["tháng 6/2024", "tháng 6/2024"],
    ["15/6", "15/6"],
    ["chưa", "chưa"],
    [{ value: 45383, numberFormat: "mmm-yy", text: "Apr-24" }, "Apr-24"],
    [{ value: 2024, numberFormat: "General" }, "2024"],
    [{ value: 45458, numberFormat: "General" }, "45458"],
    [{ value: true, text: "TRUE" }, "TRUE"],
  ])("%j is kept as text", (spec, text) => {
    expect(read(spec)).toMatchObject({ completedOn: null, completedText: text });
  });

  it("is empty where nothing is written", () => {
    expect(read("")).toEqual({ text: "Đã hoàn thành", code: "done", completedOn: null, completedText: "" });
  });
});

it.each([
  [{ value: 1, numberFormat: "0%" }, "done"],
  [{ value: 0.5, numberFormat: "0%" }, "in-progress"],
  [{ value: 0, numberFormat: "0.0%" }, "not-started"],
  [{ value: 1.2, numberFormat: "0%" }, "unknown"],
  [{ value: 1, numberFormat: "General" }, "unknown"],
])("a number in the status cell, %j, is %s", (spec, code) => {
  expect(readStatus(makeCell(spec), makeCell("")).code).toBe(code);
});

it.each([
  ["Hoàn thành quá hạn", "late"],
  ["hoàn thành không đúng hạn", "late"],
  ["Đã hoàn thành chậm", "late"],
  ["Hoàn thành đúng hạn", "in-time"],
  ["Đã báo cáo trước hạn", "in-time"],
  ["Đã hoàn thành", null],
])("%s tells by itself: %s", (text, timing) => {
  expect(statedTiming(text)).toBe(timing);
});

it.each([
  ["chưa", true],
  ["Chưa hoàn thành", true],
  ["đang làm", true],
  ["", false],
  ["15/6", false],
  ["Đã xong", false],
])("%s says that something is open: %s", (text, open) => {
  expect(saysOpen(text)).toBe(open);
});
