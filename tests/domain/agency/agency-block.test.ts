import { agencyBlock } from "../../../src/domain/agency/agency-block";
import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";

test.each([
  ["departments", 35],
  ["districts", 10],
  ["organisations", 7],
] as const)("%s: %d agencies", (block, count) => {
  expect(QUANG_TRI.agencies.filter(({ type }) => agencyBlock(type) === block)).toHaveLength(count);
});
