/** Bytes of a file that is taken in; an appendix of thousands of tasks has less than one megabyte. */
export const LARGEST_FILE = 50 * 1024 * 1024;
/** Bytes of a packed file's parts together, once unpacked. */
export const LARGEST_UNPACKED = 300 * 1024 * 1024;
/** Parts of a packed file. */
export const MOST_PARTS = 10_000;
/** Elements inside one another; Word itself writes some thirty. */
export const DEEPEST_NESTING = 400;
/** Rows and cells of all tables together. */
export const MOST_ROWS = 50_000;
export const MOST_CELLS = 1_000_000;
/** Letters of pasted text. */
export const LONGEST_PASTE = 20_000_000;
