import { keptXml, textOfKept } from "../../src/excel/kept-xml";

const CONTROLS = String.fromCharCode(...Array.from({ length: 0x20 }, (_, code) => code), 0x7f, 0x85, 0x2028);

it.each([
  ["", "empty"],
  ['{"lý do":"Đúng theo <bản gốc> & \'kèm\' ]]> theo"}', "markup"],
  [`a${CONTROLS}b`, "control characters"],
  ["dòng 1\r\ndòng 2\rdòng 3\n\t", "line ends"],
  ["\ufffe\uffff \ud800 lẻ \udc00 😀", "halves of letters and what XML does not hold"],
  ["Đã".normalize("NFD"), "decomposed letters"],
  ["&amp;&#10;&quot;\\u0041", "what looks like an escape"],
])("%j comes back as it was (%#: %s)", (text) => {
  const xml = keptXml("memory", text);
  // eslint's no-control-regex has no say here: XML 1.0 allows tab, line feed and carriage return alone below U+0020.
  expect([...xml].every((letter) => letter >= " " && letter !== "\ufffe" && letter !== "\uffff")).toBe(true);
  expect(textOfKept(xml)).toBe(text);
});

it.each([
  ['<ns0:kept xmlns:ns0="urn:x">"a&#x26;b"</ns0:kept>', "a&b"],
  ['<?xml version="1.0"?>\r\n<!-- c -->\n<kept xmlns="urn:x"\n>"a"</kept >\r\n', "a"],
  ['<kept xmlns="urn:x">"a"', null],
  ['<kept xmlns="urn:x">a</kept>', null],
  ['<kept xmlns="urn:x">5</kept>', null],
  ['<kept xmlns="urn:x"/>', null],
  ['<other>"a"</other>', null],
])("%j holds %j", (xml, expected) => expect(textOfKept(xml)).toBe(expected));
