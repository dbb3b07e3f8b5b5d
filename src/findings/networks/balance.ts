/**
 * Whether an input-output table balances: what each row sells is what its column buys with its value added, and totals are
 * the sums they stand for. Sums are exact; what is within a trillionth of the figures summed is the noise of cells that
 * were worked out in floating point, and no difference.
 *
 * Purchases are the column's flows, the value added below it (its own row where there is one, else its parts such as
 * wages), and what is bought besides, such as taxes and imports. Without any of these there is nothing to hold the sales
 * against.
 *
 * Published figures are rounded, and so are sums of them off by what that comes to: what is off by no more, in more rows
 * than slips would reach, is told once.
 */

import type { Matrix } from "../../core/numbers/matrix";
import { Sums } from "../../core/numbers/sums";
import type { CellRange } from "../../sheet/address";
import type { Sliced } from "../../core/sliced";
import { type Cells, isFigure, matrixInSteps } from "../../tables/networks/cells";
import type { NetworkLayout } from "../../tables/networks/layout";
import type { BorderRow } from "../../tables/networks/border-rows";

export type NetworkFinding =
  | { readonly kind: "no figure"; readonly area: CellRange; readonly text: string }
  | { readonly kind: "negative output"; readonly area: CellRange; readonly row: number; readonly sales: number }
  | { readonly kind: "buys without sales"; readonly area: CellRange; readonly row: number; readonly bought: number }
  | {
      readonly kind: "does not balance";
      readonly area: CellRange;
      readonly row: number;
      readonly sales: number;
      readonly bought: number;
      readonly difference: number;
    }
  | {
      readonly kind: "total";
      readonly area: CellRange;
      readonly index: number;
      readonly name: string;
      readonly stands: number;
      readonly sum: number;
      readonly difference: number;
    }
  | {
      readonly kind: "rounding";
      readonly area: CellRange;
      readonly count: number;
      readonly difference: number;
      readonly decimals: number;
    };

export interface NetworkCells {
  readonly layout: Pick<NetworkLayout, "flows" | "finalDemand" | "rows" | "columns">;
  readonly flows: Cells;
  readonly finalDemand: Cells;
  /** Below the flows, one list for each of the layout's rows; beside them, one for each of its columns. */
  readonly below: readonly Cells[number][];
  readonly beside: readonly Cells[number][];
}

export interface Balance {
  readonly findings: readonly NetworkFinding[];
  /** Whether value added, or what is bought besides, stands below the flows, so that sales could be held against purchases. */
  readonly againstPurchases: boolean;
  readonly totals: number;
}

const NOISE = 1e-12;

/** A slip is felt in its row and in its column; rounding in many rows, at least so many, and such a part of all. */
const MANY = 4;
const MANY_OF_ALL = 0.25;
/** Figures of more decimals were worked out, not rounded. */
const MAX_DECIMALS = 9;

export function* balance({ layout, flows, finalDemand, below, beside }: NetworkCells): Sliced<Balance> {
  const n = flows.length;
  const findings: NetworkFinding[] = [];
  const cellOf = (row: number, column: number): CellRange => ({ row, column, rows: 1, columns: 1 });
  // A row or a column without all its figures has no sum.
  const [isOpenRow, isOpenColumn] = [new Uint8Array(n), new Uint8Array(n)];
  const clean = (
    cells: Cells,
    at: (row: number, column: number) => CellRange,
    open: (row: number, column: number) => void,
  ): Cells =>
    cells.map((row, r) =>
      row.every(isFigure)
        ? row
        : row.map((value, c) => {
            if (isFigure(value)) return value;
            findings.push({
              kind: "no figure",
              area: at(r, c),
              text: typeof value === "object" ? value.error : String(value),
            });
            open(r, c);
            return 0;
          }),
    );
  const z = yield* matrixInSteps(
    "flows",
    clean(
      flows,
      (r, c) => cellOf(layout.flows.row + r, layout.flows.column + c),
      (r, c) => (isOpenRow[r] = isOpenColumn[c] = 1),
    ),
  );
  const y = yield* matrixInSteps(
    "finalDemand",
    clean(
      finalDemand,
      (r, c) => cellOf(layout.finalDemand.row + r, layout.finalDemand.column + c),
      (r) => (isOpenRow[r] = 1),
    ),
  );
  const rows = yield* matrixInSteps(
    "rows",
    clean(
      below,
      (r, c) => cellOf(layout.rows[r]!.at, layout.flows.column + c),
      (_, c) => (isOpenColumn[c] = 1),
    ),
  );
  const columns = yield* matrixInSteps(
    "columns",
    clean(
      beside,
      (r, c) => cellOf(layout.flows.row + c, layout.columns[r]!.at),
      (_, c) => (isOpenRow[c] = 1),
    ),
  );

  const [sold, used, sales, inputs, bought, size, summed] = [
    new Sums(n),
    new Sums(n),
    new Sums(n),
    new Sums(n),
    new Sums(n),
    new Float64Array(n),
    new Float64Array(n),
  ];
  for (let i = 0; i < n; i += 1) {
    if (i % 20 === 0) yield i / n;
    for (let j = 0; j < n; j += 1) {
      const [value, rest] = [z.values[i * n + j]!, z.rests[i * n + j]!];
      sold.add(i, value, rest);
      inputs.add(j, value, rest);
      size[i]! += Math.abs(value);
      size[j]! += Math.abs(value);
      if (value === 0) continue;
      summed[i]! += 1;
      summed[j]! += 1;
    }
    for (let c = 0; c < y.columns; c += 1) {
      used.add(i, y.values[i * y.columns + c]!, y.rests[i * y.columns + c]!);
      size[i]! += Math.abs(y.values[i * y.columns + c]!);
      if (y.values[i * y.columns + c] !== 0) summed[i]! += 1;
    }
    sales.addSum(i, sold, i);
    sales.addSum(i, used, i);
  }

  const paid = paidRows(layout.rows);
  for (let j = 0; j < n; j += 1) {
    bought.addSum(j, inputs, j);
    for (const row of paid) {
      bought.add(j, rows.values[row * n + j]!, rows.rests[row * n + j]!);
      size[j]! += Math.abs(rows.values[row * n + j]!);
      summed[j]! += 1;
    }
  }

  for (let i = 0; i < n; i += 1) {
    yield i / n;
    const rowAt: CellRange = { ...layout.flows, row: layout.flows.row + i, rows: 1 };
    if (!isOpenRow[i] && sales.at(i) < 0)
      findings.push({ kind: "negative output", area: rowAt, row: i, sales: sales.at(i) });
    if (!isOpenRow[i] && !isOpenColumn[i] && sales.at(i) === 0 && inputs.at(i) !== 0) {
      findings.push({
        kind: "buys without sales",
        area: { ...layout.flows, column: layout.flows.column + i, columns: 1 },
        row: i,
        bought: inputs.at(i),
      });
      continue;
    }
    if (paid.length === 0 || isOpenRow[i] || isOpenColumn[i]) continue;
    const difference = lacking(sales, i, bought, i);
    if (Math.abs(difference) > NOISE * size[i]!) {
      const at = paid.find((row) => layout.rows[row]!.is === "value added") ?? paid[0]!;
      findings.push({
        kind: "does not balance",
        area: cellOf(layout.rows[at]!.at, layout.flows.column + i),
        row: i,
        sales: sales.at(i),
        bought: bought.at(i),
        difference,
      });
    }
  }

  let totals = 0;
  const totalled = function* (
    margins: readonly BorderRow[],
    of: Matrix,
    candidates: (at: number) => readonly Sums[],
    isOpen: Uint8Array,
    at: (margin: number, index: number) => CellRange,
  ): Sliced<void> {
    for (const [margin, { is, name }] of margins.entries()) {
      if (is !== "total") continue;
      totals += 1;
      yield;
      const known = Array.from({ length: n }, (_, index) => index).filter((index) => !isOpen[index]);
      const differences = candidates(margin).map((sums) =>
        known.map((index) => {
          const difference = new Sums(1);
          difference.add(0, of.values[margin * n + index]!, of.rests[margin * n + index]!);
          difference.addSum(0, sums, index, -1);
          return {
            index,
            sum: sums.at(index),
            difference: Math.abs(difference.at(0)) > NOISE * size[index]! ? difference.at(0) : 0,
          };
        }),
      );
      // A total is what it is most often right for.
      const wrong = differences
        .map((list) => list.filter(({ difference }) => difference !== 0))
        .reduce((best, list) => (list.length < best.length ? list : best));
      for (const { index, sum, difference } of wrong)
        findings.push({
          kind: "total",
          area: at(margin, index),
          index,
          name,
          stands: of.values[margin * n + index]!,
          sum,
          difference,
        });
    }
  };
  const isBetween = (column: number) => layout.columns[column]!.at < layout.finalDemand.column;
  yield* totalled(
    layout.columns,
    columns,
    (column) => (isBetween(column) ? [sold] : [sales, used, sold]),
    isOpenRow,
    (margin, index) => cellOf(layout.flows.row + index, layout.columns[margin]!.at),
  );
  yield* totalled(
    layout.rows,
    rows,
    (row) => (paid.some((each) => each < row) ? [bought, inputs, sales] : [inputs, sales]),
    isOpenColumn,
    (margin, index) => cellOf(layout.rows[margin]!.at, layout.flows.column + index),
  );
  return {
    findings: yield* roundingsAsOne(findings, [z, y, rows, columns], summed),
    againstPurchases: paid.length > 0,
    totals,
  };
}

type Difference = Extract<NetworkFinding, { kind: "does not balance" | "total" }>;

/** What is off by no more than rounding makes of so many figures summed is told once, where it is in many rows. */
function* roundingsAsOne(
  findings: readonly NetworkFinding[],
  matrices: readonly Matrix[],
  summed: Float64Array,
): Sliced<NetworkFinding[]> {
  const rowOf = (each: Difference) => (each.kind === "total" ? each.index : each.row);
  const areMany = (all: readonly Difference[]) =>
    new Set(all.map(rowOf)).size >= Math.max(MANY, MANY_OF_ALL * summed.length);
  const differences = findings.filter(
    (each): each is Difference => each.kind === "does not balance" || each.kind === "total",
  );
  if (!areMany(differences)) return [...findings];
  const decimals = yield* decimalsOf(matrices);
  if (decimals > MAX_DECIMALS) return [...findings];
  // The total, or the value added, is rounded as well.
  const roundings = differences.filter(
    (each) => Math.abs(each.difference) <= ((summed[rowOf(each)]! + 1) * 10 ** -decimals) / 2,
  );
  if (!areMany(roundings)) return [...findings];
  const { area, difference } = roundings.reduce((most, each) =>
    Math.abs(each.difference) > Math.abs(most.difference) ? each : most,
  );
  const told = new Set<NetworkFinding>(roundings);
  return [
    ...findings.filter((each) => !told.has(each)),
    { kind: "rounding", area, count: roundings.length, difference: Math.abs(difference), decimals },
  ];
}

/** The most that any of the figures has, up to one more than `MAX_DECIMALS`. */
function* decimalsOf(matrices: readonly Matrix[]): Sliced<number> {
  let decimals = 0;
  for (const { values, columns } of matrices) {
    for (let at = 0; at < values.length; at += 1) {
      if (at % (20 * columns) === 0) yield;
      while (decimals <= MAX_DECIMALS && values[at] !== Math.round(values[at]! * 10 ** decimals) / 10 ** decimals)
        decimals += 1;
    }
  }
  return decimals;
}

/** What is bought or earned besides flows: the rows of value added, or its parts where it has no row, and all others but totals. */
function paidRows(margins: readonly BorderRow[]): number[] {
  const hasWhole = margins.some(({ is }) => is === "value added");
  return margins.flatMap(({ is }, row) => (is === "total" || (is === "part" && hasWhole) ? [] : [row]));
}

function lacking(one: Sums, at: number, other: Sums, otherAt: number): number {
  const difference = new Sums(1);
  difference.addSum(0, one, at);
  difference.addSum(0, other, otherAt, -1);
  return difference.at(0);
}
