import type { Agency, Directory } from "../agency/agency";

/** The office that prints the sheets. What is "" is left open on the sheet, to be filled by hand: no name is invented. */
export interface Office {
  /** The body above it, as the letterhead writes it: "UBND TỈNH QUẢNG TRỊ". A People's Committee has none. */
  readonly superior: string;
  /** "VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI" */
  readonly name: string;
  /** Where it signs: "Quảng Trị". */
  readonly place: string;
}

export const NO_OFFICE: Office = { superior: "", name: "", place: "" };

/** Two lines of a letterhead. */
export interface OfficeLines {
  readonly superior: string;
  readonly name: string;
  /** A People's Committee: no superior, its name on both lines, both bold (Decree 30/2020, Annex I). */
  readonly committee: boolean;
}

const COMMITTEE =
  /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?=(?:huyện|thị xã|thành phố|tỉnh|xã|phường|thị trấn)\s)/iu;

/** The letterhead of an agency's own sheet. Only a department of the province is known to stand under its committee. */
export function linesOfAgency(name: string, agency: Agency | null, directory: Directory): OfficeLines {
  const committee = COMMITTEE.test(name);
  if (committee) {
    return { superior: "ỦY BAN NHÂN DÂN", name: name.replace(COMMITTEE, "").toUpperCase(), committee };
  }
  const { province, city } = directory;
  const superior =
    agency?.type === "so" && province !== undefined
      ? `UBND ${city ? "thành phố" : "tỉnh"} ${province}`.toUpperCase()
      : "";
  return { superior, name: name.toUpperCase(), committee };
}

/** The letterhead of the office that prints; what officials wrote by hand (`kept`) fills the lines that no setting gives. */
export function linesOfOffice(office: Office, kept: Pick<Office, "superior" | "name">): OfficeLines {
  const committee = COMMITTEE.test(office.name);
  if (committee) {
    return { superior: "ỦY BAN NHÂN DÂN", name: office.name.replace(COMMITTEE, "").toUpperCase(), committee };
  }
  return { superior: office.superior || kept.superior, name: office.name || kept.name, committee };
}
