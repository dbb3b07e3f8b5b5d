/** The lines of a chain's account: items that are none, a chain that buys more from itself than it makes, profits that do not follow. */

import { choices, labels, vector } from "../cells/read";
import { Decimal, fromDouble, fromNumeral, ZERO } from "../core/numbers/decimal";
import { sameName } from "../core/data/labels";
import { figureOf } from "../core/data/table";
import { Refusal, Refused } from "../core/refusal";
import { type Item, ITEMS, OTHER_SPELLINGS } from "../measures/chain-account/items";
import { totalsOf } from "../measures/chain-account/definition";
import { columnName } from "../sheet/address";
import { argumentOf } from "../tables/function-tables/cells";
import { compute } from "../tables/function-tables/compute";
import type { FunctionTable } from "../tables/function-tables";
import { type Understanding, wordsOf } from "../tables/understanding";
import { rounding } from "./adding-up";
import { cell, type Check, type Checked } from "./finding";
import { answered, nameIn } from "./function-answers";

/** Lines beyond this make a page wait. */
const MAX_LINES = 5000;

function accountIn({ functions }: Checked): FunctionTable | null {
  const its = functions.length === 1 ? functions[0]! : undefined;
  return its?.of === "CHAINACCOUNT" && its.rows.length <= MAX_LINES ? its : null;
}

/** What the lines are, as the function reads them. */
function linesOf(table: Understanding, its: FunctionTable) {
  const of = (name: string) => argumentOf(table, its, name)!;
  const actors = labels("actor", of("actor"));
  return {
    actors,
    items: choices("item", of("item"), ITEMS, actors, OTHER_SPELLINGS),
    value: vector("value", of("value"), actors),
  };
}

export const unknownItems: Check = function* (checked) {
  const its = accountIn(checked);
  if (!its) return;
  const { items } = linesOf(checked.table, its);
  const [column] = its.columns.get("item")!;
  for (const [line, row] of its.rows.entries()) {
    yield;
    if (!(items.at(line) instanceof Refusal)) continue;
    yield { kind: "unknown item", area: cell(row, column!), text: wordsOf(checked.table, row, column), items: ITEMS };
  }
};

export const accountOutput: Check = function* (checked) {
  const its = accountIn(checked);
  if (!its) return;
  yield;
  try {
    const { actors, items, value } = linesOf(checked.table, its);
    const { of } = totalsOf(actors, items, value);
    const sum = (...all: Item[]) => all.reduce((total, item) => total.plus(of(item).total()), ZERO);
    const [output, bought] = [sum("sales", "own use", "stock change"), sum("chain purchases")];
    if (bought.isZero() || bought.lte(output)) return;
    const row = its.rows.find((_, line) => items.at(line) === "chain purchases")!;
    yield {
      kind: "chain buys from itself",
      area: cell(row, its.columns.get("value")![0]!),
      bought: bought.toString(),
      output: output.toString(),
    };
  } catch (thrown) {
    // An unknown item or a missing value has its own finding.
    if (!(thrown instanceof Refused)) throw thrown;
  }
};

/** Beyond what rounding of the lines can bring about. */
export const residuals: Check = function* (checked) {
  const { table } = checked;
  const its = accountIn(checked);
  if (!its) return;
  yield;
  const answer = answered(() => compute(table, its));
  const [head = [], ...rows] = answer ?? [];
  const [profit, residual] = [head.indexOf("Net operating profit"), head.indexOf("Residual")];
  if (residual < 0) return;
  const { actors, items } = linesOf(table, its);
  const values = argumentOf(table, its, "value")!.map(([plain]) => decimalOf(plain));
  const [column] = its.columns.get("value")!;
  for (const row of rows) {
    yield;
    const [difference, computed] = [figureOf(row[residual]), figureOf(row[profit])];
    const lines = [...its.rows.keys()].filter((line) => sameName(actors.at(line)) === sameName(nameIn(row[0])));
    const given = lines.filter((line) => items.at(line) === "profit");
    if (!difference || difference.isZero() || !computed || given.length === 0) continue;
    const places = Math.max(...lines.map((line) => values[line]?.decimalPlaces() ?? 0));
    const stated = computed.minus(difference);
    if (difference.abs().lte(rounding(stated, places, lines.length - given.length))) continue;
    yield {
      kind: "residual",
      area: cell(its.rows[given[0]!]!, column!),
      name: nameIn(row[0]),
      given: stated.toString(),
      computed: computed.toString(),
      residual: difference.toString(),
    };
  }
};

const decimalOf = (plain: unknown): Decimal =>
  (typeof plain === "number" ? fromDouble(plain) : typeof plain === "string" ? fromNumeral(plain) : null) ?? ZERO;

/** Import contents as per cent, where the function takes fractions. */
export const importContents: Check = function* (checked) {
  const { table } = checked;
  const its = accountIn(checked);
  const [column] = its?.columns.get("importContent") ?? [];
  if (!its || column === undefined) return;
  for (const row of its.rows) {
    yield;
    const value = table.grid.at(row, column);
    const figure = typeof value === "number" ? new Decimal(value) : null;
    if (!figure?.gt("1.5") || figure.gt(100)) continue;
    yield {
      kind: "percentages",
      area: cell(row, column),
      figure: figure.toString(),
      column: columnName(table.grid.column + column),
    };
    return;
  }
};
