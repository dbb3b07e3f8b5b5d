/** Looks a table through for all that can be found in it. */

import { givenValueAdded, chains, shareSums, totals } from "./adding-up";
import { accountOutput, importContents, residuals, unknownItems } from "./account";
import { auditCosts } from "./audits";
import { oneBuyer } from "./buyers";
import { emptyCosts, errors, missingFigures, textFigures, wordsForFigures } from "./cells";
import { inverseConversions } from "./conversions";
import { type Checked, type Finding, type Kind, KINDS, type Check, SEVERITIES } from "./finding";
import { dependences } from "./dependence";
import { differentUnits, indexWithoutBase, nominalBesideReal, weightWithoutConversion } from "./headings";
import { indicators } from "./indicators";
import { lookAlikeNames } from "./names";
import { immiserizingGrowth, trajectories } from "./series";
import { percentages, sharesBeyond } from "./shares";
import { losses, negativeCosts, negativeValueAdded } from "./value-added";
import type { Grid } from "../tables/grid";
import { recordSteps } from "../tables/records";
import type { Sliced } from "../core/sliced";
import { functionTables, type TabledFunction } from "../tables/function-tables";
import { understand } from "../tables/understand";
import type { Understanding } from "../tables/understanding";

export const CHECKS: readonly Check[] = [
  errors,
  textFigures,
  wordsForFigures,
  missingFigures,
  totals,
  shareSums,
  givenValueAdded,
  chains,
  percentages,
  sharesBeyond,
  differentUnits,
  negativeCosts,
  negativeValueAdded,
  losses,
  lookAlikeNames,
  emptyCosts,
  weightWithoutConversion,
  inverseConversions,
  nominalBesideReal,
  indexWithoutBase,
  immiserizingGrowth,
  oneBuyer,
  trajectories,
  dependences,
  auditCosts,
  indicators,
  unknownItems,
  accountOutput,
  residuals,
  importContents,
];

/** What is said of links: of the arguments of a function it would be wrong. */
const OF_CHAINS: ReadonlySet<Check> = new Set([
  totals,
  shareSums,
  givenValueAdded,
  chains,
  negativeValueAdded,
  losses,
  weightWithoutConversion,
  immiserizingGrowth,
  trajectories,
]);
/** Tables whose rows are no links, whatever their columns are called. */
const NO_CHAINS: ReadonlySet<TabledFunction> = new Set([
  "PROCESSUPGRADING",
  "BENCHMARK",
  "SUCCESSFACTORS",
  "CHAINACCOUNT",
]);

/** Of one kind so many are kept; the others are counted. */
const MAX_PER_KIND = 200;

export interface CheckResult {
  readonly table: Understanding;
  /** The most serious first, then as on the sheet. */
  readonly findings: readonly Finding[];
  readonly counts: ReadonlyMap<Kind, number>;
}

/** Everything that is found in the table; a step yields how much is done, from 0 to 1. */
export function* check(grid: Grid): Sliced<CheckResult> {
  const table = yield* understand(grid);
  const found = yield* findingsIn(table);
  return { table, ...found };
}

export function* findingsIn(table: Understanding): Sliced<Pick<CheckResult, "findings" | "counts">> {
  const checked = yield* checkedOf(table);
  const findings: Finding[] = [];
  const counts = new Map<Kind, number>();
  const isNoChain = checked.functions.length === 1 && NO_CHAINS.has(checked.functions[0]!.of);
  for (const [index, look] of CHECKS.entries()) {
    if (isNoChain && OF_CHAINS.has(look)) continue;
    for (const finding of look(checked)) {
      yield index / CHECKS.length;
      if (!finding) continue;
      const count = (counts.get(finding.kind) ?? 0) + 1;
      counts.set(finding.kind, count);
      if (count <= MAX_PER_KIND) findings.push(finding);
    }
  }
  const order = Object.keys(KINDS);
  const rank = ({ kind }: Finding) => SEVERITIES.indexOf(KINDS[kind]) * order.length + order.indexOf(kind);
  findings.sort((a, b) => rank(a) - rank(b) || a.area.row - b.area.row || a.area.column - b.area.column);
  return { findings, counts };
}

function* checkedOf(table: Understanding): Sliced<Checked> {
  return {
    table,
    records: yield* recordSteps(table),
    functions: functionTables(table),
    given: (role) =>
      table.columns.find(({ why }) => why.kind === "second" && why.role === role && why.column === "")?.index,
  };
}
