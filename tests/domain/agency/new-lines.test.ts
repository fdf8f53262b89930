import { parseMentions } from "../../../src/domain/agency/parse-mentions";
import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";

const read = (cell: string): readonly string[] =>
  parseMentions(cell, QUANG_TRI).map(({ kind, text }) => `${kind} ${text}`);

describe("a new line without a comma", () => {
  it.each([
    ["Phòng Pháp chế\nPhòng Quản lý đô thị", ["agency Phòng Pháp chế", "agency Phòng Quản lý đô thị"]],
    ["Phòng Kế hoạch - Tài chính\nSở Y tế", ["agency Phòng Kế hoạch - Tài chính", "agency Sở Y tế"]],
    ["Phòng Kế hoạch - Tài chính\nUBND cấp xã", ["agency Phòng Kế hoạch - Tài chính", "group UBND cấp xã"]],
    ["Phòng Quản lý hạ tầng\nThanh tra Sở", ["agency Phòng Quản lý hạ tầng", "agency Thanh tra Sở"]],
    ["Cục Trồng trọt\nVụ Pháp chế", ["agency Cục Trồng trọt", "agency Vụ Pháp chế"]],
    ["UBKT Huyện ủy\nBan Dân vận Huyện ủy", ["agency UBKT Huyện ủy", "agency Ban Dân vận Huyện ủy"]],
  ])("%j begins another body", (cell, mentions) => {
    expect(read(cell)).toEqual(mentions);
  });

  it.each([
    ["Phòng Văn hóa\nThông tin", "agency Phòng Văn hóa Thông tin"],
    ["Ban Quản lý\nKhu kinh tế tỉnh", "agency Ban Quản lý Khu kinh tế tỉnh"],
    ["Sở Văn hóa,\nThể thao và Du lịch", "agency Sở Văn hóa, Thể thao và Du lịch"],
    ["Ban Tuyên giáo\nTỉnh ủy", "agency Ban Tuyên giáo Tỉnh ủy"],
  ])("%j goes on with the name", (cell, mention) => {
    expect(read(cell)).toEqual([mention]);
  });

  it("may be one body or two: then nobody is named", () => {
    expect(read("Công ty Điện lực A\nViễn thông B")).toEqual(["unknown Công ty Điện lực A Viễn thông B"]);
  });
});
