import { itemNotFound } from "../excel-error";
import type { HostObject } from "./host-class";

const refuse = (): never => {
  throw itemNotFound("the object is a null object");
};

/** What an `…OrNullObject` method gives where there is no such item; everything below it is null as well. */
export const NULL_OBJECT: HostObject = {
  className: "NullObject",
  isNull: true,
  tracked: false,
  id: () => null,
  valueNames: () => [],
  kindOf: () => null,
  get: refuse,
  set: refuse,
  object: () => NULL_OBJECT,
  call: refuse,
  item: () => NULL_OBJECT,
  items: () => null,
};
