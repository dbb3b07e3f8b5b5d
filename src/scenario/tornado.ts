/**
 * What matters most to the share of a link or of a group: each figure lowered and raised by the same part, one at a time. In a
 * chain of steps the share is of the final price, as TORNADO has it; else of value added, as COMPARE has it.
 */

import { labels, number, vector } from "../cells/read";
import { Decimal, ONE, sum, ZERO } from "../core/numbers/decimal";
import { chainOf, ranked } from "../measures/tornado/definition";
import { outcomeOf } from "./change";
import { allows } from "./factors";
import type { Model } from "./model";

/** A figure that is moved. */
export interface Parameter {
  readonly of: "price" | "inputs" | "units";
  readonly link: number;
}

export interface Bar {
  readonly parameter: Parameter;
  /** The share with the figure lowered, and raised. */
  readonly down: Decimal;
  readonly up: Decimal;
  readonly swing: Decimal;
}

export interface Tornado {
  readonly base: Decimal;
  /** Those that move it, the largest first. */
  readonly bars: readonly Bar[];
  /** Those that leave no value added to share where they are moved: its sum is 0 or less. */
  readonly noShare: readonly Parameter[];
  /** Those that do not move it. */
  readonly without: readonly Parameter[];
}

/** A swing that is smaller is none: shares are quotients of 34 digits. */
const NO_SWING = new Decimal("1e-20");

/** `links`: whose share, by position; in a chain of steps it is one. `by`: a fraction between 0 and 1. */
export function tornadoOf(model: Model, links: readonly number[], by: number): Tornado {
  return model.way === "steps" ? ofSteps(model, links[0]!, by) : ofSales(model, links, by);
}

/** The figures of a table of sales that are moved: each price, and what each link buys that no link of the table sells. */
export const parametersOf = (model: Model): Parameter[] =>
  (["price", "inputs"] as const).flatMap((of) =>
    [...model.links.keys()].filter((link) => allows(model, of, link)).map((link): Parameter => ({ of, link })),
  );

function ofSales(model: Model, links: readonly number[], by: number): Tornado {
  const share = (parameter?: Parameter, change = 0): Decimal | null => {
    const moves = parameter ? [{ factor: parameter.of as "price" | "inputs", link: parameter.link, by: change }] : [];
    const { added, total } = outcomeOf(model, moves);
    return total.gt(0) ? sum(links.map((link) => added[link]!)).div(total) : null;
  };
  const bars: Bar[] = [];
  const noShare: Parameter[] = [];
  for (const parameter of parametersOf(model)) {
    const [down, up] = [share(parameter, -by), share(parameter, by)];
    if (down && up) bars.push({ parameter, down, up, swing: up.minus(down).abs() });
    else noShare.push(parameter);
  }
  // A model has value added as it is.
  return sorted(share()!, bars, noShare);
}

function sorted(base: Decimal, bars: readonly Bar[], noShare: readonly Parameter[] = []): Tornado {
  const moved = bars.filter(({ swing }) => swing.gt(NO_SWING));
  return {
    base,
    bars: moved.sort((one, other) => {
      const difference = other.swing.minus(one.swing);
      return difference.abs().lte(NO_SWING) ? 0 : difference.gt(ZERO) ? 1 : -1;
    }),
    noShare,
    without: bars.filter(({ swing }) => swing.lte(NO_SWING)).map(({ parameter }) => parameter),
  };
}

function ofSteps({ links }: Model, link: number, by: number): Tornado {
  const down = <Its>(take: (each: Model["links"][number]) => Its) => links.map((each) => [take(each)]);
  const names = labels(
    "stages",
    down(({ name }) => name),
  );
  const figures = (argument: string, take: (each: Model["links"][number]) => Decimal) =>
    vector(
      argument,
      down((each) => take(each).toString()),
      names,
    );
  const chain = chainOf(
    names,
    figures("price", ({ sales }) => sales.figure),
    figures("otherInputs", ({ other }) => other?.figure ?? ZERO),
    figures("unitsPerOutput", ({ units }) => units?.figure ?? ONE),
  );
  const { base: share, moves } = ranked(chain, link, number("change", by));
  const base = share.decimal;
  const hasUnits = links.some(({ units }) => units);
  const its = moves.flatMap(({ parameter: { of, stage }, moved }) => {
    if (of === "units per output" && !hasUnits) return [];
    const parameter: Parameter = {
      of: of === "price" ? "price" : of === "other inputs" ? "inputs" : "units",
      link: stage,
    };
    if (!moved) return [{ parameter, down: base, up: base, swing: ZERO }];
    return [{ parameter, down: moved.down.decimal, up: moved.up.decimal, swing: moved.swing.decimal }];
  });
  return sorted(base, its);
}
