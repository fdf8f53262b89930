/** Where two readings of a file differ: "/sheets/0/cells/K7/value: 1 -> 2"; at most as many as can be looked at. */
export function differences(one: unknown, other: unknown, most = 20): readonly string[] {
  const found: string[] = [];
  compare(one, other, "", found, most);
  return found;
}

function compare(one: unknown, other: unknown, path: string, found: string[], most: number): void {
  if (found.length >= most || Object.is(one, other)) return;
  const [ours, theirs] = [entriesOf(one), entriesOf(other)];
  if (ours === null || theirs === null) {
    found.push(`${path}: ${JSON.stringify(one) ?? "nothing"} -> ${JSON.stringify(other) ?? "nothing"}`);
    return;
  }
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    compare(ours.get(key), theirs.get(key), `${path}/${key}`, found, most);
  }
}

/** The parts of a map, list or object; `null`: it has none. */
function entriesOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (value instanceof Map) return new Map([...value].map(([key, part]) => [String(key), part]));
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)) : null;
}
