import { leadAlsoCoordinates } from "../../../src/domain/rules/lead-also-coordinates";
import { found, said } from "../../support/run-rule";

const LEAD = "Sở Nông nghiệp và PTNT";

describe("lead-also-coordinates", () => {
  it.each([
    ["other agencies", LEAD, "Sở Xây dựng, Sở Tài chính"],
    ["a group that includes the lead", LEAD, "Các sở, ban ngành, UBND các huyện, thị xã"],
    ["the same group twice", "Các sở, ban ngành liên quan", "Các sở, ban ngành liên quan"],
    ["names that differ by a mark", "UBND huyện Cam Lộ", "UBND xã Cẩm Lộ"],
    ["nobody", "", ""],
  ])("accepts %s", (_, lead, coordinators) => {
    expect(found(leadAlsoCoordinates, [{ key: "1", lead, coordinators }])).toEqual([]);
  });

  it.each([
    ["as it is", LEAD],
    ["by its abbreviation", "Sở NN&PTNT"],
    ["decomposed", LEAD.normalize("NFD")],
    ["in capitals", LEAD.toUpperCase()],
    ["padded, among others", `Sở Y tế ;\n  ${LEAD}  `],
  ])("finds the same agency %s", (_, coordinators) => {
    const specs = [{ key: "II.2", lead: LEAD, coordinators }];
    expect(found(leadAlsoCoordinates, specs)).toEqual(["II.2 D7 both"]);
    expect(said(leadAlsoCoordinates, specs)).toEqual([
      "“Sở Nông nghiệp và Phát triển nông thôn” được ghi cả ở cột chủ trì và cột phối hợp của nhiệm vụ II.2.",
    ]);
  });
});
