/** Looks a table through for all that can be found in it: what is looked for depends on the kind of the table. */

import type { Sliced } from "../core/sliced";
import { functionTables, type TabledFunction } from "../tables/function-tables";
import type { Grid } from "../tables/grid";
import { areShares } from "../tables/reader/shares-of-value-added";
import { readTable } from "../tables/reader/read";
import type { Answers, TableKind, TableReading } from "../tables/reader/table-reading";
import { cellsOfReading } from "../tables/reader/which-table";
import { recordSteps } from "../tables/records";
import { understand } from "../tables/understand";
import { accountOutput, importContents, residuals, unknownItems } from "./account";
import { chains, givenValueAdded, shareSums, totals } from "./adding-up";
import { auditCosts } from "./audits";
import { onlySellers } from "./buyers";
import {
  emptyCosts,
  emptySales,
  errors,
  missingFigures,
  rangesForFigures,
  textFigures,
  wordsForFigures,
} from "./cells";
import { inverseConversions } from "./conversions";
import { dependences } from "./dependence";
import { type Check, type Checked, type Finding, type Kind, KINDS, SEVERITIES } from "./finding";
import { differentUnits, nominalBesideReal, weightWithoutConversion } from "./headings";
import { indicators } from "./indicators";
import { severalMeasures } from "./measures";
import { lookAlikeNames } from "./names";
import { networkFindings } from "./network";
import { isAsked } from "./places";
import { gapsInPeriods, immiserizingGrowth, indexWithoutBase } from "./series";
import { percentages, sharesBeyond } from "./shares";
import { lookAlikeTags, partsAboveWholes } from "./tags";
import { doubleRows, missingInTrade, totalsOfTrade, unitsInTrade } from "./trade-rows";
import { trajectories } from "./trajectories";
import { losses, negativeCosts, negativeValueAdded } from "./value-added";
import { mismatches, wholesBesideParts } from "./wholes";
import { notYetFilled, zerosForMissing } from "./zeros";

/** Of the cells of any table. */
const CELLS: readonly Check[] = [
  errors,
  textFigures,
  wordsForFigures,
  rangesForFigures,
  missingFigures,
  lookAlikeNames,
];

/** Where the words of a table say that it is one of a function, whatever its kind. */
const OF_FUNCTIONS: readonly Check[] = [
  onlySellers,
  auditCosts,
  indicators,
  unknownItems,
  accountOutput,
  residuals,
  importContents,
];

/** What is said of links: of the arguments of a function it would be wrong. */
const OF_CHAINS: readonly Check[] = [
  emptySales,
  differentUnits,
  totals,
  wholesBesideParts,
  givenValueAdded,
  chains,
  notYetFilled,
  negativeCosts,
  negativeValueAdded,
  losses,
  emptyCosts,
  weightWithoutConversion,
  inverseConversions,
  nominalBesideReal,
  immiserizingGrowth,
  trajectories,
];

const OF_SHARES: readonly Check[] = [mismatches, percentages, sharesBeyond, shareSums, notYetFilled, trajectories];
const OF_SERIES: readonly Check[] = [
  mismatches,
  wholesBesideParts,
  notYetFilled,
  zerosForMissing,
  nominalBesideReal,
  indexWithoutBase,
  gapsInPeriods,
  immiserizingGrowth,
  percentages,
  sharesBeyond,
  shareSums,
  trajectories,
];

const BY_KIND: Readonly<Record<TableKind, readonly Check[]>> = {
  chain: [...CELLS, ...OF_CHAINS, ...OF_FUNCTIONS],
  payments: [...CELLS, dependences, ...OF_FUNCTIONS],
  series: [...CELLS, ...OF_SERIES, ...OF_FUNCTIONS],
  "trade rows": [...CELLS, missingInTrade, unitsInTrade, doubleRows, totalsOfTrade],
  shares: [...CELLS, ...OF_SHARES, ...OF_FUNCTIONS],
  "nested account": [...CELLS, mismatches, notYetFilled],
  indicators: [
    ...CELLS,
    severalMeasures,
    mismatches,
    wholesBesideParts,
    nominalBesideReal,
    indexWithoutBase,
    percentages,
    ...OF_FUNCTIONS,
  ],
  "coded cases": [...CELLS, lookAlikeTags, partsAboveWholes],
  "input-output": [],
  unknown: [...CELLS, wholesBesideParts, shareSums, ...OF_FUNCTIONS],
};

export const CHECKS: readonly Check[] = [...new Set(Object.values(BY_KIND).flat())];

/** In a series of prices, say, there is nothing of this to find. */
const OF_SHARES_ALONE: ReadonlySet<Check> = new Set([percentages, sharesBeyond, shareSums, trajectories]);

/** What each check tells. */
const KIND_OF: ReadonlyMap<Check, Kind> = new Map<Check, Kind>([
  [errors, "error"],
  [textFigures, "text for a figure"],
  [wordsForFigures, "no figure"],
  [rangesForFigures, "range for a figure"],
  [missingFigures, "missing"],
  [lookAlikeNames, "look-alike names"],
  [onlySellers, "dependence"],
  [auditCosts, "audit cost"],
  [indicators, "indicator"],
  [unknownItems, "unknown item"],
  [accountOutput, "chain buys from itself"],
  [residuals, "residual"],
  [importContents, "percentages"],
  [emptySales, "empty sales"],
  [differentUnits, "different units"],
  [totals, "not adding up"],
  [mismatches, "not adding up"],
  [wholesBesideParts, "whole beside parts"],
  [givenValueAdded, "not adding up"],
  [chains, "not adding up"],
  [shareSums, "not adding up"],
  [notYetFilled, "not yet filled"],
  [zerosForMissing, "zero for missing"],
  [negativeCosts, "negative cost"],
  [negativeValueAdded, "negative value added"],
  [losses, "loss"],
  [emptyCosts, "empty cost"],
  [weightWithoutConversion, "weight without conversion"],
  [inverseConversions, "inverse conversion"],
  [nominalBesideReal, "nominal beside real"],
  [indexWithoutBase, "index without base"],
  [gapsInPeriods, "gap"],
  [immiserizingGrowth, "immiserizing"],
  [dependences, "dependence"],
  [trajectories, "trajectory"],
  [percentages, "percentages"],
  [sharesBeyond, "share beyond"],
  [severalMeasures, "several measures"],
  [lookAlikeTags, "look-alike names"],
  [partsAboveWholes, "part beyond whole"],
  [missingInTrade, "missing"],
  [unitsInTrade, "different units"],
  [doubleRows, "double rows"],
  [totalsOfTrade, "not adding up"],
]);

/** What is looked for in a table of this kind, in the order of the kinds of findings; of functions only in their own tables. */
export function lookedFor(reading: TableReading): readonly Kind[] {
  const { kind } = reading;
  if (kind === "input-output") return ["no figure", "does not balance"];
  const isOfOther = (each: Check) => kind === "series" && OF_SHARES_ALONE.has(each) && !areShares(reading);
  const checks = BY_KIND[kind].filter((each) => !OF_FUNCTIONS.includes(each) && !isOfOther(each));
  const found = new Set(checks.flatMap((each) => KIND_OF.get(each) ?? []));
  return (Object.keys(KINDS) as Kind[]).filter((each) => found.has(each));
}

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
  readonly grid: Grid;
  readonly reading: TableReading;
  /** The most serious first, then as on the sheet. */
  readonly findings: readonly Finding[];
  readonly counts: ReadonlyMap<Kind, number>;
}

export interface CheckOptions {
  readonly answers?: Answers;
  /** The kind that the person chose over all evidence. */
  readonly kind?: TableKind;
}

/** Answers that change what cells hold: the sheet is looked at as it is. */
const CHANGES_CELLS: readonly (readonly [question: string, answer: string])[] = [
  ["unit", "multiply"],
  ["turned", "yes"],
];

/** Everything that is found in the table; a step yields how much is done, from 0 to 1. */
export function* check(grid: Grid, { answers, kind }: CheckOptions = {}): Sliced<CheckResult> {
  const kept = new Map(answers);
  for (const [question, answer] of CHANGES_CELLS) if (kept.get(question) === answer) kept.delete(question);
  const reading = yield* readTable(grid, { answers: kept, ...(kind && { kind }) });
  return { grid, reading, ...(yield* findingsIn(grid, reading)) };
}

export function* findingsIn(cells: Grid, reading: TableReading): Sliced<Pick<CheckResult, "findings" | "counts">> {
  const grid = cellsOfReading(cells, reading);
  const findings: Finding[] = [];
  const counts = new Map<Kind, number>();
  const add = (finding: Finding) => {
    const count = (counts.get(finding.kind) ?? 0) + 1;
    counts.set(finding.kind, count);
    if (count <= MAX_PER_KIND) findings.push(finding);
  };
  if (reading.kind === "input-output") for (const finding of yield* networkFindings(grid)) add(finding);
  else yield* look(yield* checkedOf(grid, reading), add);
  const order = Object.keys(KINDS);
  const rank = ({ kind }: Finding) => SEVERITIES.indexOf(KINDS[kind]) * order.length + order.indexOf(kind);
  findings.sort((a, b) => rank(a) - rank(b) || a.area.row - b.area.row || a.area.column - b.area.column);
  return { findings, counts };
}

function* look(checked: Checked, add: (finding: Finding) => void): Sliced<void> {
  const checks = checksFor(checked);
  for (const [index, each] of checks.entries())
    for (const finding of each(checked)) {
      yield index / checks.length;
      if (finding) add(finding);
    }
}

/** What compares figures whose unit, or reading, is still asked about. */
const COMPARES_FIGURES: ReadonlySet<Check> = new Set([
  totals,
  givenValueAdded,
  chains,
  negativeValueAdded,
  losses,
  weightWithoutConversion,
  trajectories,
]);

function checksFor({ reading, functions }: Checked): readonly Check[] {
  const isNoChain = functions.length === 1 && NO_CHAINS.has(functions[0]!.of);
  if (isNoChain) return [...CELLS, ...OF_FUNCTIONS];
  const isOpen = isAsked(reading, "unit", "decimal", "parts", "columns", "headings", "turned");
  return BY_KIND[reading.kind].filter((each) => !isOpen || !COMPARES_FIGURES.has(each));
}

export function* checkedOf(grid: Grid, reading: TableReading): Sliced<Checked> {
  const plain = yield* understand(grid);
  const table = reading.kind === "chain" ? reading.understood : plain;
  return {
    grid,
    reading,
    table,
    records: yield* recordSteps(table),
    functions: functionTables(plain),
    given: (role) =>
      plain.columns.find(({ why }) => why.kind === "second" && why.role === role && why.column === "")?.index,
  };
}
