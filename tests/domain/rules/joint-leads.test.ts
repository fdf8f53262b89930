import { jointLeads } from "../../../src/domain/rules/joint-leads";
import { found, said } from "../../support/run-rule";

const TWO = "Sở Tài chính, Sở Xây dựng";
const THREE = "Sở Kế hoạch và Đầu tư, Sở Tài chính, Sở Nông nghiệp và PTNT";

describe("joint-leads", () => {
  it.each([
    ["one agency", "Sở Xây dựng"],
    ["one with a comma in its name", "Sở Văn hóa, Thể thao và Du lịch"],
    ["one named twice", "Sở NN&PTNT, Sở Nông nghiệp và PTNT"],
    ["an agency and a group", "Sở Xây dựng, các sở, ban ngành liên quan"],
    ["one that another only helps", "Sở Tài chính; phối hợp với Sở Xây dựng"],
    ["nobody", ""],
  ])("accepts %s", (_, lead) => {
    expect(found(jointLeads, [{ key: "1", lead }])).toEqual([]);
  });

  it.each([
    [TWO, "two", "Hai cơ quan cùng chủ trì: cần nêu cơ quan đầu mối tổng hợp."],
    [THREE, "three", "Ba cơ quan cùng chủ trì: cần nêu cơ quan đầu mối tổng hợp."],
    [THREE.normalize("NFD"), "three", "Ba cơ quan cùng chủ trì: cần nêu cơ quan đầu mối tổng hợp."],
    [THREE.toUpperCase(), "three", "Ba cơ quan cùng chủ trì: cần nêu cơ quan đầu mối tổng hợp."],
    [` ${THREE.replaceAll(", ", " ,\n")} `, "three", "Ba cơ quan cùng chủ trì: cần nêu cơ quan đầu mối tổng hợp."],
    [`${THREE}, Sở Y tế`, "four", "Bốn cơ quan cùng chủ trì: cần nêu cơ quan đầu mối tổng hợp."],
    [`${THREE}, Sở Y tế, Công an tỉnh`, "many", "5 cơ quan cùng chủ trì: cần nêu cơ quan đầu mối tổng hợp."],
  ])("counts %s", (lead, id, vi) => {
    expect(found(jointLeads, [{ key: "I.2", lead }])).toEqual([`I.2 C7 ${id}`]);
    expect(said(jointLeads, [{ key: "I.2", lead }])).toEqual([vi]);
  });
});
