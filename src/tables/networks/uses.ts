/**
 * Which columns beside the flows are final demand. A column that sums others up is none, wherever it is, nor is a part of
 * another; the sums decide where names do not: of whatever a total, the output, or purchases with value added come to,
 * final demand is what the flows leave.
 */

import type { Sliced } from "../../core/sliced";
import { columnName } from "../../sheet/address";
import { type Figures, minus, plus, probesOf, type Vector } from "./sums";
import type { Line, NetworkRole } from "./roles";
import { reasons, wholes } from "./texts";
import type { NamedRole } from "./words";

export interface BesideColumn {
  /** Within the grid. */
  readonly column: number;
  readonly name: string;
  readonly named: NamedRole | null;
}

/** What final demand must come to in each row, by another figure of the table. */
export interface Whole {
  readonly words: string;
  readonly need: Vector;
  readonly parts: number;
}

export interface Uses {
  /** Columns of final demand, from left to right. */
  readonly finals: readonly number[];
  /** All columns beside the flows. */
  readonly lines: readonly Line[];
  /** Columns that no word and no sum explains. */
  readonly unexplained: readonly BesideColumn[];
  /** Whether the sums of the table say that these are all. */
  readonly isProven: boolean;
  /** Whether each row sells what its column buys and adds: only then are rows and columns of other names the same industries. */
  readonly isBalanced: boolean;
}

/** So many columns are left out in pairs. */
const MAX_PAIRS = 40;
/** Of so many sums each may be one by chance. */
const MAX_CHANCES = 6;

export function* usesOf(
  figures: Figures,
  beside: readonly BesideColumn[],
  accounts: readonly Whole[],
  given: (column: number) => NetworkRole | undefined,
  letter: (column: number) => string = columnName,
): Sliced<Uses> {
  const roleOf = (each: BesideColumn): NetworkRole | null => given(each.column) ?? each.named?.role ?? null;
  const candidates = beside.filter((each) => ["finalDemand", "part", null].includes(roleOf(each)));
  const isFixed = (each: BesideColumn) => given(each.column) !== undefined;
  const others = beside.filter((each) => roleOf(each) === "other").map(({ column }) => column);
  const flows = figures.sold(figures.columns);
  const totals = beside.filter((each) => roleOf(each) === "total" || roleOf(each) === "output").reverse();
  // A total is first taken for that of all uses, and of final demand alone only where that does not fit.
  const known = [
    ...totals.flatMap(({ column, name }) => wholesOf(column, wholes.column({ letter: letter(column), name }))),
    ...accounts.flatMap((whole) => [whole, ...without(whole, others)]),
    ...totals.map(({ column, name }): Whole => ({
      words: wholes.column({ letter: letter(column), name }),
      need: figures.down(column),
      parts: 0,
    })),
  ];
  function wholesOf(column: number, words: string): Whole[] {
    const whole = figures.down(column);
    const all: Whole = { words, need: minus(whole, flows), parts: figures.n };
    return [all, ...without(all, others)];
  }
  function without(whole: Whole, columns: readonly number[]): Whole[] {
    return columns.length === 0 ? [] : [{ ...whole, need: minus(whole.need, figures.sold(columns)) }];
  }
  const soldTo = new Map<readonly BesideColumn[], Vector>();
  const fits = ({ need, parts }: Whole, set: readonly BesideColumn[]) => {
    const sold = soldTo.get(set) ?? figures.sold(set.map(({ column }) => column));
    soldTo.set(set, sold);
    return set.length > 0 && figures.areNear(need, sold, parts + set.length);
  };

  const uses = candidates.filter((each) => roleOf(each) !== "part");
  const sums = yield* sumsAmong(figures, uses, isFixed, letter);
  const withoutSums = uses.filter(({ column }) => !sums.has(column));
  const tries = [
    uses,
    ...subsets([...sums.keys()]).map((out) => uses.filter(({ column }) => !out.includes(column))),
    candidates,
  ];
  const [whole, chosen] = yield* fitting();
  function* fitting(): Sliced<[Whole | undefined, readonly BesideColumn[] | undefined]> {
    for (const each of known)
      for (const set of tries) {
        yield;
        if (fits(each, set)) return [each, set];
      }
    const set = known.length > 0 ? yield* leavingOut(figures, withoutSums, isFixed, known) : undefined;
    return [set && known.find((each) => fits(each, set)), set];
  }
  const finals = chosen ?? withoutSums;
  const isFinal = new Set(finals.map(({ column }) => column));
  const unexplained = whole ? [] : finals.filter((each) => roleOf(each) === null);

  const lines = beside.map((each): Line => {
    const { column: at, name, named } = each;
    const line = (role: NetworkRole, why: string, by: Line["by"]): Line => ({ at, name, role, why, by });
    if (isFixed(each)) return line(given(at)!, reasons.answered, "answer");
    if (isFinal.has(at)) {
      if (named?.role === "finalDemand") return line("finalDemand", named.why, "name");
      return whole
        ? line("finalDemand", reasons.fits({ whole: whole.words }), "figures")
        : line("finalDemand", reasons.beside, "order");
    }
    const sum = sums.get(at);
    if (sum !== undefined) return line("total", sum, "figures");
    if (candidates.includes(each) && whole) return line("part", reasons.partOf({ whole: whole.words }), "figures");
    return named ? line(named.role, named.why, "name") : line("unused", reasons.notUnderstood, "order");
  });
  return {
    finals: finals.map(({ column }) => column),
    lines,
    unexplained,
    isProven: whole !== undefined,
    isBalanced: accounts.some((each) => fits(each, finals)),
  };
}

/** What looks like a sum may be one by chance: all of them are left out, or some. */
function subsets(columns: readonly number[]): number[][] {
  if (columns.length > MAX_CHANCES) return [[...columns]];
  return Array.from({ length: 2 ** columns.length }, (_, bits) =>
    columns.filter((__, index) => (bits >> index) % 2 === 1),
  )
    .filter((list) => list.length > 0)
    .sort((one, other) => other.length - one.length);
}

/** Columns that are the sum of others in every row, and why. */
function* sumsAmong(
  figures: Figures,
  columns: readonly BesideColumn[],
  isFixed: (column: BesideColumn) => boolean,
  letter: (column: number) => string,
): Sliced<Map<number, string>> {
  const found = new Map<number, string>();
  const flows = figures.sold(figures.columns);
  // One column alone is final demand, whatever it comes to.
  if (columns.length < 2) return found;
  const kept: number[] = [];
  const between = (list: readonly number[]) => reasons.sumOfColumns({ columns: list.map(letter).join(", ") });
  for (const [index, each] of columns.entries()) {
    yield;
    const { column } = each;
    const value = figures.down(column);
    const why = isFixed(each) ? null : (sumOfFlows(value) ?? sumBefore(value) ?? sumAfter(value, index));
    if (why === null) kept.push(column);
    else found.set(column, why);
  }
  return found;

  function sumOfFlows(value: Vector): string | null {
    if (figures.areNear(value, flows, figures.n)) return reasons.sumOfFlows;
    return kept.length > 0 && figures.areNear(value, plus(flows, figures.sold(kept)), figures.n + kept.length)
      ? reasons.sumOfAll
      : null;
  }
  function sumBefore(value: Vector): string | null {
    const run = sumRun(value, [...kept].reverse());
    return run && between(run.reverse());
  }
  function sumAfter(value: Vector, index: number): string | null {
    const run = sumRun(
      value,
      columns.slice(index + 1).map(({ column: each }) => each),
    );
    return run && between(run);
  }
  /** The fewest of the columns, from the first, that sum to the value in every row. */
  function sumRun(value: Vector, from: readonly number[]): number[] | null {
    const probes = probesOf(value);
    const sums = probes.map(() => 0);
    for (const [last, column] of from.entries()) {
      probes.forEach((probe, place) => (sums[place]! += figures.at(figures.rows[probe]!, column)));
      if (last === 0 || !probes.every((probe, place) => figures.isNear(value[probe]!, sums[place]!, last + 1)))
        continue;
      const run = from.slice(0, last + 1);
      if (figures.areNear(value, figures.sold(run), run.length)) return run;
    }
    return null;
  }
}

/** The columns without one, or without two, such that they fit; undefined where none or several ways do. */
function* leavingOut(
  figures: Figures,
  columns: readonly BesideColumn[],
  isFixed: (column: BesideColumn) => boolean,
  known: readonly Whole[],
): Sliced<readonly BesideColumn[] | undefined> {
  const free = columns.filter((each) => !isFixed(each));
  const all = figures.sold(columns.map(({ column }) => column));
  const without = (...out: readonly BesideColumn[]): (readonly BesideColumn[])[] => {
    const count = columns.length - out.length;
    const sold = out.reduce((rest, { column }) => minus(rest, figures.down(column)), all);
    return count > 0 && known.some(({ need, parts }) => figures.areNear(need, sold, parts + count))
      ? [columns.filter((each) => !out.includes(each))]
      : [];
  };
  const ways: (readonly BesideColumn[])[] = [];
  for (const each of free) {
    yield;
    ways.push(...without(each));
  }
  if (ways.length === 0 && free.length <= MAX_PAIRS)
    for (const [index, first] of free.entries()) {
      yield;
      for (const second of free.slice(index + 1)) ways.push(...without(first, second));
    }
  return ways.length === 1 ? ways[0] : undefined;
}
