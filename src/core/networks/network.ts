/**
 * An inter-country table solved: whose value added is in what, through all rounds.
 *
 *     B = (I - A)^-1, n x n,    V_c B_cj = sum over rows i of country c of v_i b_ij
 *
 * and for each country its local inverse L_cc = (I - A_cc)^-1: all rounds within it. The value added of all countries in
 * a unit of any row that has an output sums to 1, together with taxes and other where value added has a row of its own.
 */
import type { InterCountryTable } from "./inter-country-table";
import { type Margins, Singular, inverted } from "../numbers/leontief-inverse";
import { copied, productInSlices, weightedColumns, weightedRows, whole } from "../numbers/matrix";
import { refuse } from "../refusal";
import { type Sliced, subProgress } from "../sliced";

/** A pivoted inverse whose shares differ from 1 by more has lost its digits. */
const MAX_MISSED = 1e-9;

export interface Network {
  readonly table: InterCountryTable;
  /** n x n. */
  readonly b: Float64Array;
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
  const {
    n,
    count,
    v,
    data: { first },
  } = table;
  const b = yield* leontiefInverse(table);
  const vB = new Float64Array(count * n);
  yield 1;
  for (let country = 0; country < count; country++) {
    const [from, to] = [first[country]!, first[country + 1]!];
    vB.set(weightedRows(v.subarray(from, to), { of: b, start: from * n, stride: n }, to - from, n), country * n);
  }
  const { rest } = table.valueAdded;
  return { table, b, vB, taxesB: rest && weightedRows(rest.perUnit, whole(b, n), n, n) };
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
  const nameOf = (row: number): string => table.rowWords(from + row);
  const unsolved = (row: number): never =>
    refuse({ why: "no solution", place: table.place(from + row), name: nameOf(row) });
  try {
    const inverse = yield* inverted(block, to - from, margins(table.data.by, output, columnSlack, rowSlack));
    if (table.data.by === "pivoted") checkShares(inverse, output, columnSlack, unsolved);
    return inverse;
  } catch (thrown) {
    if (!(thrown instanceof Singular)) throw thrown;
    if (table.data.by === "pivoted") return unsolved(thrown.row);
    return refuse({
      why: "sells to itself only",
      place: table.place(from + thrown.row),
      names: thrown.loop.map(nameOf),
    });
  }
}

/** Whatever a product is worth came in from outside the block in one of the rounds. */
function checkShares(
  inverse: Float64Array,
  output: Float64Array,
  columnSlack: Float64Array,
  unsolved: (row: number) => never,
): void {
  const size = output.length;
  weightedRows(columnSlack, whole(inverse, size), size, size).forEach((sum, row) => {
    if (output[row] !== 0 && !(Math.abs(sum - 1) <= MAX_MISSED)) unsolved(row);
  });
}

/** A row without output is left as it is: its slack is 1. */
function margins(by: Margins["by"], output: Float64Array, columnSlack: Float64Array, rowSlack: Float64Array): Margins {
  switch (by) {
    case "columns":
      return { by, slack: columnSlack.map((slack, row) => (output[row] === 0 ? 1 : slack)) };
    case "rows":
      return {
        by,
        slack: rowSlack.map((slack, row) => (output[row] === 0 ? 1 : slack / output[row]!)),
        output: output.map((figure) => (figure === 0 ? 1 : figure)),
      };
    case "pivoted":
      return { by };
  }
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

/** V_c L_cc, for every country: its own value added in a unit of its products, through the rounds within it. */
export function valueAddedAtHome(table: InterCountryTable, inverses: readonly Float64Array[]): Float64Array {
  const made = new Float64Array(table.n);
  inverses.forEach((inverse, country) => {
    const size = table.rowsOf(country);
    const from = table.data.first[country]!;
    made.set(weightedRows(table.v.subarray(from, from + size), whole(inverse, size), size, size), from);
  });
  return made;
}

/** B Y, n x countries: the output that the final demand of each country takes. */
export function outputFor({
  table: {
    n,
    count,
    data: { final },
  },
  b,
}: Network): Sliced<Float64Array> {
  return productInSlices(whole(b, n), whole(final, count), n, count, n);
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

/** `comingBack` with weights of all rows, for each country that is wanted. */
export function* comingBackToEach(
  network: Network,
  countries: Iterable<number>,
  weights: Float64Array,
): Sliced<Float64Array> {
  const {
    n,
    count,
    data: { first },
  } = network.table;
  const twice = new Float64Array(n);
  for (const country of countries) {
    const [from, to] = [first[country]!, first[country + 1]!];
    twice.set(comingBack(network, country, weights.subarray(from, to)), from);
    yield (country + 1) / count;
  }
  return twice;
}

/** Per unit of each row of a country: what weights of its rows come to in what others buy of them and sell back to it. */
export function comingBack({ table, b }: Network, country: number, weights: Float64Array): Float64Array {
  const {
    n,
    data: { a, first },
  } = table;
  const [from, to] = [first[country]!, first[country + 1]!];
  const abroad = weightedRows(weights, { of: a, start: from * n, stride: n }, to - from, n);
  abroad.fill(0, from, to);
  return weightedRows(abroad, { of: b, start: from, stride: n }, n, to - from);
}
