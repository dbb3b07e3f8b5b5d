/**
 * Participation in value chains that have two sides: bought from abroad and sold on.
 *
 * A unit of output of s holds h = v L value added at home, m = u A_F L imports, of which m1 = (t L) A_F L crossed one border
 * so far and m2 = (u A_F L) A_F L more, and o = τ L taxes and other where value added has a row of its own.
 *
 * Exports e = e1 + e2: e1 = Y_sr + A_sr L_rr Y_rr stops in the importer, e2 = A_sr L_rr E_r is sent on.
 *
 *     DAVAX h e1    Pure backward m e1    Pure forward h e2    Two-sided m e2
 *
 * Output X = d0 + d1 + d2, d0 = L Y_D, d1 = L (Y_F + A_F d0), d2 = L A_F L E; as inputs are sold i0 = A_D d0 and
 * i1 = A_F X + A_D (d1 + d2):
 *
 *     Domestic h d0    One border h d1 + m1 d0    Pure backward m2 Y_D + m Y_F    Pure forward v d2
 *     Two-sided, imports m2 i0 + m i1             Two-sided, domestic inputs (h A_D) d2
 *
 * all element by element, in money, summed as is asked. GVC = the parts backward, forward and two-sided over the whole;
 * Forwardness = (forward - backward) / those parts, refused where they are 0. The parts sum to the whole.
 *
 * Source: Borin, Mancini & Taglioni (2021); Domestic and One border are our convention.
 */
import { Borders } from "../../core/networks/borders";
import { needTrade } from "../../core/networks/export-methods";
import type { InterCountryTable, Name } from "../../core/networks/inter-country-table";
import { TAXES_AND_OTHER } from "../../core/networks/value-added";
import { Refusal, refuse } from "../../core/refusal";
import type { Sliced } from "../../core/sliced";
import type { Entry, Table } from "../../core/data/table";
import { type Emit, EXPORT_PARTS, exportParts, OUTPUT_PARTS, outputParts } from "./parts";

export const OF = ["exports", "output"] as const;
export const BY = ["country", "row", "partner"] as const;
export type Of = (typeof OF)[number];
export type By = (typeof BY)[number];

/** Where the figures of a line are, in the order of the answer. */
interface Line {
  readonly names: readonly Name[];
  readonly row: number;
  readonly words: string;
  whole: number;
  readonly parts: Float64Array;
}

export function* tripartiteInSlices(table: InterCountryTable, of: Of, by: By): Sliced<Table> {
  if (of === "exports") needTrade(table);
  else if (by === "partner") refuse({ why: "no partner", place: { argument: "by" } });
  const [parts, heads] = of === "exports" ? [exportParts, EXPORT_PARTS] : [outputParts, OUTPUT_PARTS];
  const { lines, lineOf } = linesBy(table, by, heads.length);
  const add: Emit = (row, partner, whole, figures) => {
    const line = lines[lineOf(row, partner)]!;
    line.whole += whole;
    figures.forEach((figure, part) => (line.parts[part]! += figure));
  };
  yield* parts(yield* Borders.of(table), add);
  const shown = table.valueAdded.rest ? heads : heads.slice(0, -1);
  const first = of === "exports" ? "Exports" : "Output";
  const inOrder = by === "row" ? table.bySheet((row) => lines[row]!) : lines;
  return [
    [
      ...(by === "partner" ? ["Country", "Partner"] : [by === "row" ? "Row" : "Country"]),
      first,
      ...shown,
      "GVC",
      "Forwardness",
    ],
    ...inOrder.map((line): Entry[] => [
      ...line.names,
      line.whole,
      ...line.parts.subarray(0, shown.length),
      ...ratiosOf(table, line, heads, first.toLowerCase()),
    ]),
  ];
}

/** The parts that are in no chain of value, by their heads. */
const OUTSIDE: readonly string[] = ["DAVAX", "Domestic", "One border", TAXES_AND_OTHER];

function ratiosOf(
  table: InterCountryTable,
  { parts, row, words, whole }: Line,
  heads: readonly string[],
  what: string,
): [Entry, Entry] {
  const inChains = heads.reduce((sum, head, part) => (OUTSIDE.includes(head) ? sum : sum + parts[part]!), 0);
  const turn = parts[heads.indexOf("Pure forward")]! - parts[heads.indexOf("Pure backward")]!;
  const over = (ratio: string, amount: number, base: number, of: string): Entry =>
    base === 0
      ? new Refusal({ why: "ratio to zero", place: table.place(row), ratio, what: `${of} of ${words}` })
      : amount / base;
  return [over("GVC", inChains, whole, `the total of ${what}`), over("Forwardness", turn, inChains, "GVC")];
}

function linesBy(
  table: InterCountryTable,
  by: By,
  width: number,
): { lines: Line[]; lineOf: (row: number, partner: number) => number } {
  const {
    n,
    count,
    countries,
    data: { first, countryOf },
  } = table;
  const line = (row: number, words: string, ...names: Name[]): Line => ({
    names,
    row,
    words,
    whole: 0,
    parts: new Float64Array(width),
  });
  if (by === "row") {
    const lines = Array.from({ length: n }, (_, row) => line(row, table.rowWords(row), table.rowName(row)));
    return { lines, lineOf: (row) => row };
  }
  if (by === "country") {
    const lines = countries.map((name, country) => line(first[country]!, table.countryWords(country), name));
    return { lines, lineOf: (row) => countryOf[row]! };
  }
  const lines = countries.flatMap((name, seller) =>
    countries.flatMap((partner, buyer) =>
      buyer === seller
        ? []
        : [line(first[seller]!, `${table.countryWords(seller)} and ${table.countryWords(buyer)}`, name, partner)],
    ),
  );
  return {
    lines,
    lineOf: (row, partner) => {
      const seller = countryOf[row]!;
      return seller * (count - 1) + (partner > seller ? partner - 1 : partner);
    },
  };
}
