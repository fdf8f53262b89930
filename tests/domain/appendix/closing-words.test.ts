import { plainKindOf } from "../../../src/domain/appendix/closing-words";

function kindOf(...texts: readonly string[]): string | null {
  return plainKindOf({
    row: 9,
    pieces: texts.map((text, index) => ({ text, value: text, numberFormat: "General", row: 9, column: index + 1 })),
  });
}

describe("plainKindOf", () => {
  it.each([
    ["signature", ["Nơi nhận:"]],
    ["signature", ["Nơi nhận:\n- Như Điều 3;\n- Lưu: VT, KT."]],
    ["signature", ["NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ"]],
    ["signature", ["TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"]],
    ["signature", ["KT. TRƯỞNG BAN"]],
    ["signature", ["Quảng Trị, ngày … tháng … năm 2024"]],
    ["note", ["Ghi chú: Thời hạn tính theo ngày làm việc"]],
    ["note", ["(*) Theo Kế hoạch số 5/KH-UBND"]],
    ["total", ["", "Tổng cộng: 14 nhiệm vụ"].filter(Boolean)],
    ["total", ["Cộng", "14"]],
    ["filler", ["…......................"]],
  ])("%s: %j", (kind, texts) => {
    expect(kindOf(...texts)).toBe(kind);
  });

  it.each([
    [["1", "Chủ tịch UBND tỉnh chủ trì họp giao ban"]],
    [["Thủ trưởng đơn vị chịu trách nhiệm", "Sở Y tế"]],
    [["1", "Nơi nhận: Sở Y tế", "Sở Y tế"]],
    [["TM. dịch vụ"]],
    [["Tổng cộng kinh phí thực hiện các nhiệm vụ của chương trình"]],
    [["I", "Công tác cộng đồng"]],
    [["-"]],
    [[]],
  ])("none of them: %j", (texts) => {
    expect(kindOf(...texts)).toBeNull();
  });
});
