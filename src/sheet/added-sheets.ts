/**
 * How a file records which sheets were added here: a property of the document for each, which spreadsheet programs keep. Its
 * name has the sheet's, its value the first words on it: a sheet that a person makes under that name later is not taken for it.
 */

const PREFIX = "Quasirent.";
/** Excel takes 255. */
const MAX_LENGTH = 200;

export const addedProperty = (sheet: string): string => PREFIX + sheet;

export const isAddedProperty = (name: string): boolean => name.startsWith(PREFIX);

export const addedValue = (firstWords: string): string => firstWords.slice(0, MAX_LENGTH).trim();

/** What the first cell in use of a sheet says, row by row. */
export function firstWordsOf(cells: Iterable<{ row: number; column: number; words: string }>): string {
  let first: { row: number; column: number; words: string } | undefined;
  for (const cell of cells) {
    if (cell.words !== "" && (!first || cell.row < first.row || (cell.row === first.row && cell.column < first.column)))
      first = cell;
  }
  return first?.words ?? "";
}
