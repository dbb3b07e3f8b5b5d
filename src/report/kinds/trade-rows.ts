/**
 * The report on rows of trade: values and shares by reporter, partner and product over time, unit values with their coverage,
 * upgrading. The functions take the rows of a period as ranges; the tables look their figures up.
 */

import type { Sliced } from "../../core/sliced";
import { type Dimension, DIMENSIONS, tradeAccounts } from "../../findings/kinds/trade-account";
import type { PlacedChart } from "../../sheet/figures";
import { formula } from "../../sheet/sheet";
import { addressAt } from "../../tables/grid";
import type { ReadingOf, TradeRows } from "../../tables/reader/table-reading";
import type { Report } from "../report";
import { FIRST, Writer } from "../writer";
import { memberSection } from "./trade-members";
import { liveFormula, readingLines, TEXT_COLUMNS } from "./trade-page";
import type { Part } from "./trade-part";
import { type Key, productsOfManyUnits } from "./trade-slices";
import { writeSums } from "./trade-sums";
import { tradeReport as texts } from "./trade-texts";
import { writeTitle } from "./trade-title";
import { unitValueSection } from "./trade-unit-values";
import { upgradingSection } from "./trade-upgrading";

export interface TradeReportOptions {
  /** Rows within the grid that are left out: those that are hidden or filtered. */
  readonly without?: ReadonlySet<number>;
}

/** The last of more periods. */
const MAX_PERIODS = 24;

export function* reportTradeRows(
  reading: ReadingOf<"trade rows">,
  { without = new Set() }: TradeReportOptions = {},
): Sliced<Report> {
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  const rows = reading.trade.rows.filter(({ row }) => !without.has(row));
  const trade: TradeRows = { ...reading.trade, rows };
  const its = { ...reading, trade };
  const titleRow = writer.row;
  writer.row += 1;
  const { grid } = reading;
  const range = addressAt(grid, { row: 0, column: 0, rows: grid.height, columns: grid.width });
  writer.line(texts.lead({ range }), "lead", TEXT_COLUMNS);
  const outdated = writer.at(FIRST);
  writer.add(formula(outdated, liveFormula(reading), "note", { across: TEXT_COLUMNS }));
  writer.row += 1;
  const accounts = tradeAccounts(trade);
  const parts: Part[] = [];
  for (const account of accounts) {
    const part: Part = {
      ...{ writer, charts, reading: its, account, outdated, later: [], keys: new Set<Key>() },
      periods: account.periods.map((_, period) => period).slice(-MAX_PERIODS),
      manyUnits: productsOfManyUnits(account.rows),
    };
    const shares = new Map<Dimension, { names: string; shares: string }>();
    for (const dimension of DIMENSIONS) {
      if (account.members[dimension].length < 2) continue;
      const places = memberSection(part, dimension);
      if (places) shares.set(dimension, places);
      yield;
    }
    unitValueSection(part, "product");
    if (account.members.product.length < 2 && part.manyUnits.size === 0)
      for (const dimension of ["reporter", "partner"] as const)
        if (account.members[dimension].length > 1) unitValueSection(part, dimension);
    upgradingSection(part);
    if (parts.length === 0) writeTitle(part, titleRow, shares);
    parts.push(part);
    yield;
  }
  for (const part of parts) yield* writeSums(part);
  readingLines(writer, its, without.size);
  writer.atLeast(FIRST, 230);
  const width = Math.max(TEXT_COLUMNS, ...parts.map(({ periods }) => periods.length + 5));
  return { sheet: writer.sheet("VC report", width, writer.at(FIRST, 3)), charts };
}
