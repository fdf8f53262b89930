import { HostError } from "../host-error";
import type { Parts } from "./parts";
import { decoded } from "./parts";
import { relationshipsOf } from "./relationships";
import { attributesOf, elementsNamed, opened, withoutPrefix } from "./xml-text";

/** One tab of the workbook, as workbook.xml lists it. */
export interface Tab {
  readonly name: string;
  readonly sheetId: number;
  readonly state: string;
  readonly relationId: string;
  readonly path: string;
  /** "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet". */
  readonly type: string;
}

/** Where in a package the parts of interest are, found by their relationships and never by their names. */
export interface PackageMap {
  readonly workbook: string;
  readonly workbookXml: string;
  readonly tabs: readonly Tab[];
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  readonly theme: string | null;
}

export const xmlOf = (parts: Parts, path: string): string => {
  const bytes = parts.get(path);
  if (bytes === undefined) throw new HostError("corrupt", `the package has no part ${path}`);
  return withoutPrefix(decoded(bytes));
};

/** Errors: HostError "not-a-workbook" where the package holds no workbook, "corrupt" where a worksheet is missing. */
export function mapPackage(parts: Parts): PackageMap {
  const workbook = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.target;
  if (workbook === undefined || !parts.has(workbook))
    throw new HostError("not-a-workbook", "the package holds no document");
  const workbookXml = xmlOf(parts, workbook);
  if (opened(workbookXml, "workbook") === null) throw new HostError("not-a-workbook", "the document is no workbook");
  const relations = relationshipsOf(parts, workbook);
  const partOf = (type: string): string | null => {
    const found = relations.find((relation) => relation.type === type)?.target;
    return found !== undefined && parts.has(found) ? found : null;
  };
  const tabs = elementsNamed(
    opened(workbookXml, "sheets")
      ?.children.map((child) => child.xml)
      .join("") ?? "",
    "sheet",
  ).map((xml): Tab => {
    const attributes = attributesOf(xml);
    const relationId = [...attributes].find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    const relation = relations.find(({ id }) => id === relationId);
    if (relation === undefined)
      throw new HostError("corrupt", `the worksheet ${attributes.get("name") ?? ""} has no part`);
    return {
      name: attributes.get("name") ?? "",
      sheetId: Number(attributes.get("sheetId") ?? "0"),
      state: attributes.get("state") ?? "visible",
      relationId,
      path: relation.target,
      type: relation.type,
    };
  });
  return {
    workbook,
    workbookXml,
    tabs,
    styles: partOf("styles"),
    sharedStrings: partOf("sharedStrings"),
    theme: partOf("theme"),
  };
}
