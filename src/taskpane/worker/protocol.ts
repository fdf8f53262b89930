import type { Reading } from "../../actions/read-workbook";
import type { Place } from "../../actions/workbook";
import { WorkbookError } from "../../actions/workbook-error";
import type { CellValue, Grid } from "../../domain/grid";
import type { Text } from "../../i18n/text";
import type { Judge, JudgeContext } from "../session/judge";
import type { SentCells } from "./sent-proposal";

/** The calls of a Judge that need no workbook with them. */
export const PLAIN_METHODS = ["findings", "tracking", "at", "standing", "tryReading", "propose", "evidence"] as const;
export type PlainMethod = (typeof PLAIN_METHODS)[number];
export type Method = PlainMethod | "check";

/** What a call answers. */
export type Answer<M extends Method> = Awaited<ReturnType<Judge[M]>>;

/** A reading whose grids are those that the worker was given; `grids` names them in their order. */
export interface SentReading extends Omit<Reading, "grids"> {
  readonly grids: readonly string[];
}

/** A row of a grid by its place from 0; a list of which all is the same is sent once. */
export type SentRow = readonly [
  place: number,
  values: readonly CellValue[],
  numberFormats: readonly string[] | string,
  formulas: readonly (string | null)[] | null,
  fonts: readonly (string | null)[],
];

/** All of a grid but its rows. */
export interface SentGrid extends Pick<Grid, "sheet" | "top" | "left" | "merges"> {
  readonly rows: number;
  /** Whether the grid has fonts at all. */
  readonly lettered: boolean;
}

/** From the pane to the worker. Rows that are not sent are those that the worker has of the same sheet. */
export type ToWorker =
  | { readonly kind: "grid"; readonly grid: SentGrid }
  | { readonly kind: "rows"; readonly rows: readonly SentRow[] }
  | { readonly kind: "grid-done" }
  | { readonly kind: "check"; readonly id: number; readonly reading: SentReading; readonly context: JudgeContext }
  | PlainCall;

export type PlainCall = {
  readonly [M in PlainMethod]: {
    readonly kind: "call";
    readonly id: number;
    readonly method: M;
    readonly given: Parameters<Judge[M]>;
  };
}[PlainMethod];

/** From the worker to the pane. */
export type FromWorker =
  | {
      readonly [M in Method]: {
        readonly kind: "answer";
        readonly id: number;
        readonly method: M;
        readonly answer: Answer<M>;
      };
    }[Method]
  /** Cells of a proposal that is about to be answered. */
  | { readonly kind: "cells"; readonly id: number; readonly cells: SentCells }
  | { readonly kind: "failure"; readonly id: number; readonly method: Method; readonly failure: Failure };

/** An error on its way between threads. */
export type Failure =
  | { readonly kind: "workbook"; readonly code: string; readonly text: Text; readonly place: Place | null }
  | { readonly kind: "other"; readonly name: string; readonly message: string; readonly stack: string };

export function failureOf(error: unknown): Failure {
  if (error instanceof WorkbookError) {
    return { kind: "workbook", code: error.code, text: error.text, place: error.place };
  }
  if (!(error instanceof Error)) return { kind: "other", name: "Error", message: String(error), stack: "" };
  return { kind: "other", name: error.name, message: error.message, stack: error.stack ?? "" };
}

export function errorOf(failure: Failure): Error {
  if (failure.kind === "workbook") {
    const { code, text, place } = failure;
    return new WorkbookError(code, text, place === null ? {} : { place });
  }
  const error = new Error(failure.message);
  error.name = failure.name;
  error.stack = failure.stack;
  return error;
}
