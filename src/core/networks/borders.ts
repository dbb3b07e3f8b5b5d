/**
 * A table parted at its borders: A_D, the inputs from the own country, and A_F, those from abroad, with all rounds at home,
 *
 *     L = (I - A_D)^-1, country by country
 *
 * Output is a column and is multiplied from the left; a content per unit of output is a row, multiplied from the right.
 * Nothing here asks for the inverse of the table as a whole.
 */
import { weightedRows, whole } from "../numbers/matrix";
import type { Sliced } from "../sliced";
import type { InterCountryTable } from "./inter-country-table";
import { localInverses, throughHome } from "./network";

export class Borders {
  private constructor(
    readonly table: InterCountryTable,
    private readonly inverses: readonly Float64Array[],
  ) {}

  static *of(table: InterCountryTable): Sliced<Borders> {
    return new Borders(table, yield* localInverses(table));
  }

  /** L x goods: the output that they take at home. */
  takenAtHome(goods: Float64Array): Float64Array {
    return throughHome(this.table, this.inverses, goods);
  }

  /** perUnit x L: the content of a unit of output, through the rounds at home. */
  contentAtHome(perUnit: Float64Array): Float64Array {
    const { table, inverses } = this;
    const made = new Float64Array(table.n);
    inverses.forEach((inverse, country) => {
      const size = table.rowsOf(country);
      const from = table.data.first[country]!;
      made.set(weightedRows(perUnit.subarray(from, from + size), whole(inverse, size), size, size), from);
    });
    return made;
  }

  /** A_D x output and A_F x output: what is sold to it at home, and abroad. */
  soldAtHome(output: Float64Array): Float64Array {
    return this.sold(output, true);
  }
  soldAbroad(output: Float64Array): Float64Array {
    return this.sold(output, false);
  }

  /** perUnit x A_D and perUnit x A_F: the content of the inputs bought at home, and abroad. */
  boughtAtHome(perUnit: Float64Array): Float64Array {
    return this.bought(perUnit, true);
  }
  boughtAbroad(perUnit: Float64Array): Float64Array {
    return this.bought(perUnit, false);
  }

  /** A_F x output by the country that buys, n x countries: 0 for the own one. */
  soldToEach(output: Float64Array): Float64Array {
    const {
      n,
      count,
      data: { a, countryOf },
    } = this.table;
    const made = new Float64Array(n * count);
    this.eachPart((row, country, from, to) => {
      if (country === countryOf[row]) return;
      let sum = 0;
      for (let buyer = from; buyer < to; buyer++) sum += a[row * n + buyer]! * output[buyer]!;
      made[row * count + country] = sum;
    });
    return made;
  }

  private sold(output: Float64Array, atHome: boolean): Float64Array {
    const {
      n,
      data: { a, countryOf },
    } = this.table;
    const made = new Float64Array(n);
    this.eachPart((row, country, from, to) => {
      if ((country === countryOf[row]) !== atHome) return;
      let sum = made[row]!;
      for (let buyer = from; buyer < to; buyer++) sum += a[row * n + buyer]! * output[buyer]!;
      made[row] = sum;
    });
    return made;
  }

  private bought(perUnit: Float64Array, atHome: boolean): Float64Array {
    const {
      n,
      data: { a, countryOf },
    } = this.table;
    const made = new Float64Array(n);
    this.eachPart((row, country, from, to) => {
      const weight = perUnit[row]!;
      if ((country === countryOf[row]) !== atHome || weight === 0) return;
      for (let buyer = from; buyer < to; buyer++) made[buyer]! += weight * a[row * n + buyer]!;
    });
    return made;
  }

  /** Each row's coefficients, the columns of a country at a time. */
  private eachPart(take: (row: number, country: number, from: number, to: number) => void): void {
    const {
      n,
      count,
      data: { first },
    } = this.table;
    for (let row = 0; row < n; row++)
      for (let country = 0; country < count; country++) take(row, country, first[country]!, first[country + 1]!);
  }
}

/** Row by row. */
export const timesEach = (one: Float64Array, other: Float64Array): Float64Array =>
  one.map((figure, row) => figure * other[row]!);

export const plusEach = (one: Float64Array, ...others: readonly Float64Array[]): Float64Array =>
  one.map((figure, row) => others.reduce((sum, other) => sum + other[row]!, figure));

export const ones = ({ n }: InterCountryTable): Float64Array => new Float64Array(n).fill(1);

/** The sales of each row to final users abroad. */
export function finalAbroad({ n, count, data: { final, countryOf } }: InterCountryTable): Float64Array {
  return Float64Array.from({ length: n }, (_, row) => {
    let sum = 0;
    for (let user = 0; user < count; user++) if (user !== countryOf[row]) sum += final[row * count + user]!;
    return sum;
  });
}
