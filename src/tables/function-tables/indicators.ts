/** Tables of marks and of indicators: success factors, a firm among its peers, a process before and after. */

import { begins, type FunctionTable, isFigures, isNames, mostly, says, tableOf } from "./function-table";
import { wayOf } from "./words";
import type { Column, Understanding } from "../understanding";

/** Columns of further figures, one a rival or peer: whatever says that it is a number, a note or a difference is none. */
function others({ columns }: Understanding, taken: readonly Column[]): Column[] {
  return columns.filter(
    (column) =>
      !taken.includes(column) &&
      isFigures(column) &&
      column.name !== "" &&
      !/^gap\b/i.test(column.name) &&
      !says(column, "ignored") &&
      !says(column, "statistic") &&
      column.why.kind !== "count",
  );
}

/** Factors with what a market asks and what a firm offers, and with rivals if there are any. */
export function successFactorsTable(understood: Understanding): FunctionTable | null {
  const { columns } = understood;
  const importance = columns.find((column) => isFigures(column) && begins(column, "importance"));
  const performance = columns.find(
    (column) => column !== importance && isFigures(column) && begins(column, "performance"),
  );
  const names = columns.filter(isNames);
  const factors = names.find((column) => says(column, "factor")) ?? names[0];
  if (!factors || !importance || !performance) return null;
  const rivals = others(understood, [importance, performance]);
  return tableOf("SUCCESSFACTORS", understood, { factors, importance, performance, rivals });
}

/** The column that says which way is good, and that of the names beside it. */
function indicatorsIn(understood: Understanding): { indicators: Column; better: Column } | null {
  const better = understood.columns.find(
    (column) =>
      isNames(column) && begins(column, "better") && mostly(understood, column, (text) => wayOf(text) !== null),
  );
  const names = understood.columns.filter((column) => column !== better && isNames(column));
  const indicators = names.find((column) => says(column, "indicator")) ?? names[0];
  return better && indicators ? { indicators, better } : null;
}

/** Indicators of a firm and of its peers. */
export function benchmarkTable(understood: Understanding): FunctionTable | null {
  const found = indicatorsIn(understood);
  const own = understood.columns.find((column) => isFigures(column) && begins(column, "own"));
  if (!found || !own) return null;
  const peers = others(understood, [own]);
  return peers.length === 0 ? null : tableOf("BENCHMARK", understood, { ...found, own, peers });
}

/** Indicators of a process before and after, or in two years, and the same of rivals. */
export function processTable(understood: Understanding): FunctionTable | null {
  const found = indicatorsIn(understood);
  if (!found) return null;
  const figures = understood.columns.filter((column) => isFigures(column) && !says(column, "statistic"));
  const own = twoTimes(figures.filter((column) => !says(column, "rival")));
  const rivals = twoTimes(figures.filter((column) => says(column, "rival")));
  if (!own) return null;
  return tableOf("PROCESSUPGRADING", understood, {
    ...found,
    before: own[0],
    after: own[1],
    ...(rivals && { rivalBefore: rivals[0], rivalAfter: rivals[1] }),
  });
}

/** By their words, or by the years that their headings name: exactly two of them. */
function twoTimes(columns: readonly Column[]): readonly [Column, Column] | null {
  const before = columns.filter((column) => says(column, "before"));
  const after = columns.filter((column) => says(column, "after"));
  if (before.length === 1 && after.length === 1 && before[0] !== after[0]) return [before[0]!, after[0]!];
  if (before.length + after.length > 0) return null;
  const dated = columns
    .filter(({ period }) => period !== null)
    .sort((one, other) => one.period!.order - other.period!.order);
  return dated.length === 2 && dated[0]!.period!.order < dated[1]!.period!.order ? [dated[0]!, dated[1]!] : null;
}
