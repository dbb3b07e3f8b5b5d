/** Totals and parts in tables that are no chains: totals that miss their parts, and wholes that are listed beside their parts. */

import { fromNumeral, ZERO } from "../core/numbers/decimal";
import { rowName } from "../tables/reader/tree-names";
import { cell, type Check } from "./finding";

/** Every total that its parts do not sum up to, with both figures. */
export const mismatches: Check = function* ({ reading }) {
  const named = new Map(reading.rows.map(({ row, name }) => [row, name]));
  for (const { row, column, printed, sum } of reading.notAddingUp ?? []) {
    yield {
      kind: "not adding up",
      what: "parts",
      area: cell(row, column),
      given: printed,
      sum,
      difference: (fromNumeral(printed) ?? ZERO).minus(fromNumeral(sum) ?? ZERO).toString(),
      name: named.get(row) ?? "",
    };
  }
};

/** A row that is the sum of rows beside it, and does not say so: summed with them it would count twice. */
export const wholesBesideParts: Check = function* ({ reading }) {
  const rows = new Map(reading.rows.map((each) => [each.row, each]));
  const names = reading.columns.find(({ role }) =>
    ["link", "member", "group", "activity", "actor", "country", "measure", "label"].includes(role),
  );
  for (const [row, parts] of reading.tree) {
    yield;
    const whole = rows.get(row);
    // A name such as Total says it, and an account is written so.
    if (!whole || rowName(whole.name).total !== null || rowName(whole.name).ofWhich !== null) continue;
    yield {
      kind: "whole beside parts",
      area: cell(row, names?.index ?? 0),
      name: whole.name,
      parts: parts.map((part) => rows.get(part)?.name ?? ""),
    };
  }
};
