import { agencyById } from "../../../src/domain/agency/directory";
import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";

test("an agency is found by its id", () => {
  expect(agencyById(QUANG_TRI, "s_nnptnt")?.name).toBe("Sở Nông nghiệp và Phát triển nông thôn");
  expect(agencyById(QUANG_TRI, "")).toBeNull();
});

test("each directory is its own", () => {
  const [first, ...rest] = QUANG_TRI.agencies;
  expect(agencyById({ agencies: rest, successors: [] }, first?.id ?? "")).toBeNull();
  expect(agencyById(QUANG_TRI, first?.id ?? "")).toBe(first);
});
