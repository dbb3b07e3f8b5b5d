/**
 * Whether an input-output table balances: what each row sells is what its column buys with its value added, and totals are
 * the sums they are named for. Sums are exact; a difference within a trillionth of the figures summed is the noise of
 * cells that were computed in floating point, and is ignored.
 *
 * Purchases are the column's flows, the value added below it (its own row where there is one, else its parts such as
 * wages), and other purchases, such as taxes and imports. Without any of these there is nothing to compare the sales with.
 *
 * Published figures are rounded, so that their sums differ by the rounding: differences of at most that, in more rows than
 * slips would affect, are reported once.
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
  /** Whether value added, or other purchases, are below the flows, so that sales could be compared with purchases. */
  readonly againstPurchases: boolean;
  readonly totals: number;
}

const NOISE = 1e-12;

/** A slip affects its row and its column; rounding affects many rows: at least so many, and such a fraction of all. */
const MANY = 4;
const MANY_OF_ALL = 0.25;
/** Figures of more decimals were computed, not rounded. */
const MAX_DECIMALS = 9;

export function* balance(cells: NetworkCells): Sliced<Balance> {
  const { layout } = cells;
  const findings: NetworkFinding[] = [];
  const figures = yield* figuresOf(cells, findings);
  const paid = paidRows(layout.rows);
  const ledger = yield* ledgerOf(figures, paid);
  yield* checkRows(layout, figures, ledger, paid, findings);
  yield* checkTotals(layout, figures, ledger, paid, findings);
  const { flows, finalDemand, rows, columns } = figures;
  return {
    findings: yield* roundingsAsOne(findings, [flows, finalDemand, rows, columns], ledger.summed),
    againstPurchases: paid.length > 0,
    totals: [...layout.columns, ...layout.rows].filter(({ is }) => is === "total").length,
  };
}

const cellAt = (row: number, column: number): CellRange => ({ row, column, rows: 1, columns: 1 });

interface Figures {
  readonly flows: Matrix;
  readonly finalDemand: Matrix;
  readonly rows: Matrix;
  readonly columns: Matrix;
  /** A row or a column without all its figures has no sum. */
  readonly isOpenRow: Uint8Array;
  readonly isOpenColumn: Uint8Array;
}

/** The figures of all cells; one that has none is a finding, and 0. */
function* figuresOf(
  { layout, flows, finalDemand, below, beside }: NetworkCells,
  findings: NetworkFinding[],
): Sliced<Figures> {
  const n = flows.length;
  const [isOpenRow, isOpenColumn] = [new Uint8Array(n), new Uint8Array(n)];
  const read = (
    argument: string,
    cells: Cells,
    at: (row: number, column: number) => CellRange,
    open: (row: number, column: number) => void,
  ): Sliced<Matrix> =>
    matrixInSteps(
      argument,
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
      ),
    );
  return {
    flows: yield* read(
      "flows",
      flows,
      (r, c) => cellAt(layout.flows.row + r, layout.flows.column + c),
      (r, c) => (isOpenRow[r] = isOpenColumn[c] = 1),
    ),
    finalDemand: yield* read(
      "finalDemand",
      finalDemand,
      (r, c) => cellAt(layout.finalDemand.row + r, layout.finalDemand.column + c),
      (r) => (isOpenRow[r] = 1),
    ),
    rows: yield* read(
      "rows",
      below,
      (r, c) => cellAt(layout.rows[r]!.at, layout.flows.column + c),
      (_, c) => (isOpenColumn[c] = 1),
    ),
    columns: yield* read(
      "columns",
      beside,
      (r, c) => cellAt(layout.flows.row + c, layout.columns[r]!.at),
      (_, c) => (isOpenRow[c] = 1),
    ),
    isOpenRow,
    isOpenColumn,
  };
}

/** What each row sells and its column buys, summed exactly. */
class Ledger {
  /** Sold to other rows, and to final users. */
  readonly sold: Sums;
  readonly used: Sums;
  readonly sales: Sums;
  /** Bought from other rows, and all that is paid for. */
  readonly inputs: Sums;
  readonly bought: Sums;
  /** The figures of a row and its column without their signs, against which noise is judged. */
  readonly size: Float64Array;
  /** How many figures a row and its column sum, each of which may be rounded. */
  readonly summed: Float64Array;

  constructor(readonly length: number) {
    [this.sold, this.used, this.sales] = [new Sums(length), new Sums(length), new Sums(length)];
    [this.inputs, this.bought] = [new Sums(length), new Sums(length)];
    [this.size, this.summed] = [new Float64Array(length), new Float64Array(length)];
  }

  addFlow(from: number, to: number, value: number, rest: number): void {
    this.sold.add(from, value, rest);
    this.inputs.add(to, value, rest);
    this.size[from]! += Math.abs(value);
    this.size[to]! += Math.abs(value);
    if (value === 0) return;
    this.summed[from]! += 1;
    this.summed[to]! += 1;
  }

  addUse(from: number, value: number, rest: number): void {
    this.used.add(from, value, rest);
    this.size[from]! += Math.abs(value);
    if (value !== 0) this.summed[from]! += 1;
  }

  addPaid(by: number, value: number, rest: number): void {
    this.bought.add(by, value, rest);
    this.size[by]! += Math.abs(value);
    this.summed[by]! += 1;
  }
}

function* ledgerOf({ flows: z, finalDemand: y, rows }: Figures, paid: readonly number[]): Sliced<Ledger> {
  const n = z.rows;
  const ledger = new Ledger(n);
  for (let i = 0; i < n; i += 1) {
    if (i % 20 === 0) yield i / n;
    for (let j = 0; j < n; j += 1) ledger.addFlow(i, j, z.values[i * n + j]!, z.rests[i * n + j]!);
    for (let c = 0; c < y.columns; c += 1) ledger.addUse(i, y.values[i * y.columns + c]!, y.rests[i * y.columns + c]!);
    ledger.sales.addSum(i, ledger.sold, i);
    ledger.sales.addSum(i, ledger.used, i);
  }
  for (let j = 0; j < n; j += 1) {
    ledger.bought.addSum(j, ledger.inputs, j);
    for (const row of paid) ledger.addPaid(j, rows.values[row * n + j]!, rows.rests[row * n + j]!);
  }
  return ledger;
}

/** Whether each row sells something, and as much as its column buys. */
function* checkRows(
  layout: NetworkCells["layout"],
  { isOpenRow, isOpenColumn }: Figures,
  { length: n, sales, inputs, bought, size }: Ledger,
  paid: readonly number[],
  findings: NetworkFinding[],
): Sliced<void> {
  for (let i = 0; i < n; i += 1) {
    yield i / n;
    const area: CellRange = { ...layout.flows, row: layout.flows.row + i, rows: 1 };
    if (!isOpenRow[i] && sales.at(i) < 0) findings.push({ kind: "negative output", area, row: i, sales: sales.at(i) });
    if (isOpenRow[i] || isOpenColumn[i]) continue;
    if (sales.at(i) === 0 && inputs.at(i) !== 0) {
      findings.push({
        kind: "buys without sales",
        area: { ...layout.flows, column: layout.flows.column + i, columns: 1 },
        row: i,
        bought: inputs.at(i),
      });
      continue;
    }
    if (paid.length === 0) continue;
    const difference = lacking(sales, i, bought, i);
    if (Math.abs(difference) > NOISE * size[i]!) {
      const at = paid.find((row) => layout.rows[row]!.is === "value added") ?? paid[0]!;
      findings.push({
        kind: "does not balance",
        area: cellAt(layout.rows[at]!.at, layout.flows.column + i),
        row: i,
        sales: sales.at(i),
        bought: bought.at(i),
        difference,
      });
    }
  }
}

/** Whether columns and rows of totals are the sums that they are named for. */
function* checkTotals(
  layout: NetworkCells["layout"],
  { rows, columns, isOpenRow, isOpenColumn }: Figures,
  ledger: Ledger,
  paid: readonly number[],
  findings: NetworkFinding[],
): Sliced<void> {
  const { sold, used, sales, inputs, bought } = ledger;
  for (const [index, { is, name, at }] of layout.columns.entries()) {
    if (is !== "total") continue;
    yield;
    const candidates = at < layout.finalDemand.column ? [sold] : [sales, used, sold];
    for (const wrong of wrongTotals(columns, index, candidates, isOpenRow, ledger))
      findings.push({ kind: "total", area: cellAt(layout.flows.row + wrong.index, at), name, ...wrong });
  }
  for (const [index, { is, name, at }] of layout.rows.entries()) {
    if (is !== "total") continue;
    yield;
    const candidates = paid.some((each) => each < index) ? [bought, inputs, sales] : [inputs, sales];
    for (const wrong of wrongTotals(rows, index, candidates, isOpenColumn, ledger))
      findings.push({ kind: "total", area: cellAt(at, layout.flows.column + wrong.index), name, ...wrong });
  }
}

/** Where a row or column of totals is not the sums of which it is most often right. */
function wrongTotals(
  { values, rests }: Matrix,
  line: number,
  candidates: readonly Sums[],
  isOpen: Uint8Array,
  { length: n, size }: Ledger,
): Pick<Extract<NetworkFinding, { kind: "total" }>, "index" | "stands" | "sum" | "difference">[] {
  const known = Array.from({ length: n }, (_, index) => index).filter((index) => !isOpen[index]);
  return candidates
    .map((sums) =>
      known.flatMap((index) => {
        const difference = new Sums(1);
        difference.add(0, values[line * n + index]!, rests[line * n + index]!);
        difference.addSum(0, sums, index, -1);
        return Math.abs(difference.at(0)) > NOISE * size[index]!
          ? [{ index, stands: values[line * n + index]!, sum: sums.at(index), difference: difference.at(0) }]
          : [];
      }),
    )
    .reduce((best, list) => (list.length < best.length ? list : best));
}

type Difference = Extract<NetworkFinding, { kind: "does not balance" | "total" }>;

/** Differences of at most the rounding of so many figures are reported once, if they are in many rows. */
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
  const merged = new Set<NetworkFinding>(roundings);
  return [
    ...findings.filter((each) => !merged.has(each)),
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

/** Purchases and earnings other than flows: the rows of value added, or its parts where it has no row, and all others except totals. */
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
