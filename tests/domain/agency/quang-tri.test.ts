import { parseMentions } from "../../../src/domain/agency/parse-mentions";
import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";
import { fold, key } from "../../../src/domain/text/keys";

const { agencies, successors } = QUANG_TRI;

// Every name and alias of every agency; bare abbreviations typed as they are.
const NAMES = agencies.flatMap(({ id, name, aliases }) => [name, ...aliases].map((text) => [text, id] as const));

function idOf(text: string): string | null {
  const [mention, ...rest] = parseMentions(text, QUANG_TRI);
  return rest.length === 0 && mention?.kind === "agency" ? mention.agency : null;
}

test("52 agencies, each id once, all in NFC", () => {
  expect(agencies).toHaveLength(52);
  expect(new Set(agencies.map(({ id }) => id)).size).toBe(52);
  expect(JSON.stringify(agencies)).toBe(JSON.stringify(agencies).normalize("NFC"));
});

test("no two agencies share an official name, even without diacritics, nor a short name", () => {
  expect(new Set(agencies.map(({ name }) => fold(name))).size).toBe(52);
  expect(new Set(agencies.map(({ shortName }) => key(shortName))).size).toBe(52);
});

test("short names fit a sheet's tab", () => {
  for (const { shortName } of agencies) expect(shortName).toMatch(/^[^\\/?*[\]:]{1,31}$/u);
});

test("no alias belongs to two agencies", () => {
  const owners = new Map<string, Set<string>>();
  for (const [text, id] of NAMES) owners.set(key(text), (owners.get(key(text)) ?? new Set()).add(id));
  expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
});

describe("every name and alias is read as its agency", () => {
  it.each(NAMES)("%s", (text, id) => {
    expect(idOf(text)).toBe(id);
    expect(idOf(text.normalize("NFD"))).toBe(id);
    expect(idOf(text.toUpperCase())).toBe(id);
    expect(idOf(`  ${text.replaceAll(" ", "\u00A0 ")}\n`)).toBe(id);
  });
});

test("ambiguous abbreviations are no aliases", () => {
  const aliases = new Set(agencies.flatMap((agency) => agency.aliases.map(key)));
  for (const text of ["TP", "CT", "TT", "VL", "GL", "CL", "HL", "CA", "SKH", "Hóa", "Quảng Trị", "thị xã"]) {
    expect(aliases.has(key(text))).toBe(false);
  }
});

test("successors belong to agencies that end the day before they take effect", () => {
  const ends = new Map(agencies.map(({ id, validTo }) => [id, validTo]));
  for (const { from, names, effective } of successors) {
    expect(ends.get(from)).toBe(effective === "2025-03-01" ? "2025-02-28" : "2025-06-30");
    expect(names.length).toBeGreaterThan(0);
  }
  expect(new Set(successors.map(({ from }) => from)).size).toBe(successors.length);
});
