/** Why a formula could not be put in, in a sentence. */

import { InTableError, OccupiedError } from "../workbook/port";
import { notInserted as texts } from "./texts/work";
import { whyNotChanged } from "./not-changed";

/** `taken`: of a cell that is not empty; `failed`: where it is not known why, which the console is told. */
export function whyNotInserted(error: unknown, words: { taken: (cell: string) => string; failed: string }): string {
  if (error instanceof OccupiedError) return words.taken(error.address);
  if (error instanceof InTableError) {
    const { table, free } = error;
    return free === undefined ? texts.inTable({ table }) : texts.inTableBut({ table, free });
  }
  console.error(error);
  return whyNotChanged(error, words.failed);
}
