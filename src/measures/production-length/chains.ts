/**
 * Amounts and stages of each kind of chain, row by row. A_D, A_F and L: borders.ts.
 *
 * forward, from a unit of value added to final goods: amounts, which sum to X, and stages,
 *
 *     domestic       d = L Y_D        L d
 *     final exports  r = L Y_F        L r
 *     simple         s = L A_F d      L s + L A_F L d
 *     complex        c = L A_F L E    L c + L A_F (L L E + L A_F (B X))
 *     at home        L g, of g = s + c = L A_F X;   abroad L A_F (B X)
 *
 * backward, from a unit of final goods to value added: with h = t L, p = h L, m = u A_F L, D = u B and
 * k = p A_F L + h A_F L L, amounts, which sum to y, and stages,
 *
 *     domestic       h Y_D                          p Y_D
 *     final exports  h Y_F                          p Y_F
 *     simple         (h A_F L) Y_D                  k Y_D
 *     complex        (h A_F L) Y_F + (m A_F L) y    k Y_F + (m A_F L L + (m L + D A_F L) A_F L) y
 *     at home        (m L) y, of m y;               abroad (D A_F L) y
 *
 * The complex ones are what is left of all stages, solved for as sums: a difference would lose digits.
 */
import { Borders, finalAbroad, ones, plusEach, timesEach } from "../../core/networks/borders";
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import { exportsOf, finalAtHome } from "../../core/networks/network";
import { solverOf } from "../../core/networks/solver";
import { type Sliced, subProgress } from "../../core/sliced";

export const CHAINS = ["Domestic", "Final exports", "Simple GVC", "Complex GVC"] as const;
export type Chain = (typeof CHAINS)[number];

/** By row. */
interface Stages {
  readonly amount: Float64Array;
  readonly stages: Float64Array;
}

export interface ChainsOfRows {
  /** Output, or final goods, and all their stages. */
  readonly whole: Stages;
  readonly kinds: Readonly<Record<Chain, Stages>>;
  /** The stages of global chains at home, up to the first border, and abroad. */
  readonly atHome: Float64Array;
  readonly abroad: Float64Array;
}

export function* forwardChains(table: InterCountryTable): Sliced<ChainsOfRows> {
  const { output } = table.data;
  const solver = yield* subProgress(solverOf(table), 0, 0.7);
  const all = yield* subProgress(solver.right(output, 1), 0.7, 0.8);
  const borders = yield* subProgress(Borders.of(table), 0.8, 0.9);
  const taken = (goods: Float64Array): Float64Array => borders.takenAtHome(goods);
  /** L A_F: what is taken at home for what abroad buys. */
  const crossing = (goods: Float64Array): Float64Array => taken(borders.soldAbroad(goods));

  const [d, r] = [taken(finalAtHome(table)), taken(finalAbroad(table))];
  const exported = taken(exportsOf(table));
  yield 0.92;
  const [s, c] = [crossing(d), crossing(exported)];
  yield 0.94;
  const abroad = crossing(all);
  yield 0.96;
  const simple = plusEach(taken(s), crossing(taken(d)));
  yield 0.98;
  const complex = plusEach(taken(c), crossing(plusEach(taken(exported), abroad)));
  return {
    whole: { amount: output, stages: all },
    kinds: {
      Domestic: { amount: d, stages: taken(d) },
      "Final exports": { amount: r, stages: taken(r) },
      "Simple GVC": { amount: s, stages: simple },
      "Complex GVC": { amount: c, stages: complex },
    },
    atHome: taken(plusEach(s, c)),
    abroad,
  };
}

export function* backwardChains(table: InterCountryTable): Sliced<ChainsOfRows> {
  const { allFinal } = table.data;
  const solver = yield* subProgress(solverOf(table), 0, 0.7);
  const all = yield* subProgress(solver.left(ones(table), 1), 0.7, 0.8);
  const borders = yield* subProgress(Borders.of(table), 0.8, 0.9);
  const content = (perUnit: Float64Array): Float64Array => borders.contentAtHome(perUnit);
  /** A_F L: the content that comes in from abroad. */
  const imported = (perUnit: Float64Array): Float64Array => content(borders.boughtAbroad(perUnit));

  const h = content(table.t);
  const p = content(h);
  const m = imported(ones(table));
  yield 0.92;
  const [once, again] = [imported(h), imported(m)];
  const [atHome, abroad] = [content(m), imported(all)];
  yield 0.96;
  const simple = plusEach(imported(p), content(once));
  const complex = plusEach(content(again), imported(plusEach(atHome, abroad)));
  const [home, exported] = [finalAtHome(table), finalAbroad(table)];
  return {
    whole: { amount: allFinal, stages: timesEach(all, allFinal) },
    kinds: {
      Domestic: { amount: timesEach(h, home), stages: timesEach(p, home) },
      "Final exports": { amount: timesEach(h, exported), stages: timesEach(p, exported) },
      "Simple GVC": { amount: timesEach(once, home), stages: timesEach(simple, home) },
      "Complex GVC": {
        amount: plusEach(timesEach(once, exported), timesEach(again, allFinal)),
        stages: plusEach(timesEach(simple, exported), timesEach(complex, allFinal)),
      },
    },
    atHome: timesEach(atHome, allFinal),
    abroad: timesEach(abroad, allFinal),
  };
}
