/** What the figures of several periods show: links that thin or thicken, and growth that leaves the exporter poorer. */

import { isKnown, needed } from "../core/numbers/figure";
import { immiserizing } from "../measures/immiserizing/definition";
import { sameName } from "../core/data/labels";
import { Records } from "../core/data/records";
import { Refused } from "../core/refusal";
import { thickening } from "../measures/thickening/definition";
import { valueAdded } from "../measures/value-added/definition";
import { Vector } from "../core/data/vector";
import { type Decimal, ONE, ZERO } from "../core/numbers/decimal";
import type { Entry } from "../tables/records";
import { salesRole, valueAddedMethod } from "../tables/method";
import { byPeriod, figuresOf, nameOf, parts, stepsAdded } from "./figures";
import { cell, type Checked, type Check } from "./finding";

/** Beyond so many links and periods a list of flags helps nobody. */
const MAX_LINKS = 2000;

/** No chain has more steps in a period. */
const MAX_STEPS = 500;

interface Series {
  readonly name: string;
  /** The records of the link, first period first; one each. */
  readonly records: readonly Entry[];
}

/** The series of each link that has one record a period at most. */
function* seriesOf({ table, records: { records } }: Checked): Generator<undefined, Series[], void> {
  const links = new Map<string, { name: string; records: Entry[] }>();
  for (const record of records) {
    yield;
    const name = nameOf(table, record.row);
    const link = links.get(sameName(name)) ?? { name, records: [] };
    link.records.push(record);
    links.set(sameName(name), link);
    if (links.size > MAX_LINKS) return [];
  }
  return [...links.values()].filter(
    ({ records: own }) => new Set(own.map(({ period }) => period?.order)).size === own.length,
  );
}

/** Each record's value added (or share) as a share of its period; null where a figure is missing or a period has no sum. */
function* sharesOf({ table, records: { records } }: Checked): Generator<undefined, Map<Entry, Decimal> | null, void> {
  const way = valueAddedMethod(table);
  const shares = new Map<Entry, Decimal>();
  for (const slice of byPeriod(records)) {
    yield;
    const measured: { part: readonly Entry[]; values: Vector }[] = [];
    let total = ZERO;
    // Steps depend on each other; anything else is computed in parts.
    if (way === "steps" && slice.length > MAX_STEPS) return null;
    for (const part of way === "steps" ? [slice] : parts(slice)) {
      yield;
      const values =
        way === "sales"
          ? added(figuresOf(table, part, [salesRole(table)]), figuresOf(table, part, ["inputs", "otherInputs"]))
          : way === "steps"
            ? stepsAdded(table, part)
            : figuresOf(table, part, [way === "value" ? "valueAdded" : "share"]);
      if (!values || [...values].some((figure) => !isKnown(figure))) return null;
      measured.push({ part, values });
      total = total.plus(values.total());
    }
    // Shares need a sum above 0.
    if (way !== "shares" && !(total.isPositive() && !total.isZero())) return null;
    for (const { part, values } of measured) {
      yield;
      const own = way === "shares" ? values : values.over(total);
      own.known().forEach((share, index) => shares.set(part[index]!, share));
    }
  }
  return shares;
}

const added = (sold: Vector | null, bought: Vector | null): Vector | null =>
  sold && (bought ? valueAdded(sold, bought) : sold);

const UNREMARKABLE_FLAGS: readonly string[] = ["Stable", "Insufficient data", "Absent"];

/** Links that thin, thicken, enter or leave, by more than one percentage point. */
export const trajectories: Check = function* (checked) {
  const {
    table,
    records: { periods },
  } = checked;
  const way = valueAddedMethod(table);
  if (periods.length < 2 || way === null) return;
  const series = yield* seriesOf(checked);
  const shares = series.length > 0 ? yield* sharesOf(checked) : null;
  if (!shares) return;
  const rows: Vector[] = [];
  for (const { records } of series) {
    yield;
    const byPeriod = new Map(records.map((record) => [record.period?.order, record]));
    // No record in a period: not in the chain then.
    const values = periods.map(({ order }) => {
      const record = byPeriod.get(order);
      return (record && shares.get(record)) ?? ZERO;
    });
    rows.push(new Vector("shares", "row", values));
  }
  // A row of all links, those without a series too: a link that ends at 0 where others have a share has left.
  const filled = new Set([...shares].flatMap(([{ period }, share]) => (share.isZero() ? [] : [period?.order])));
  rows.push(
    new Vector(
      "shares",
      "row",
      periods.map(({ order }) => (filled.has(order) ? ONE : ZERO)),
    ),
  );
  const flags = thickening(Records.of("shares", rows));
  const role =
    way === "sales" ? salesRole(table) : way === "steps" ? "price" : way === "value" ? "valueAdded" : "share";
  for (const [index, { name, records }] of series.entries()) {
    const flag = flags[index]!;
    if (typeof flag !== "string" || UNREMARKABLE_FLAGS.includes(flag)) continue;
    const last = records[records.length - 1]!;
    yield {
      kind: "trajectory",
      area: cell(last.row, last.columns.get(role)?.[0] ?? 0),
      name,
      flag,
      first: needed(rows[index]!.at(0)).toString(),
      last: needed(rows[index]!.at(periods.length - 1)).toString(),
    };
  }
};

/** More sold, less earned: of each link with volumes and prices, each period against the first. */
export const immiserizingGrowth: Check = function* (checked) {
  const {
    table,
    records: { periods },
  } = checked;
  if (periods.length < 2) return;
  for (const { name, records } of yield* seriesOf(checked)) {
    yield;
    if (records.length < 2) continue;
    const volume = figuresOf(table, records, ["volume"]);
    const price = figuresOf(table, records, ["price"]);
    if (!volume || !price) continue;
    let flags;
    try {
      flags = immiserizing(volume, price);
    } catch (thrown) {
      // The first period has no figure to compare with: that is reported by another finding.
      if (thrown instanceof Refused) continue;
      throw thrown;
    }
    for (const [index, flag] of flags.entries()) {
      if (typeof flag !== "string" || !flag.startsWith("Immiserizing")) continue;
      const { row, columns, period } = records[index]!;
      yield {
        kind: "immiserizing",
        area: cell(row, columns.get("price")![0]!),
        name,
        period: period?.label ?? "",
        flag,
      };
    }
  }
};
