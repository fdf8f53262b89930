import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mention } from "../../../src/domain/agency/mention";
import { parseMentions } from "../../../src/domain/agency/parse-mentions";
import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";

/** One line for a mention: the id, "+name" of a body the directory lacks, "*text (members)" of a group, "?text ~suggestions". */
function brief(mention: Mention): string {
  const role = mention.role ? ` {${mention.role}}` : "";
  if (mention.kind === "agency") return (mention.agency ?? `+${mention.name}`) + role;
  if (mention.kind === "group") return `*${mention.text} (${mention.members.length})${role}`;
  return `?${[mention.text, ...mention.suggestions].join(" ~")}${role}`;
}

const read = (cell: string): readonly string[] => parseMentions(cell, QUANG_TRI).map(brief);

const DISTRICTS = ["h_vinhlinh", "h_giolinh", "h_camlo", "h_trieuphong", "h_hailang", "h_huonghoa", "h_dakrong"];
const DEPARTMENTS = QUANG_TRI.agencies.filter(({ type }) => type === "so").length;

describe("names of the directory", () => {
  it.each([
    ["Sở Kế hoạch và Đầu tư, Sở Tài chính, Sở Nông nghiệp và PTNT", ["s_khdt", "s_taichinh", "s_nnptnt"]],
    [
      "Sở Nông nghiệp và PTNT, Sở Lao động - Thương binh và Xã hội, Ban Dân tộc tỉnh",
      ["s_nnptnt", "s_ldtbxh", "bandantoc"],
    ],
    ["Sở Văn hóa, Thể thao và Du lịch", ["s_vhttdl"]],
    ["Sở NN & PTNT; Sở NN-PTNT; Sở Nông nghiệp&PTNT; Sở NN và PTNT", ["s_nnptnt", "s_nnptnt", "s_nnptnt", "s_nnptnt"]],
    ["Sở Lao động,\nThương binh và Xã hội", ["s_ldtbxh"]],
    ["Sở LĐ-TB&XH, Sở LĐTBXH; Sở LĐTB và XH", ["s_ldtbxh", "s_ldtbxh", "s_ldtbxh"]],
    ["Sở VH,TT&DL và Sở VHTT&DL", ["s_vhttdl", "s_vhttdl"]],
    ["UB MTTQ; UBMTTQVN tỉnh; Ủy ban MTTQ Việt Nam tỉnh", ["mttq", "mttq", "mttq"]],
    ["Văn phòng Điều phối NTM tỉnh", ["vpdp_ntm"]],
    ["Sở Y tế Quảng Trị; Công an tỉnh Quảng Trị", ["s_yte", "ca"]],
    ["Sở Sở Công thương", ["s_congthuong"]],
    ["Cục Thuế, Tỉnh đoàn", ["cucthue", "tinhdoan"]],
    ["STC, SXD", ["s_taichinh", "s_xaydung"]],
    ["HND", ["h_nongdan"]],
  ])("%s", (cell, expected) => expect(read(cell)).toEqual(expected));

  it.each([
    ["HĐND tỉnh", ["+HĐND tỉnh"]],
    ["Công an tỉnh Bắc Ninh", ["+Công an tỉnh Bắc Ninh"]],
    ["Sở Y tế tỉnh Quảng Bình", ["+Sở Y tế tỉnh Quảng Bình"]],
    ["VP UBND huyện Gio Linh", ["+VP UBND huyện Gio Linh"]],
    ["Hội Nông dân huyện Gio Linh", ["+Hội Nông dân huyện Gio Linh"]],
    ["Văn phòng UBND Thành phố", ["+Văn phòng UBND Thành phố"]],
    ["Công an", ["?Công an ~Công an tỉnh"]],
    ["TTr; TTT; CA; SKH", ["?TTr", "?TTT", "?CA", "?SKH"]],
    ["Ban quản lý rừng phòng hộ Hướng Hóa - Đakrông", ["+Ban quản lý rừng phòng hộ Hướng Hóa - Đakrông"]],
    ["Phòng Nội vụ huyện Gio Linh, Cam Lộ", ["+Phòng Nội vụ huyện Gio Linh", "?Cam Lộ ~UBND huyện Cam Lộ"]],
    ["Sở Tài chính\nNguyễn Văn A", ["?Sở Tài chính Nguyễn Văn A ~Sở Tài chính"]],
    ["Sở Tài chính nt", ["s_taichinh", "?nt"]],
  ])("another body is not taken for it: %s", (cell, expected) => expect(read(cell)).toEqual(expected));
});

describe("separators", () => {
  it.each([
    "Sở Nội vụ, Sở Y tế",
    "Sở Nội vụ; Sở Y tế.",
    "Sở Nội vụ/Sở Y tế",
    "Sở Nội vụ - Sở Y tế",
    "- Sở Nội vụ;\n- Sở Y tế",
    "Sở Nội vụ\nSở Y tế",
    "Sở Nội vụ\n\nSở Y tế",
    "Sở Nội vụ Sở Y tế",
    "Sở Nội vụ và Sở Y tế",
    "Sở Nội vụ cùng với Sở Y tế",
    "Sở Nội vụ hoặc Sở Y tế",
    "• Sở Nội vụ • Sở Y tế",
    "+ Sở Nội vụ\n+ Sở Y tế",
    "1. Sở Nội vụ 2. Sở Y tế",
    "a) Sở Nội vụ\nb) Sở Y tế",
    "Sở Nội vụ (ông A), Sở Y tế (SĐT 0233)",
    "Sở Nội vụ, Sở Y tế v.v…",
    "Sở Nội\nvụ, Sở\nY tế",
  ])("%j", (cell) => expect(read(cell)).toEqual(["s_noivu", "s_yte"]));
});

describe("the same, otherwise typed", () => {
  const cell = "Sở Nông nghiệp và PTNT, Ủy ban MTTQ Việt Nam tỉnh, UBND các huyện Hướng Hóa, Đakrông";
  const expected = ["s_nnptnt", "mttq", "h_huonghoa", "h_dakrong"];
  it.each([
    ["NFD", cell.normalize("NFD")],
    ["upper case", cell.toUpperCase()],
    ["lower case", cell.toLowerCase()],
    ["padded", `  ${cell.replaceAll(" ", "  ")} \n`],
    ["no-break spaces", cell.replaceAll(" ", "\u00A0")],
    ["zero-width spaces", cell.replaceAll(" ", " \u200B")],
    ["other tone marks", cell.replace("Ủy", "Uỷ").replace("Hóa", "Hoá")],
    ["Eth for Đ", cell.replaceAll("Đ", "Ð")],
    ["no diacritics", "So Nong nghiep va PTNT, Uy ban MTTQ Viet Nam tinh, UBND cac huyen Huong Hoa, Dakrong"],
    ["carriage returns", cell.replaceAll(", ", ",_x000D_\n")],
  ])("%s", (_, text) => expect(read(text)).toEqual(expected));
});

describe("districts", () => {
  it.each([
    ["UBND các huyện Hướng Hóa, Đakrông, Gio Linh, Vĩnh Linh", ["h_huonghoa", "h_dakrong", "h_giolinh", "h_vinhlinh"]],
    ["UBND các huyện: Vĩnh Linh; Gio Linh;\nCam Lộ", ["h_vinhlinh", "h_giolinh", "h_camlo"]],
    ["UBND các huyện (Vĩnh Linh, Gio Linh) và thị xã Quảng Trị", ["h_vinhlinh", "h_giolinh", "h_txquangtri"]],
    ["UBND các huyện VL, GL, TP và TP Đông Hà", ["h_vinhlinh", "h_giolinh", "h_trieuphong", "h_dongha"]],
    ["UBND các huyện Đa Krông, ĐaKrông, Đăkrông, Dakrông", ["h_dakrong", "h_dakrong", "h_dakrong", "h_dakrong"]],
    ["TX. Quảng Trị; TP. Đông Hà; H. Gio Linh", ["h_txquangtri", "h_dongha", "h_giolinh"]],
    ["UBND 02 huyện Hướng Hóa, Đakrông", ["h_huonghoa", "h_dakrong"]],
    ["Sở Tài chính, các huyện Gio Linh, Cam Lộ", ["s_taichinh", "h_giolinh", "h_camlo"]],
    ["UBND huyện Gio Linh, tỉnh Quảng Trị", ["h_giolinh"]],
    ["UBND huyện Hướng Hóa - Đakrông", ["h_huonghoa", "h_dakrong"]],
    ["UBND các huyện, thị xã Quảng Trị", ["*UBND các huyện (7)", "h_txquangtri"]],
    ["UBND các huyện, thị xã, thành phố Đông Hà", ["*UBND các huyện, thị xã (8)", "h_dongha"]],
  ])("%s", (cell, expected) => expect(read(cell)).toEqual(expected));

  it.each([
    ["UBND xã Gio Linh", ["+UBND xã Gio Linh"]],
    ["UBND huyện Gio Linh, UBND xã Gio Linh", ["h_giolinh", "+UBND xã Gio Linh"]],
    ["UBND các xã Gio Linh, Cam Lộ", ["+UBND xã Gio Linh", "+UBND xã Cam Lộ"]],
    ["UBND xã Vĩnh Ô, huyện Vĩnh Linh", ["+UBND xã Vĩnh Ô"]],
    ["UBND phường Quảng Trị", ["+UBND phường Quảng Trị"]],
    ["Quảng Trị", ["?Quảng Trị"]],
    ["VL, GL", ["?VL", "?GL"]],
    ["UBND huyện Lệ Thủy", ["+UBND huyện Lệ Thủy"]],
    ["UBND huyện Đông Hà", ["?UBND huyện Đông Hà ~UBND thành phố Đông Hà"]],
    ["UBND huyện Cẩm Lộ", ["?UBND huyện Cẩm Lộ ~UBND huyện Cam Lộ"]],
    ["UBND các huyện Cẩm Lộ, Gio Linh", ["?UBND các huyện Cẩm Lộ ~UBND huyện Cam Lộ", "h_giolinh"]],
    ["Sở Nội vụ, Cam Lo", ["s_noivu", "?Cam Lo ~UBND huyện Cam Lộ"]],
    ["UBND các huyện Hóa, Dakrông", ["?UBND các huyện Hóa ~UBND huyện Hướng Hóa", "h_dakrong"]],
    ["UBND các huyện Vĩnh Linh, Nguyễn Văn A", ["h_vinhlinh", "?Nguyễn Văn A"]],
    ["UBND tỉnh Quảng Bình", ["+UBND tỉnh Quảng Bình"]],
    ["thị xã", ["?thị xã ~UBND thị xã Quảng Trị"]],
  ])("not one of them: %s", (cell, expected) => expect(read(cell)).toEqual(expected));
});

describe("lists of fields", () => {
  it.each([
    ["Các Sở: Tài chính, Xây dựng, Nông nghiệp và PTNT", ["s_taichinh", "s_xaydung", "s_nnptnt"]],
    ["các sở Kế hoạch và Đầu tư, Lao động - Thương binh và Xã hội; UBND tỉnh", ["s_khdt", "s_ldtbxh", "+UBND tỉnh"]],
    ["03 Sở: Tài chính, Nội vụ, Xây dựng", ["s_taichinh", "s_noivu", "s_xaydung"]],
    ["Các Hội: Nông dân, Phụ nữ", ["h_nongdan", "h_phunu"]],
    ["Các Cục: Di sản văn hóa, Bản quyền tác giả", ["+Cục Di sản văn hóa", "+Cục Bản quyền tác giả"]],
    ["Các Sở: Tài chính, Kế hoach và Đầu tư", ["s_taichinh", "?Kế hoach và Đầu tư ~Sở Kế hoạch và Đầu tư"]],
    ["Sở Nội vụ, Tài chính", ["s_noivu", "s_taichinh"]],
    ["Bộ Công an, Tài chính và Y tế", ["+Bộ Công an", "+Bộ Tài chính", "+Bộ Y tế"]],
    ["Sở Nội vụ; Tài chính", ["s_noivu", "?Tài chính ~Sở Tài chính"]],
    ["Sở Nội vụ, Công an", ["s_noivu", "?Công an ~Công an tỉnh"]],
    ["Các sở, ngành: Tài chính, Xây dựng", ["s_taichinh", "s_xaydung"]],
    ["Các phòng: Kinh tế, Văn hóa - Xã hội", ["+Phòng Kinh tế", "+Phòng Văn hóa - Xã hội"]],
    [
      "Các Cục: Báo chí, Nghệ thuật biểu diễn và Điện ảnh, Xuất bản, In và Phát hành",
      ["+Cục Báo chí", "+Cục Nghệ thuật biểu diễn và Điện ảnh", "+Cục Xuất bản, In và Phát hành"],
    ],
  ])("%s", (cell, expected) => expect(read(cell)).toEqual(expected));
});

describe("groups", () => {
  it.each([
    ["UBND các huyện, thị xã", 8],
    ["UBND các huyện, thị xã tỉnh Quảng Trị", 8],
    ["UBND các huyện, thị xã, thành phố", 10],
    ["UBND cấp huyện", 10],
    ["Các địa phương", 10],
    ["UBND các huyện", 7],
    ["UBND các huyện,", 0],
    ["UBND các huyện, thị xã (trừ thị xã Quảng Trị)", 0],
    ["UBND các huyện liên quan", 0],
    ["UBND 6 huyện", 0],
    ["UBND các xã, phường", 0],
    ["UBND các tỉnh, thành phố", 0],
    ["Các sở, ban ngành", DEPARTMENTS],
    ["Các sở, ban, ngành tỉnh", DEPARTMENTS],
    ["Các sở, ban ngành, đoàn thể cấp tỉnh", DEPARTMENTS + 7],
    ["Các sở, ban ngành phụ trách tiêu chí", 0],
    ["Các sở, ban ngành, đơn vị được phân công", 0],
    ["các sở, ngành có liên quan", 0],
    ["Thành viên Ban chỉ đạo", 0],
    ["Thủ trưởng các Sở, ban, ngành", 0],
    ["Chủ tịch UBND xã, phường", 0],
    ["Công an các huyện, thị xã", 0],
    ["Hội Nông dân các cấp", 0],
    ["Doanh nghiệp", 0],
    ["Các bộ, ngành, địa phương", 0],
  ])("%s: %d members", (cell, members) => {
    const text = cell.replace(/ \(.*|,$/u, "");
    expect(read(cell)).toEqual([`*${text} (${members})`]);
  });

  test("“UBND các huyện, thị xã” are the districts of the mainland and the town", () => {
    const [group] = parseMentions("UBND các huyện, thị xã", QUANG_TRI);
    expect(group?.kind === "group" && [...group.members].sort()).toEqual([...DISTRICTS, "h_txquangtri"].sort());
  });

  test("bodies named in brackets after a group count", () => {
    expect(read("Các đơn vị liên quan (Sở Nội vụ, Sở Y tế)")).toEqual([
      "*Các đơn vị liên quan (0)",
      "s_noivu",
      "s_yte",
    ]);
  });
});

describe("bodies that the directory lacks", () => {
  it.each([
    "Bộ Công an",
    "Sở Du lịch",
    "Sở Quy hoạch - Kiến trúc",
    "Văn phòng Chính phủ",
    "Trung tâm Chuyển đổi số VHTTDL",
    "Viện Hàn lâm Khoa học Xã hội Việt Nam",
    "Tập đoàn Viettel",
    "Trường Đại học Huế",
    "Ban Quản lý các khu công nghệ cao và khu công nghiệp",
    "Ban Chỉ đạo",
    "Tỉnh ủy",
    "UBND tỉnh",
  ])("%s", (cell) => expect(read(cell)).toEqual([`+${cell}`]));
});

describe("names with commas inside, and several names without any", () => {
  it.each([
    ["Chi cục Chăn nuôi, Thú y và Thủy sản; Sở Y tế", ["+Chi cục Chăn nuôi, Thú y và Thủy sản", "s_yte"]],
    ["Trung tâm Dịch vụ, Sự kiện và Truyền thông", ["+Trung tâm Dịch vụ, Sự kiện và Truyền thông"]],
    [
      "Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp",
      ["+Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp"],
    ],
    ["Phòng Nội vụ, Tư pháp và Dân tộc", ["?Phòng Nội vụ, Tư pháp và Dân tộc"]],
    ["Sở Khoa học và Công nghệ Quỹ Đầu tư phát triển tỉnh", ["s_khcn", "+Quỹ Đầu tư phát triển tỉnh"]],
    ["Sở Y tế VNPT tỉnh Viettel tỉnh", ["s_yte", "+VNPT tỉnh", "+Viettel tỉnh"]],
    ["Hiệp hội Doanh nghiệp tỉnh", ["+Hiệp hội Doanh nghiệp tỉnh"]],
    ["Ban Phát triển các thôn", ["*Ban Phát triển các thôn (0)"]],
    ["UBND xã Vĩnh Ô, Trạm Y tế", ["+UBND xã Vĩnh Ô", "+Trạm Y tế"]],
    ["UBND các xã Hội An, Trạm Tấu", ["+UBND xã Hội An", "+UBND xã Trạm Tấu"]],
  ])("%s", (cell, expected) => expect(read(cell)).toEqual(expected));
});

describe("what may be a slip is asked about", () => {
  it.each([
    ["Sở Giáo dục và Đạo tạo", "Sở Giáo dục và Đào tạo"],
    ["Sở Công Thưong", "Sở Công Thương"],
    ["Sở Nông nghiệp và Phát triền nông thôn", "Sở Nông nghiệp và Phát triển nông thôn"],
    ["Ban Dân tôc tỉnh", "Ban Dân tộc tỉnh"],
    ["UBND huyện Gio Ling", "UBND huyện Gio Linh"],
    ["Sở Khoa học", "Sở Khoa học và Công nghệ"],
  ])("%s", (cell, suggestion) => expect(read(cell)).toEqual([`?${cell} ~${suggestion}`]));

  it.each(["Sở ABC", "Sở", "nt", "như trên", "x", "nghiệp và phát triển nông thôn", "Nguyễn Văn A", "🙂"])(
    "nothing is suggested for %s",
    (cell) => expect(read(cell)).toEqual([`?${cell}`]),
  );

  it.each([
    "Giám đốc Sở Tài chính",
    "Đồng chí Nguyễn Văn A, Phó Chủ tịch UBND tỉnh",
    "PCT UBND tỉnh",
    "Chủ tịch UBND xã Vĩnh Ô",
  ])("a person is no agency: %s", (cell) => expect(read(cell)).toEqual([`?${cell}`]));

  it.each([
    ["", []],
    [" - ", []],
    ["…", []],
    ['"', ['?"']],
    ["-nt-", ["?nt"]],
  ])("empty cells and ditto marks: %j", (cell, expected) => expect(read(cell)).toEqual(expected));
});

describe("roles", () => {
  it.each([
    ["Sở Khoa học và Công nghệ chủ trì tham mưu Kế hoạch và theo dõi thực hiện", ["s_khcn {lead}"]],
    ["Sở Tài chính chủ trì, phối hợp với Sở Xây dựng", ["s_taichinh {lead}", "s_xaydung {coordinator}"]],
    [
      "Sở Y tế chủ trì; Sở Xây dựng, Sở Nội vụ phối hợp",
      ["s_yte {lead}", "s_xaydung {coordinator}", "s_noivu {coordinator}"],
    ],
    ["Chủ trì: Sở Y tế\nPhối hợp: Sở Nội vụ", ["s_yte {lead}", "s_noivu {coordinator}"]],
    ["Sở Y tế (chủ trì), Sở Nội vụ (phối hợp)", ["s_yte {lead}", "s_noivu {coordinator}"]],
    ["Sở Tài chính tham mưu UBND tỉnh ban hành", ["s_taichinh"]],
    ["Giao Sở Nội vụ tổng hợp", ["s_noivu"]],
    [
      "UBND các xã, phường triển khai tại địa bàn\nSở Nội vụ triển khai hệ thống, hạ tầng, dữ liệu.",
      ["*UBND các xã, phường (0)", "s_noivu"],
    ],
  ])("%s", (cell, expected) => expect(read(cell)).toEqual(expected));
});

describe("the appendix of Decision 645", () => {
  const rows = readFileSync(join(__dirname, "../../fixtures/mentions-645.tsv"), "utf8").trimEnd().split("\n").slice(1);
  const column = (index: number) => rows.flatMap((row) => read(row.split("\t")[index] ?? ""));

  test("18 leads: eight agencies and two groups", () => {
    const counts = new Map<string, number>();
    for (const lead of column(1)) counts.set(lead, (counts.get(lead) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      s_nnptnt: 9,
      s_khdt: 1,
      s_taichinh: 1,
      mttq: 1,
      vpdp_ntm: 1,
      "*Các sở, ban ngành, đơn vị được phân công (0)": 1,
      "*Thành viên Ban chỉ đạo (0)": 1,
      s_xaydung: 1,
      s_ldtbxh: 1,
      bandantoc: 1,
    });
  });

  test("nothing in it is unknown, and coordinating districts are read one by one", () => {
    expect([...column(1), ...column(2)].filter((mention) => /^[?+]/u.test(mention))).toEqual([]);
    expect(read(rows.at(-2)?.split("\t")[2] ?? "")).toEqual([
      `*Các sở, ban ngành (${DEPARTMENTS})`,
      ...["h_huonghoa", "h_dakrong", "h_giolinh", "h_vinhlinh"],
    ]);
  });
});
