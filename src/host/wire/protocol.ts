/**
 * What Microsoft's client library sends and expects, as found by reading the library
 * (`RequestExecutor`, `ObjectPath`, `ActionFactory` in excel-win32-16.01.debug.js).
 */

/** The arguments of a method, an indexer or a setter; where an argument is an object, its path id stands in `ReferencedObjectPathIds`. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** "Do not keep a reference": the object was untracked. */
  readonly D?: boolean;
}

export const PathType = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** What a query wants: `Select` with slashes that go deeper ("format/fill/color"). */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
} as const;

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** What the library says about a request as a whole; of its flags this host needs one. */
export const RequestFlag = { delayForCellEdit: 64 } as const;

export interface Request {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly url: string; readonly body: RequestBody };
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string;
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** True for a request this host can answer: a batch of actions on object paths. */
export function isRequest(value: unknown): value is Request {
  if (!isRecord(value) || typeof value["id"] !== "number" || !isRecord(value["message"])) return false;
  const body = value["message"]["body"];
  return isRecord(body) && Array.isArray(body["Actions"]) && isRecord(body["ObjectPaths"]);
}
