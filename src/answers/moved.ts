/**
 * What moved the terms of trade: by how much export and import prices have changed between the first and the last period that
 * have both, and what that makes of the terms of trade. (1 + export prices) / (1 + import prices) is 1 + the terms of trade.
 */

import { isApart, tradeOf } from "../findings/kinds/series/trade-model";
import { type Decimal, ONE } from "../core/numbers/decimal";
import { pictures } from "../pictures/texts";
import type { DataTable } from "../pictures/picture";
import { amount, change, whole } from "../pictures/numerals";
import type { TableReading } from "../tables/reader/table-reading";
import { answers as texts } from "./texts";

export interface MovedFigure {
  readonly name: string;
  readonly figure: string;
  /** In per cent, all its digits. */
  readonly full: string;
  readonly isSpokenOf: boolean;
}

export interface Moved {
  readonly heading: string;
  readonly figures: readonly MovedFigure[];
  /** The price indices period by period, under the heading of each. */
  readonly prices: DataTable;
}

/** Null where not all three are known in two periods. */
export function movedOf(reading: TableReading): Moved | null {
  if (reading.kind !== "series" || reading.form === "plain" || reading.question !== null) return null;
  const model = tradeOf(reading.table);
  if (!model || isApart(model) || !model.bought || !model.netBarter) return null;
  const columns = [model.sold.price, model.bought.price, model.netBarter];
  const { periods } = reading.table;
  const known = periods.flatMap((_, position) => {
    const figures = columns.map((column) => column[position] ?? null);
    return figures.every((figure) => figure !== null && figure.gt(0))
      ? [{ position, figures: figures as Decimal[] }]
      : [];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return null;
  const changes = last.figures.map((figure, index) => figure.div(first.figures[index]!).minus(ONE));
  const names = [texts.exportPrices, texts.importPrices, texts.termsOfTrade];
  return {
    heading: texts.moved({ from: periods[first.position]!.label, to: periods[last.position]!.label }),
    figures: changes.map((each, index) => ({
      name: names[index]!,
      figure: texts.percent({ figure: change(each.times(100), 1) }),
      full: texts.percent({ figure: whole(each.times(100)) }),
      isSpokenOf: index === 2,
    })),
    prices: {
      head: [pictures.period, pictures.series.exportPrices, pictures.series.importPrices],
      rows: periods.map(({ label }, position) => [
        { shown: label },
        ...columns.slice(0, 2).map((column) => {
          const figure = column[position];
          return figure
            ? { shown: amount(figure, 1), full: whole(figure), isFigure: true as const }
            : { shown: pictures.missing };
        }),
      ]),
    },
  };
}
