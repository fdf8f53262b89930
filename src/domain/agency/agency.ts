import type { PlainDate } from "../calendar/plain-date";

/** What kind of body it is; the ids are those of the directory's table. */
export type AgencyType = "bo" | "so" | "don_vi" | "mttq" | "doan_the" | "nganh_doc" | "huyen";

/** The kinds of unit between province and commune until 30/6/2025. */
export type DistrictUnit = "huyện" | "huyện đảo" | "thị xã" | "thành phố";

/** A body that can be named as lead or coordinator. */
export interface Agency {
  readonly id: string;
  readonly type: AgencyType;
  /** Official name in full. */
  readonly name: string;
  /** For sheet tabs and narrow columns: "Sở NN&PTNT", "H. Vĩnh Linh". */
  readonly shortName: string;
  readonly aliases: readonly string[];
  /** What names it only inside a list of districts: "GL" in "UBND các huyện VL, GL". */
  readonly listAliases?: readonly string[];
  /** Of a district, its kind, which decides whether "UBND các huyện, thị xã" means it; left out, its name tells. */
  readonly unit?: DistrictUnit;
  /** First and last day on which the body existed under this name; `null`: no bound known. */
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
}

/** What became of an agency: proposed to the user, never applied. */
export interface Successor {
  /** Id of the old agency. */
  readonly from: string;
  /** Name of the new one as the decision writes it; several where only a person can choose. */
  readonly names: readonly string[];
  readonly effective: PlainDate;
  /** True where one body took over everything, so that one proposal can be made. */
  readonly single: boolean;
}

/** The list of agencies, in protocol order. */
export interface Directory {
  /** The province they belong to: "Sở Y tế Quảng Trị" is then "Sở Y tế", and "Sở Y tế Quảng Bình" another body. */
  readonly province?: string;
  /** It is a centrally-run city: "thành phố" after a name then changes nothing. */
  readonly city?: true;
  /** What such a province usually has, not its own list: nobody can tell whom a group such as "các sở, ban, ngành" has. */
  readonly usual?: true;
  /** Edited by officials, so that it holds whoever issued the document. */
  readonly own?: true;
  readonly agencies: readonly Agency[];
  readonly successors: readonly Successor[];
}
