import type { AgencyType } from "./agency";

/** The blocks of the official tally: "I. Các sở, ban, ngành", "II. UBND các huyện, thị xã", "III. Mặt trận và đoàn thể". */
export type AgencyBlock = "departments" | "districts" | "organisations";

const BLOCKS: Readonly<Record<AgencyType, AgencyBlock>> = {
  bo: "departments",
  so: "departments",
  don_vi: "departments",
  nganh_doc: "departments",
  huyen: "districts",
  mttq: "organisations",
  doan_the: "organisations",
};

/** In which block of the tally an agency of this type stands. */
export function agencyBlock(type: AgencyType): AgencyBlock {
  return BLOCKS[type];
}
