/** Looks a table through for all that can be found in it. */

import { givenValueAdded, chains, shareSums, totals } from "./findings/adding-up";
import { oneBuyer } from "./findings/buyers";
import { emptyCosts, errors, missingFigures, textFigures, wordsForFigures } from "./findings/cells";
import { type Checked, type Finding, type Kind, KINDS, type Look, SEVERITIES } from "./findings/finding";
import { differentUnits, indexWithoutBase, nominalBesideReal, weightWithoutConversion } from "./findings/headings";
import { lookAlikeNames } from "./findings/names";
import { immiserizingGrowth, trajectories } from "./findings/series";
import { percentages, sharesBeyond } from "./findings/shares";
import { losses, negativeCosts, negativeValueAdded } from "./findings/value-added";
import type { Grid } from "./grid";
import { recordSteps } from "./records";
import type { Steps } from "./steps";
import { understand } from "./understand";
import type { Understanding } from "./understanding";

export const LOOKS: readonly Look[] = [
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
  nominalBesideReal,
  indexWithoutBase,
  immiserizingGrowth,
  oneBuyer,
  trajectories,
];

/** Of one kind so many are kept; the others are counted. */
const MOST_OF_A_KIND = 200;

export interface Check {
  readonly table: Understanding;
  /** The most serious first, then as on the sheet. */
  readonly findings: readonly Finding[];
  readonly counts: ReadonlyMap<Kind, number>;
}

/** Everything that is found in the table; a step yields how much is done, from 0 to 1. */
export function* check(grid: Grid): Steps<Check> {
  const table = yield* understand(grid);
  const found = yield* findingsIn(table);
  return { table, ...found };
}

export function* findingsIn(table: Understanding): Steps<Pick<Check, "findings" | "counts">> {
  const checked = yield* checkedOf(table);
  const findings: Finding[] = [];
  const counts = new Map<Kind, number>();
  for (const [index, look] of LOOKS.entries()) {
    for (const finding of look(checked)) {
      yield index / LOOKS.length;
      if (!finding) continue;
      const count = (counts.get(finding.kind) ?? 0) + 1;
      counts.set(finding.kind, count);
      if (count <= MOST_OF_A_KIND) findings.push(finding);
    }
  }
  const order = Object.keys(KINDS);
  const rank = ({ kind }: Finding) => SEVERITIES.indexOf(KINDS[kind]) * order.length + order.indexOf(kind);
  findings.sort((a, b) => rank(a) - rank(b) || a.area.row - b.area.row || a.area.column - b.area.column);
  return { findings, counts };
}

function* checkedOf(table: Understanding): Steps<Checked> {
  return {
    table,
    records: yield* recordSteps(table),
    given: (role) =>
      table.columns.find(({ why }) => why.by === "second" && why.role === role && why.column === "")?.index,
  };
}
