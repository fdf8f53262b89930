/** An error as Excel reports it: `code` is one of Excel's own error codes (Excel.ErrorCodes). */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

export const invalidArgument = (why: string) =>
  new ExcelError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${why})`);
export const itemNotFound = (what: string) =>
  new ExcelError("ItemNotFound", `The requested resource doesn't exist. (${what})`);
export const alreadyExists = (what: string) =>
  new ExcelError("ItemAlreadyExists", `A resource with the same name already exists. (${what})`);
export const accessDenied = (why: string) =>
  new ExcelError("AccessDenied", `You cannot perform the requested operation. (${why})`);
export const invalidOperation = (why: string) =>
  new ExcelError("InvalidOperation", `The attempted operation is invalid on the object. (${why})`);
export const generalException = (why: string) =>
  new ExcelError("GeneralException", `There was an internal error while processing the request. (${why})`);

/** The host was asked for a member that it does not have; the message names it. */
export const unknownMember = (className: string, member: string) =>
  new ExcelError("ApiNotFound", `${className}.${member} is not known to this host.`);
