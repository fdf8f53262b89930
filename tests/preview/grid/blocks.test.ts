import { blocksOf } from "../../../src/preview/grid/blocks";
import type { TypedCell } from "../../../src/preview/grid/user-act";

const cells = (...places: readonly (readonly [row: number, column: number])[]): readonly TypedCell[] =>
  places.map(([row, column]) => ({ row, column, input: `${row},${column}` }));

it("makes one rectangle of cells that are one, whatever their order", () => {
  expect(blocksOf(cells([3, 3], [2, 2], [3, 2], [2, 3]))).toEqual([
    {
      row: 2,
      column: 2,
      values: [
        ["2,2", "2,3"],
        ["3,2", "3,3"],
      ],
    },
  ]);
});

it("keeps apart what does not touch or is not as wide", () => {
  const blocks = blocksOf(cells([1, 1], [1, 3], [2, 1], [2, 2], [4, 1]));
  expect(blocks.map(({ row, column, values }) => [row, column, values.length, values[0]?.length])).toEqual([
    [1, 1, 1, 1],
    [1, 3, 1, 1],
    [2, 1, 1, 2],
    [4, 1, 1, 1],
  ]);
});

it("loses and doubles no cell", () => {
  const places = Array.from({ length: 60 }, (_, at) => [1 + ((at * 7) % 11), 1 + ((at * 5) % 6)] as const);
  const unique = [...new Map(places.map((place) => [place.join(), place])).values()];
  const covered = blocksOf(cells(...unique)).flatMap(({ values }) => values.flat());
  expect([...covered].sort()).toEqual(unique.map((place) => place.join()).sort());
});
