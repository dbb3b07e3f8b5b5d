/** Whether shares are said to be of value added, or of the final price: only these thin and thicken. */

import { plainWords } from "../header-vocabulary";
import type { ReadingOf, TableReading } from "./table-reading";

const VALUE_ADDED =
  /value added|wertschopfung|valeur ajoutee|valor (?:agregado|anadido|adicionado|acrescentado)|valore aggiunto|final price|endpreis|prix final|precio final|preco final|prezzo finale/;

export const saysValueAdded = (words: string): boolean => VALUE_ADDED.test(plainWords(words));

export type OfShares = ReadingOf<"shares"> | ReadingOf<"series">;

/** Shares that are written as fractions are a series of shares. */
export const areShares = (reading: TableReading): reading is OfShares =>
  reading.kind === "shares" ||
  (reading.kind === "series" && reading.table.members.every(({ measure }) => measure === "share"));

export const isOfValueAdded = ({ title, columns, table: { members } }: OfShares): boolean =>
  saysValueAdded(title) ||
  columns.some(({ heading, banner }) => saysValueAdded(heading) || saysValueAdded(banner)) ||
  members.some(({ measureWords }) => saysValueAdded(measureWords));
