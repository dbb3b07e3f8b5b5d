/**
 * What the report's cells take from the person's sheet: a live reference where the cell holds a number or is empty, the
 * cleaned figure where it holds text, with a word on where that comes from.
 */

import { Decimal, fromNumeral } from "../core/numbers/decimal";
import type { Content } from "../sheet/sheet";
import { addressAt, cellAt } from "../tables/grid";
import { numeralIn } from "../tables/numeral";
import { reading } from "../tables/reading";
import { nameRowOf, type Understanding } from "../tables/understanding";
import { report } from "./texts";

const texts = report.reading;

export interface Taken {
  readonly content: Content;
  /** `C5 "1.234,50"`: what was cleaned. */
  readonly cleaned?: string;
  /** What stands in place of a figure, as a formula that is "" once there is one. */
  readonly instead?: string;
  /** Whether the figure is missing: it is written as #N/A. */
  readonly missing?: true;
  /** What the core works with when the report is made: a number, a plain numeral, or an error's own text. */
  readonly plain: number | string;
}

const reference = (table: Understanding, row: number, column: number): string =>
  addressAt(table.grid, { row, column, rows: 1, columns: 1 });

/** The text for a missing figure, which no reader takes for a figure. */
export const NO_FIGURE = "?";

/** A figure of the person's sheet. */
export function figureFrom(table: Understanding, row: number, column: number): Taken {
  const { mark, inPercent, isNegated } = table.columns[column]!;
  const value = table.grid.at(row, column);
  const read = reading(value, mark);
  const address = reference(table, row, column);
  const place = cellAt(table.grid, row, column);
  const per = inPercent ? "/100" : "";
  // Costs written below 0 are what is spent.
  const sign = isNegated ? "-" : "";
  /** Where there is no figure yet, it is shown once there is one. */
  const once = (words?: string): Taken => ({
    content: { formula: `=IF(ISNUMBER(${address}),${sign}${address}${per},NA())` },
    plain: NO_FIGURE,
    missing: true,
    ...(words !== undefined && { instead: `IF(ISNUMBER(${address}),"",${quoted(words)})` }),
  });
  switch (read.is) {
    case "empty":
      return { content: { formula: `=${address}` }, plain: 0 };
    case "error":
      return { content: { formula: `=${address}` }, plain: NO_FIGURE };
    case "missing": {
      const words = typeof value === "string" ? value.trim() : null;
      const isEmpty = typeof value === "object" && value.isEmpty;
      if (words !== null) return once(texts.missing({ cell: place, text: words }));
      return isEmpty ? once() : { content: { formula: `=${address}` }, plain: NO_FIGURE, missing: true };
    }
    case "undecided":
    case "words":
      return once(texts.noFigure({ cell: place, text: shortened(read.text) }));
    case "figure": {
      if (!read.fromText) {
        const figure = new Decimal(read.plain);
        return {
          content: { formula: `=${sign}${address}${per}` },
          plain:
            inPercent || isNegated
              ? figure
                  .times(inPercent ? "0.01" : 1)
                  .times(isNegated ? -1 : 1)
                  .toString()
              : read.plain,
        };
      }
      const text = typeof value === "string" ? value.trim() : "";
      const isWhole = inPercent && numeralIn(text)?.percent === false;
      const figure = fromNumeral(`${read.plain}`)!
        .times(isWhole ? "0.01" : 1)
        .times(isNegated ? -1 : 1);
      return { content: contentOf(figure), plain: figure.toString(), cleaned: `${place} “${shortened(text)}”` };
    }
  }
}

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;

const shortened = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text);

/** A number where a cell can hold all its digits, else its numeral as text, which our functions read exactly. */
function contentOf(figure: Decimal): Content {
  const double = figure.toNumber();
  return new Decimal(double).eq(figure) || figure.precision() <= 15 ? { number: double } : { text: figure.toFixed() };
}

/** A name of the person's sheet: a live reference where it is text, since an empty cell would show as 0. */
export function nameFrom(table: Understanding, row: number, column: number): Content {
  const its = nameRowOf(table.columns[column]!, row);
  const value = table.grid.at(its, column);
  return typeof value === "string" && value.trim() === ""
    ? { text: "" }
    : { formula: `=${reference(table, its, column)}` };
}
