/** Whether shares are said to be of value added, or of the final price: only these thin and thicken. */

import { plainWords } from "../header-vocabulary";
import { measureIn } from "./measures";
import { wholeIn } from "./whole-of";
import type { ReadingOf, TableReading } from "./table-reading";

const VALUE_ADDED =
  /value added|final (?:retail |consumer )?(?:price|value)|(?:retail|consumer|shop|shelf) price|(?:einzelhandels|laden|verbraucher)preis|prix (?:de detail|au consommateur)|precio (?:al consumidor|minorista)|preco (?:ao consumidor|(?:de|no) varejo|de retalho)|prezzo al (?:consumo|consumatore|dettaglio)|wertschopfung|valeur ajoutee|valor (?:agregado|anadido|adicionado|acrescentado)|valore aggiunto|endpreis|prix final|precio final|preco final|prezzo finale/;

export const saysValueAdded = (words: string): boolean => VALUE_ADDED.test(plainWords(words));

/** Of what the shares are where the words name it: "value added, % of GDP" is no share of value added. */
function areOfValueAdded(words: string): boolean {
  const whole = wholeIn(words);
  return saysValueAdded(whole === "" ? words : whole);
}

export type OfShares = ReadingOf<"shares"> | ReadingOf<"series">;

/** Shares that are written as fractions are a series of shares. */
export const areShares = (reading: TableReading): reading is OfShares =>
  reading.kind === "shares" ||
  (reading.kind === "series" && reading.table.members.every(({ measure }) => measure === "share"));

/** Percentages that make up no whole are shares of value added only where the same words say that they are shares. */
export const isOfValueAdded = ({ kind, title, columns, table: { members } }: OfShares): boolean =>
  [
    title,
    ...columns.flatMap(({ heading, banner }) => [heading, banner]),
    ...members.map(({ measureWords }) => measureWords),
  ].some((words) => areOfValueAdded(words) && (kind === "shares" || measureIn(words) === "share"));
