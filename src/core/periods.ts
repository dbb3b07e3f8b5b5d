/** The numbers of periods: 1, 2, 3 ..., or such as years, strictly increasing. */
import { Decimal } from "./decimal";
import { needed } from "./figure";
import { Refusal } from "./refusal";
import type { Vector } from "./vector";

export function counted(count: number): Decimal[] {
  return Array.from({ length: count }, (_, index) => new Decimal(index + 1));
}

export function increasing(periods: Vector): Decimal[] {
  return periods.map((period, index) => {
    const before = index === 0 ? undefined : needed(periods.at(index - 1));
    return before && period.lte(before)
      ? new Refusal({ why: "not increasing", place: periods.place(index), figure: period.toString(), before: before.toString() })
      : period;
  }).known();
}
