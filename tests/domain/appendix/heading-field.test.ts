import { claimsOf, headingKey } from "../../../src/domain/appendix/heading-field";

describe("headingKey", () => {
  it.each([
    ["Cơ quan\nCHỦ TRÌ:", "co quan chu tri"],
    ["**STT**", "stt"],
    ["Tiến độ (nếu có)", "tien do"],
    ["(7) Tình trạng", "tinh trang"],
    ["Thuộc nhóm nhiệm vụ[1]", "thuoc nhom nhiem vu"],
  ])("%j is %j", (text, key) => {
    expect(headingKey(text)).toBe(key);
  });
});

/** Headings met in real appendices. */
const HEADINGS: readonly (readonly [string, string | null])[] = [
  ["TT", "ordinal"],
  ["Stt", "ordinal"],
  ["Số thứ tự", "ordinal"],
  ["Chi tiết", null],
  ["Mã nhiệm vụ", null],
  ["Lĩnh vực", null],
  ["Thuộc nhóm nhiệm vụ, hành động[1]", null],
  ["Tên nhiệm vụ", "content"],
  ["Nội dung", "content"],
  ["Nội dung thực hiện", "content"],
  ["NHIỆM VỤ VÀ GIẢI PHÁP", "content"],
  ["Tên nhóm nhiệm vụ/nhiệm vụ", "content"],
  ["Tên văn bản", "content"],
  ["No.", "ordinal"],
  ["TASK", "content"],
  ["Lead agency", "lead"],
  ["Coordinating\nagencies", "coordinators"],
  ["Deadline", "deadline"],
  ["Expected result", "result"],
  ["Notes", "note"],
  ["Task force", null],
  ["Leadership", null],
  ["Cơ quan chủ trì", "lead"],
  ["CHỦ TRÌ", "lead"],
  ["Chịu trách nhiệm chủ trì, chỉ đạo/ đơn đốc", "lead"],
  ["Cơ quan chủ trì theo dõi, đánh giá", "lead"],
  ["Cơ quan soạn thảo", "lead"],
  ["Đơn vị thực hiện:", "lead"],
  ["Đơn vị chủ trì tham mưu thực hiện:", "lead"],
  ["Người đứng đầu chịu trách nhiệm", null],
  ["Chịu trách nhiệm phối hợp", "coordinators"],
  ["Đơn vị phối hợp thực hiện:", "coordinators"],
  ["Thời gian hoàn thành", "deadline"],
  ["Thời hạn UBND", "deadline"],
  ["Mốc hoàn thành", "deadline"],
  ["THỜI GIAN", "deadline"],
  ["Tiến độ (nếu có)", "deadline"],
  ["Thời gian nhận", null],
  ["Kết quả thực hiện", "result"],
  ["Kết quả dự kiến", "result"],
  ["Sản phẩm đầu ra", "result"],
  ["Chỉ tiêu đạt được", "result"],
  ["Tình trạng", "status"],
  ["Ngày hoàn thành thực tế", "completedOn"],
  ["Cấp trình", null],
  ["Đơn vị", null],
  ["Ghi chú", "note"],
  ["Ghi chú & Đơn vị phối hợp", "note"],
];

/** Headings of columns that offices add, and the short forms of narrow columns. */
const FURTHER: readonly (readonly [string, string | null])[] = [
  ["Kinh phí", null],
  ["Kinh phí thực hiện nhiệm vụ (triệu đồng)", null],
  ["Dự kiến kinh phí thực hiện", null],
  ["Lãnh đạo UBND tỉnh phụ trách", null],
  ["Đồng chí lãnh đạo phụ trách, chỉ đạo", null],
  ["Phó Chủ tịch UBND tỉnh phụ trách", null],
  ["Căn cứ giao nhiệm vụ", null],
  ["Văn bản giao nhiệm vụ", null],
  ["Cơ quan trình", null],
  ["Cấp có thẩm quyền ban hành", null],
  ["Đơn vị tính", null],
  ["ĐVT", null],
  ["Số ngày dự kiến", null],
  ["Cơ quan theo dõi, đôn đốc", null],
  ["Cơ quan thẩm định", null],
  ["Thời gian bắt đầu", null],
  ["Thời điểm giao nhiệm vụ", null],
  ["Hạn chế, vướng mắc", null],
  ["Nhóm nhiệm vụ, giải pháp", "content"],
  ["Thời hạn đề xuất", "deadline"],
  ["Thời hạn UBND tỉnh giao", "deadline"],
  ["Thời gian đề xuất hoàn thành", "deadline"],
  ["TG hoàn thành", "deadline"],
  ["TG HT", "deadline"],
  ["CQ chủ trì", "lead"],
  ["CQ CT", "lead"],
  ["CQCT", "lead"],
  ["ĐV phối hợp", "coordinators"],
  ["ĐV PH", "coordinators"],
  ["SP", "result"],
  ["SP dự kiến", "result"],
  ["KQ, SP", "result"],
  ["Nội dung công việc chính", "content"],
  ["Phân công nhiệm vụ", "lead"],
  ["Đơn vị được giao nhiệm vụ", "lead"],
  ["Cơ quan thực hiện nhiệm vụ", "lead"],
  ["Tình hình thực hiện đến ngày 30/6/2025", "status"],
  ["Kết quả thực hiện đến ngày 15/6", "status"],
  ["Thời gian trình UBND tỉnh", "deadline"],
  ["Lộ trình thực hiện", "deadline"],
  ["Dự kiến sản phẩm", "result"],
  ["Dự kiến thời gian hoàn thành", "deadline"],
  ["Mục tiêu", null],
  ["CƠ QUAN CHỦ TRÌ", "lead"],
  ["Cơ quan, đơn vị phối hợp (nếu có)", "coordinators"],
  ["Sản phẩm, kết quả đầu ra", "result"],
  ["Hạng mục công việc", "content"],
  ["Cơ quan chủ trì, phối hợp", "lead"],
  ["Chủ trì/Phối hợp", "lead"],
  ["Nội dung/Nhiệm vụ", "content"],
  ["Yêu cầu tiến độ", "deadline"],
  ["Tiến độ hoàn thành", "deadline"],
  ["Người thực hiện", null],
  ["Chuyên viên theo dõi", null],
  ["Dự kiến hoàn thành", "deadline"],
  ["Kết quả đạt được", "result"],
  ["Thẩm quyền quyết định", null],
  ["Hình thức văn bản", null],
];

describe("claimsOf", () => {
  it.each([...HEADINGS, ...FURTHER])("takes the heading %j for %s", (heading, field) => {
    expect(claimsOf(heading)[0]?.field ?? null).toBe(field);
  });

  it.each([...HEADINGS, ...FURTHER])("takes %j alike decomposed, in capitals and padded", (heading, field) => {
    for (const text of [heading.normalize("NFD"), heading.toUpperCase(), `  ${heading.replaceAll(" ", "\u00a0\n")} `]) {
      expect(claimsOf(text)[0]?.field ?? null).toBe(field);
    }
  });

  it("prefers the column of products to the one of results, and agencies to the people in them", () => {
    const weight = (heading: string): number => claimsOf(heading)[0]?.weight ?? 0;
    expect(weight("Sản phẩm đầu ra")).toBeGreaterThan(weight("Kết quả cần đạt (Định lượng)"));
    expect(weight("Đơn vị chủ trì")).toBeGreaterThan(weight("Phòng, đơn vị chủ trì"));
    expect(weight("Thời hạn UBND tỉnh giao")).toBeGreaterThan(weight("Thời hạn đề xuất"));
    expect(weight("Nhiệm vụ cụ thể")).toBeGreaterThan(weight("Nhóm nhiệm vụ"));
  });

  it("takes no text of a task for a heading", () => {
    expect(claimsOf(`Chủ trì, phối hợp với các sở, ban ngành ${"rà soát nhiệm vụ ".repeat(6)}`)).toEqual([]);
  });
});
