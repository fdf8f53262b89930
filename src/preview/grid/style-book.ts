import type { IStyleData } from "@univerjs/presets";
import type { StylePicture } from "../../host/picture";
import { styleDataOf } from "./style-data";

/** The looks of a workbook, each once, by the id under which the grid's cells name them. */
export interface StyleBook {
  readonly idOf: (style: StylePicture) => string;
  readonly dataOf: (id: string) => IStyleData | null;
  /** All looks asked for so far, as the grid's own table of styles. */
  readonly all: () => Record<string, IStyleData>;
}

export function styleBook(): StyleBook {
  const ids = new Map<string, string>();
  const data = new Map<string, IStyleData>();
  return {
    idOf: (style) => {
      const look = styleDataOf(style);
      const text = JSON.stringify(look);
      const known = ids.get(text);
      if (known !== undefined) return known;
      const id = `s${ids.size}`;
      ids.set(text, id);
      data.set(id, look);
      return id;
    },
    dataOf: (id) => data.get(id) ?? null,
    all: () => Object.fromEntries(data),
  };
}
