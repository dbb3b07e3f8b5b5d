/** The cases of trade rows and payments, from the cells to what is said. */

import { saidPayments } from "../../../src/findings/kinds/payments";
import { saidTradeRows } from "../../../src/findings/kinds/trade-rows";
import { type Answers, NO_ANSWERS, type Said, type TableReading } from "../../../src/tables/reader/table-reading";
import {
  answeredWith,
  differences,
  type Expected,
  gridOf,
  readingOf,
  type TableCase,
  unsaid,
} from "../../tables/reader/expectations";
import { tradeTables } from "../../tables/reader/kinds/trade-tables";
import cases from "../../tables/reader/tables.json";

const all = cases as unknown as readonly TableCase[];
const isOurs = ({ expect: { kind } }: TableCase) =>
  [kind].flat().some((each) => each === "trade rows" || each === "payments");

function said(reading: TableReading): Said {
  if (reading.kind === "trade rows") return saidTradeRows(reading);
  if (reading.kind === "payments") return saidPayments(reading);
  throw new Error(`it is read as ${reading.kind}`);
}

function walk(each: TableCase, expected: Expected, answers: Answers): string[] {
  const reading = readingOf(gridOf(each), answers);
  const found = [...differences(reading, expected), ...unsaid(said(reading), expected)];
  for (const [words, after] of Object.entries(expected.after ?? {})) {
    const more = answeredWith(reading, answers, words);
    found.push(...(more ? walk(each, after, more) : [`no answer “${words}”`]));
  }
  return found;
}

test.each(all.filter(isOurs).map((each) => [each.id, each] as const))("%s", (_, each) => {
  expect(walk(each, each.expect, NO_ANSWERS)).toEqual([]);
});

test.each(tradeTables)("$name: read from its cells", ({ table, rows, roles }) => {
  const reading = readingOf(gridOf({ table }));
  expect([reading.kind, reading.question]).toEqual(["trade rows", null]);
  if (reading.kind !== "trade rows") return;
  const letters = Object.fromEntries(reading.columns.map(({ index, role }) => [String.fromCharCode(65 + index), role]));
  const single = Object.entries(roles).filter(([letter]) => letter.length === 1);
  expect(letters).toMatchObject(Object.fromEntries(single));
  expect(
    reading.trade.rows.map(({ reporter, partner, product, flow, period, value, quantity, unit }) =>
      [
        ...[reporter || "-", partner || "-", product, flow ?? "-", period?.label],
        ...[value?.plain ?? "-", quantity?.plain ?? "-", unit],
      ].join("|"),
    ),
  ).toEqual(rows);
});
