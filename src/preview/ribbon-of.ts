import { z } from "zod";
import type { Text } from "../i18n/text";

/** A button as the manifest has it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: Text;
  readonly tip: Text;
  /** Paths of its pictures beside the page, by their size in pixels. */
  readonly icons: Readonly<Record<number, string>>;
  readonly action: { readonly kind: "function"; readonly name: string } | { readonly kind: "pane" };
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: Text;
  readonly buttons: readonly RibbonButton[];
}

export interface Ribbon {
  readonly tab: Text;
  readonly groups: readonly RibbonGroup[];
}

/** A manifest this page cannot read: a mistake of ours, for the developer. */
export class RibbonError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "RibbonError";
  }
}

const tags = (parent: Document | Element, name: string): readonly Element[] => [
  ...parent.getElementsByTagNameNS("*", name),
];
const children = (parent: Element, name: string): readonly Element[] =>
  [...parent.children].filter((child) => child.localName === name);

function attribute(element: Element | undefined, name: string): string {
  const value = element?.getAttribute(name);
  if (value === null || value === undefined) throw new RibbonError(`The manifest lacks ${name}.`);
  return value;
}

function child(parent: Element, name: string): Element {
  const [found] = children(parent, name);
  if (found === undefined) throw new RibbonError(`The manifest lacks ${name} in ${parent.localName}.`);
  return found;
}

/**
 * Reads the custom tab out of the add-in's manifest, so that the preview's ribbon is Excel's.
 * Errors: RibbonError where something that Excel needs is missing.
 */
export function ribbonOf(manifest: string): Ribbon {
  const document = new DOMParser().parseFromString(manifest, "text/xml");
  const resources = new Map<string, Element>();
  for (const list of tags(document, "Resources").flatMap((all) => [...all.children])) {
    for (const element of list.children) resources.set(attribute(element, "id"), element);
  }
  const resource = (element: Element): Element => {
    const id = attribute(element, "resid");
    const found = resources.get(id);
    if (found === undefined) throw new RibbonError(`The manifest has no resource ${id}.`);
    return found;
  };
  const textOf = (element: Element): Text => {
    const string = resource(element);
    const english = children(string, "Override").find((override) => attribute(override, "Locale") === "en-US");
    return { vi: attribute(string, "DefaultValue"), en: attribute(english, "Value") };
  };
  const iconsOf = (element: Element): RibbonButton["icons"] =>
    Object.fromEntries(
      children(element, "Image").map((image) => [
        z.coerce.number().parse(attribute(image, "size")),
        new URL(attribute(resource(image), "DefaultValue")).pathname.replace(/^.*?(?=assets\/)/u, ""),
      ]),
    );
  const buttonOf = (control: Element): RibbonButton => {
    const supertip = child(control, "Supertip");
    const action = child(control, "Action");
    return {
      id: attribute(control, "id"),
      label: textOf(child(control, "Label")),
      tip: textOf(child(supertip, "Description")),
      icons: iconsOf(child(control, "Icon")),
      action:
        children(action, "FunctionName").length > 0
          ? { kind: "function", name: child(action, "FunctionName").textContent.trim() }
          : { kind: "pane" },
    };
  };
  const [tab] = tags(document, "CustomTab");
  if (tab === undefined) throw new RibbonError("The manifest has no tab.");
  return {
    tab: textOf(child(tab, "Label")),
    groups: children(tab, "Group").map((group) => ({
      id: attribute(group, "id"),
      label: textOf(child(group, "Label")),
      buttons: children(group, "Control").map(buttonOf),
    })),
  };
}
