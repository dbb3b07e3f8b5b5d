/** Random inter-country tables for the properties: cells as whole hundredths. */
import fc from "../fast-check";
import type { ExactTable } from "../oracles/network";

export interface RandomTable extends ExactTable {
  /** Categories of final demand a country; final holds them side by side here. */
  categories: bigint[][];
  each: number;
  /** Whether value added, and each row's final sales, are 0 or more. */
  isPlain: boolean;
}

type Kind = "any" | "thin" | "losses" | "mixed";

const cell = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 99_999 }) },
);

/** Tables of these many countries and industries. */
export function tables({
  countries = [2, 6],
  industries = [1, 8],
  rows = 48,
  kinds = ["any", "thin", "losses"],
}: {
  countries?: readonly [number, number];
  industries?: readonly [number, number];
  rows?: number;
  kinds?: readonly Kind[];
} = {}): fc.Arbitrary<RandomTable> {
  return fc
    .record({
      count: fc.integer({ min: countries[0], max: countries[1] }),
      size: fc.integer({ min: industries[0], max: industries[1] }),
      each: fc.constantFrom(1, 1, 2),
      kind: fc.constantFrom(...kinds),
      shuffled: fc.boolean(),
      uneven: fc.boolean(),
      idle: fc.boolean(),
    })
    .filter(({ count, size }) => count * size <= rows)
    .chain(({ count, size, each, kind, shuffled, uneven, idle }) => {
      const n = count * size;
      // Unevenly: one row for each country, and all others with the first.
      const order = Array.from({ length: n }, (_, row) =>
        uneven ? Math.max(0, row - (n - count)) : Math.floor(row / size),
      );
      return fc
        .record({
          cells: fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
          final: fc.array(fc.array(cell, { minLength: count * each, maxLength: count * each }), {
            minLength: n,
            maxLength: n,
          }),
          countryOf: shuffled ? fc.shuffledSubarray(order, { minLength: n, maxLength: n }) : fc.constant(order),
          none: idle && n > 2 ? fc.nat(n - 1) : fc.constant(-1),
        })
        .map(({ cells, final, countryOf, none }) => made(kind, count, each, inOrder(countryOf), cells, final, none));
    });
}

/** Countries are numbered by their first appearance, as the functions do. */
function inOrder(countryOf: readonly number[]): number[] {
  const seen = [...new Set(countryOf)];
  return countryOf.map((country) => seen.indexOf(country));
}

function made(
  kind: Kind,
  count: number,
  each: number,
  countryOf: number[],
  cells: number[][],
  final: number[][],
  none: number,
): RandomTable {
  const n = cells.length;
  const isUsed = (row: number): boolean => row !== none;
  const flows = cells.map((row, i) => row.map((figure, j) => BigInt(isUsed(i) && isUsed(j) ? figure : 0)));
  let sales = final.map((row, i) => row.map((figure) => BigInt(isUsed(i) ? figure : 0)));
  const add = (figures: readonly bigint[]): bigint => figures.reduce((all, figure) => all + figure, 0n);
  if (kind === "thin") {
    // What a row sells on it buys: value added is what it sells to final users, down to a millionth of output.
    for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) flows[j]![i] = flows[i]![j]!;
    sales = sales.map((row, i) =>
      row.map((figure, c) =>
        !isUsed(i) ? 0n : c === i % row.length ? add(flows[i]!) / 1_000_000n + 1n : figure % 3n === 0n ? 1n : 0n,
      ),
    );
  } else if (kind === "any") {
    // Each row sells enough to final users to leave value in its column.
    sales = sales.map((row, i) =>
      row.map((figure, c) => (isUsed(i) && c === 0 ? figure + add(flows.map((from) => from[i]!)) + 1n : figure)),
    );
  } else {
    sales = sales.map((row, i) => row.map((figure, c) => (isUsed(i) && c === 0 ? figure + 1n : figure)));
    // Stocks are run down: what a row sells for use is less than nothing, and yet it has an output.
    if (kind === "mixed")
      sales = sales.map((row, i) =>
        row.map((figure, c) => (c === 1 && isUsed(i) && i % 2 === 0 ? -(add(flows[i]!) / 3n) : figure)),
      );
  }
  const output = flows.map((row, i) => add(row) + add(sales[i]!));
  return {
    flows,
    categories: sales,
    each,
    countryOf,
    count,
    final: sales.map((row) => Array.from({ length: count }, (_, c) => add(row.slice(c * each, (c + 1) * each)))),
    isPlain:
      output.every((figure, j) => figure >= add(flows.map((row) => row[j]!))) &&
      sales.every((row) => row.every((figure) => figure >= 0n)),
  };
}

/** The arguments of a function: hundredths as decimals, and the countries' names. */
export function cellsOf({ flows, categories, countryOf }: RandomTable): {
  flows: number[][];
  final: number[][];
  names: string[][];
} {
  const decimals = (rows: readonly bigint[][]): number[][] =>
    rows.map((row) => row.map((figure) => Number(figure) / 100));
  return { flows: decimals(flows), final: decimals(categories), names: countryOf.map((country) => [`C${country}`]) };
}
