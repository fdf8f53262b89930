import type { Directory } from "./agency";
import { organisationsOf } from "./base-directory";
import { DEPARTMENT_SUCCESSORS } from "./department-successors";
import { DEPARTMENTS } from "./departments";
import { DISTRICTS } from "./quang-tri-districts";
import { QUANG_TRI_SUCCESSORS } from "./quang-tri-successors";

const PROVINCE = "Quảng Trị";

// The newspaper and the broadcaster became one body on 01/7/2025; elsewhere on other days.
const MERGED = new Set(["bao", "dai"]);

const ORGANISATIONS_HERE = organisationsOf({ name: PROVINCE }).map((agency) =>
  MERGED.has(agency.id) ? { ...agency, validTo: "2025-06-30" as const } : agency,
);

/**
 * The agencies of Quảng Trị province in protocol order, before and after the reorganisations of 2025: what any province has,
 * and laid over it the districts and what became of them.
 */
export const QUANG_TRI: Directory = {
  province: PROVINCE,
  agencies: [...DEPARTMENTS, ...ORGANISATIONS_HERE, ...DISTRICTS],
  successors: [...DEPARTMENT_SUCCESSORS, ...QUANG_TRI_SUCCESSORS],
};
