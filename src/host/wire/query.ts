import { unknownMember } from "../excel-error";
import type { HostObject } from "./host-class";
import type { QueryInfo } from "./protocol";

/** The parts of a selection by their first name: "format/fill/color" → format → ["fill/color"]. */
function byFirstName(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const slash = path.indexOf("/");
    const first = slash < 0 ? path : path.slice(0, slash);
    const rest = groups.get(first) ?? [];
    if (slash >= 0) rest.push(path.slice(slash + 1));
    groups.set(first, rest);
  }
  return groups;
}

/** The identity that the library wants beside an object's values. */
export function identity(object: HostObject): Record<string, unknown> {
  const id = object.id();
  return id === null ? {} : { _Id: id };
}

/** What a made object is told by: events want the `id` of their worksheet although nobody loaded it. */
export const instantiated = (object: HostObject): Record<string, unknown> =>
  object.kindOf("Id")?.kind === "value" ? { ...identity(object), Id: object.get("Id") } : identity(object);

/** Answers one selection on one object; an empty selection stands for all its values. */
function select(object: HostObject, paths: readonly string[]): unknown {
  if (object.isNull) return null;
  const items = object.items();
  if (items !== null) {
    const below = paths.map((path) => path.replace(/^items\//i, "")).filter((path) => path.toLowerCase() !== "items");
    return { _Items: items.map((item) => select(item, below)) };
  }
  const answer = identity(object);
  const groups = byFirstName(paths);
  const all = paths.length === 0 || groups.has("*") || groups.has("$all");
  for (const name of all ? object.valueNames() : []) answer[name] = object.get(name);
  for (const [name, rest] of groups) {
    if (name === "*" || name.startsWith("$")) continue;
    const member = object.kindOf(name);
    if (member === null) throw unknownMember(object.className, name);
    answer[member.name] = member.kind === "value" ? object.get(member.name) : select(object.object(member.name), rest);
  }
  return answer;
}

/**
 * What a load asks for, in the shape the library reads: values in PascalCase, objects nested, collections as `_Items`.
 * A null object answers `null`. Errors: an unknown name.
 */
export function query(object: HostObject, info: QueryInfo | undefined): unknown {
  const answer = select(object, [...(info?.Select ?? []), ...(info?.Expand ?? [])]);
  if (info?.Top === undefined && info?.Skip === undefined) return answer;
  if (typeof answer !== "object" || answer === null || !("_Items" in answer) || !Array.isArray(answer._Items))
    return answer;
  const skip = info.Skip ?? 0;
  return { ...answer, _Items: answer._Items.slice(skip, info.Top === undefined ? undefined : skip + info.Top) };
}
