import type { Book } from "./model/book";

/** Which Excel the host behaves like: requests and answers of the web may not pass 5 MB. */
export type Platform = "desktop" | "web";

/** What a test may let go wrong: a whole request (counted from 0), or single actions of one. */
export interface Fault {
  /** Called before each request; an error code lets the request fail before anything is done. */
  readonly request?: (request: number) => { readonly code: string; readonly message: string } | null;
  /** Called before each action; an error code lets that action fail, those before it stay done. */
  readonly action?: (action: {
    readonly request: number;
    readonly index: number;
    readonly name: string;
    readonly type: number;
  }) => { readonly code: string; readonly message: string } | null;
}

export interface HostOptions {
  readonly platform?: Platform;
  /** Requirement sets and their highest version: `{ ExcelApi: "1.14" }` is Excel 2021. Left out: everything. */
  readonly apiSets?: Readonly<Record<string, string>>;
  /** The clock of TODAY() and NOW(), and of dates typed without a year. */
  readonly now: () => Date;
  readonly fault?: Fault;
}

/** Bytes are those of the JSON text in UTF-8. */
export interface Statistics {
  readonly requests: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
}

/** Something in the opened file that will not be in the saved one. */
export interface Loss {
  readonly feature: LossFeature;
  readonly sheet?: string;
}
export type LossFeature = "digital-signature";

/** The object that `OfficeExtension.HostBridge.init` takes. */
export interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

/** A workbook behind Microsoft's client library. */
export interface Host {
  readonly bridge: Bridge;
  readonly apiSets: Readonly<Record<string, string>> | null;
  readonly platform: Platform;
  /** What the opened file has that a save cannot keep, to be said before one writes. */
  readonly losses: readonly Loss[];
  readonly statistics: Statistics;
  resetStatistics(): void;
  /** The workbook itself, for tests that look behind the library. */
  readonly book: Book;
  /** The workbook as an .xlsx file, formulas computed. */
  save(): Promise<Uint8Array>;
}
