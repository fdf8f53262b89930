import { invalidArgument } from "../excel-error";

/** Readers of arguments as they come over the wire; each throws InvalidArgument and names what was wrong. */

export function text(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} must be a text`);
  return value;
}

export function number(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(`${what} must be a number`);
  return value;
}

export function integer(value: unknown, what: string): number {
  const whole = number(value, what);
  if (!Number.isInteger(whole)) throw invalidArgument(`${what} must be a whole number`);
  return whole;
}

export function boolean(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${what} must be true or false`);
  return value;
}

export function oneOf<T extends string>(value: unknown, choices: readonly T[], what: string): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument(`${what} ${JSON.stringify(value)} is none of ${choices.join(", ")}`);
  return found;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw invalidArgument(`${what} must be an object`);
  return value;
}

/** "#1F4E79" | "1F4E79" | "red" → "FF1F4E79". */
export function color(value: unknown, what: string): string {
  const given = text(value, what);
  const match = /^#?([0-9a-f]{6})$/iu.exec(given);
  if (match === null) throw invalidArgument(`${what} ${given} is no colour`);
  return `FF${(match[1] ?? "").toUpperCase()}`;
}

/** `undefined` and `null` both stand for an argument left out. */
export const optional = <T>(value: unknown, read: (value: unknown) => T): T | null =>
  value === undefined || value === null ? null : read(value);
