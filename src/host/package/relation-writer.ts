import type { Parts } from "./parts";
import { decoded } from "./parts";
import { relationshipsOf, relationshipsPath } from "./relationships";
import { attributesOf, element, elementsNamed } from "./xml-text";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Adds to and takes from the relationships of one part; those of the file stay as they are written. */
export function relationWriter(parts: Parts, path: string) {
  const bytes = parts.get(relationshipsPath(path));
  let written = bytes === undefined ? [] : [...elementsNamed(decoded(bytes), "Relationship")];
  const targets = new Map(relationshipsOf(parts, path).map(({ id, target }) => [id, target]));
  let changed = false;
  const freeId = (): string => {
    let number = targets.size + 1;
    while (targets.has(`rIdH${number}`)) number++;
    return `rIdH${number}`;
  };
  const add = (type: string, target: string, mode: string | null): string => {
    const known = [...targets].find(([id, to]) => to === target && id.startsWith("rIdH"))?.[0];
    if (known !== undefined) return known;
    const id = freeId();
    // A target inside the package is written from its root, which needs no counting of folders.
    const Target = mode === null ? `/${target}` : target;
    written.push(element("Relationship", { Id: id, Type: `${TYPES}/${type}`, Target, TargetMode: mode }));
    targets.set(id, target);
    changed = true;
    return id;
  };
  const remove = (id: string): void => {
    written = written.filter((xml) => attributesOf(xml).get("Id") !== id);
    targets.delete(id);
    changed = true;
  };
  return {
    add: (type: string, target: string) => add(type, target, null),
    addExternal: (type: string, address: string) => add(type, address, "External"),
    remove,
    removeTo: (target: string) => [...targets].filter(([, to]) => to === target).forEach(([id]) => remove(id)),
    changed: () => changed,
    xml: () =>
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element("Relationships", { xmlns: PACKAGE }, written.join(""))}`,
  };
}
