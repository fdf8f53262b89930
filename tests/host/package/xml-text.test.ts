import {
  attributesOf,
  element,
  elementsNamed,
  escaped,
  opened,
  textOf,
  withoutPrefix,
} from "../../../src/host/package/xml-text";

describe("taking an element apart", () => {
  test.each([
    ['<?xml version="1.0"?><a x="1"><b/><c>2</c></a>', ["<b/>", "<c>2</c>"]],
    ["<a><b><b><b/></b></b><b/></a>", ["<b><b><b/></b></b>", "<b/>"]],
    ['<a><b t="x>y"/><!-- <c/> --><c/></a>', ['<b t="x>y"/>', "<c/>"]],
    ["<a/>", []],
    ["<a></a>", []],
    ["<aa/><a><b/></a>", ["<b/>"]],
    ["<a><bb/><b>1</b></a>", ["<bb/>", "<b>1</b>"]],
  ])("%s", (xml, children) => {
    const apart = opened(xml, "a");
    expect(apart?.children.map((child) => child.xml)).toEqual(children);
  });

  test("there is none", () => expect(opened("<b/>", "a")).toBeNull());

  test("elements anywhere, those inside one of the same name not twice", () => {
    expect(elementsNamed("<x><f>1</f><y><f a='2'/></y><ff/><f><f/></f></x>", "f")).toEqual([
      "<f>1</f>",
      "<f a='2'/>",
      "<f><f/></f>",
    ]);
  });
});

test.each([
  [`<a b="1" c='2' x:d = "&quot;&amp;&#10;&#x110;"/>`, { b: "1", c: "2", "x:d": '"&\nĐ' }],
  ['<a>b="1"</a>', {}],
])("attributes of %s", (xml, attributes) => {
  expect(Object.fromEntries(attributesOf(xml))).toEqual(attributes);
});

test.each(['a & b < c > d "e"', "Ủy ban 𝔸", "hai\ndòng"])("%s is written and read back", (text) => {
  expect(textOf(element("t", {}, escaped(text)))).toBe(text);
  expect(attributesOf(element("t", { a: text })).get("a")).toBe(text);
});

test("characters that XML forbids are left out", () => expect(escaped("a\u0000b\u000Bc\uFFFEd")).toBe("abcd"));

test("a prefix of the main namespace is taken off, others stay", () => {
  const xml = '<x:worksheet xmlns:x="main" xmlns:r="rel"><x:sheetData/><r:y/></x:worksheet>';
  expect(withoutPrefix(xml)).toBe('<worksheet xmlns="main" xmlns:r="rel"><sheetData/><r:y/></worksheet>');
});
