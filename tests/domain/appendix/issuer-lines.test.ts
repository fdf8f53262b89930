import { issuerOf } from "../../../src/domain/appendix/issuer-lines";

function brief(lines: readonly string[], number: string | null): string | null {
  const issuer = issuerOf(lines, number);
  return issuer?.kind === "province" ? issuer.province.name : (issuer?.kind ?? null);
}

describe("who issued the document", () => {
  it.each([
    [["(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Nghệ An)"], "12/KH-UBND", "Nghệ An"],
    [["(Kèm theo Quyết định số 1/QĐ-UBND của Chủ tịch UBND TP. Hà Nội)"], "1/QĐ-UBND", "Hà Nội"],
    [["(Ban hành kèm theo Quyết định số 9/QĐ-TTg ngày 1/2/2026 của Thủ tướng Chính phủ)"], "9/QĐ-TTg", "central"],
    [["(Kèm theo Quyết định số 9/QĐ-BYT ngày 1/2/2026 của Bộ trưởng Bộ Y tế)"], "9/QĐ-BYT", "central"],
    [["(Kèm theo Kế hoạch số 7/KH-UBND của UBND tỉnh Quảng Trị học tập tỉnh Nghệ An)"], "7/KH-UBND", "Quảng Trị"],
    [
      [
        "(Kèm theo Kế hoạch số 7/KH-UBND của UBND tỉnh Cà Mau triển khai Quyết định số 9/QĐ-TTg của Thủ tướng Chính phủ)",
      ],
      "7/KH-UBND",
      "Cà Mau",
    ],
    [["ỦY BAN NHÂN DÂN", "TỈNH ĐẮK LẮK", "KẾ HOẠCH NĂM 2026"], null, "Đắk Lắk"],
    [["UBND TỈNH THỪA THIÊN HUẾ"], null, "Thừa Thiên Huế"],
    [["TỈNH UỶ KHÁNH HOÀ"], null, "Khánh Hòa"],
    [["BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "KẾ HOẠCH"], null, "central"],
    [["BỘ CÔNG AN", "CÔNG AN TỈNH SƠN LA"], null, "Sơn La"],
    [["PHỤ LỤC", "Nghệ An, ngày 05 tháng 01 năm 2026"], null, "Nghệ An"],
    [["Hà Nội, ngày 05 tháng 01 năm 2026"], null, "central"],
    [["Hà Nội, ngày 05 tháng 01 năm 2026"], "12/KH-UBND", "Hà Nội"],
    [["Nhiệm vụ chuyển đổi số trên địa bàn tỉnh Lào Cai năm 2026"], null, "Lào Cai"],
    [["PHỤ LỤC"], "6225/BVHTTDL-VP", "central"],
  ])("%j, %s: %s", (lines, number, expected) => {
    expect(brief(lines, number)).toBe(expected);
    expect(
      brief(
        lines.map((line) => line.normalize("NFD")),
        number,
      ),
    ).toBe(expected);
  });

  it.each([
    [["PHỤ LỤC", "DANH MỤC NHIỆM VỤ"], "645/QĐ-BCĐCTMTQG"],
    [["UBND HUYỆN QUẢNG NINH"], null],
    [["UBND PHƯỜNG HÒA BÌNH"], null],
    [["Chương trình hợp tác giữa tỉnh Lào Cai và tỉnh Sơn La"], null],
    [[], null],
  ])("nothing tells: %j", (lines, number) => expect(brief(lines, number)).toBeNull());
});
