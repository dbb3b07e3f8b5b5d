/**
 * One buyer who takes more than half of the sales of a firm that the table does not name: it depends on that buyer. Where
 * the table names sellers, each of them is looked at by itself.
 */

import { vector } from "../cells/read";
import { concentration } from "../measures/concentration/definition";
import { Refused } from "../core/refusal";
import { sameName } from "../core/data/labels";
import { type Decimal, ONE } from "../core/numbers/decimal";
import { Vector } from "../core/data/vector";
import { salesRole } from "../tables/method";
import { columnOf, figuresIn } from "../tables/understanding";
import { begins, isNames } from "../tables/function-tables";
import { speaksOf } from "../tables/header-vocabulary";
import { parts, plainAt } from "./figures";
import { cell, type Check } from "./finding";

export const oneBuyer: Check = function* ({ table, functions, records: { records, periods } }) {
  const buyers = table.columns.find(
    ({ name, counts }) => name !== "" && counts.words > figuresIn(counts) && speaksOf("buyer", name),
  );
  const sales = columnOf(table, salesRole(table)) ?? columnOf(table, "valueAdded");
  if (!buyers || !sales || periods.length > 0) return;
  const namesSellers = table.columns.some(
    (column) => column !== buyers && isNames(column) && (column.role === "actor" || begins(column, "seller")),
  );
  if (namesSellers || functions.some(({ of }) => of === "DEPENDENCE")) return;

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
        const total = totals.get(sameName(name));
        if (total) total.value = total.value.plus(values[index]!);
        else totals.set(sameName(name), { name, row, value: values[index]! });
      });
    }
    const all = [...totals.values()];
    if (all.length < 2) return;
    yield;
    const share = concentration(
      new Vector(
        "sales",
        "column",
        all.map(({ value }) => value),
      ),
      "CR1",
    );
    if (share.times(2).lte(ONE)) return;
    const largest = all.reduce((best, each) => (each.value.gt(best.value) ? each : best));
    yield { kind: "one buyer", area: cell(largest.row, buyers.index), name: largest.name, share: share.toString() };
  } catch (thrown) {
    // A figure is missing, negative or not a figure: that has its own finding, and no share is known.
    if (!(thrown instanceof Refused)) throw thrown;
  }
};

const textAt = (value: unknown): string =>
  typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
