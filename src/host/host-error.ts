/** Why a file could not be opened as a workbook. */
export type HostErrorCode = "not-a-workbook" | "encrypted" | "too-large" | "corrupt";

/** Thrown by `openHost`. The message is for developers; what a user reads is made from `code`. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "HostError";
  }
}
