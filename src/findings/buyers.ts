/** The buyers of one firm, which the table does not name, and how far it depends on the largest of them. */

import { vector } from "../cells/read";
import { Refused } from "../core/refusal";
import { sameName } from "../core/data/labels";
import { type Decimal, ZERO } from "../core/numbers/decimal";
import { salesRole } from "../tables/method";
import { columnOf, figuresIn } from "../tables/understanding";
import { begins, isNames } from "../tables/function-tables";
import { speaksOf } from "../tables/header-vocabulary";
import { isOthers } from "../tables/reader/kinds/payment-words";
import { parts, plainAt } from "./figures";
import { cell, type Check } from "./finding";

export const onlySellers: Check = function* ({ reading, table, functions, records: { records, periods } }) {
  if (reading.kind === "payments" || reading.kind === "trade rows") return;
  const buyers = table.columns.find(
    ({ name, counts }) => name !== "" && counts.words > figuresIn(counts) && speaksOf("buyer", name),
  );
  const sales = columnOf(table, salesRole(table)) ?? columnOf(table, "valueAdded");
  if (!buyers || !sales || periods.length > 0) return;
  const namesSellers = table.columns.some(
    (column) => column !== buyers && isNames(column) && (column.role === "actor" || begins(column, "seller")),
  );
  if (namesSellers || functions.some(({ of }) => of === "DEPENDENCE")) return;

  let others = ZERO;
  const totals = new Map<string, { name: string; row: number; value: Decimal }>();
  try {
    for (const part of parts(records)) {
      yield;
      const values = vector(
        "sales",
        part.map(({ row }) => [plainAt(table, row, sales.index)]),
      )
        .notNegative()
        .known();
      part.forEach(({ row }, index) => {
        const name = textAt(table.grid.at(row, buyers.index));
        if (isOthers(name)) {
          others = others.plus(values[index]!);
          return;
        }
        const total = totals.get(sameName(name));
        if (total) total.value = total.value.plus(values[index]!);
        else totals.set(sameName(name), { name, row, value: values[index]! });
      });
    }
    const all = [...totals.values()];
    const sum = all.reduce((sold, { value }) => sold.plus(value), others);
    const [first] = all;
    if (!first || !sum.isPositive() || sum.isZero() || (all.length < 2 && others.isZero())) return;
    yield;
    const largest = all.reduce((best, each) => (each.value.gt(best.value) ? each : best), first);
    if (largest.value.times(2).lte(sum)) return;
    yield {
      kind: "dependence",
      area: cell(largest.row, buyers.index),
      seller: "",
      buyer: largest.name,
      share: largest.value.div(sum).toString(),
      ofPurchases: "",
    };
  } catch (thrown) {
    // A figure is missing, negative or not a figure: that has its own finding, and no share is known.
    if (!(thrown instanceof Refused)) throw thrown;
  }
};

const textAt = (value: unknown): string =>
  typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
