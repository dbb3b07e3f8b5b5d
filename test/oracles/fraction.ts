/** Exact fractions of whole numbers without bounds, and matrices of them. */

export class Fraction {
  constructor(
    readonly above: bigint,
    readonly below: bigint,
  ) {}

  /** The fraction that a decimal with so many digits spells. */
  static of(above: bigint, below = 1n): Fraction {
    if (below === 0n) throw new RangeError("a fraction of 0");
    const divisor = greatest(above, below) * (below < 0n ? -1n : 1n);
    return new Fraction(above / divisor, below / divisor);
  }

  plus(other: Fraction): Fraction {
    return Fraction.of(this.above * other.below + other.above * this.below, this.below * other.below);
  }

  minus(other: Fraction): Fraction {
    return Fraction.of(this.above * other.below - other.above * this.below, this.below * other.below);
  }

  times(other: Fraction): Fraction {
    return Fraction.of(this.above * other.above, this.below * other.below);
  }

  over(other: Fraction): Fraction {
    return Fraction.of(this.above * other.below, this.below * other.above);
  }

  get isZero(): boolean {
    return this.above === 0n;
  }

  /** Good to more digits than a double has. */
  toNumber(): number {
    const bits = (figure: bigint): number => figure.toString(2).length;
    const shift = Math.max(0, 70 - bits(this.above < 0n ? -this.above : this.above) + bits(this.below));
    return Number((this.above << BigInt(shift)) / this.below) / 2 ** shift;
  }
}

function greatest(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

export type Exact = Fraction[][];

export const zero = Fraction.of(0n);
export const one = Fraction.of(1n);

export function exact(rows: number, columns: number, at: (row: number, column: number) => Fraction): Exact {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => at(row, column)),
  );
}

export function sum(figures: readonly Fraction[]): Fraction {
  return figures.reduce((all, figure) => all.plus(figure), zero);
}

export function times(left: Exact, right: Exact): Exact {
  return exact(left.length, right[0]!.length, (row, column) =>
    sum(
      left[row]!.flatMap((figure, k) =>
        figure.isZero || right[k]![column]!.isZero ? [] : [figure.times(right[k]![column]!)],
      ),
    ),
  );
}

/** The inverse of I - a by the schoolbook. */
export function inverseOfRest(a: Exact): Exact {
  const n = a.length;
  const rows = a.map((row, i) => [
    ...row.map((figure, j) => (i === j ? one : zero).minus(figure)),
    ...row.map((_, j) => (i === j ? one : zero)),
  ]);
  for (let k = 0; k < n; k++) {
    const pivot = rows.findIndex((row, i) => i >= k && !row[k]!.isZero);
    if (pivot < 0) throw new RangeError("singular");
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    const own = rows[k]!.map((figure) => figure.over(rows[k]![k]!));
    rows.forEach((row, i) => {
      rows[i] =
        i === k
          ? own
          : row[k]!.isZero
            ? row
            : row.map((figure, j) => (own[j]!.isZero ? figure : figure.minus(row[k]!.times(own[j]!))));
    });
  }
  return rows.map((row) => row.slice(n));
}
