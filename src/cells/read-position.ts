/** One of several names, or its position. */
import { fromNumeral } from "../core/numbers/decimal";
import { showsNothing } from "../core/data/fold";
import { type Labels, sameName } from "../core/data/labels";
import { wholeNumber } from "../core/data/whole";
import { refuse } from "../core/refusal";
import { plainValue } from "./errors";
import { isLeftOut, onlyCell, type Range, rectangle } from "./range";
import { number } from "./read";

/**
 * Which of these records a cell names, or says the position of among them, from 0; the first by default. Text is a name before it
 * is a numeral; a number is a position.
 */
export function positionAmong(argument: string, range: Range, names: Labels, records: readonly number[]): number {
  if (isLeftOut(range)) return 0;
  const cell = plainValue(onlyCell(argument, rectangle(argument, range)));
  if (typeof cell === "string" && !showsNothing(cell)) {
    const key = sameName(cell);
    const found = records.flatMap((record, position) => (sameName(names.at(record)) === key ? [position] : []));
    if (found.length === 1) return found[0]!;
    if (found.length > 1 || fromNumeral(cell) === null)
      refuse({
        why: "no such stage",
        place: { argument },
        found: cell,
        count: found.length,
        stages: records.map((record) => names.at(record)).filter(Boolean),
      });
  }
  return wholeNumber(number(argument, range), 1, records.length) - 1;
}
