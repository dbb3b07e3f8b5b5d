/**
 * Links that thin or thicken: how their shares of value added change over the periods in which the same links are there with
 * all their figures. Nothing enters or leaves because a row is missing.
 */

import { type Decimal, ONE, ZERO } from "../core/numbers/decimal";
import { isKnown, needed } from "../core/numbers/figure";
import { sameName } from "../core/data/labels";
import { Records } from "../core/data/records";
import { Vector } from "../core/data/vector";
import { thickening } from "../measures/thickening/definition";
import { valueAdded } from "../measures/value-added/definition";
import { salesRole, valueAddedMethod } from "../tables/method";
import { areShares, isOfValueAdded, type OfShares } from "../tables/reader/shares-of-value-added";
import type { CellPlace } from "../tables/reader/table-reading";
import type { Entry } from "../tables/records";
import { byPeriod, figuresOf, nameOf, parts, stepsAdded } from "./figures";
import { cell, type Checked, type Check } from "./finding";
import { countedMembers, figureAt } from "./kinds/series/members";
import { unfilledPeriods } from "./zeros";

/** Beyond so many links and periods a list of flags helps nobody. */
const MAX_LINKS = 2000;
/** No chain has more steps in a period. */
const MAX_STEPS = 500;

/** The shares of one period, by name; null where not every figure is there. */
interface Slice {
  readonly order: number;
  readonly shares: ReadonlyMap<
    string,
    { readonly share: Decimal; readonly name: string; readonly at: CellPlace }
  > | null;
}

const UNREMARKABLE_FLAGS: readonly string[] = ["Stable", "Insufficient data", "Absent"];

/** Links that thin, thicken or leave, by more than one percentage point. */
export const trajectories: Check = function* (checked) {
  const { reading } = checked;
  if (reading.question) return;
  const slices =
    reading.kind === "chain"
      ? yield* ofChain(checked)
      : areShares(reading) && isOfValueAdded(reading)
        ? ofShares(reading)
        : [];
  const unfilled = new Set(unfilledPeriods(checked).map(({ order }) => order));
  const complete = slices.filter(({ order, shares }) => shares !== null && !unfilled.has(order));
  const same = mostAlike(complete);
  const last = same.at(-1)?.shares;
  if (!last || same.length < 2 || last.size > MAX_LINKS) return;
  const names = [...last.keys()];
  const rows = names.map(
    (name) =>
      new Vector(
        "shares",
        "row",
        same.map(({ shares }) => shares!.get(name)!.share),
      ),
  );
  // A row of all links: a link that ends at 0 where others have a share has left.
  rows.push(
    new Vector(
      "shares",
      "row",
      same.map(({ shares }) => ([...shares!.values()].every(({ share }) => share.isZero()) ? ZERO : ONE)),
    ),
  );
  yield;
  const flags = thickening(Records.of("shares", rows));
  for (const [index, key] of names.entries()) {
    yield;
    const flag = flags[index]!;
    if (typeof flag !== "string" || UNREMARKABLE_FLAGS.includes(flag)) continue;
    const { name, at } = last.get(key)!;
    yield {
      kind: "trajectory",
      area: cell(at.row, at.column),
      name,
      flag,
      first: needed(rows[index]!.at(0)).toString(),
      last: needed(rows[index]!.at(same.length - 1)).toString(),
    };
  }
};

/** The periods that have the same links: most periods, of as many those of more links. */
function mostAlike(slices: readonly Slice[]): readonly Slice[] {
  const groups = new Map<string, Slice[]>();
  for (const slice of slices) {
    const key = [...slice.shares!.keys()].sort().join("\n");
    const its = groups.get(key);
    if (its) its.push(slice);
    else groups.set(key, [slice]);
  }
  const size = (group: readonly Slice[]) => group[0]?.shares?.size ?? 0;
  return [...groups.values()].reduce<readonly Slice[]>(
    (best, each) =>
      each.length > best.length || (each.length === best.length && size(each) > size(best)) ? each : best,
    [],
  );
}

function ofShares({ table }: OfShares): Slice[] {
  const members = countedMembers(table);
  return table.periods.map((period): Slice => {
    const shares = new Map<string, { share: Decimal; name: string; at: CellPlace }>();
    for (const member of members) {
      const share = figureAt(member, period);
      const at = member.figures.get(period.order);
      if (share && at) shares.set(sameName(member.name), { share, name: member.name, at });
    }
    return { order: period.order, shares: shares.size === members.length ? shares : null };
  });
}

const added = (sold: Vector | null, bought: Vector | null): Vector | null =>
  sold && (bought ? valueAdded(sold, bought) : sold);

/** Each record's value added as a share of its period. */
function* ofChain(checked: Checked): Generator<undefined, Slice[], void> {
  const { table, records } = checked;
  const way = valueAddedMethod(table);
  if (records.periods.length < 2 || way === null || way === "shares") return [];
  const role = way === "sales" ? salesRole(table) : way === "steps" ? "price" : "valueAdded";
  const slices: Slice[] = [];
  for (const slice of byPeriod(records.records)) {
    const order = slice[0]!.period!.order;
    const figures = yield* figuresIn(checked, slice, way);
    const total = figures?.reduce((sum, { figure }) => sum.plus(figure), ZERO);
    // Shares need a sum above 0.
    if (!figures || !total?.isPositive() || total.isZero()) {
      slices.push({ order, shares: null });
      continue;
    }
    const shares = new Map<string, { share: Decimal; name: string; at: CellPlace }>();
    for (const { record, figure } of figures) {
      yield;
      const name = nameOf(table, record.row);
      const at = { row: record.row, column: record.columns.get(role)?.[0] ?? 0 };
      const before = shares.get(sameName(name));
      // Records of one name are summed.
      const share = figure.div(total).plus(before?.share ?? ZERO);
      shares.set(sameName(name), { share, name, at });
    }
    slices.push({ order, shares });
  }
  return slices;
}

function* figuresIn(
  { table }: Checked,
  slice: readonly Entry[],
  way: "sales" | "steps" | "value",
): Generator<undefined, { record: Entry; figure: Decimal }[] | null, void> {
  // Steps depend on each other; anything else is computed in parts.
  if (way === "steps" && slice.length > MAX_STEPS) return null;
  const figures: { record: Entry; figure: Decimal }[] = [];
  for (const part of way === "steps" ? [slice] : parts(slice)) {
    yield;
    const values =
      way === "sales"
        ? added(figuresOf(table, part, [salesRole(table)]), figuresOf(table, part, ["inputs", "otherInputs"]))
        : way === "steps"
          ? stepsAdded(table, part)
          : figuresOf(table, part, ["valueAdded"]);
    if (!values) return null;
    for (const [index, figure] of [...values].entries()) {
      if (!isKnown(figure)) return null;
      figures.push({ record: part[index]!, figure });
    }
  }
  return figures;
}
