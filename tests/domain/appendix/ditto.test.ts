import { isDitto } from "../../../src/domain/appendix/ditto";

describe("isDitto", () => {
  it.each([
    "nt",
    "NT",
    "n/t",
    "N.T.",
    "-nt-",
    "- nt -",
    "(nt)",
    "như trên",
    "Như trên.",
    "NHƯ TRÊN",
    "“Như trên”",
    "-như trên-",
    "như mục trên",
    "Như nhiệm vụ trên",
    "Như đã nêu trên",
    "như ở trên",
    "Như phía trên",
    '"',
    "”",
    "''",
    "//",
    '-"-',
    "- // -",
    "〃",
  ])("takes %j for a mark of repetition", (text) => {
    expect([text, text.normalize("NFD"), ` ${text} `].map(isDitto)).toEqual([true, true, true]);
  });

  it.each([
    "",
    "-",
    "/",
    "'",
    "…",
    "N",
    "như mục I",
    "như nhiệm vụ 3",
    "Như trên và Sở Y tế",
    "nhất",
    "Sở NT",
    "Quý I",
  ])("takes %j for none", (text) => {
    expect(isDitto(text)).toBe(false);
  });
});
