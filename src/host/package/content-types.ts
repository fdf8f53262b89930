import { attributesOf, closed, element, opened } from "./xml-text";

/** Adds to and takes from the package's list of content types (ECMA-376 part 2, 10.1.2.2). */
export function contentTypes(original: string) {
  const root = opened(original, "Types");
  let children = root?.children ?? [];
  const isFor = (xml: string, path: string) =>
    attributesOf(xml).get("PartName")?.toLowerCase() === `/${path}`.toLowerCase();
  const remove = (path: string): void => {
    children = children.filter(({ xml }) => !isFor(xml, path));
  };
  return {
    remove,
    add: (path: string, type: string): void => {
      remove(path);
      children = [
        ...children,
        { name: "Override", xml: element("Override", { PartName: `/${path}`, ContentType: type }) },
      ];
    },
    xml: () => (root === null ? original : closed(root.head, children, root.tail)),
  };
}
