import type { Text } from "../../i18n/text";
import type { Agency, AgencyType, Directory } from "../agency/agency";
import type { Mention } from "../agency/mention";
import type { Task } from "../appendix/appendix";
import type { AgencyTally } from "../standing/tally";

/** One block of the tally: a Roman number that means the same in every print, a title, its bodies. */
export interface TallyBlock {
  readonly number: string;
  readonly title: Text;
  readonly rows: readonly AgencyTally[];
  /** It leads nothing, but some body of it coordinates. */
  readonly coordinatesOnly: boolean;
}

interface BlockKind {
  readonly number: string;
  readonly title: Text;
  readonly types: readonly AgencyType[];
}

const DIRECTORY_BLOCKS: readonly BlockKind[] = [
  {
    number: "I",
    title: { vi: "Các sở, ban, ngành, đơn vị cấp tỉnh", en: "Departments and units of the province" },
    types: ["so", "don_vi", "nganh_doc"],
  },
  {
    number: "II",
    title: { vi: "UBND các huyện, thị xã, thành phố", en: "People's Committees of districts and towns" },
    types: ["huyen"],
  },
  {
    number: "III",
    title: { vi: "Mặt trận Tổ quốc và các đoàn thể", en: "Fatherland Front and mass organisations" },
    types: ["mttq", "doan_the"],
  },
];
/** Of a document of a ministry or the government: nobody of it is a province's. */
const CENTRAL_BLOCK: BlockKind = {
  number: "I",
  title: { vi: "Các bộ, cơ quan trung ương", en: "Ministries and central bodies" },
  types: ["bo", "so", "don_vi", "nganh_doc"],
};
const UNCLEAR: Text = { vi: "Chưa rõ đầu mối", en: "No named lead" };
const UNLISTED: Text = { vi: "Cơ quan chưa có trong danh mục", en: "Bodies not in the directory" };

/**
 * The bodies that lead, in their blocks and in protocol order. Groups and names not recognised stand in IV; bodies that
 * the directory lacks in V, which is left out where there are none, since nothing tells which block they belong to.
 */
export function tallyBlocks(
  agencies: readonly AgencyTally[],
  tasks: readonly Task[],
  directory: Directory,
): readonly TallyBlock[] {
  const typeOf = new Map(directory.agencies.map(({ id, type }: Agency) => [id, type]));
  const leading = agencies.filter(({ total, stopped }) => total + stopped > 0);
  const type = (id: string | null): AgencyType | null => (id === null ? null : (typeOf.get(id) ?? null));
  const coordinating = new Set(tasks.flatMap(({ coordinators }) => coordinators.flatMap(idsOf)).map(type));
  const central = directory.agencies.some((agency) => agency.type === "bo");
  const blocks = central ? [CENTRAL_BLOCK, ...DIRECTORY_BLOCKS.slice(1)] : DIRECTORY_BLOCKS;
  const known = blocks.map(({ number, title, types }): TallyBlock => {
    const rows = leading.filter(({ kind, agency }) => kind === "agency" && types.some((each) => each === type(agency)));
    return { number, title, rows, coordinatesOnly: rows.length === 0 && types.some((each) => coordinating.has(each)) };
  });
  const unclear = leading.filter(({ kind }) => kind !== "agency");
  const unlisted = leading.filter(({ kind, agency }) => kind === "agency" && type(agency) === null);
  return [
    ...known,
    { number: "IV", title: UNCLEAR, rows: unclear, coordinatesOnly: false },
    ...(unlisted.length === 0 ? [] : [{ number: "V", title: UNLISTED, rows: unlisted, coordinatesOnly: false }]),
  ];
}

/** Ids that a mention certainly means. */
export function idsOf(mention: Mention): readonly string[] {
  switch (mention.kind) {
    case "agency":
      return mention.agency === null ? [] : [mention.agency];
    case "group":
      return mention.members;
    case "unknown":
      return [];
  }
}
