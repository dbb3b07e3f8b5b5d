/**
 * Shares of the total, rounded so that they still sum to exactly 1 (largest remainder, Hamilton's method).
 *
 * Each share is cut to a whole number of units of 10^-decimals per cent; the units left over go to the shares with the
 * largest remainders, ties to the larger value, then to the earlier. So no rounded share differs from the true one by a
 * whole unit. Values are 0 or more, their sum above 0; decimals 0 to 10, of a per cent.
 *
 * Source: Balinski & Young (1982), Fair Representation; Hare-Niemeyer.
 */
import { oneAt } from "../../core/data/ones";
import { Decimal } from "../../core/numbers/decimal";
import { shareable } from "../../core/data/shares";
import type { Vector } from "../../core/data/vector";
import { wholeNumber } from "../../core/data/whole";

const MAX_DECIMALS = 10;
const DEFAULT_DECIMALS = 1;

export function roundShares(values: Vector, decimals?: Vector): Vector {
  const units = new Decimal(10).pow((decimals ? wholeNumber(decimals, 0, MAX_DECIMALS) : DEFAULT_DECIMALS) + 2);
  const known = values.notNegative().complete();
  const total = shareable(known.total(), values.argument);

  const { wholes, remainders } = known.multiple(units).dividedInto(total);
  const left = units.minus(wholes.total()).toNumber();
  const [byRemainder, byValue] = [remainders.order, known.order];
  const first = Array.from({ length: values.length }, (_, index) => index)
    .sort((a, b) => byRemainder(b, a) || byValue(b, a) || a - b)
    .slice(0, left);
  return wholes.plus(oneAt(wholes, first)).over(units);
}
