import { choices, labels, optionalNumber, optionalVector, vector } from "../../cells/read";
import { occupied } from "../../core/data/labels";
import { toleranceOr } from "../../core/data/tolerance";
import { type Decimal, ONE } from "../../core/numbers/decimal";
import type { Refusal } from "../../core/refusal";
import { isFigure, of, type Steps, textAt } from "../../explain/arguments";
import { equals, figure, percent } from "../../explain/format";
import { WAYS } from "../../core/data/way";
import { messages } from "../../messages/messages";
import { DEFAULT_TOLERANCE, bothOrNone, processUpgrading } from "./definition";

const texts = messages("steps.processUpgrading", {
  own: "{isHigh, select, true {high is good: after / before} other {low is good: before / after}}: {ratio}",
  rival: "the same of the rivals: {ratio}",
  minusOne: "minus 1 {result}",
  speed: "the one relative to the other, minus 1: {own} / {rival} − 1 {result}",
  level:
    "{isHigh, select, true {high is good: after / the rivals’ after} other {low is good: the rivals’ after / after}}: {ratio}",
  tolerance: "a change counts if it is more than {tolerance}",
});

const IMPROVEMENT = 3;
const AGAINST_RIVALS = 4;
const LEVEL = 5;
const FLAG = 6;

export const steps: Steps = (
  [indicators, better, before, after, rivalBefore, rivalAfter, tolerance],
  { row, column },
) => {
  const names = labels("indicators", indicators);
  const ways = choices("better", better, WAYS, names);
  const [then, now] = [vector("before", before, names), vector("after", after, names)];
  const rivals = bothOrNone(
    optionalVector("rivalBefore", rivalBefore, names),
    optionalVector("rivalAfter", rivalAfter, names),
  );
  const toleranceArgument = optionalNumber("tolerance", tolerance);
  const record = occupied([names, ways], [then, now, ...(rivals ? [rivals.before, rivals.after] : [])])[row - 1];
  if (row === 0 || record === undefined || column < IMPROVEMENT) return null;
  const cell = processUpgrading(names, ways, then, now, rivals, toleranceArgument)[row]![column];
  if (column !== FLAG && !isFigure(cell)) return null;
  const isHigh = ways.at(record) === "high";
  const terms = (one: Decimal, other: Decimal): [Decimal, Decimal] => (isHigh ? [one, other] : [other, one]);
  const ratio = (one: Decimal, other: Decimal): string => {
    const [above, below] = terms(one, other);
    return `${figure(above)} / ${figure(below)} ${equals(above.div(below))}`;
  };
  const quotient = (one: Decimal, other: Decimal): Decimal => {
    const [above, below] = terms(one, other);
    return above.div(below);
  };
  const direction = isHigh ? "true" : "other";

  if (column === LEVEL) {
    if (!rivals) return null;
    const [own, other] = [of(now, record), of(rivals.after, record)];
    return [
      texts.level({ isHigh: direction, ratio: ratio(own, other) }),
      texts.minusOne({ result: equals(quotient(own, other).minus(ONE)) }),
    ];
  }
  if (column === FLAG) {
    return [
      texts.tolerance({ tolerance: percent(toleranceOr(DEFAULT_TOLERANCE, toleranceArgument)) }),
      textAt(cell as string | Refusal),
    ];
  }
  const own = [of(now, record), of(then, record)] as const;
  const first = texts.own({ isHigh: direction, ratio: ratio(...own) });
  if (column === IMPROVEMENT) return [first, texts.minusOne({ result: equals(quotient(...own).minus(ONE)) })];
  if (!rivals || column !== AGAINST_RIVALS) return null;
  const theirs = [of(rivals.after, record), of(rivals.before, record)] as const;
  const speed = quotient(...own)
    .div(quotient(...theirs))
    .minus(ONE);
  return [
    first,
    texts.rival({ ratio: ratio(...theirs) }),
    texts.speed({ own: figure(quotient(...own)), rival: figure(quotient(...theirs)), result: equals(speed) }),
  ];
};
