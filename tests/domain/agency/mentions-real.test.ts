import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mention } from "../../../src/domain/agency/mention";
import { parseMentions } from "../../../src/domain/agency/parse-mentions";
import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";
import { key } from "../../../src/domain/text/keys";

/**
 * 280 agency cells of real documents and their parts. `parts` are those of the table as collected, a star before what is
 * nobody in particular; `read` says what a careful reader makes of a cell that the table takes apart mechanically, and `why`.
 */
interface Row {
  readonly cell: string;
  readonly named: readonly string[];
  readonly groups: readonly string[];
}

const FILE = join(__dirname, "../../fixtures/mentions-real.tsv");
const ROWS: readonly Row[] = readFileSync(FILE, "utf8").trimEnd().split("\n").slice(1).map(rowOf);

// Named bodies that we do not give back by name, and why.
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "Sở Giáo dục và Đào tạo": "written “Sở Giáo dục và Đạo tạo”: asked about, never silently taken for it",
  "Văn phòng của 04 khối cơ quan của hệ thống chính trị": "no name follows the head: several offices, read as a group",
  "Bình Dương": "a place after “các địa phương”, no body",
  "An Giang": "a place after “các địa phương”, no body",
};

function rowOf(line: string): Row {
  const [cell = "", parts = "", read = "", why = ""] = line.split("\t");
  const list = (why === "" ? parts : read).split(" | ").filter((part) => part !== "");
  return {
    cell: cell.replaceAll("\\n", "\n"),
    named: list.filter((part) => !part.startsWith("*")),
    groups: list.filter((part) => part.startsWith("*")).map((part) => part.slice(1)),
  };
}

function looksOf(mention: Mention): readonly string[] {
  return mention.kind === "agency" ? [key(mention.name), key(mention.text)] : [];
}

test("the fixture is whole", () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(280);
  expect(ROWS.flatMap(({ named }) => named).length).toBeGreaterThan(350);
});

test("named bodies are given back by name, but for the exceptions", () => {
  const missed = ROWS.flatMap(({ cell, named }) => {
    const looks = new Set(parseMentions(cell, QUANG_TRI).flatMap(looksOf));
    return named.filter((name) => !looks.has(key(name)));
  });
  const all = ROWS.flatMap(({ named }) => named).length;
  expect([...new Set(missed)].sort()).toEqual(Object.keys(EXCEPTIONS).sort());
  expect((all - missed.length) / all).toBeGreaterThanOrEqual(0.97);
});

test("no agency of the directory is named that the cell does not name", () => {
  const wrong = ROWS.flatMap(({ cell, named }) => {
    const expected = new Set(named.map(key));
    return parseMentions(cell, QUANG_TRI)
      .filter((mention) => mention.kind === "agency" && mention.agency !== null)
      .filter((mention) => !looksOf(mention).some((look) => expected.has(look)))
      .map(({ text }) => `${text} in ${cell}`);
  });
  expect(wrong).toEqual([]);
});

test("groups come back as groups, however their words are joined", () => {
  const missed = ROWS.flatMap(({ cell, groups }) => {
    const found = parseMentions(cell, QUANG_TRI).filter(({ kind }) => kind === "group");
    const looks = found.map(({ text }) => key(text));
    return groups.filter((group) => !looks.some((look) => look.includes(key(group)) || key(group).includes(look)));
  });
  // Names of bodies, one or several, which the table calls collective for their plural words.
  expect([...new Set(missed)].sort()).toEqual([
    "Các Bộ: Quốc phòng, Xây dựng, Tài nguyên và Môi trường, Nông nghiệp và PTNT",
    "Các Cục: Di sản văn hóa, Bản quyền tác giả",
    "Hiệp hội Doanh nghiệp",
    "Liên hiệp các Hội Khoa học và Kỹ thuật",
    "Quản lý các Khu Công nghệ cao và Khu công nghiệp",
  ]);
});
