import { invalidArgument } from "../excel-error";
import type { Area } from "./area";
import type { Areas } from "./areas";

/** The one area of a range. */
export function areaOfTarget({ areas }: Pick<Areas, "areas">): Area {
  const [area] = areas;
  if (area === undefined) throw invalidArgument("a range without cells");
  return area;
}
