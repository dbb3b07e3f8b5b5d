/** Names in a headline: of a long one its first words, up to its colon, where they can be nobody else's. */

import { sameName } from "../core/data/labels";
import type { TableReading } from "../tables/reader/table-reading";

/** Letters that a headline has room for. */
const MAX_NAME = 24;
const COLON = /[:：]\s/u;

const firstWords = (name: string): string => name.split(COLON, 1)[0]!.trim();

/** `Apple adds 64.2 %` of `Apple: design, brand and distribution adds 64.2 %`; `names`: all that the table has. */
export function withShortNames(headline: string, names: Iterable<string>): string {
  const all = [...new Set(names)];
  const keys = new Map<string, Set<string>>();
  for (const name of all) {
    const key = sameName(firstWords(name));
    keys.set(key, (keys.get(key) ?? new Set()).add(sameName(name)));
  }
  const long = all.filter((name) => {
    const first = firstWords(name);
    return name.length > MAX_NAME && first !== "" && first !== name.trim() && keys.get(sameName(first))!.size === 1;
  });
  // The longest first: another may begin like it.
  return long
    .sort((one, other) => other.length - one.length)
    .reduce((words, name) => words.replaceAll(name, () => firstWords(name)), headline);
}

/** Everybody and everything that a table names. */
export function namesIn(reading: TableReading): string[] {
  const rows = reading.rows.map(({ name }) => name);
  if (reading.kind === "payments")
    return [...rows, ...reading.payments.rows.flatMap(({ payer, payee }) => [payer, payee])];
  return "table" in reading ? [...rows, ...reading.table.members.map(({ name }) => name)] : rows;
}
