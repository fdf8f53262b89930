import { sameLines } from "../../../src/host/model/same-lines";

const thin = { style: "thin" } as const;
/** The file library reads the old palette's numbers, which its types do not know. */
const system: object = { indexed: 64 };

describe("lines", () => {
  it.each([
    ["none and none", undefined, {}],
    ["an edge left out and one without a style", { left: thin }, { left: thin, right: {} }],
    ["no colour and black", { left: thin }, { left: { ...thin, color: { argb: "FF000000" } } }],
    [
      "the system's own colour and black",
      { top: { ...thin, color: system } },
      { top: { ...thin, color: { argb: "FF000000" } } },
    ],
    ["one colour of the theme", { top: { ...thin, color: { theme: 4 } } }, { top: { ...thin, color: { theme: 4 } } }],
  ])("are the same: %s", (_, one, other) => {
    expect([sameLines(one, other), sameLines(other, one)]).toEqual([true, true]);
  });

  it.each([
    ["a line and none", { left: thin }, {}],
    ["thin and medium", { left: thin }, { left: { style: "medium" } }],
    ["one edge and another", { left: thin }, { right: thin }],
    ["no colour and red", { left: thin }, { left: { ...thin, color: { argb: "FFFF0000" } } }],
    ["black and the theme's text colour", { left: { ...thin, color: { theme: 1 } } }, { left: thin }],
    ["a diagonal and none", { diagonal: { ...thin, up: true } }, {}],
  ] as const)("are not the same: %s", (_, one, other) => {
    expect([sameLines(one, other), sameLines(other, one)]).toEqual([false, false]);
  });
});
