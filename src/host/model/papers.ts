/** Excel.PaperType and the number of the file (ECMA-376 18.3.1.63), for the papers in use here. */
export const PAPERS = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
} as const;
export const isPaper = (value: unknown): value is keyof typeof PAPERS =>
  typeof value === "string" && Object.hasOwn(PAPERS, value);
