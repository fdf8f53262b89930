import type { Progress } from "../actions/workbook";

/** One piece of writing: what it will take on the wire, and how it is put into the batch. */
export interface Piece {
  readonly bytes: number;
  readonly queue: () => void;
}

/** Excel on the web refuses a request above 5 MB; a batch is sent before it passes this. */
const BATCH_BYTES = 1_100_000;

/** What one statement takes: an object path, the action that makes it, and the action itself. */
export const STATEMENT = 330;

/**
 * Sends the pieces in order in as few requests as their bytes allow. Screen and calculation stand still meanwhile.
 */
export async function sendPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  progress: Progress,
): Promise<void> {
  const all = Math.max(
    1,
    pieces.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  let sent = 0;
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const batch of batchesOf(pieces)) {
    await sendBatch(context, batch);
    sent += batch.reduce((sum, { bytes }) => sum + bytes, 0);
    progress(sent / all);
  }
}

function batchesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const batches: Piece[][] = [];
  let bytes = 0;
  for (const piece of pieces) {
    const last = batches.at(-1);
    if (last !== undefined && bytes + piece.bytes <= BATCH_BYTES) {
      last.push(piece);
      bytes += piece.bytes;
    } else {
      batches.push([piece]);
      bytes = piece.bytes;
    }
  }
  return batches;
}

async function sendBatch(context: Excel.RequestContext, batch: readonly Piece[]): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  for (const { queue } of batch) queue();
  await context.sync();
}

/** What a value takes as JSON in UTF-8, where a Vietnamese letter is two or three bytes and a quotation mark two. */
export function wireBytes(value: string | number | boolean | null): number {
  if (typeof value !== "string") return String(value).length + 1;
  let bytes = 3;
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charCodeAt(index);
    if (unit < 0x20) bytes += 6;
    else if (unit < 0x80) bytes += unit === 0x22 || unit === 0x5c ? 2 : 1;
    else bytes += unit < 0x800 ? 2 : 3;
  }
  return bytes;
}
