/** The exact sums of an input-output table: what each row sells, and what its column buys. */

import type { Matrix } from "../../core/numbers/matrix";
import { Sums } from "../../core/numbers/sums";
import type { Sliced } from "../../core/sliced";

export interface Figures {
  readonly flows: Matrix;
  readonly finalDemand: Matrix;
  readonly rows: Matrix;
  readonly columns: Matrix;
  /** A row or a column without all its figures has no sum. */
  readonly isOpenRow: Uint8Array;
  readonly isOpenColumn: Uint8Array;
}

/** What each row sells and its column buys, summed exactly. */
export class Ledger {
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

export function* ledgerOf({ flows: z, finalDemand: y, rows }: Figures, paid: readonly number[]): Sliced<Ledger> {
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
