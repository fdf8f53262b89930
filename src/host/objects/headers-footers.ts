import { invalidArgument } from "../excel-error";
import { joinSections, splitSections } from "../model/header-sections";
import type { Section } from "../model/header-sections";
import { boolean, oneOf, text } from "../wire/arguments";
import type { ClassDefinition, ValueMember } from "../wire/host-class";
import { headerFooter } from "./handles";
import type { HeaderFooterOf, SheetOfBook } from "./subjects";

/** Excel: a header or footer, its three sections together, holds 255 characters. */
const MAX_LENGTH = 255;

function section(place: "Header" | "Footer", name: Section): ValueMember<HeaderFooterOf> {
  return {
    get: ({ sheet, pages }) => splitSections(sheet.inner.headerFooter[`${pages}${place}`] ?? "")[name],
    set: ({ sheet, pages }, value) => {
      const sections = splitSections(sheet.inner.headerFooter[`${pages}${place}`] ?? "");
      const joined = joinSections({ ...sections, [name]: text(value, "a header or footer") });
      if (joined.length > MAX_LENGTH) throw invalidArgument(`a header or footer of ${joined.length} characters`);
      sheet.inner.headerFooter = { ...sheet.inner.headerFooter, [`${pages}${place}`]: joined === "" ? null : joined };
    },
  };
}

/** Excel.HeaderFooter */
export const headerFooterClass: ClassDefinition<HeaderFooterOf> = {
  values: {
    LeftHeader: section("Header", "left"),
    CenterHeader: section("Header", "center"),
    RightHeader: section("Header", "right"),
    LeftFooter: section("Footer", "left"),
    CenterFooter: section("Footer", "center"),
    RightFooter: section("Footer", "right"),
  },
};

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

const stateOf = ({ sheet }: SheetOfBook): string => {
  const { differentFirst, differentOddEven } = sheet.inner.headerFooter;
  if (differentFirst) return differentOddEven ? "FirstOddAndEven" : "FirstAndDefault";
  return differentOddEven ? "OddAndEven" : "Default";
};

function setState({ sheet }: SheetOfBook, value: unknown): void {
  const state = oneOf(value, STATES, "headersFooters.state");
  sheet.inner.headerFooter = {
    ...sheet.inner.headerFooter,
    differentFirst: state.startsWith("First"),
    differentOddEven: state.endsWith("OddAndEven"),
  };
}

/** A setting of the file whose default is true and which the file library keeps only beside its own fields. */
const setting = (name: "scaleWithDoc" | "alignWithMargins"): ValueMember<SheetOfBook> => ({
  get: ({ sheet }) => Reflect.get(sheet.inner.headerFooter, name) !== false,
  set: ({ sheet }, value) => void Reflect.set(sheet.inner.headerFooter, name, boolean(value, name)),
});

/** Excel.HeaderFooterGroup */
export const headersFootersClass: ClassDefinition<SheetOfBook> = {
  values: {
    State: { get: stateOf, set: setState },
    UseSheetScale: setting("scaleWithDoc"),
    UseSheetMargins: setting("alignWithMargins"),
  },
  objects: {
    DefaultForAllPages: ({ sheet }) => headerFooter({ sheet, pages: "odd" }),
    OddPages: ({ sheet }) => headerFooter({ sheet, pages: "odd" }),
    EvenPages: ({ sheet }) => headerFooter({ sheet, pages: "even" }),
    FirstPage: ({ sheet }) => headerFooter({ sheet, pages: "first" }),
  },
};
