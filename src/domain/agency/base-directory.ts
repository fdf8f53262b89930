import type { Agency, Directory } from "./agency";
import { DEPARTMENT_SUCCESSORS } from "./department-successors";
import { DEPARTMENTS } from "./departments";
import { ORGANISATIONS } from "./organisations";
import type { Province } from "./provinces";

/**
 * The agencies that any province has, under its name: no districts, which are read by their pattern ("UBND huyện X"). In a
 * centrally-run city "tỉnh" gives way to "thành phố" in all names; the ids are the same everywhere.
 */
export function baseDirectory(province: Province): Directory {
  const agencies = [...DEPARTMENTS, ...organisationsOf(province)];
  return {
    province: province.name,
    ...(province.city ? { city: true } : {}),
    usual: true,
    agencies: province.city ? agencies.map((agency) => ofCity(agency, province)) : agencies,
    successors: DEPARTMENT_SUCCESSORS,
  };
}

/** The offices, organisations and vertical agencies of a province, its newspaper before its broadcaster. */
export function organisationsOf({ name }: Province): readonly Agency[] {
  const paper: Agency = {
    id: "bao",
    type: "don_vi",
    name: `Báo ${name}`,
    shortName: `Báo ${name}`,
    aliases: [],
    validFrom: null,
    validTo: null,
  };
  return ORGANISATIONS.flatMap((agency) => (agency.id === "dai" ? [paper, agency] : [agency]));
}

// Công an tỉnh | Tỉnh đoàn | CAT
const YOUTH = /^tỉnh(?= đoàn)/iu;
const OF_PROVINCE = /(?<=[\p{L}\p{M}] )tỉnh$/iu;

function ofCity(agency: Agency, { aliases: shorts = [] }: Province): Agency {
  const written = agency.aliases.flatMap((alias) => (alias === "CAT" ? ["CATP"] : inCity(alias)));
  const [name = agency.name, ...short] = inCity(agency.name);
  // Công an TPHN
  const glued = short.flatMap((one) => shorts.map((alias) => `${one}${alias}`));
  return {
    ...agency,
    name,
    shortName: inCity(agency.shortName).at(-1) ?? name,
    aliases: [...short, ...glued, ...written],
  };
}

function inCity(name: string): readonly string[] {
  if (YOUTH.test(name)) return [name.replace(YOUTH, "Thành")];
  return OF_PROVINCE.test(name) ? [name.replace(OF_PROVINCE, "thành phố"), name.replace(OF_PROVINCE, "TP")] : [name];
}
