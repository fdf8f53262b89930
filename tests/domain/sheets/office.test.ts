import { agencyById } from "../../../src/domain/agency/directory";
import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";
import { linesOfAgency, linesOfOffice, NO_OFFICE } from "../../../src/domain/sheets/office";

const nothing = { superior: "", name: "" };

it.each([
  ["s_nnptnt", "UBND TỈNH QUẢNG TRỊ", "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN", false],
  ["h_vinhlinh", "ỦY BAN NHÂN DÂN", "HUYỆN VĨNH LINH", true],
  ["h_dongha", "ỦY BAN NHÂN DÂN", "THÀNH PHỐ ĐÔNG HÀ", true],
  ["mttq", "", "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH", false],
  ["bao", "", "BÁO QUẢNG TRỊ", false],
])("heads the sheet of %s", (id, superior, name, committee) => {
  const agency = agencyById(QUANG_TRI, id);
  expect(linesOfAgency(agency?.name ?? "", agency, QUANG_TRI)).toEqual({ superior, name, committee });
});

it("invents no superior where the directory names no province", () => {
  const { province: _province, ...directory } = QUANG_TRI;
  expect(linesOfAgency("Sở Y tế", agencyById(QUANG_TRI, "s_yte"), directory).superior).toBe("");
});

it("leaves the office open unless it is set or was written by hand", () => {
  expect(linesOfOffice(NO_OFFICE, nothing)).toEqual({ superior: "", name: "", committee: false });
  expect(linesOfOffice(NO_OFFICE, { superior: "UBND TỈNH", name: "SỞ A" })).toMatchObject({ name: "SỞ A" });
  const set = { superior: "UBND TỈNH X", name: "SỞ B", place: "" };
  expect(linesOfOffice(set, { superior: "UBND TỈNH", name: "SỞ A" })).toMatchObject({
    superior: "UBND TỈNH X",
    name: "SỞ B",
  });
  expect(linesOfOffice({ ...NO_OFFICE, name: "UBND huyện Cam Lộ" }, nothing)).toEqual({
    superior: "ỦY BAN NHÂN DÂN",
    name: "HUYỆN CAM LỘ",
    committee: true,
  });
});
