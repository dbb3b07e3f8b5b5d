/** What the sections of a report on rows of trade share: the flow, the periods shown, names, and where sums are looked up. */

import { sameName } from "../../core/data/labels";
import {
  type Dimension,
  type FlowAccount,
  isUnspecified,
  lastComplete,
  type MemberOfTrade,
} from "../../findings/kinds/trade-account";
import { wordsOf } from "../../findings/kinds/trade-rows";
import type { PlacedChart } from "../../sheet/figures";
import { formula, MONEY_FORMAT, text } from "../../sheet/sheet";
import { addressAt } from "../../tables/grid";
import type { ReadingOf } from "../../tables/reader/table-reading";
import { FIRST, type Writer } from "../writer";
import { type Key, nameColumnIn, type Slice } from "./trade-slices";
import { tradeReport as texts } from "./trade-texts";

/** More names are the largest and the others. */
export const MAX_LISTED = 30;
export const PLAIN_FORMAT = "#,##0.0##";
export const WHOLE_FORMAT = "#,##0";

/** What the parts of one flow are written with. */
export interface Part {
  readonly writer: Writer;
  readonly charts: PlacedChart[];
  readonly reading: ReadingOf<"trade rows">;
  readonly account: FlowAccount;
  /** The cell that says why the report is out of date; empty while it is not. */
  readonly outdated: string;
  /** Positions of the periods shown. */
  readonly periods: readonly number[];
  readonly manyUnits: ReadonlySet<string>;
  readonly keys: Set<Key>;
  /** Written when the sums behind the tables have their places. */
  readonly later: ((sums: Sums) => void)[];
}

/** Where the functions' answers are: by key and period, the columns of names and figures. */
export interface Sums {
  readonly values: (key: Key, period: number) => Answer;
  readonly prices: (key: Key, period: number) => Answer;
  readonly slice: (period: number) => Slice;
}
export interface Answer {
  readonly names: string;
  /** Of a column of the answer. */
  readonly column: (index: number) => string;
}

export const labelOf = ({ account }: Part, period: number): string => account.periods[period]?.label ?? "";

/** `Exports`; of a table without flows its own words. */
export function flowWords({ account, reading }: Part): string {
  const words = wordsOf(reading.trade);
  return texts.flows({
    flow: account.flow ?? "other",
    words: words.charAt(0).toUpperCase() + words.slice(1),
  });
}

/** `exports`, within a sentence. */
export const flowInSentence = ({ account, reading }: Part): string => account.flow ?? wordsOf(reading.trade);

export const withPeriod = (what: string, period: string): string =>
  period === "" ? what : texts.inPeriod({ what, period });

/** The largest of the last period that is complete; those that name nobody come last. */
export function listed({ account }: Part, dimension: Dimension): MemberOfTrade[] {
  const period = lastComplete(account) ?? account.periods.length - 1;
  const size = (member: MemberOfTrade) => Number(member.amounts[period]?.value ?? 0);
  const isLast = ({ name }: MemberOfTrade) => Number(isUnspecified(name));
  return [...account.members[dimension]]
    .sort((a, b) => isLast(a) - isLast(b) || size(b) - size(a))
    .slice(0, MAX_LISTED);
}

/** What a name is on the person's sheet, of the first row that has it: as text, as the functions answer with names. */
export function nameCell({ reading, account }: Part, key: Dimension, name: string): string | null {
  const row = account.rows.find((each) => sameName(each[key]) === sameName(name))?.row;
  if (row === undefined) return null;
  const column = nameColumnIn(reading, key, row);
  return column === undefined ? null : `${addressAt(reading.grid, { row, column, rows: 1, columns: 1 })}&""`;
}

export const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;

/** Writes a name, a product's with its code and its words; answers with what it is looked up by. */
export function writeName(part: Part, dimension: Dimension, name: string): string {
  const { writer, reading } = part;
  const cell = nameCell(part, dimension, name);
  const at = writer.at(FIRST);
  if (!cell) {
    writer.add(text(at, name));
    return at;
  }
  const words = dimension === "product" ? reading.trade.productNames.get(name) : undefined;
  // A row that is removed leaves the name behind.
  const shown = `IFERROR(${cell},${quoted(name)})`;
  writer.add(formula(at, words ? `=${shown}&${quoted(` ${words}`)}` : `=${shown}`, "label"));
  return words ? cell : at;
}

/** No figure where the table has changed under the report. */
export const whileCurrent = ({ outdated }: Part, words: string): string => `IF(${outdated}="",${words},NA())`;

export const lookedUp = (name: string, { names, column }: Answer, index: number): string =>
  `INDEX(${column(index)},MATCH(${name},${names},0))`;

/** Decimals mean nothing where amounts are large. */
export const moneyFormat = ({ account }: Part): string =>
  account.total.some(({ value }) => value?.abs().gte(100_000)) ? WHOLE_FORMAT : MONEY_FORMAT;
