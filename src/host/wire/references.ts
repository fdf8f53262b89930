import type { HostObject } from "./host-class";

/** Objects that the library asked to keep from one batch to the next. */
export interface References {
  keep(object: HostObject): string;
  /** The id under which the object is kept, `null` where it is not. */
  idOf(object: HostObject): string | null;
  find(id: string): HostObject | null;
  remove(id: string): void;
}

export function references(): References {
  const byId = new Map<string, HostObject>();
  const ids = new Map<HostObject, string>();
  let next = 1;
  return {
    keep: (object) => {
      const known = ids.get(object);
      if (known !== undefined) return known;
      const id = `ref-${next++}`;
      byId.set(id, object);
      ids.set(object, id);
      return id;
    },
    idOf: (object) => ids.get(object) ?? null,
    find: (id) => byId.get(id) ?? null,
    remove: (id) => {
      const object = byId.get(id);
      byId.delete(id);
      if (object !== undefined) ids.delete(object);
    },
  };
}
