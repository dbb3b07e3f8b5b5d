/**
 * The world without the exports of one country, for each country in turn (Borin & Mancini): A^(s) is A with the export
 * blocks of s set to 0, B^(s) its Leontief inverse.
 *
 *     B^(s)_ss = L_ss,  B^(s)_sN = 0,  B^(s)_NN = (I - A_NN)^-1,  B^(s)_Ns = (I - A_NN)^-1 A_Ns L_ss,   N all but s
 *
 * I - A_NN for every s is had by halves: to be left with one half of the countries the other half is eliminated, and so
 * on down to one country. That is about n^3 in all, whatever the number of countries, and adds up nothing but products:
 * what it would take from B, by differences, loses its digits where little value is added.
 */
import type { InterCountryTable } from "./inter-country-table";
import {
  addProductInSlices,
  copied,
  productInSlices,
  sumsWithoutOne,
  weightedColumns,
  weightedRows,
  whole,
} from "../numbers/matrix";
import { blockInverted } from "./network";
import { type Sliced, subProgress } from "../sliced";

/** What is left of the world beside some of its countries. */
interface Remaining {
  /** The countries, and their rows. */
  readonly countries: readonly [from: number, to: number];
  /** Coefficients among their rows, also through the countries eliminated. */
  readonly a: Float64Array;
  /** Per unit of their output: the value added of the countries eliminated, and all primary inputs of those. */
  readonly foreign: Float64Array;
  readonly foreignPrimary: Float64Array;
  /** Their sales to all final users, also through the countries eliminated. */
  readonly allFinal: Float64Array;
  /** The same to the users of each of the countries left, and to all others together; null where none are asked for. */
  readonly final: Float64Array | null;
}

/** Countries eliminated: what it takes to find their output from that of the countries left. */
interface Eliminated {
  readonly rows: readonly [from: number, to: number];
  readonly left: readonly [from: number, to: number];
  readonly countriesLeft: readonly [from: number, to: number];
  /** (I - A)^-1 among them. */
  readonly inverse: Float64Array;
  /** What those left buy of them. */
  readonly sold: Float64Array;
  /** Their output for the final users of each country left, and, by that country, for all users elsewhere. */
  readonly forUsers: Float64Array;
  readonly forOthers: Float64Array;
}

/** The world seen from each of some countries. */
export interface WithoutExports {
  /**
   * For the rows of each country, V_N (I - A_NN)^-1 A_Ns: the value added of all others in what it buys from them, per unit
   * of its output.
   */
  readonly foreign: Float64Array;
  /**
   * The output of all others, rows of the table by these countries, that their final sales to the country and its output
   * for its own users take, (I - A_NN)^-1 (A_Ns x + Y_Ns), or their final sales to each other; null where none is asked for.
   */
  readonly outputs: { readonly forHome: Float64Array; readonly forOthers: Float64Array } | null;
}

/** Of countries in ascending order; `homeOutput` of all rows is what each country makes for its own users, at home alone. */
export function* withoutExports(
  table: InterCountryTable,
  countries: readonly number[],
  homeOutput: Float64Array | null,
): Sliced<WithoutExports> {
  const {
    n,
    count,
    data: { a, final, first, allFinal },
  } = table;
  const width = countries.length;
  const foreign = new Float64Array(n);
  const outputs = homeOutput && { forHome: new Float64Array(n * width), forOthers: new Float64Array(n * width) };
  /** The columns of those of the countries that are between two. */
  const columnsOf = ([from, to]: readonly [number, number]): [number, number] => [
    countries.filter((country) => country < from).length,
    countries.filter((country) => country < to).length,
  ];
  let done = 0;
  /** Progress is by countries. */
  const still = <Made>(work: Sliced<Made>): Sliced<Made> => subProgress(work, done / width, done / width);

  function* descend(remaining: Remaining): Sliced<void> {
    const [from, to] = remaining.countries;
    if (to - from === 1) {
      foreign.set(remaining.foreign, first[from]);
      const [column] = columnsOf(remaining.countries);
      if (outputs)
        for (let row = first[from]!; row < first[to]!; row++) outputs.forHome[row * width + column] = homeOutput[row]!;
      done += 1;
      yield done / width;
      return;
    }
    const middle = middleOf(table, from, to);
    for (const [left, eliminated] of [
      [
        [from, middle],
        [middle, to],
      ],
      [
        [middle, to],
        [from, middle],
      ],
    ] as const) {
      const columns = columnsOf(left);
      if (columns[0] === columns[1]) continue;
      const { rest, step } = yield* still(eliminate(table, remaining, left, eliminated));
      yield* descend(rest);
      if (!outputs) continue;
      for (const [made, forFinal] of [
        [outputs.forHome, step.forUsers],
        [outputs.forOthers, step.forOthers],
      ] as const)
        yield* still(outputOfEliminated(step, forFinal, countries, columns, made, width));
    }
  }
  yield* descend({
    countries: [0, count],
    a,
    foreign: new Float64Array(n),
    foreignPrimary: new Float64Array(n),
    allFinal,
    final: outputs && narrowed(final, n, count, [0, count], [0, count], false),
  });
  if (outputs)
    for (const [column, country] of countries.entries())
      for (let row = first[country]!; row < first[country + 1]!; row++) outputs.forHome[row * width + column] = 0;
  return { foreign, outputs };
}

/** What those eliminated make for what those left make, and for final users, in the columns of countries left. */
function* outputOfEliminated(
  { rows: [from, to], left: [start, end], countriesLeft, inverse, sold }: Eliminated,
  forFinal: Float64Array,
  countries: readonly number[],
  [first, last]: readonly [number, number],
  made: Float64Array,
  width: number,
): Sliced<void> {
  const [size, columns] = [to - from, last - first];
  const users = countriesLeft[1] - countriesLeft[0] + 1;
  const output = { of: made, start: from * width + first, stride: width };
  for (let row = 0; row < size; row++)
    for (let column = 0; column < columns; column++)
      made[output.start + row * width + column] =
        forFinal[row * users + countries[first + column]! - countriesLeft[0]]!;
  const ofLeft = { of: made, start: start * width + first, stride: width };
  const bought = yield* productInSlices(whole(sold, end - start), ofLeft, size, columns, end - start);
  yield* addProductInSlices(output, whole(inverse, size), whole(bought, columns), size, columns, size);
}

/** The country at which to part them so that both halves have about as many rows. */
function middleOf({ data: { first } }: InterCountryTable, from: number, to: number): number {
  const half = (first[from]! + first[to]!) / 2;
  let middle = from + 1;
  while (middle < to - 1 && first[middle]! < half) middle += 1;
  return middle;
}

function* eliminate(
  table: InterCountryTable,
  remaining: Remaining,
  leftCountries: readonly [number, number],
  goneCountries: readonly [number, number],
): Sliced<{ rest: Remaining; step: Eliminated }> {
  const {
    v,
    t,
    data: { first, output },
  } = table;
  const start = first[remaining.countries[0]]!;
  const size = first[remaining.countries[1]]! - start;
  const rows = ([from, to]: readonly [number, number]): [number, number] => [first[from]!, first[to]!];
  const [left, gone] = [rows(leftCountries), rows(goneCountries)];
  const [stay, go] = [left[1] - left[0], gone[1] - gone[0]];
  const part = (across: readonly [number, number], down: readonly [number, number]): Float64Array =>
    copied(
      { of: remaining.a, start: (across[0] - start) * size + down[0] - start, stride: size },
      across[1] - across[0],
      down[1] - down[0],
    );
  const own = (figures: Float64Array, of: readonly [number, number]): Float64Array =>
    figures.slice(of[0] - start, of[1] - start);

  const bought = part(left, gone);
  const sold = part(gone, left);
  const together = (perUnit: Float64Array, foreign: Float64Array): Float64Array => {
    const foreignGone = own(foreign, gone);
    return perUnit.slice(...gone).map((share, row) => share + foreignGone[row]!);
  };
  const added = together(v, remaining.foreign);
  const primary = together(t, remaining.foreignPrimary);
  const finalGone = own(remaining.allFinal, gone);

  const columnSlack = primary.slice();
  const rowSlack = finalGone.slice();
  for (let i = 0; i < stay; i++) {
    for (let j = 0; j < go; j++) {
      columnSlack[j]! += bought[i * go + j]!;
      rowSlack[j]! += sold[j * stay + i]! * output[left[0] + i]!;
    }
  }
  const inverse = yield* blockInverted(table, part(gone, gone), gone[0], gone[1], columnSlack, rowSlack);

  const through = yield* productInSlices(whole(bought, go), whole(inverse, go), stay, go, go);
  const a = part(left, left);
  yield* addProductInSlices(whole(a, stay), whole(through, go), whole(sold, stay), stay, stay, go);
  const inGoods = (perUnit: Float64Array, foreign: Float64Array): Float64Array => {
    const made = weightedRows(weightedRows(perUnit, whole(inverse, go), go, go), whole(sold, stay), go, stay);
    return own(foreign, left).map((share, row) => share + made[row]!);
  };
  const users = leftCountries[1] - leftCountries[0] + 1;
  let final: Float64Array | null = null;
  let forUsers: Float64Array = new Float64Array(0);
  if (remaining.final) {
    const narrow = narrowed(
      remaining.final,
      size,
      remaining.countries[1] - remaining.countries[0] + 1,
      remaining.countries,
      leftCountries,
      true,
    );
    final = narrow.slice((left[0] - start) * users, (left[1] - start) * users);
    const finals = narrow.slice((gone[0] - start) * users, (gone[1] - start) * users);
    yield* addProductInSlices(whole(final, users), whole(through, go), whole(finals, users), stay, users, go);
    forUsers = yield* productInSlices(whole(inverse, go), whole(finals, users), go, users, go);
  }
  const forAll = weightedColumns(whole(through, go), finalGone, stay, go);
  return {
    rest: {
      countries: leftCountries,
      a,
      foreign: inGoods(added, remaining.foreign),
      foreignPrimary: inGoods(primary, remaining.foreignPrimary),
      final,
      allFinal: own(remaining.allFinal, left).map((sales, row) => sales + forAll[row]!),
    },
    step: {
      rows: gone,
      left,
      countriesLeft: leftCountries,
      inverse,
      sold,
      forUsers,
      forOthers: withoutEach(forUsers, users),
    },
  };
}

/**
 * Of sales to the users of some countries, of each, and with `rest` to all others together in the last column: the same of
 * fewer countries.
 */
function narrowed(
  final: Float64Array,
  rows: number,
  width: number,
  countries: readonly [number, number],
  left: readonly [number, number],
  rest: boolean,
): Float64Array {
  const users = left[1] - left[0];
  const made = new Float64Array(rows * (users + 1));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < width; column++) {
      const country = countries[0] + column;
      const isLeft = (!rest || column < width - 1) && country >= left[0] && country < left[1];
      made[row * (users + 1) + (isLeft ? country - left[0] : users)]! += final[row * width + column]!;
    }
  }
  return made;
}

/** For each row the sum over all users but one, for each one. */
function withoutEach(figures: Float64Array, count: number): Float64Array {
  const made = new Float64Array(figures.length);
  for (let start = 0; start < figures.length; start += count)
    made.set(sumsWithoutOne(figures.subarray(start, start + count)), start);
  return made;
}
