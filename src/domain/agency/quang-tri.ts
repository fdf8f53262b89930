import type { Directory } from "./agency";
import { DEPARTMENTS } from "./quang-tri-departments";
import { DISTRICTS } from "./quang-tri-districts";
import { ORGANISATIONS } from "./quang-tri-organisations";
import { SUCCESSORS } from "./quang-tri-successors";

/** The agencies of Quảng Trị province in protocol order, before and after the reorganisations of 2025. */
export const QUANG_TRI: Directory = {
  province: "Quảng Trị",
  agencies: [...DEPARTMENTS, ...ORGANISATIONS, ...DISTRICTS],
  successors: SUCCESSORS,
};
