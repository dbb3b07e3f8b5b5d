/** Shares that are percentages, and shares beyond 0 to 1. */

import { isKnown } from "../core/numbers/figure";
import { ONE } from "../core/numbers/decimal";
import { columnName } from "../sheet/address";
import { reading } from "../tables/reading";
import type { ColumnRole } from "../tables/reader/table-reading";
import { columnsOf } from "../tables/understanding";
import { byPeriod, figuresOf, nameOf } from "./figures";
import { cell, type Check } from "./finding";

const PERCENT = /%|per\s?cent|prozent|pour ?cent|por ciento|por cento|percentual|porcentaj/i;

/** Over names stands what all figures are: `Share of the retail price, %`. */
const OF_NAMES: readonly ColumnRole[] = ["link", "member", "country", "period", "label"];

/** 36.3 where the functions want 0.363. Where the table says that they are per cent, they are read so. Told once a column, at its first such cell. */
export const percentages: Check = function* ({ table, reading: read }) {
  const saysPercent = (words: string) => PERCENT.test(words);
  const overNames = read.columns.flatMap(({ heading, role }) => (OF_NAMES.includes(role) ? [heading] : []));
  if ([read.title, ...table.titles, ...overNames].some(saysPercent)) return;
  for (const column of columnsOf(table, "share")) {
    if (!column.inPercent || saysPercent(column.name)) continue;
    const figureIn = (row: number) => reading(table.grid.at(row, column.index), column.mark);
    const isHundred = (row: number) => {
      const read = figureIn(row);
      return read.is === "figure" && Number(read.plain) === 100;
    };
    // A total of 100 says per cent as a heading does.
    if (table.totals.some(({ row }) => isHundred(row))) continue;
    for (const row of table.records) {
      yield;
      const read = figureIn(row);
      if (read.is !== "figure" || Math.abs(Number(read.plain)) <= 1) continue;
      yield {
        kind: "percentages",
        area: cell(row, column.index),
        figure: String(read.plain),
        column: columnName(table.grid.column + column.index),
      };
      break;
    }
  }
};

/** Shares of one whole sum to 1, but for their rounding; "exports as share of GDP" do not, and may be above it. */
const NEAR_WHOLE = "0.02";

/** A share below 0 or above 1 of a whole. */
export const sharesBeyond: Check = function* ({ table, records: { records } }) {
  for (const period of byPeriod(records)) {
    yield;
    const shares = period.length <= MAX_SHARES ? figuresOf(table, period, ["share"]) : null;
    if (!shares || [...shares].some((share) => !isKnown(share))) continue;
    if (shares.total().minus(ONE).abs().gt(NEAR_WHOLE)) continue;
    for (const [index, figure] of [...shares.known()].entries()) {
      if ((!figure.isNegative() && figure.lte(ONE)) || figure.isZero()) continue;
      const { row, columns } = period[index]!;
      yield {
        kind: "share beyond",
        area: cell(row, columns.get("share")![0]!),
        figure: figure.toString(),
        name: nameOf(table, row),
      };
    }
  }
};

/** No whole has more parts that a person would look at. */
const MAX_SHARES = 2000;
