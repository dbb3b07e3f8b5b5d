/**
 * A user's table of factors between units and forms of a product, and the ways through it: 1 unit of `from` is `factor` units of
 * `to`, and 1 of `to` is 1 / factor of `from`.
 */
import { Decimal, ONE, Unrounded } from "../../core/numbers/decimal";
import { type Figure, isKnown } from "../../core/numbers/figure";
import type { Ratio } from "../../core/data/ratios";
import { Register } from "../../core/data/labels";
import { Refusal } from "../../core/refusal";

export interface Line {
  readonly from: string;
  readonly to: string;
  /** Above 0, or missing. */
  readonly factor: Figure;
}

/** The line of a table as it leads from one unit to another. */
interface Step {
  readonly to: number;
  readonly ratio: Ratio;
}

/** Two ways agree within 1 part in 10^12. */
const AGREEMENT = new Unrounded("1.000000000001");
export const UNITY: Ratio = { above: ONE, below: ONE };

export class Factors {
  private readonly units = new Register();
  /** From each unit, in the order of the table. */
  private readonly steps: Step[][] = [];
  /** The same, over missing factors. */
  private readonly missing: number[][] = [];
  private readonly known = new Map<number, Ratio | Refusal>();
  private readonly distancesTo = new Map<number, Int32Array>();

  constructor(lines: readonly Line[]) {
    for (const { from, to, factor } of lines) {
      const [here, there] = [this.enter(from), this.enter(to)];
      if (!isKnown(factor)) {
        this.missing[here]!.push(there);
        this.missing[there]!.push(here);
      } else if (here !== there) {
        this.steps[here]!.push({ to: there, ratio: { above: factor, below: ONE } });
        this.steps[there]!.push({ to: here, ratio: { above: ONE, below: factor } });
      }
    }
  }

  get names(): readonly string[] {
    return this.units.names;
  }

  /** Where a unit is in the table; below 0 where it is not. */
  position(unit: string): number {
    return this.units.position(unit);
  }

  /** What 1 unit of one is in units of another, both by their positions. */
  conversion(from: number, to: number): Ratio | Refusal {
    const key = from * this.steps.length + to;
    const known = this.known.get(key);
    if (known) return known;
    const found = this.find(from, to);
    this.known.set(key, found);
    return found;
  }

  private enter(name: string): number {
    const unit = this.units.enter(name);
    this.steps[unit] ??= [];
    this.missing[unit] ??= [];
    return unit;
  }

  /** By the fewest factors; several ways of that length must agree, and the first in the order of the table is taken. */
  private find(from: number, to: number): Ratio | Refusal {
    const { names } = this.units;
    const named = { from: names[from]!, to: names[to]! };
    const distances = this.distances(to);
    if (distances[from]! < 0)
      return new Refusal({ why: "no conversion", ...named, isMissing: this.isReachable(from, to) });
    const only = this.onlyWay(from, to, distances);
    if (only) return only;
    const { first, least, most } = this.waysBetween(from, to, distances);
    if (!isAtMost(most, least, AGREEMENT)) {
      const other = isAtMost(most, first, AGREEMENT) ? least : most;
      return new Refusal({ why: "ways disagree", ...named, first: written(first), second: written(other) });
    }
    return first;
  }

  /** The ratio of the shortest way, where there is but one. */
  private onlyWay(from: number, to: number, distances: Int32Array): Ratio | null {
    let ratio = UNITY;
    let unit = from;
    while (unit !== to) {
      const nearer = distances[unit]! - 1;
      let next: Step | undefined;
      for (const step of this.steps[unit]!) {
        if (distances[step.to] !== nearer) continue;
        if (next) return null;
        next = step;
      }
      ratio = times(ratio, next!.ratio);
      unit = next!.to;
    }
    return ratio;
  }

  /** The ratios of all shortest ways: the first in the order of the table, the least and the most. */
  private waysBetween(from: number, to: number, distances: Int32Array): Ways {
    const nearer = (unit: number): Step[] =>
      this.steps[unit]!.filter((step) => distances[step.to] === distances[unit]! - 1);
    const onTheWay = new Set([from]);
    for (const unit of onTheWay) for (const step of nearer(unit)) onTheWay.add(step.to);
    const ways = new Map<number, Ways>([[to, { first: UNITY, least: UNITY, most: UNITY }]]);
    for (const unit of [...onTheWay].reverse()) {
      if (unit === to) continue;
      const [first, ...others] = nearer(unit).map(({ to: next, ratio }) => through(ratio, ways.get(next)!));
      ways.set(unit, others.reduce(joined, first!));
    }
    return ways.get(from)!;
  }

  /** How many factors lead from each unit to this one; -1 where none do. */
  private distances(to: number): Int32Array {
    const known = this.distancesTo.get(to);
    if (known) return known;
    const found = walked(to, this.steps.length, (unit) => this.steps[unit]!.map((step) => step.to));
    this.distancesTo.set(to, found);
    return found;
  }

  /** Whether factors lead there, if those that are missing count. */
  private isReachable(from: number, to: number): boolean {
    const next = (unit: number): number[] => [...this.steps[unit]!.map((step) => step.to), ...this.missing[unit]!];
    return walked(to, this.steps.length, next)[from]! >= 0;
  }
}

interface Ways {
  readonly first: Ratio;
  readonly least: Ratio;
  readonly most: Ratio;
}

function walked(start: number, count: number, next: (unit: number) => readonly number[]): Int32Array {
  const distances = new Int32Array(count).fill(-1);
  distances[start] = 0;
  const reached = [start];
  for (const unit of reached)
    for (const other of next(unit)) {
      if (distances[other]! >= 0) continue;
      distances[other] = distances[unit]! + 1;
      reached.push(other);
    }
  return distances;
}

function through(ratio: Ratio, { first, least, most }: Ways): Ways {
  const ofFirst = times(ratio, first);
  const ofOther = (other: Ratio): Ratio => (other === first ? ofFirst : times(ratio, other));
  return { first: ofFirst, least: ofOther(least), most: ofOther(most) };
}

function joined(ways: Ways, others: Ways): Ways {
  return {
    first: ways.first,
    least: isAtMost(ways.least, others.least) ? ways.least : others.least,
    most: isAtMost(ways.most, others.most) ? others.most : ways.most,
  };
}

function times(one: Ratio, other: Ratio): Ratio {
  if (one === UNITY) return other;
  if (other === UNITY) return one;
  return { above: product(one.above, other.above), below: product(one.below, other.below) };
}

/** With all digits. */
const product = (one: Decimal, other: Decimal): Decimal =>
  one === ONE ? other : other === ONE ? one : new Unrounded(one).times(other);

/** Whether one is at most the other, times a factor. */
function isAtMost(one: Ratio, other: Ratio, factor = ONE): boolean {
  if (one === other) return true;
  return product(one.above, other.below).lte(product(product(other.above, one.below), factor));
}

const written = ({ above, below }: Ratio): string => new Decimal(above).div(below).toSignificantDigits(15).toString();
