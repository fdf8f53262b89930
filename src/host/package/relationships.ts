import type { Parts } from "./parts";
import { decoded } from "./parts";
import { attributesOf, elementsNamed } from "./xml-text";

/** One relationship of a part. `target` is a path in the package, or as written where it leads outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: "worksheet", "styles", "hyperlink". */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

export const relationshipsPath = (path: string): string =>
  `${folderOf(path)}_rels/${path.slice(path.lastIndexOf("/") + 1)}.rels`;

/** "../media/a.png" seen from "xl/worksheets/" → "xl/media/a.png"; a leading slash starts from the package's root. */
export function resolved(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The relationships of a part; those of the package itself for "". */
export function relationshipsOf(parts: Parts, path: string): readonly Relationship[] {
  const bytes = parts.get(relationshipsPath(path));
  if (bytes === undefined) return [];
  return elementsNamed(decoded(bytes), "Relationship").map((xml) => {
    const attributes = attributesOf(xml);
    const external = attributes.get("TargetMode") === "External";
    const target = attributes.get("Target") ?? "";
    return {
      id: attributes.get("Id") ?? "",
      type: (attributes.get("Type") ?? "").split("/").at(-1) ?? "",
      target: external ? target : resolved(folderOf(path), target),
      external,
    };
  });
}
