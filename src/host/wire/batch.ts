import { ExcelError, generalException, invalidArgument } from "../excel-error";
import type { HostObject } from "./host-class";
import { NULL_OBJECT } from "./null-object";
import { ActionType, PathType } from "./protocol";
import type { Action, ActionResult, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from "./protocol";
import { instantiated, query } from "./query";
import type { References } from "./references";

/** Injects an error: called before every action; what it returns is answered as that action's failure. */
export type ActionFault = (action: {
  readonly index: number;
  readonly name: string;
  readonly type: number;
}) => ExcelError | null;

export interface BatchContext {
  readonly root: HostObject;
  readonly references: References;
  readonly fault?: ActionFault;
}

const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "className" in value && "kindOf" in value;

/** Walks the object paths of one request; each path is made once, on first need. */
function pathResolver(paths: Readonly<Record<string, ObjectPath>>, context: BatchContext) {
  const made = new Map<number, HostObject>();

  const argumentsOf = (info: ArgumentInfo | undefined): unknown[] =>
    (info?.Arguments ?? []).map((argument, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return typeof id === "number" && id !== 0 ? resolve(id) : argument;
    });

  const make = (path: ObjectPath): HostObject => {
    if (path.ObjectPathType === PathType.root) return context.root;
    if (path.ObjectPathType === PathType.nullObject) return NULL_OBJECT;
    if (path.ObjectPathType === PathType.reference) {
      const kept = context.references.find(path.Name);
      if (kept === null)
        throw new ExcelError(
          "InvalidReference",
          `This reference is not valid for the current operation. (${path.Name})`,
        );
      return kept;
    }
    if (path.ParentObjectPathId === undefined) throw generalException(`path ${path.Id} has no parent`);
    const parent = resolve(path.ParentObjectPathId);
    if (parent.isNull) return NULL_OBJECT;
    const args = argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PathType.property:
        return parent.object(path.Name);
      case PathType.indexer:
        return parent.item(args);
      case PathType.method: {
        const result = parent.call(path.Name, args);
        if (!isHostObject(result)) throw generalException(`${parent.className}.${path.Name}() gives no object`);
        return result;
      }
      default:
        throw generalException(`object path type ${path.ObjectPathType} is not known to this host`);
    }
  };

  const resolve = (id: number): HostObject => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const path = paths[String(id)];
    if (path === undefined) throw invalidArgument(`there is no object path ${id}`);
    const object = make(path);
    made.set(id, object);
    return object;
  };
  return { resolve, argumentsOf };
}

/** Does the actions in their order and stops at the first failure, keeping the results of those before it. */
export function runBatch(body: RequestBody, context: BatchContext): ResponseBody {
  const { resolve, argumentsOf } = pathResolver(body.ObjectPaths, context);
  const results: ActionResult[] = [];
  const traces: number[] = [];

  const instantiate = (pathId: number): unknown => {
    const object = resolve(pathId);
    if (object.isNull) return null;
    const wanted = body.AutoKeepReference === true && body.ObjectPaths[String(pathId)]?.D !== true;
    if (!object.tracked || (!wanted && context.references.idOf(object) === null)) return instantiated(object);
    return { ...instantiated(object), _ReferenceId: context.references.keep(object) };
  };
  const call = (action: Action): unknown => {
    const object = resolve(action.ObjectPathId);
    const args = argumentsOf(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return void (object.isNull || context.references.keep(object));
    if (action.Name === "_RemoveReference") return void context.references.remove(String(args[0]));
    return object.call(action.Name, args);
  };
  const perform = (action: Action): unknown => {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return instantiate(action.ObjectPathId);
      case ActionType.query:
        return query(resolve(action.ObjectPathId), action.QueryInfo);
      case ActionType.method:
        return call(action);
      case ActionType.setProperty:
        return resolve(action.ObjectPathId).set(action.Name, argumentsOf(action.ArgumentInfo)[0]);
      case ActionType.trace:
        return void traces.push(action.Id);
      default:
        throw generalException(`action type ${action.ActionType} is not known to this host`);
    }
  };

  for (const [index, action] of body.Actions.entries()) {
    try {
      const injected = context.fault?.({ index, name: action.Name, type: action.ActionType }) ?? null;
      if (injected !== null) throw injected;
      const value = perform(action);
      if (action.ActionType !== ActionType.setProperty) results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const place = body.ObjectPaths[String(action.ObjectPathId)]?.Name ?? "";
      const failure = {
        Code: error.code,
        Message: error.message,
        ActionIndex: index,
        Location: `${place}.${action.Name}`,
      };
      return { Results: results, TraceIds: traces, Error: failure };
    }
  }
  return { Results: results, TraceIds: traces };
}
