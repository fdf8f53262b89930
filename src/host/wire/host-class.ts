import { unknownMember } from "../excel-error";

/** An object of the host as the wire sees it: members by their PascalCase names, everything checked at run time. */
export interface HostObject {
  readonly className: string;
  /** Stands for an item that does not exist (`getItemOrNullObject`). */
  readonly isNull: boolean;
  /** What the library keeps to find the object again (`_Id`), where the class has one. */
  id(): string | null;
  /** True for objects that live only as long as a reference to them is kept (Range, RangeAreas). */
  readonly tracked: boolean;
  /** Names of the values that a load without names gives. */
  valueNames(): readonly string[];
  /** The member as the class spells it, whatever its case on the wire; `null` where there is none. */
  kindOf(name: string): { readonly kind: "value" | "object"; readonly name: string } | null;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  object(name: string): HostObject;
  /** A method's result: plain data, or an object. */
  call(name: string, args: readonly unknown[]): unknown;
  item(args: readonly unknown[]): HostObject;
  /** The items of a collection; `null` where the class is none. */
  items(): readonly HostObject[] | null;
}

/** A property that holds plain data. `null` from `get` is Excel's "mixed". */
export interface ValueMember<T> {
  /** Left out for a name that the library only writes. */
  readonly get?: (self: T) => unknown;
  readonly set?: (self: T, value: unknown) => void;
}

/** One Excel class: its members by their names on the wire. */
export interface ClassDefinition<T> {
  readonly id?: (self: T) => string;
  /** True for objects that live only as long as a reference to them is kept (Range, RangeAreas). */
  readonly tracked?: boolean;
  readonly values?: Readonly<Record<string, ValueMember<T>>>;
  readonly objects?: Readonly<Record<string, (self: T) => HostObject>>;
  readonly methods?: Readonly<Record<string, (self: T, args: readonly unknown[]) => unknown>>;
  readonly item?: (self: T, args: readonly unknown[]) => HostObject;
  readonly items?: (self: T) => readonly HostObject[];
  /** Called after a value was set, or a method was called that does more than read (those are named `Get…` and `_…`). */
  readonly onWrite?: (self: T) => void;
}

/** Makes the objects of one class, and finds again what an object stands for. */
export interface HostClass<T> {
  (self: T): HostObject;
  /** What `value` stands for, `null` where it is no object of this class. */
  readonly modelOf: (value: unknown) => T | null;
  readonly define: (definition: ClassDefinition<T>) => void;
}

const reads = (method: string): boolean => /^(?:Get|_)/u.test(method);

const own = <V>(record: Readonly<Record<string, V>> | undefined, name: string): V | undefined =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;

/** "address" and "Address" are one member: the library writes selections in camelCase, members in PascalCase. */
const spelled = (record: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined =>
  Object.keys(record ?? {}).find((key) => key.toLowerCase() === name.toLowerCase());

function wrap<T>(className: string, definition: ClassDefinition<T>, self: T): HostObject {
  const { values, objects, methods } = definition;
  return {
    className,
    isNull: false,
    tracked: definition.tracked ?? false,
    id: () => definition.id?.(self) ?? null,
    valueNames: () =>
      Object.entries(values ?? {})
        .filter(([, member]) => member.get !== undefined)
        .map(([name]) => name),
    kindOf: (name) => {
      const value = spelled(values, name);
      if (value !== undefined) return { kind: "value", name: value };
      const deeper = spelled(objects, name);
      return deeper === undefined ? null : { kind: "object", name: deeper };
    },
    get: (name) => {
      const member = own(values, name);
      if (member?.get === undefined) throw unknownMember(className, name);
      return member.get(self);
    },
    set: (name, value) => {
      const member = own(values, name);
      if (member?.set === undefined) throw unknownMember(className, `${name} =`);
      member.set(self, value);
      definition.onWrite?.(self);
    },
    object: (name) => {
      const member = own(objects, name);
      if (member === undefined) throw unknownMember(className, name);
      return member(self);
    },
    call: (name, args) => {
      const method = own(methods, name);
      if (method === undefined) throw unknownMember(className, `${name}()`);
      const result = method(self, args);
      if (!reads(name)) definition.onWrite?.(self);
      return result;
    },
    item: (args) => {
      if (definition.item === undefined) throw unknownMember(className, "getItem()");
      return definition.item(self, args);
    },
    items: () => definition.items?.(self) ?? null,
  };
}

/** Names a class of Excel; it can make objects once it is defined. */
export function declareClass<T>(className: string): HostClass<T> {
  const models = new WeakMap<object, { readonly model: T }>();
  let definition: ClassDefinition<T> = {};
  const make = (self: T): HostObject => {
    const object = wrap(className, definition, self);
    models.set(object, { model: self });
    return object;
  };
  return Object.assign(make, {
    modelOf: (value: unknown): T | null =>
      typeof value === "object" && value !== null ? (models.get(value)?.model ?? null) : null,
    define: (given: ClassDefinition<T>): void => {
      definition = given;
    },
  });
}
