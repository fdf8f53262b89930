import { contains, intersection, without } from "./area";
import type { Area } from "./area";
import type { Areas } from "./areas";
import type { Validation } from "./book";
import { noteStructure } from "./news";
import { assertUnprotected } from "./protection";

const outside = (areas: readonly Area[], holes: readonly Area[]): readonly Area[] =>
  holes.reduce<readonly Area[]>((left, hole) => left.flatMap((area) => without(area, hole)), areas);

/** What holds for all cells of the areas: one validation, `null` for none, "mixed" where they differ. */
export function validationOn({ sheet, areas }: Areas): Validation | "mixed" | null {
  const touching = sheet.validations.filter((validation) =>
    validation.areas.some((own) => areas.some((area) => intersection(own, area) !== null)),
  );
  const [only] = touching;
  if (only === undefined) return null;
  const covers = areas.every(
    (area) => only.areas.some((own) => contains(own, area)) || outside([area], only.areas).length === 0,
  );
  return touching.length === 1 && covers ? only : "mixed";
}

/** Sets what may be typed into the areas; `null` takes every validation away there. */
export function setValidation(target: Areas, validation: Omit<Validation, "areas"> | null): void {
  assertUnprotected(target);
  const { sheet, areas } = target;
  const touched = sheet.validations.some((old) =>
    old.areas.some((own) => areas.some((area) => intersection(own, area))),
  );
  if (validation !== null || touched) noteStructure(sheet);
  const kept = sheet.validations
    .map((old) => ({ ...old, areas: outside(old.areas, areas) }))
    .filter((old) => old.areas.length > 0);
  sheet.validations = validation === null ? kept : [...kept, { ...validation, areas }];
}
