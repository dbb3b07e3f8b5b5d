/**
 * The shares of each economy over the years of several tables: who keeps more of the value, and who less. Change is the last
 * share less the first that is there; Value change is the last amount over the first less 1, in money of the day.
 */

import { Records } from "../core/data/records";
import type { Entry, Table } from "../core/data/table";
import { Vector } from "../core/data/vector";
import { fromDouble } from "../core/numbers/decimal";
import { Refusal } from "../core/refusal";
import type { TableQuestion } from "../measures/table/definition";
import { thickening } from "../measures/thickening/definition";

/** What each economy has in one year, and all of it. */
export interface YearOfPanel {
  readonly year: string;
  readonly amounts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Of an answer for one year: the amounts that shares are made of. */
export function yearOfPanel(year: string, { measure, options }: TableQuestion, table: Table): YearOfPanel {
  const [head = [], ...rows] = table;
  const wanted =
    measure === "GVC income" ? "GVC income" : measure === "origin" ? "Value added" : (options.accounts ?? "Total");
  const at = head.findIndex((each) => wordOf(each).toLowerCase() === wanted.toLowerCase());
  const [nameAt, wholeAt] = [head.indexOf("Country"), measure === "factor income" ? head.indexOf("Total") : at];
  const amounts = new Map<string, number>();
  let total = 0;
  for (const row of rows) {
    const amount = Number(row[at]);
    // Taxes and other have no country: their name stands in the first column.
    const name = wordOf(row[nameAt] === "" ? row[0] : row[nameAt]);
    if (row[0] === "Total") total = Number(row[wholeAt]);
    else if (row[0] !== "Share") amounts.set(name, (amounts.get(name) ?? 0) + amount);
  }
  return { year, amounts, total };
}

/** A number where it is one, as a heading that other functions take. */
export const asYear = (year: string): string | number => (/^\d{4}$/.test(year) ? Number(year) : year);

const MISSING = (place: { argument: string }): Refusal => new Refusal({ why: "missing", place, isText: false });

const wordOf = (entry: Entry | undefined): string =>
  typeof entry === "string" || typeof entry === "number" ? String(entry) : "";

/** `Country | <year> ... | Change | Value change | Flag`, in the order in which economies first appear. */
export function panelOf(years: readonly YearOfPanel[], tolerance: string | undefined): Table {
  const names = [...new Set(years.flatMap(({ amounts }) => [...amounts.keys()]))];
  const shares = names.map((name) =>
    years.map(({ amounts, total }): number | Refusal => {
      const amount = amounts.get(name);
      if (amount === undefined) return MISSING({ argument: "year" });
      return total === 0
        ? new Refusal({
            why: "ratio to zero",
            place: { argument: "year" },
            ratio: "Share",
            what: "the whole of this chain",
          })
        : amount / total;
    }),
  );
  const series = Records.of(
    "shares",
    shares.map(
      (line) =>
        new Vector(
          "shares",
          "row",
          line.map((share) => (share instanceof Refusal ? share : fromDouble(share))),
        ),
    ),
  );
  const flags = thickening(
    series,
    tolerance === undefined ? undefined : new Vector("tolerance", "cell", [fromDouble(Number(tolerance))]),
  );
  return [
    ["Country", ...years.map(({ year }) => asYear(year)), "Change", "Value change", "Flag"],
    ...names.map((name, index): Entry[] => [
      name,
      ...shares[index]!,
      changeOf(shares[index]!),
      valueChangeOf(years.map(({ amounts }) => amounts.get(name))),
      flags[index]!,
    ]),
  ];
}

/** The last that is there less the first; missing where fewer than two are. */
function changeOf(shares: readonly (number | Refusal)[]): number | Refusal {
  const known = shares.filter((share) => typeof share === "number");
  return known.length < 2 ? MISSING({ argument: "year" }) : known[known.length - 1]! - known[0]!;
}

function valueChangeOf(amounts: readonly (number | undefined)[]): number | Refusal {
  const known = amounts.filter((amount) => amount !== undefined);
  const [first, last] = [known[0], known[known.length - 1]];
  if (known.length < 2 || first === undefined || last === undefined) return MISSING({ argument: "year" });
  const place = { argument: "year" };
  const [ratio, what] = ["Value change", "the amount of the first year"];
  if (first === 0) return new Refusal({ why: "ratio to zero", place, ratio, what });
  if (first < 0) return new Refusal({ why: "ratio to negative", place, ratio, what, figure: String(first) });
  return last / first - 1;
}
