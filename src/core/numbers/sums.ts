/**
 * Sums that lose no digit: each carries what its rounding drops (Neumaier 1974), and what each figure's double misses of
 * its decimal. So value added, output less inputs, is right to its last digit even where it is a millionth of output.
 */

/** Figures beside which a difference is no more than what is left of rounding; ours is about 1e-30. */
const NOTHING = 2 ** -90;

export class Sums {
  private readonly high: Float64Array;
  private readonly low: Float64Array;
  /** Of the figures without their signs: what a difference is small beside. */
  private readonly size: Float64Array;

  constructor(length: number) {
    this.high = new Float64Array(length);
    this.low = new Float64Array(length);
    this.size = new Float64Array(length);
  }

  /** Adds a figure, and what its double misses. */
  add(index: number, value: number, rest: number): void {
    const before = this.high[index]!;
    const after = before + value;
    const added = after - before;
    this.high[index] = after;
    this.low[index]! += before - (after - added) + (value - added) + rest;
    this.size[index]! += Math.abs(value);
  }

  /** Adds a whole sum of others, or takes it away. */
  addSum(index: number, others: Sums, other: number, sign: 1 | -1 = 1): void {
    const size = this.size[index]! + others.size[other]!;
    this.add(index, sign * others.high[other]!, sign * others.low[other]!);
    this.size[index] = size;
  }

  /** The nearest double; 0 where nothing but rounding is left. */
  at(index: number): number {
    const sum = this.high[index]! + this.low[index]!;
    return Math.abs(sum) <= this.size[index]! * NOTHING ? 0 : sum;
  }

  /** All of them, as nearest doubles. */
  values(): Float64Array {
    return Float64Array.from(this.high, (_, index) => this.at(index));
  }
}
