/**
 * Whether an input-output table balances: what each row sells is what its column buys with its value added, and totals are
 * the sums they are named for. Sums are exact; a difference within a millionth of the figures summed is the noise of
 * single precision, and balances.
 *
 * Purchases are the column's flows, the value added below it (its own row where there is one, else its parts such as
 * wages), and other purchases in money, such as taxes and imports; persons, tonnes and totals are none. Without any of
 * these there is nothing to compare the sales with.
 *
 * Published figures are rounded, so that their sums differ by the rounding: that balances too, and is told in one line.
 */

import type { Matrix } from "../../core/numbers/matrix";
import { Sums } from "../../core/numbers/sums";
import type { CellRange } from "../../sheet/address";
import type { Sliced } from "../../core/sliced";
import { type Cells, isFigure, matrixInSteps } from "../../tables/networks/cells";
import { type Line, PAID } from "../../tables/networks/roles";
import { type Figures, type Ledger, ledgerOf } from "./ledger";

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
    };

/** Differences that rounding the figures explains: the largest of them, and how many. */
export interface Rounding {
  readonly area: CellRange;
  readonly count: number;
  readonly difference: number;
  readonly decimals: number;
}

export interface NetworkCells {
  /** The rows and columns of the flows on the sheet, and the column of each figure of final demand. */
  readonly rowsAt: readonly number[];
  readonly columnsAt: readonly number[];
  readonly finalsAt: readonly number[];
  readonly flows: Cells;
  readonly finalDemand: Cells;
  /** Below the flows, and beside them, with a list of cells for each. */
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly below: readonly Cells[number][];
  readonly beside: readonly Cells[number][];
}

export interface Balance {
  readonly findings: readonly NetworkFinding[];
  /** Whether value added, or other purchases, are below the flows, so that sales could be compared with purchases. */
  readonly againstPurchases: boolean;
  readonly totals: number;
  readonly rounding: Rounding | null;
}

const NOISE = 1e-6;

/** A slip affects its row and its column. Rounding affects more rows than that, or is a small part of the sum. */
const MANY = 3;
const SMALL = 2e-3;
/** Figures of more decimals were computed, not rounded. */
const MAX_DECIMALS = 9;

export function* balance(cells: NetworkCells): Sliced<Balance> {
  const findings: NetworkFinding[] = [];
  const figures = yield* figuresOf(cells, findings);
  const sold = yield* ledgerOf(figures, []);
  const ways = accountsOf(cells.rows);
  let [paid, ledger, different] = [[] as readonly number[], sold, [] as NetworkFinding[]];
  // Taxes or imports that stand below may be outside of the account: the way in which most rows balance is it.
  for (const [index, way] of ways.entries()) {
    const tried = yield* ledgerOf(figures, way);
    const found: NetworkFinding[] = [];
    yield* checkRows(cells, figures, tried, way, found);
    if (index === 0 || found.length < different.length) [paid, ledger, different] = [way, tried, found];
  }
  if (ways.length === 0) yield* checkRows(cells, figures, sold, [], different);
  findings.push(...different);
  yield* checkTotals(cells, figures, ledger, paid, findings);
  const { flows, finalDemand } = figures;
  const money = [flows, finalDemand, inMoney(figures.rows, cells.rows), inMoney(figures.columns, cells.columns)];
  const { others, rounding } = yield* withoutRoundings(findings, money, ledger);
  return {
    findings: others,
    rounding,
    againstPurchases: paid.length > 0,
    totals: [...cells.columns, ...cells.rows].filter(({ role }) => role === "total" || role === "output").length,
  };
}

/** Satellites have units and decimals of their own. */
function inMoney(matrix: Matrix, lines: readonly Line[]): Matrix {
  const isMoney = lines.map(({ role }) => role !== "satellite" && role !== "unused");
  const keep = (all: Float64Array) => all.filter((_, at) => isMoney[Math.floor(at / matrix.columns)]);
  return { ...matrix, values: keep(matrix.values), rests: keep(matrix.rests), rows: isMoney.filter(Boolean).length };
}

const cellAt = (row: number, column: number): CellRange => ({ row, column, rows: 1, columns: 1 });

/** What a row or column beside the flows must be for its cells to count. */
const COUNTED: readonly Line["role"][] = [...PAID, "total", "output"];

/** The figures of all cells; one that has none is a finding, and 0. */
function* figuresOf(
  { flows, finalDemand, below, beside, rows, columns, rowsAt, columnsAt, finalsAt }: NetworkCells,
  findings: NetworkFinding[],
): Sliced<Figures> {
  const n = flows.length;
  const [isOpenRow, isOpenColumn] = [new Uint8Array(n), new Uint8Array(n)];
  const read = (
    argument: string,
    cells: Cells,
    at: (row: number, column: number) => CellRange,
    open: (row: number, column: number) => void,
    counts: (row: number) => boolean = () => true,
  ): Sliced<Matrix> =>
    matrixInSteps(
      argument,
      cells.map((row, r) =>
        row.every(isFigure)
          ? row
          : row.map((value, c) => {
              if (isFigure(value)) return value;
              if (!counts(r)) return 0;
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
      (r, c) => cellAt(rowsAt[r]!, columnsAt[c]!),
      (r, c) => (isOpenRow[r] = isOpenColumn[c] = 1),
    ),
    finalDemand: yield* read(
      "finalDemand",
      finalDemand,
      (r, c) => cellAt(rowsAt[r]!, finalsAt[c]!),
      (r) => (isOpenRow[r] = 1),
    ),
    rows: yield* read(
      "rows",
      below,
      (r, c) => cellAt(rows[r]!.at, columnsAt[c]!),
      (_, c) => (isOpenColumn[c] = 1),
      (r) => COUNTED.includes(rows[r]!.role),
    ),
    columns: yield* read(
      "columns",
      beside,
      (r, c) => cellAt(rowsAt[c]!, columns[r]!.at),
      (_, c) => (isOpenRow[c] = 1),
      (r) => COUNTED.includes(columns[r]!.role),
    ),
    isOpenRow,
    isOpenColumn,
  };
}

/** Whether each row sells something, and as much as its column buys. */
function* checkRows(
  { rowsAt, columnsAt, rows }: NetworkCells,
  { isOpenRow, isOpenColumn }: Figures,
  { length: n, sales, inputs, bought, size }: Ledger,
  paid: readonly number[],
  findings: NetworkFinding[],
): Sliced<void> {
  for (let i = 0; i < n; i += 1) {
    yield i / n;
    const area: CellRange = {
      row: rowsAt[i]!,
      column: columnsAt[0]!,
      rows: 1,
      columns: columnsAt.at(-1)! - columnsAt[0]! + 1,
    };
    if (!isOpenRow[i] && sales.at(i) < 0) findings.push({ kind: "negative output", area, row: i, sales: sales.at(i) });
    if (isOpenRow[i] || isOpenColumn[i]) continue;
    if (sales.at(i) === 0 && inputs.at(i) !== 0) {
      findings.push({
        kind: "buys without sales",
        area: { row: rowsAt[0]!, column: columnsAt[i]!, rows: rowsAt.at(-1)! - rowsAt[0]! + 1, columns: 1 },
        row: i,
        bought: inputs.at(i),
      });
      continue;
    }
    if (paid.length === 0) continue;
    const difference = lacking(sales, i, bought, i);
    if (Math.abs(difference) > NOISE * size[i]!) {
      const at = paid.find((row) => rows[row]!.role === "valueAdded") ?? paid[0]!;
      findings.push({
        kind: "does not balance",
        area: cellAt(rows[at]!.at, columnsAt[i]!),
        row: i,
        sales: sales.at(i),
        bought: bought.at(i),
        difference,
      });
    }
  }
}

/**
 * Whether columns and rows of totals are the sums that they are named for. One that is right nowhere is of something else,
 * such as uses at purchasers' prices; one that was found by its figures is right everywhere.
 */
function* checkTotals(
  { rowsAt, columnsAt, rows, columns }: NetworkCells,
  figures: Figures,
  ledger: Ledger,
  paid: readonly number[],
  findings: NetworkFinding[],
): Sliced<void> {
  const { sold, used, sales, inputs, bought, length: n } = ledger;
  const isChecked = ({ role, by }: Line) => by === "name" && (role === "total" || role === "output");
  const others = columns.flatMap(({ role }, index) => (role === "other" ? [index] : []));
  const withOthers = others.length === 0 ? [] : [summed(sales, figures.columns, others)];
  for (const [index, line] of columns.entries()) {
    if (!isChecked(line)) continue;
    yield;
    const candidates = line.role === "output" ? [sales, ...withOthers] : [sales, used, sold, ...withOthers];
    const wrong = wrongTotals(figures.columns, index, candidates, figures.isOpenRow, ledger);
    for (const each of wrong)
      findings.push({ kind: "total", area: cellAt(rowsAt[each.index]!, line.at), name: line.name, ...each });
  }
  for (const [index, line] of rows.entries()) {
    if (!isChecked(line)) continue;
    yield;
    const before = rows.flatMap(({ role }, row) => (row < index && PAID.includes(role) ? [row] : []));
    const candidates =
      line.role === "output"
        ? [sales, bought]
        : [inputs, sales, ...(paid.length > 0 ? [bought] : []), summed(inputs, figures.rows, before)];
    const wrong = wrongTotals(figures.rows, index, candidates, figures.isOpenColumn, ledger);
    for (const each of wrong)
      findings.push({ kind: "total", area: cellAt(line.at, columnsAt[each.index]!), name: line.name, ...each });
  }

  /** These sums with some lines beside or below the flows. */
  function summed(sums: Sums, { values, rests }: Matrix, lines: readonly number[]): Sums {
    const all = new Sums(n);
    for (let index = 0; index < n; index += 1) {
      all.addSum(index, sums, index);
      for (const line of lines) all.add(index, values[line * n + index]!, rests[line * n + index]!);
    }
    return all;
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
  const wrong = candidates
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
  const isSmall = wrong.every(({ difference, sum }) => Math.abs(difference) <= SMALL * Math.abs(sum));
  return wrong.length === known.length && !isSmall ? [] : wrong;
}

type Difference = Extract<NetworkFinding, { kind: "does not balance" | "total" }>;

/** Differences of at most the rounding of so many figures balance, if they are small or in more rows than a slip affects. */
function* withoutRoundings(
  findings: readonly NetworkFinding[],
  matrices: readonly Matrix[],
  { summed, size, inputs }: Ledger,
): Sliced<{ others: NetworkFinding[]; rounding: Rounding | null }> {
  const rowOf = (each: Difference) => (each.kind === "total" ? each.index : each.row);
  const differences = findings.filter(
    (each): each is Difference => each.kind === "does not balance" || each.kind === "total",
  );
  const below = findings.filter((each) => each.kind === "negative output");
  if (differences.length + below.length === 0) return { others: [...findings], rounding: null };
  const decimals = yield* decimalsOf(matrices);
  if (decimals > MAX_DECIMALS) return { others: [...findings], rounding: null };
  // The total, or the value added, is rounded as well.
  const within = differences.filter(
    (each) => Math.abs(each.difference) <= ((summed[rowOf(each)]! + 1) * 10 ** -decimals) / 2,
  );
  const areMany = new Set(within.map(rowOf)).size >= MANY;
  /** Twice the sales are the figures of a row and its column. What is published as 0 is within its own rounding. */
  const isSmall = (each: Difference) =>
    Math.abs(each.difference) <= (SMALL * size[rowOf(each)]!) / 2 ||
    (each.kind === "total" ? each.stands : each.bought) === 0;
  const roundings = [
    ...within.filter((each) => areMany || isSmall(each)),
    // Nothing is bought, and what is sold is below 0 by less than rounding: the output is 0.
    ...below
      .filter(({ row, sales }) => inputs.at(row) === 0 && -sales <= ((summed[row]! + 1) * 10 ** -decimals) / 2)
      .map((each) => ({ ...each, difference: each.sales, finding: each })),
  ];
  if (roundings.length === 0) return { others: [...findings], rounding: null };
  const { area, difference } = roundings.reduce<{ area: CellRange; difference: number }>(
    (most, each) => (Math.abs(each.difference) > Math.abs(most.difference) ? each : most),
    roundings[0]!,
  );
  const merged = new Set<NetworkFinding>(roundings.map((each) => ("finding" in each ? each.finding : each)));
  return {
    others: findings.filter((each) => !merged.has(each)),
    rounding: { area, count: roundings.length, difference: Math.abs(difference), decimals },
  };
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

/**
 * Purchases and earnings other than flows, each a way to read them: the rows of value added, or its parts where it has no
 * row, with what is bought besides, or without.
 */
function accountsOf(lines: readonly Line[]): (readonly number[])[] {
  const of = (...roles: readonly Line["role"][]) =>
    lines.flatMap(({ role }, row) => (roles.includes(role) ? [row] : []));
  const whole = of("valueAdded");
  const added = whole.length > 0 ? whole : of("valueAdded part");
  const besides = of("taxes", "imports", "other");
  const all = [...added, ...besides].sort((one, other) => one - other);
  if (added.length === 0) return [];
  return besides.length > 0 ? [all, added] : [all];
}

function lacking(one: Sums, at: number, other: Sums, otherAt: number): number {
  const difference = new Sums(1);
  difference.addSum(0, one, at);
  difference.addSum(0, other, otherAt, -1);
  return difference.at(0);
}
