import { HostError } from "../../../src/host/host-error";
import { MAX_MERGED_CELLS, refuseHugeMerges } from "../../../src/host/package/refuse-merges";

const merges = (...refs: readonly string[]): string =>
  `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;

test.each([
  ["none", merges()],
  ["a whole column", merges("A1:A1048576")],
  ["a title over the width of the sheet", merges("A1:XFD1", "A2:XFD2")],
  ["ten thousand small ones", merges(...Array.from({ length: 10_000 }, (_, at) => `C${2 * at + 1}:C${2 * at + 2}`))],
  ["an address that is none", merges("here")],
])("%s passes", (_, xml) => {
  expect(() => refuseHugeMerges(xml, "sheet1.xml")).not.toThrow();
});

test.each([
  ["the whole sheet", merges("A1:XFD1048576")],
  ["the same area again and again", merges(...Array.from({ length: MAX_MERGED_CELLS / 1_000 + 1 }, () => "A1:A1000"))],
])("%s is refused", (_, xml) => {
  expect(() => refuseHugeMerges(xml, "sheet1.xml")).toThrow(
    new HostError("too-large", `sheet1.xml merges more than ${MAX_MERGED_CELLS} cells`),
  );
});
