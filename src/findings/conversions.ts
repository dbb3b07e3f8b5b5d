/** Conversions that may be the wrong way round. */

import { ONE } from "../core/numbers/decimal";
import { isKnown } from "../core/numbers/figure";
import { valueAddedMethod } from "../tables/method";
import { byPeriod, figuresOf, nameOf } from "./figures";
import { cell, type Check } from "./finding";

/** As many digits of the inverse as a person would have typed. */
const DIGITS = 4;

/**
 * Less than one unit of the product before in one unit of a product: right for an ingredient, and for what gains weight, but
 * also what a yield looks like that was meant the other way round. That of the first step is not used.
 */
export const inverseConversions: Check = function* ({ table, records: { records } }) {
  if (valueAddedMethod(table) !== "steps") return;
  for (const slice of byPeriod(records)) {
    for (const record of slice.slice(1)) {
      yield;
      const column = record.columns.get("conversion")?.[0];
      const units = figuresOf(table, [record], ["conversion"])?.at(0);
      if (column === undefined || !units || !isKnown(units) || !units.isPositive() || units.isZero() || units.gte(ONE))
        continue;
      yield {
        kind: "inverse conversion",
        area: cell(record.row, column),
        figure: units.toString(),
        inverse: ONE.div(units).toSignificantDigits(DIGITS).toString(),
        name: nameOf(table, record.row),
      };
    }
  }
};
