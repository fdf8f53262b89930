import { messageOf } from "../../../src/domain/rules/message-of";
import { runRule } from "../../../src/domain/rules/run-rule";
import { spelling } from "../../../src/domain/rules/spelling";
import { makeAppendix, makeContext, type TaskSpec } from "../../support/make-appendix";
import { found, said } from "../../support/run-rule";

/** Findings of the one task, each with the mended text. */
function mended(spec: Omit<TaskSpec, "key">): readonly (readonly [string, string | null])[] {
  return runRule(spelling, makeAppendix([{ key: "1", ...spec }]), makeContext({ documentDate: null })).map(
    ({ messageId, suggestion }) => [messageId, suggestion],
  );
}

describe("spelling leaves alone", () => {
  it.each([
    ["the other place of the tone mark", "Hoà bình, hòa bình, thuỷ lợi, thủy lợi, Uỷ ban, Ủy ban"],
    ["i for y", "kỹ thuật, kĩ thuật, quý, quí, lý, lí"],
    ["handing something back", "Đẩy mạnh trao trả hồ sơ, giấy tờ cho người dân"],
    ["handing back elsewhere", "Tổ chức trao trả tài sản"],
    ["a contrast that shows", "Khắc phục sự tương phản hiện nay giữa các vùng"],
    ["a resolution by number", "Theo Nghị quyết số 111/2024/QH15 và Nghị quyết số 05/NQ-HĐND"],
    ["a resolution broken after its first word", "Theo Nghị\nquyết số 25/QĐ-NS"],
    ["deciding a number of things", "Quyết số lượng xã tham gia"],
    ["a first part", "Hồ sơ gồm phần đầu và phần sau"],
    ["a first part beside a second", "Phần đầu đạt 5 km, phần sau 3 km"],
    ["a first part that says more", "phần đầu đạtt"],
    ["a request to hurry", "Gửi đơn đốc thúc tiến độ"],
    [
      "the right words",
      "phấn đấu không còn xã dưới 13 tiêu chí; phong trào; phản biện xã hội; đôn đốc; Quyết định số 1625/QĐ-UBND",
    ],
    ["right abbreviations", "DTTS và MN, ĐBKK, HĐND, BCĐCTMTQG, QĐ-UBND, KH-UBND"],
    ["places with a noun", "tại các xã đặc biệt khó khăn, các thôn, bản đặc biệt khó khăn"],
    ["both degrees of NTM", "xã đạt chuẩn NTM, NTM nâng cao năm 2023"],
    ["another clause after NTM", "năng lực xây dựng NTM, nâng cao chất lượng"],
    ["a ratio with blanks", "tương đương 77 / 101 xã"],
    ["two things with a slash", "chỉ đạo/ đôn đốc"],
  ])("%s", (_, content) => {
    expect(mended({ content, result: "huyện đạt chuẩn NTM" })).toEqual([]);
  });

  it.each([
    "UBND các huyện, thị xã",
    "UBND các huyện Hướng Hóa, Đakrông, Gio Linh, Vĩnh Linh",
    "UBND các huyện Hướng Hoá và Đakrông",
    "UBND huyện Vĩnh Linh",
    "UBND các huyện Vĩnh Linh, thị xã Quảng Trị",
    "UBND các huyện Vĩnh Linh, Bố Trạch",
    "UBND các huyện Linh, Cam Lộ",
    "UBND các huyện miền núi",
    "Các sở, ban ngành, UBND các huyện, thành phố",
    "UBND các huyện Minh Hóa, Tuyên Hóa",
    "",
  ])("the districts of “%s”", (coordinators) => {
    expect(mended({ coordinators })).toEqual([]);
  });

  it.each(["Quý II/2024", "Tháng 4/2024", "30/6/2024", "Năm 2024", "Quý I, II", "Tháng 6 - Tháng 9", ""])(
    "the deadline “%s”",
    (deadline) => {
      expect(mended({ deadline })).toEqual([]);
    },
  );
});

describe("spelling finds", () => {
  it.each([
    ["Đẩy mạnh trao trả “Quảng Trị chung sức”", "Đẩy mạnh phong trào “Quảng Trị chung sức”"],
    ["công tác giám sát và phản hiện xã hội", "công tác giám sát và phản biện xã hội"],
    ["Theo Quyết số 1625/QĐ-UBND ngày 22/6/2022", "Theo Quyết định số 1625/QĐ-UBND ngày 22/6/2022"],
    ["09 xã vùng DTTTS và MN", "09 xã vùng DTTS và MN"],
    ["thôn, bản của các xã DBKK (theo", "thôn, bản của các xã ĐBKK (theo"],
    ["miền núi, phần đầu không còn xã dưới 13 tiêu chí", "miền núi, phấn đấu không còn xã dưới 13 tiêu chí"],
    ["Phần đầu hoàn thành trong quý II", "Phấn đấu hoàn thành trong quý II"],
    ["Theo dõi, đơn đốc các xã", "Theo dõi, đôn đốc các xã"],
    ["huyện Dakrông và Dakrông", "huyện Đakrông và Đakrông"],
    ["Quyết định số 645/QĐ-BCDCTMTQG", "Quyết định số 645/QĐ-BCĐCTMTQG"],
    ["Quyết định số 1625/QD-UBND", "Quyết định số 1625/QĐ-UBND"],
    ["Thường trực HDND tỉnh", "Thường trực HĐND tỉnh"],
  ])("the slip in “%s”", (content, right) => {
    const slip = [["slip", right]];
    expect(mended({ content })).toEqual(slip);
    expect(mended({ content: content.normalize("NFD") })).toEqual(slip);
    expect(mended({ content: content.toUpperCase() })).toEqual([["slip", right.toUpperCase()]]);
    const padded = `  ${content.replaceAll(" ", " \n ")} `;
    expect(mended({ content: padded }).map(([, text]) => text?.replace(/\s+/gu, " ").trim())).toEqual([right]);
  });

  it("a word lost after “các huyện”, where one district alone ends so", () => {
    expect(mended({ coordinators: "Các sở, ban ngành và UBND các huyện Hóa, Dakrông, Gio Linh" })).toEqual([
      ["slip", "Các sở, ban ngành và UBND các huyện Hóa, Đakrông, Gio Linh"],
      ["lostName", "Các sở, ban ngành và UBND các huyện Hướng Hóa, Dakrông, Gio Linh"],
    ]);
    expect(mended({ coordinators: "UBND các huyện Hoá, Gio Linh" })).toEqual([
      ["lostName", "UBND các huyện Hướng Hóa, Gio Linh"],
    ]);
  });

  it.each([
    "Các sở, ban ngành, UBND các huyện Vĩnh Linh",
    "UBND các huyện Vĩnh Linh, Sở Y tế",
    "UBND CÁC HUYỆN VĨNH LINH",
    "UBND các huyện Vĩnh Linh; Sở Y tế",
    "- UBND các huyện Vĩnh Linh\n- Sở Y tế",
  ])("a plural before one district in “%s”", (coordinators) => {
    expect(mended({ coordinators })).toEqual([["oneDistrict", null]]);
  });

  it.each([
    "UBND các huyện Vĩnh Linh,\nGio Linh",
    "UBND các huyện Vĩnh Linh; Gio Linh",
    "UBND các huyện Vĩnh Linh,\n- Gio Linh",
    "UBND các huyện Vĩnh Linh\nvà Gio Linh",
    "UBND các huyện Vĩnh Linh\nGio Linh",
  ])("accepts “%s”", (coordinators) => {
    expect(mended({ coordinators })).toEqual([]);
  });

  it.each(["Quý II / 2024", "15 / 6 / 2024"])("accepts even blanks on both sides: “%s”", (deadline) => {
    expect(mended({ deadline })).toEqual([]);
  });

  it("a noun dropped before “đặc biệt khó khăn”, and proposes the one that the appendix has elsewhere", () => {
    const lost = { key: "1", content: "tiêu chí tại các đặc biệt khó khăn vùng đồng bào" };
    const context = makeContext();
    const suggestions = (specs: readonly TaskSpec[]) =>
      runRule(spelling, makeAppendix(specs), context).map(({ messageId, suggestion }) => [messageId, suggestion]);
    expect(suggestions([lost])).toEqual([["lostPlace", null]]);
    const xa = { key: "2", content: "thuộc các xã đặc biệt khó khăn" };
    expect(suggestions([lost, xa])).toEqual([["lostPlace", "tiêu chí tại các xã đặc biệt khó khăn vùng đồng bào"]]);
    const thon = { key: "3", content: "thuộc các thôn đặc biệt khó khăn" };
    expect(suggestions([lost, xa, thon])).toEqual([["lostPlace", null]]);
  });

  it("“NTM, nâng cao” where another cell of the task has both, and proposes nothing", () => {
    const content = "xét công nhận huyện đạt chuẩn NTM, nâng cao năm 2023";
    expect(mended({ content, result: "huyện đạt chuẩn NTM, NTM nâng cao năm 2023" })).toEqual([["lostNtm", null]]);
    expect(mended({ content, result: "huyện đạt chuẩn NTM" })).toEqual([]);
  });

  it.each([
    [{ deadline: "Quý II/ 2024" }, "Quý II/2024"],
    [{ deadline: "Tháng 4 /2024" }, "Tháng 4/2024"],
    [{ note: "tại Văn bản số 794 /SNN-KHTC" }, "tại Văn bản số 794/SNN-KHTC"],
  ])("a stray blank in %j", (spec, right) => {
    expect(mended(spec)).toEqual([["strayBlank", right]]);
  });

  it("a slip in a heading once, in its cell", () => {
    const headings = { lead: "Chịu trách nhiệm chủ trì, chỉ đạo/ đơn đốc" };
    const appendix = makeAppendix([{ key: "1" }], {
      headings,
      repeatedHeaderRows: [11, 17],
      mends: [{ kind: "repeated-header", row: 11 }],
    });
    const findings = runRule(spelling, appendix, makeContext());
    expect(findings.map(({ row, cell, task }) => [row, cell, task])).toEqual([[5, "C5", null]]);
    expect(findings.map((finding) => messageOf(finding).vi)).toEqual([
      "“đơn đốc” có thể là “đôn đốc”, chữ sai do quét hoặc gõ nhầm.",
    ]);
  });

  it("a slip in a section's title, and in the number of the decision", () => {
    const section = { row: 6, ordinal: "I", title: "Phần đầu đạt chuẩn", level: 1, parent: null };
    const decision = { number: "645/QĐ-BCDCTMTQG", date: null };
    const findings = runRule(spelling, makeAppendix([{ key: "1" }], { sections: [section], decision }), makeContext());
    expect(findings.map(({ messageId, row, suggestion }) => [messageId, row, suggestion])).toEqual([
      ["decision", 5, "645/QĐ-BCĐCTMTQG"],
      ["slip", 6, "Phấn đấu đạt chuẩn"],
    ]);
  });

  it("nothing in a merged cell a second time", () => {
    const coordinators = { value: "UBND huyện Dakrông", inherited: true };
    expect(
      found(spelling, [
        { key: "1", coordinators: "UBND huyện Dakrông" },
        { key: "2", coordinators },
      ]),
    ).toEqual(["1 D6 slip"]);
  });
});

it("says what may be meant, without reproach", () => {
  expect(said(spelling, [{ key: "1", coordinators: "UBND các huyện Hóa, Gio Linh" }])).toEqual([
    "“Hóa” ngay sau “các huyện” có thể là “Hướng Hóa”, mất một chữ.",
  ]);
});

it("comes to an end with hostile text", () => {
  const content = `${"các huyện ".repeat(3000)}${"1 ".repeat(9000)}/${" ".repeat(9000)}${"đẩy mạnh ".repeat(2000)}`;
  expect(found(spelling, [{ key: "1", content, deadline: content }]).length).toBeLessThan(5);
});
