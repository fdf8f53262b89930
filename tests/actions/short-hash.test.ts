import { shortHash } from "../../src/actions/short-hash";

describe("shortHash", () => {
  it("is the same on every machine", () => {
    expect([shortHash("overdue/II.1/deadline/late", 6), shortHash("", 10)]).toEqual(["CC1LGn", "LwnPr6Oqie"]);
  });

  it("tells 40,000 ids apart", () => {
    const ids = Array.from({ length: 40_000 }, (_, at) => `overdue/II.${String(at)}/deadline/late`);
    expect(new Set(ids.map((id) => shortHash(id, 6))).size).toBe(ids.length);
  });

  it("changes with one letter or its mark", () => {
    expect(new Set(["Cam Lộ", "Cẩm Lộ", "Cam Lo", "cam Lộ"].map((text) => shortHash(text, 10))).size).toBe(4);
  });
});
