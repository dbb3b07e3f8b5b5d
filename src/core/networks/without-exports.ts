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
  /** Their sales to the final users of each country, also through the countries eliminated. */
  readonly final: Float64Array;
  /** All of those. */
  readonly allFinal: Float64Array;
}

/** Countries eliminated: what it takes to find their output from that of the countries left. */
interface Eliminated {
  readonly rows: readonly [from: number, to: number];
  readonly left: readonly [from: number, to: number];
  /** (I - A)^-1 among them. */
  readonly inverse: Float64Array;
  /** What those left buy of them. */
  readonly sold: Float64Array;
  /** Their output for the final users of each country, and for those of all others. */
  readonly forUsers: Float64Array;
  readonly forOthers: Float64Array;
}

/** The world seen from one country alone. */
export interface Abroad {
  readonly country: number;
  /** V_N (I - A_NN)^-1 A_Ns: the value added of all others in what the country buys from them, per unit of its output. */
  readonly valueAdded: Float64Array;
  /**
   * The output of all others, in rows of the table, that their final sales to the country and this output of it take,
   * (I - A_NN)^-1 (A_Ns x + Y_Ns), or their final sales to each other.
   */
  outputForHome(output: ArrayLike<number>): Float64Array;
  outputForOthers(): Float64Array;
}

export function* eachWithoutExports(
  table: InterCountryTable,
  countries: readonly number[],
  take: (abroad: Abroad) => void,
): Sliced<void> {
  const {
    n,
    count,
    data: { a, final, allFinal },
  } = table;
  const wanted = new Set(countries);
  let done = 0;

  function* descend(remaining: Remaining, path: readonly Eliminated[]): Sliced<void> {
    const [from, to] = remaining.countries;
    if (to - from === 1) {
      take(abroadOf(table, from, remaining, path));
      done += 1;
      yield done / wanted.size;
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
      if (!countries.some((country) => country >= left[0] && country < left[1])) continue;
      const { rest, step } = yield* subProgress(
        eliminate(table, remaining, left, eliminated),
        done / wanted.size,
        done / wanted.size,
      );
      yield* descend(rest, [...path, step]);
    }
  }

  yield* descend(
    { countries: [0, count], a, foreign: new Float64Array(n), foreignPrimary: new Float64Array(n), final, allFinal },
    [],
  );
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
    count,
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
  const own = (figures: Float64Array, of: readonly [number, number], columns = 1): Float64Array =>
    figures.slice((of[0] - start) * columns, (of[1] - start) * columns);

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
  const final = own(remaining.final, left, count);
  const finals = own(remaining.final, gone, count);
  yield* addProductInSlices(whole(final, count), whole(through, go), whole(finals, count), stay, count, go);
  const inGoods = (perUnit: Float64Array, foreign: Float64Array): Float64Array => {
    const made = weightedRows(weightedRows(perUnit, whole(inverse, go), go, go), whole(sold, stay), go, stay);
    return own(foreign, left).map((share, row) => share + made[row]!);
  };
  const forUsers = yield* productInSlices(whole(inverse, go), whole(finals, count), go, count, go);
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
    step: { rows: gone, left, inverse, sold, forUsers, forOthers: withoutEach(forUsers, count) },
  };
}

/** For each row the sum over all users but one, for each one. */
function withoutEach(figures: Float64Array, count: number): Float64Array {
  const made = new Float64Array(figures.length);
  for (let start = 0; start < figures.length; start += count)
    made.set(sumsWithoutOne(figures.subarray(start, start + count)), start);
  return made;
}

function abroadOf(
  table: InterCountryTable,
  country: number,
  { foreign }: Remaining,
  path: readonly Eliminated[],
): Abroad {
  const {
    n,
    count,
    data: { first },
  } = table;
  /** Those eliminated last know all that is left beside them. */
  const outputFor = (output: ArrayLike<number>, final: (step: Eliminated) => Float64Array): Float64Array => {
    const made = new Float64Array(n);
    made.set(output, first[country]);
    for (const step of [...path].reverse()) {
      const {
        rows: [from, to],
        left: [start, end],
        inverse,
        sold,
      } = step;
      const size = to - from;
      const bought = weightedColumns(whole(sold, end - start), made.subarray(start, end), size, end - start);
      const needed = weightedColumns(whole(inverse, size), bought, size, size);
      const forFinal = final(step);
      for (let row = 0; row < size; row++) made[from + row] = needed[row]! + forFinal[row * count + country]!;
    }
    made.fill(0, first[country], first[country + 1]);
    return made;
  };
  return {
    country,
    valueAdded: foreign,
    outputForHome: (output) => outputFor(output, ({ forUsers }) => forUsers),
    outputForOthers: () => outputFor([], ({ forOthers }) => forOthers),
  };
}
