import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Directory } from "../../../src/domain/agency/agency";
import { directoryFor } from "../../../src/domain/agency/directory-for";
import type { Mention } from "../../../src/domain/agency/mention";
import { parseMentions } from "../../../src/domain/agency/parse-mentions";
import { PROVINCES } from "../../../src/domain/agency/provinces";
import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";
import { key } from "../../../src/domain/text/keys";

/**
 * Agency cells as offices of other provinces, ministries and the government write them, made up before the reading was built
 * for them. `read` is what a careful reader makes of a cell: "*" before nobody in particular, "?" before a person.
 */
interface Row {
  readonly directory: Directory;
  readonly cell: string;
  readonly read: readonly string[];
}

const FILE = join(__dirname, "../../fixtures/mentions-elsewhere.tsv");
const ROWS: readonly Row[] = readFileSync(FILE, "utf8").trimEnd().split("\n").slice(1).map(rowOf);

// Cells that are not read so, and what of them is not.
const MISSED: Readonly<Record<string, string>> = {
  "Sở Tài chính - Sở Nội vụ - Văn phòng Ủy ban": "an office of whose committee nothing is said: asked about",
  "Lãnh đạo UBND phường": "one or several leaders of one or several wards: a group",
  "Sở Nông nghiệp và Phát triển nông thôn; Công an, Quân sự tỉnh": "two bodies that share their last word: asked about",
};

function rowOf(line: string): Row {
  const [issuer = "", cell = "", read = ""] = line.split("\t");
  const province = PROVINCES.find(({ name }) => name === issuer.replace("TP. ", ""));
  return {
    directory: directoryFor(QUANG_TRI, province ? { kind: "province", province } : { kind: "central" }),
    cell: cell.replaceAll("\\n", "\n"),
    read: read.split(" | "),
  };
}

const KINDS: Readonly<Record<string, Mention["kind"]>> = { "*": "group", "?": "unknown" };

/** Whether a mention is what the reader says: of one body the kind and the whole name, of others the kind and the words. */
function isAsRead(mention: Mention, expected: string): boolean {
  const kind = KINDS[expected.charAt(0)] ?? "agency";
  const text = key(kind === "agency" ? expected : expected.slice(1));
  if (mention.kind !== kind) return false;
  if (mention.kind === "agency") return key(mention.name) === text || key(mention.text) === text;
  return key(mention.text).includes(text) || text.includes(key(mention.text));
}

function missedOf({ directory, cell, read }: Row): number {
  const left = [...parseMentions(cell, directory)];
  let missed = 0;
  for (const expected of read) {
    const at = left.findIndex((mention) => isAsRead(mention, expected));
    if (at >= 0) left.splice(at, 1);
    else missed += 1;
  }
  // One group may come as two: "các bộ, cơ quan ngang bộ" and "cơ quan thuộc Chính phủ".
  return missed + left.filter(({ kind }) => kind !== "group").length;
}

test("the fixture is whole", () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(200);
  expect(ROWS.flatMap(({ read }) => read).length).toBeGreaterThan(350);
});

test("each cell is read as a careful reader reads it, nothing more and nothing less, but for those named", () => {
  expect(ROWS.filter((row) => missedOf(row) > 0).map(({ cell }) => cell)).toEqual(Object.keys(MISSED));
});

test("nobody of Quảng Trị is named, and no group has members", () => {
  const districts = new Set(QUANG_TRI.agencies.filter(({ type }) => type === "huyen").map(({ id }) => id));
  const mentions = ROWS.flatMap(({ cell, directory }) => parseMentions(cell, directory));
  expect(mentions.filter((mention) => mention.kind === "group" && mention.members.length > 0)).toEqual([]);
  expect(mentions.filter((one) => one.kind === "agency" && one.agency !== null && districts.has(one.agency))).toEqual(
    [],
  );
});
