import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";
import { successorsOf } from "../../../src/domain/agency/succession";

describe("one body took over everything", () => {
  it.each([
    ["s_khdt", "Sở Tài chính"],
    ["s_nnptnt", "Sở Nông nghiệp và Môi trường"],
    ["s_tnmt", "Sở Nông nghiệp và Môi trường"],
    ["bandantoc", "Sở Dân tộc và Tôn giáo"],
  ])("%s → %s", (id, name) => {
    expect(successorsOf(QUANG_TRI, id, "2025-02-28")).toBeNull();
    expect(successorsOf(QUANG_TRI, id, "2025-03-01")).toEqual({
      from: id,
      names: [name],
      effective: "2025-03-01",
      single: true,
    });
  });
});

describe("only a person can choose", () => {
  it.each([
    ["s_ldtbxh", "2025-03-01", 5],
    ["s_tttt", "2025-03-01", 2],
    ["s_gtvt", "2025-03-01", 2],
    ["h_giolinh", "2025-07-01", 4],
    ["h_dongha", "2025-07-01", 2],
  ] as const)("%s from %s", (id, on, count) => {
    const successor = successorsOf(QUANG_TRI, id, on);
    expect(successor?.single).toBe(false);
    expect(successor?.names).toHaveLength(count);
  });
});

describe("nothing to propose", () => {
  it.each([
    ["s_taichinh", "2026-01-01"],
    ["h_giolinh", "2025-06-30"],
    ["cucthue", "2026-01-01"],
    ["no_such_id", "2026-01-01"],
  ] as const)("%s on %s", (id, on) => expect(successorsOf(QUANG_TRI, id, on)).toBeNull());
});
