/**
 * The fraction of each producer's output that ends in one final market: the probabilities of absorption of a Markov chain.
 *
 *     y_j X_j = f_jM + sum over buyers i of f_ji y_i
 *
 * Producers are solved group by group, buyers before their suppliers; a group is a producer alone or producers who buy
 * from each other in a loop (a strongly connected component). So a chain without loops costs one pass over its lines. A
 * loop is a linear system: eliminated in floating point without subtractions (each row's slack, what is sold outside the
 * loop, is carried along), then refined in decimals until the correction no longer counts.
 *
 * Sources: Tarjan (1972) for the groups; Grassmann, Taksar & Heyman (1985) for the elimination; Wilkinson (1963) for
 * refinement.
 */
import { Decimal, ZERO, sum } from "../numbers/decimal";
import { DoubleDouble } from "../numbers/double-double";
import { needed } from "../numbers/figure";
import type { FlowNetwork } from "./flow-network";
import { refuse } from "../refusal";

/** A dense elimination of more than this would hang a sheet. */
const MAX_IN_A_LOOP = 2000;

/** A correction this small, relative to the figure, is past the digits that a double or a sentence can show. */
const NEGLIGIBLE = new Decimal("1e-30");
/**
 * Where a loop keeps nearly all that it sells, corrections stop shrinking before: they are as small as the digits of the
 * residual allow. This is small enough for every digit that a double shows.
 */
const SMALL_ENOUGH = new Decimal("1e-20");
const MAX_REFINEMENTS = 12;

/**
 * The same in double-double arithmetic, with bounds of its errors; null where producers are in a loop, or figures have too many
 * digits.
 */
export function absorbedNearly(network: FlowNetwork, market: number): DoubleDouble[] | null {
  const { actors, lines, from, to } = network;
  const [values, sold] = [network.value.wholes, network.sales.wholes];
  if (values?.denominator === undefined || values.denominator !== sold?.denominator) return null;
  const sales: number[][] = actors.map(() => []);
  for (const line of lines) if (values.numerators[line] !== 0) sales[from[line]!]!.push(line);
  const groups = groupsOf(actors.length, (actor, place) => to[sales[actor]![place]!]);
  if (groups.some((group) => group.length > 1)) return null;
  const none = DoubleDouble.whole([0]);
  const fractions = actors.map((_, actor) => (actor === market ? DoubleDouble.ONE : none));
  for (const [producer] of groups) {
    if (producer === undefined || !actors[producer]!.isProducer || sold.numerators[producer] === 0) continue;
    let received = none;
    for (const line of sales[producer]!) {
      const fraction = fractions[to[line]!]!;
      if (!fraction.isZero()) received = received.plus(DoubleDouble.sum(values.numerators[line]!, 0).times(fraction));
    }
    fractions[producer] = received.div(DoubleDouble.sum(sold.numerators[producer]!, 0));
  }
  return fractions;
}

/** One fraction an actor; 0 for final markets other than `market`. */
export function absorbedFractions(network: FlowNetwork, market: number): Decimal[] {
  const { actors } = network;
  const sales = salesOf(network);
  const fractions = actors.map((_, actor) => (actor === market ? new Decimal(1) : ZERO));
  for (const group of groupsOf(actors.length, (actor, place) => sales[actor]![place]?.to)) {
    const [producer] = group;
    if (group.length > 1) solveLoop(network, group, sales, fractions);
    else if (producer !== undefined && actors[producer]!.isProducer && !network.sales.isZero(producer)) {
      fractions[producer] = received(sales[producer]!, fractions).div(needed(network.sales.at(producer)));
    }
  }
  return fractions;
}

/** A sale of one actor. */
interface Flow {
  readonly to: number;
  readonly value: Decimal;
}

/** The sales of each actor that are not 0. */
function salesOf({ actors, lines, from, to, value }: FlowNetwork): Flow[][] {
  const sales: Flow[][] = actors.map(() => []);
  for (const line of lines)
    if (!value.isZero(line)) sales[from[line]!]!.push({ to: to[line]!, value: needed(value.at(line)) });
  return sales;
}

/** How much of these sales ends in the market. */
function received(sales: readonly Flow[], fractions: readonly Decimal[]): Decimal {
  return sales.reduce((sum, { to, value }) => sum.plus(value.times(fractions[to]!)), ZERO);
}

/**
 * The strongly connected groups of actors, every group after those it sells to (Tarjan's algorithm, with a stack of its
 * own: a chain may be longer than the machine's). `buyer`: of an actor's sale in this place, undefined beyond the last.
 */
function groupsOf(count: number, buyer: (actor: number, place: number) => number | undefined): number[][] {
  const order = new Int32Array(count).fill(-1);
  const lowest = new Int32Array(count);
  const waiting = new Uint8Array(count);
  const stack: number[] = [];
  const groups: number[][] = [];
  let visited = 0;

  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue;
    const path: { actor: number; next: number }[] = [];
    const enter = (actor: number): void => {
      order[actor] = lowest[actor] = visited++;
      waiting[actor] = 1;
      stack.push(actor);
      path.push({ actor, next: 0 });
    };
    enter(root);
    for (let step = path[path.length - 1]; step; step = path[path.length - 1]) {
      const { actor } = step;
      const to = buyer(actor, step.next++);
      if (to !== undefined) {
        if (order[to] === -1) enter(to);
        else if (waiting[to]) lowest[actor] = Math.min(lowest[actor]!, order[to]!);
        continue;
      }
      path.pop();
      const caller = path[path.length - 1];
      if (caller) lowest[caller.actor] = Math.min(lowest[caller.actor]!, lowest[actor]!);
      if (lowest[actor] === order[actor]) {
        const group: number[] = [];
        for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
          waiting[member] = 0;
          group.push(member);
          if (member === actor) break;
        }
        groups.push(group);
      }
    }
  }
  return groups;
}

/** Fills in the fractions of producers who buy from each other. */
function solveLoop(
  network: FlowNetwork,
  group: readonly number[],
  sales: readonly Flow[][],
  fractions: Decimal[],
): void {
  const names = (): string[] => group.map((actor) => network.actors[actor]!.name);
  const members = new Set(group);
  const place = () => network.placeOf(network.lines.find((line) => members.has(network.from[line]!))!);
  if (group.length > MAX_IN_A_LOOP) {
    refuse({
      why: "too many",
      place: { argument: "from" },
      what: "actors in one loop",
      count: group.length,
      most: MAX_IN_A_LOOP,
    });
  }
  const position = new Map(group.map((actor, index) => [actor, index]));
  const within = group.map((actor) => sales[actor]!.filter(({ to }) => position.has(to)));
  const outside = group.map((actor) => sales[actor]!.filter(({ to }) => !position.has(to)));
  if (outside.every((flows) => flows.length === 0)) refuse({ why: "closed loop", place: place(), actors: names() });

  const sold = group.map((actor) => needed(network.sales.at(actor)));
  const direct = outside.map((flows) => received(flows, fractions));
  if (direct.every((figure) => figure.isZero())) return;

  const solve = loopSolver(group.length, position, within, outside, sold);
  let solution = group.map(() => ZERO);
  for (let refinement = 0; refinement < MAX_REFINEMENTS; refinement++) {
    group.forEach((actor, index) => {
      fractions[actor] = solution[index]!;
    });
    // In units of each producer's sales, so that the residual is comparable across producers.
    const residual = group.map((_, index) =>
      direct[index]!.plus(received(within[index]!, fractions)).div(sold[index]!).minus(solution[index]!),
    );
    const correction = solve(residual);
    if (!correction) break;
    solution = solution.map((figure, index) => figure.plus(correction[index]!));
    const isWithin = (limit: Decimal) =>
      solution.every((figure, index) => correction[index]!.abs().lte(figure.times(limit)));
    if (isWithin(NEGLIGIBLE) || (refinement === MAX_REFINEMENTS - 1 && isWithin(SMALL_ENOUGH))) {
      group.forEach((actor, index) => {
        fractions[actor] = solution[index]!;
      });
      return;
    }
  }
  refuse({ why: "loop out of range", place: place(), actors: names() });
}

/**
 * Solves y_j - sum over i of p_ji y_i = r_j in floating point, p the fractions of j's sales that go to others in the loop.
 * Eliminates from the last producer to the first: what j sells to k is passed on to k's own buyers, and the pivot is
 * what k sells to the rest and outside, a sum without subtractions.
 */
function loopSolver(
  size: number,
  position: ReadonlyMap<number, number>,
  within: readonly (readonly Flow[])[],
  outside: readonly (readonly Flow[])[],
  sold: readonly Decimal[],
): (residual: readonly Decimal[]) => Decimal[] | null {
  const passed = new Float64Array(size * size);
  const slack = new Float64Array(size);
  const pivots = new Float64Array(size);
  within.forEach((flows, from) => {
    for (const { to, value } of flows) passed[from * size + position.get(to)!]! += value.div(sold[from]!).toNumber();
    slack[from] = sum(outside[from]!.map(({ value }) => value))
      .div(sold[from]!)
      .toNumber();
  });
  for (let k = size - 1; k >= 0; k--) {
    let pivot = slack[k]!;
    for (let j = 0; j < k; j++) pivot += passed[k * size + j]!;
    pivots[k] = pivot;
    for (let i = 0; i < k; i++) {
      const share = passed[i * size + k]! / pivot;
      if (share === 0) continue;
      passed[i * size + k] = share;
      slack[i]! += share * slack[k]!;
      for (let j = 0; j < k; j++) if (j !== i) passed[i * size + j]! += share * passed[k * size + j]!;
    }
  }

  return (residual) => {
    // The corrections grow small; a common scale keeps them within the range of a double.
    const scale = Decimal.max(...residual.map((figure) => figure.abs()));
    if (scale.isZero()) return residual.map(() => ZERO);
    const y = Float64Array.from(residual, (figure) => figure.div(scale).toNumber());
    for (let k = size - 1; k >= 0; k--) {
      for (let i = 0; i < k; i++) y[i]! += passed[i * size + k]! * y[k]!;
    }
    for (let k = 0; k < size; k++) {
      let passedOn = y[k]!;
      for (let j = 0; j < k; j++) passedOn += passed[k * size + j]! * y[j]!;
      y[k] = passedOn / pivots[k]!;
    }
    return y.every(Number.isFinite) ? Array.from(y, (figure) => scale.times(figure)) : null;
  };
}
