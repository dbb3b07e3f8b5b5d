/**
 * The mean number of stages in production, by kind of chain: at home only, in final goods that are exported, and in global
 * value chains, which cross a border as inputs, once (simple) or more often (complex).
 *
 *     length of a kind = its stages / its amount,   share of a kind = its amount / the whole
 *     forward    from value added in a row to final goods: whole = output X, all stages B X
 *     backward   from a row's final goods y to value added: whole = y, all stages (u B) y
 *     position   forward over backward length of global chains: above 1, nearer to the first producers
 *
 * The formulas of each kind are in chains.ts. By country amounts and stages are summed, forward per unit of primary inputs.
 * GVC at home counts the stages up to the first border (backward: from the last), GVC abroad the others, both over the amount
 * in global chains. Lengths are 1 and more, in global chains 2 and more, where nothing is negative; where an amount is 0 its
 * length is #N/A. Length is UPSTREAMNESS, or DOWNSTREAMNESS.
 *
 * Sources: Wang, Wei, Yu & Zhu (2017); stages at home and abroad are our convention.
 */
import { timesEach } from "../../core/networks/borders";
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import { Refusal } from "../../core/refusal";
import { type Sliced, subProgress } from "../../core/sliced";
import type { Entry, Table } from "../../core/data/table";
import { backwardChains, CHAINS, type ChainsOfRows, forwardChains } from "./chains";

export const DIRECTIONS = ["forward", "backward", "position"] as const;
export const LINES = ["row", "country"] as const;
export type Direction = (typeof DIRECTIONS)[number];
export type By = (typeof LINES)[number];

const HEADS = [
  "Length",
  "Domestic",
  "Final exports",
  "GVC",
  "Simple GVC",
  "Complex GVC",
  "GVC at home",
  "GVC abroad",
  "Share domestic",
  "Share final exports",
  "Share simple GVC",
  "Share complex GVC",
];

/** The entries of a line, by the place of its row or country. */
type Entries = (at: number) => Entry[];

export function* productionLengthInSlices(table: InterCountryTable, direction: Direction, by: By): Sliced<Table> {
  const lines = (heads: readonly string[], entries: Entries): Table => [
    [by === "row" ? "Row" : "Country", ...heads],
    ...(by === "row"
      ? table.bySheet((row) => [table.rowName(row), ...entries(row)])
      : table.countries.map((country, index) => [country, ...entries(index)])),
  ];
  if (direction !== "position") return lines(HEADS, yield* lengths(table, direction, by));
  const forward = yield* subProgress(lengths(table, "forward", by), 0, 0.5);
  const backward = yield* subProgress(lengths(table, "backward", by), 0.5, 1);
  const gvc = HEADS.indexOf("GVC");
  return lines(["Forward GVC length", "Backward GVC length", "Position"], (at) => {
    const [one, other] = [forward(at)[gvc]!, backward(at)[gvc]!];
    const none = [one, other].find((length) => length instanceof Refusal);
    return [one, other, none ?? (one as number) / (other as number)];
  });
}

/** The entries of each line under `HEADS`. */
function* lengths(table: InterCountryTable, direction: "forward" | "backward", by: By): Sliced<Entries> {
  const isForward = direction === "forward";
  const chains = yield* isForward ? forwardChains(table) : backwardChains(table);
  const { whole, kinds, atHome, abroad } = by === "row" ? chains : byCountry(table, chains, isForward);
  const all = isForward ? "output" : "final goods";
  return (at) => {
    const row = by === "row" ? at : table.data.first[at]!;
    const none = (length: string): Refusal =>
      new Refusal({
        why: "no length",
        place: table.place(row),
        length,
        name: by === "row" ? table.rowWords(row) : table.countryWords(at),
        what: all,
      });
    const isNone = whole.amount[at] === 0;
    const figures = CHAINS.map((chain) => ({ stages: kinds[chain].stages[at]!, amount: kinds[chain].amount[at]! }));
    const inChains = figures[2]!.amount + figures[3]!.amount;
    const over = (length: string, stages: number, amount: number): Entry =>
      isNone || amount === 0 ? none(length) : stages / amount;
    const [domestic, finals, simple, complex] = figures.map(({ stages, amount }, kind) =>
      over(CHAINS[kind]!, stages, amount),
    );
    return [
      over("Length", whole.stages[at]!, whole.amount[at]!),
      domestic!,
      finals!,
      over("GVC", atHome[at]! + abroad[at]!, inChains),
      simple!,
      complex!,
      over("GVC at home", atHome[at]!, inChains),
      over("GVC abroad", abroad[at]!, inChains),
      ...figures.map(({ amount }, kind) => over(HEADS[8 + kind]!, amount, whole.amount[at]!)),
    ];
  };
}

/** Amounts and stages of each country's rows; forward those of its primary inputs. */
function byCountry(table: InterCountryTable, chains: ChainsOfRows, isForward: boolean): ChainsOfRows {
  const sum = (figures: Float64Array): Float64Array =>
    table.byCountry(isForward ? timesEach(table.t, figures) : figures);
  const both = ({ amount, stages }: ChainsOfRows["whole"]): ChainsOfRows["whole"] => ({
    amount: sum(amount),
    stages: sum(stages),
  });
  const { kinds } = chains;
  return {
    whole: both(chains.whole),
    kinds: {
      Domestic: both(kinds.Domestic),
      "Final exports": both(kinds["Final exports"]),
      "Simple GVC": both(kinds["Simple GVC"]),
      "Complex GVC": both(kinds["Complex GVC"]),
    },
    atHome: sum(chains.atHome),
    abroad: sum(chains.abroad),
  };
}
