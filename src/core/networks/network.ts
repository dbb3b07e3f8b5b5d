/**
 * An inter-country table solved: whose value added is in what, through all rounds.
 *
 *     B = (I - A)^-1, n x n,    V_c B_cj = sum over rows i of country c of v_i b_ij
 *
 * and for each country its local inverse L_cc = (I - A_cc)^-1: all rounds within it. The value added of all countries in
 * a unit of any row that has an output sums to 1, together with taxes and other where value added has a row of its own.
 */
import type { InterCountryTable } from "./inter-country-table";
import { marginsOf, refusingUnsolved, sharesAreKept } from "./elimination";
import { inverted } from "../numbers/leontief-factors";
import { copied, productInSlices, weightedColumns, weightedRows, whole } from "../numbers/matrix";
import { type Solver, solverOf } from "./solver";
import { type Sliced, subProgress } from "../sliced";

export interface Network {
  readonly table: InterCountryTable;
  readonly solver: Solver;
  /** countries x n: the value added of each country in a unit of each row's product. */
  readonly vB: Float64Array;
  /** The same of taxes and other, of all countries together; null where value added is all primary input. */
  readonly taxesB: Float64Array | null;
}

const inverses = new WeakMap<InterCountryTable["data"], Float64Array>();

/** B, n x n: computed once for a table; read-only. */
export function* leontiefInverse(table: InterCountryTable): Sliced<Float64Array> {
  const known = inverses.get(table.data);
  if (known) return known;
  const b = yield* rowsInverted(table, 0, table.n);
  inverses.set(table.data, b);
  return b;
}

export function* solve(table: InterCountryTable): Sliced<Network> {
  const solver = yield* subProgress(solverOf(table), 0, 0.8);
  return yield* subProgress(networkOf(table, solver), 0.8, 1);
}

/** The same with the inverse, where that is needed anyway. */
export function* solveByInverse(table: InterCountryTable): Sliced<Network> {
  const { n } = table;
  const b = whole(yield* subProgress(leontiefInverse(table), 0, 0.9), n);
  const solver: Solver = {
    right: (columns, count) => productInSlices(b, whole(columns, count), n, count, n),
    *left(rows, count) {
      const made = new Float64Array(rows.length);
      for (let row = 0; row < count; row++) {
        made.set(weightedRows(rows.subarray(row * n, (row + 1) * n), b, n, n), row * n);
        yield row / count;
      }
      return made;
    },
  };
  return yield* subProgress(networkOf(table, solver), 0.9, 1);
}

function* networkOf(table: InterCountryTable, solver: Solver): Sliced<Network> {
  const {
    n,
    count,
    v,
    valueAdded: { rest },
    data: { countryOf },
  } = table;
  const byCountry = new Float64Array(count * n);
  for (let row = 0; row < n; row++) byCountry[countryOf[row]! * n + row] = v[row]!;
  const vB = yield* subProgress(solver.left(byCountry, count), 0, 0.9);
  return { table, solver, vB, taxesB: rest && (yield* subProgress(solver.left(rest.perUnit, 1), 0.9, 1)) };
}

/** The inverse of I - A for the rows from one to another, as if the others were outside the table. */
export function* rowsInverted(table: InterCountryTable, from: number, to: number): Sliced<Float64Array> {
  const {
    n,
    t,
    data: { a, output, allFinal },
  } = table;
  const size = to - from;
  const block = copied({ of: a, start: from * n + from, stride: n }, size, size);
  const columnSlack = t.slice(from, to);
  const rowSlack = allFinal.slice(from, to);
  for (let inside = from; inside < to; inside++) {
    for (let outside = 0; outside < n; outside++) {
      if (outside >= from && outside < to) continue;
      rowSlack[inside - from]! += a[inside * n + outside]! * output[outside]!;
      columnSlack[inside - from]! += a[outside * n + inside]!;
    }
  }
  return yield* blockInverted(table, block, from, to, columnSlack, rowSlack);
}

/**
 * The inverse of I less a block of coefficients, in place. For each column it takes the inputs from outside the block, per
 * unit of output; for each row the sales to outside, in currency.
 */
export function* blockInverted(
  table: InterCountryTable,
  block: Float64Array,
  from: number,
  to: number,
  columnSlack: Float64Array,
  rowSlack: Float64Array,
): Sliced<Float64Array> {
  const output = table.data.output.subarray(from, to);
  const { by } = table.data;
  return yield* refusingUnsolved(table, from, function* (unsolved) {
    const inverse = yield* inverted(block, to - from, marginsOf(by, output, columnSlack, rowSlack));
    const size = to - from;
    if (by === "pivoted") sharesAreKept(weightedRows(columnSlack, whole(inverse, size), size, size), output, unsolved);
    return inverse;
  });
}

/** The local inverse of each country. */
export function* localInverses(table: InterCountryTable): Sliced<Float64Array[]> {
  const inverses: Float64Array[] = [];
  for (let country = 0; country < table.count; country++) {
    inverses.push(
      yield* subProgress(
        rowsInverted(table, table.data.first[country]!, table.data.first[country + 1]!),
        country / table.count,
        (country + 1) / table.count,
      ),
    );
  }
  return inverses;
}

/** L_cc times the figures of its own rows, for every country. */
export function throughHome(
  table: InterCountryTable,
  inverses: readonly Float64Array[],
  figures: Float64Array,
): Float64Array {
  const made = new Float64Array(table.n);
  inverses.forEach((inverse, country) => {
    const size = table.rowsOf(country);
    const from = table.data.first[country]!;
    made.set(weightedColumns(whole(inverse, size), figures.subarray(from, from + size), size, size), from);
  });
  return made;
}

/** Figures of its own rows times L_cc, for every country. */
export function throughRows(
  table: InterCountryTable,
  inverses: readonly Float64Array[],
  figures: Float64Array,
): Float64Array {
  const made = new Float64Array(table.n);
  inverses.forEach((inverse, country) => {
    const size = table.rowsOf(country);
    const from = table.data.first[country]!;
    made.set(weightedRows(figures.subarray(from, from + size), whole(inverse, size), size, size), from);
  });
  return made;
}

/** V_c L_cc, for every country: its own value added in a unit of its products, through the rounds within it. */
export function valueAddedAtHome(table: InterCountryTable, inverses: readonly Float64Array[]): Float64Array {
  return throughRows(table, inverses, table.v);
}

/** B Y, n x countries: the output that the final demand of each country takes. */
export function outputFor({ table: { count, data }, solver }: Network): Sliced<Float64Array> {
  return solver.right(data.final, count);
}

/** The sales of each row to final users at home. */
export function finalAtHome({ n, count, data: { final, countryOf } }: InterCountryTable): Float64Array {
  return Float64Array.from({ length: n }, (_, row) => final[row * count + countryOf[row]!]!);
}

/** All exports of each row. */
export function exportsOf({ n, count, data: { exports } }: InterCountryTable): Float64Array {
  return Float64Array.from({ length: n }, (_, row) =>
    exports.subarray(row * count, (row + 1) * count).reduce((sum, sales) => sum + sales, 0),
  );
}

/** Taxes and other of all countries in the exports of each; null where value added is all primary input. */
export function taxesInExports({ table, taxesB }: Network): Float64Array | null {
  if (!taxesB) return null;
  const exports = exportsOf(table);
  return table.byCountry(taxesB.map((share, row) => share * exports[row]!));
}

/** The value added of all countries but its own in a unit of each row's product. */
export function foreignValueAdded({
  table: {
    n,
    count,
    data: { countryOf },
  },
  vB,
}: Network): Float64Array {
  const made = new Float64Array(n);
  for (let country = 0; country < count; country++) {
    for (let row = 0; row < n; row++) if (countryOf[row] !== country) made[row]! += vB[country * n + row]!;
  }
  return made;
}

/** The value added of each row's own country in a unit of its product. */
export function domesticValueAdded({
  table: {
    n,
    data: { countryOf },
  },
  vB,
}: Network): Float64Array {
  return Float64Array.from({ length: n }, (_, row) => vB[countryOf[row]! * n + row]!);
}

/**
 * Per unit of each row of each country that is wanted: what weights of its country's rows come to in what others buy of
 * them and sell back to it.
 */
export function* comingBackToEach(
  { table, solver }: Network,
  countries: Iterable<number>,
  weights: Float64Array,
): Sliced<Float64Array> {
  const {
    n,
    data: { first },
  } = table;
  const wanted = [...countries];
  const abroad = new Float64Array(wanted.length * n);
  for (const [index, country] of wanted.entries()) {
    abroad.set(boughtOf(table, country, weights), index * n);
    yield 0.2;
  }
  const back = yield* subProgress(solver.left(abroad, wanted.length), 0.2, 1);
  const made = new Float64Array(n);
  for (const [index, country] of wanted.entries()) {
    const [from, to] = [first[country]!, first[country + 1]!];
    made.set(back.subarray(index * n + from, index * n + to), from);
  }
  return made;
}

/** Per unit of each row abroad: what weights of a country's rows come to in what it buys of them. */
export function boughtOf(
  { n, data: { a, first } }: InterCountryTable,
  country: number,
  weights: Float64Array,
): Float64Array {
  const [from, to] = [first[country]!, first[country + 1]!];
  const bought = weightedRows(weights.subarray(from, to), { of: a, start: from * n, stride: n }, to - from, n);
  bought.fill(0, from, to);
  return bought;
}
