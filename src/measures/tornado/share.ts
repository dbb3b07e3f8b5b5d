/** A stage's share of the final price, as a function of the figures that it rests on. */
import type { Vector } from "../../core/data/vector";
import { productFrom } from "../../core/data/sequence";
import { CloseFigure } from "../../core/numbers/close-figure";
import type { Decimal } from "../../core/numbers/decimal";
import { needed } from "../../core/numbers/figure";
import type { Chain } from "./definition";

/** One figure of the chain that may be off. */
export interface Parameter {
  readonly of: "price" | "other inputs" | "units per output";
  readonly stage: number;
}

/** What the share rests on. */
interface Figures {
  /** Of the stage's product in one unit of the final one: the product of the units of all later stages. */
  readonly quantity: CloseFigure;
  readonly price: CloseFigure;
  readonly units: CloseFigure;
  readonly priceBefore: CloseFigure;
  readonly otherInputs: CloseFigure;
  readonly finalPrice: CloseFigure;
}
type Term = keyof Figures;
/** Some of it; the same for parameters that move the share alike. */
export type Terms = readonly Term[];

const share = ({ quantity, price, units, priceBefore, otherInputs, finalPrice }: Figures): CloseFigure =>
  quantity.times(price.minus(units.times(priceBefore)).minus(otherInputs)).div(finalPrice);

export interface Share {
  /** Those that are not 0: prices, other inputs and units, each by stage. */
  readonly parameters: readonly Parameter[];
  /** The terms that a parameter is, or is a factor of; none where the share does not depend on it. */
  readonly termsOf: (parameter: Parameter) => Terms;
  /** With these terms multiplied by a factor; as it is without any. */
  readonly at: (terms?: Terms, factor?: Decimal) => CloseFigure;
}

const NONE: Terms = [];
const FINAL: Terms = ["finalPrice"];
const OWN: Terms = ["price"];
const BOTH: Terms = ["price", "finalPrice"];
const BEFORE: Terms = ["priceBefore"];
const OTHER: Terms = ["otherInputs"];
const UNITS: Terms = ["units"];
const LATER: Terms = ["quantity"];

export function shareOf({ stages, price, otherInputs, unitsPerOutput }: Chain, s: number): Share {
  const pick = (vector: Vector, from = 0): Vector => {
    const places = from === 0 ? stages : stages.slice(from);
    return vector.pick(places, vector.layout, (row) => vector.place(places[row]!));
  };
  const prices = pick(price).notNegative().complete();
  const others = otherInputs && pick(otherInputs).complete();
  // From the second stage on.
  const units = unitsPerOutput && pick(unitsPerOutput, 1).positive().complete();
  const last = stages.length - 1;
  needed(pick(price, last).nonzero().at(0));
  const parametersOf = (of: Parameter["of"], figures: Vector | undefined, first = 0): Parameter[] => {
    const found: Parameter[] = [];
    for (let index = 0; index < (figures?.length ?? 0); index++)
      if (!figures!.isZero(index)) found.push({ of, stage: first + index });
    return found;
  };
  const figureAt = (vector: Vector, index: number): CloseFigure => CloseFigure.of(needed(vector.at(index)));
  const figures: Figures = {
    quantity: units ? productFrom(units, s) : CloseFigure.ONE,
    price: figureAt(prices, s),
    units: units && s > 0 ? figureAt(units, s - 1) : CloseFigure.ONE,
    priceBefore: s > 0 ? figureAt(prices, s - 1) : CloseFigure.ZERO,
    otherInputs: others ? figureAt(others, s) : CloseFigure.ZERO,
    finalPrice: figureAt(prices, last),
  };
  return {
    parameters: [
      ...parametersOf("price", prices),
      ...parametersOf("other inputs", others),
      ...parametersOf("units per output", units, 1),
    ],
    termsOf({ of, stage }) {
      switch (of) {
        case "price":
          if (stage === s) return stage === last ? BOTH : OWN;
          return stage === last ? FINAL : stage === s - 1 ? BEFORE : NONE;
        case "other inputs":
          return stage === s ? OTHER : NONE;
        case "units per output":
          return stage === s ? UNITS : stage > s ? LATER : NONE;
      }
    },
    at(changed = NONE, factor) {
      if (!factor) return share(figures);
      const by = CloseFigure.of(factor);
      const moved: Record<Term, CloseFigure> = { ...figures };
      for (const term of changed) moved[term] = moved[term].times(by);
      return share(moved);
    },
  };
}
