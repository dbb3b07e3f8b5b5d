/** Excel on the web takes requests of at most 5 MB, and answers with no more: what is written is sent in parts of less than that. */

import type { CellRange } from "../sheet/address";
import { TooLargeError } from "./port";

/** A range for what is asked of it before the next sync: to keep it longer would cost a request to let go of it. */
export const rangeAt = (sheet: Excel.Worksheet, { row, column, rows, columns }: CellRange): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns).untrack();

/** What a step takes is only known about, and the answer to a request is not sent before it is whole. */
const MAX_REQUEST = 1_500_000;
/** A range, and each thing that is set of it. */
const STEP_BYTES = 2_000;

export interface Steps {
  /** Does something with a range; `bytes`: of what is written into it. */
  step(sheet: Excel.Worksheet, place: CellRange, act: (range: Excel.Range) => unknown, bytes?: number): Promise<void>;
}

/** Steps of one context, sent whenever they are enough; the last of them are queued. */
export function inRequests(context: Excel.RequestContext): Steps {
  let gathered = 0;
  return {
    async step(sheet, place, act, bytes = 0) {
      if (gathered > 0 && gathered + bytes > MAX_REQUEST) {
        gathered = 0;
        await context.sync();
      }
      // Not before the request is sent that the range is not for.
      act(rangeAt(sheet, place));
      gathered += STEP_BYTES + bytes;
    },
  };
}

const TOO_LARGE: ReadonlySet<unknown> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
]);

/** Something that is written, with Excel's refusal of its size said as such. */
export async function sized<Done>(written: Promise<Done>): Promise<Done> {
  try {
    return await written;
  } catch (error) {
    throw TOO_LARGE.has((error as { code?: unknown } | null)?.code) ? new TooLargeError(error) : error;
  }
}

const sizeOf = (contents: unknown): number => JSON.stringify(contents).length;

/** The rows of a table, with what they take in a request: as many at once as it holds. */
export function* pieces<Content>(
  table: readonly (readonly Content[])[],
): Generator<{ from: number; rows: (readonly Content[])[]; bytes: number }> {
  let piece: { from: number; rows: (readonly Content[])[]; bytes: number } = { from: 0, rows: [], bytes: 0 };
  for (const [index, row] of table.entries()) {
    const bytes = sizeOf(row);
    if (piece.rows.length > 0 && piece.bytes + bytes > MAX_REQUEST) {
      yield piece;
      piece = { from: index, rows: [], bytes: 0 };
    }
    piece.rows.push(row);
    piece.bytes += bytes;
  }
  if (piece.rows.length > 0) yield piece;
}
