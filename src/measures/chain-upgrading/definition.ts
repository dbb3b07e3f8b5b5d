/**
 * Chain upgrading: a move to other chains, and whether they pay more per head.
 *
 *     First, Last       share of the chain in the first and the last period
 *     Kept              in both; New: 0 in the first, above 0 in the last; Left: the reverse
 *     Passed through    in neither, but in between; Absent: in none
 *     Value per head    sum of V / sum of (V / h): old over chains with V > 0 in the first period, new over the new chains in the last
 *
 * No new chain is No new chain; without a value per head, or with one missing, New chains; new > old is Chain upgrading, else
 * Moved, no gain. Values are 0 or more, all needed, and the first and last period sum to more than 0; h is above 0 where it is used, and not
 * looked at elsewhere.
 *
 * Sources: UNIDO (2001), box 3.1; Kaplinsky (2015), figure 5. That the move must pay more per head is Quasirent's convention.
 */
import { type Labels, UNSPECIFIED, occupied } from "../../core/data/labels";
import type { Records } from "../../core/data/records";
import { knownOrMissing } from "../../core/data/row-by-row";
import { shareable } from "../../core/data/shares";
import type { Entry, Table } from "../../core/data/table";
import { rowsOf } from "../../core/data/table-rows";
import type { Vector } from "../../core/data/vector";
import { ZERO } from "../../core/numbers/decimal";
import { nearestQuotient } from "../../core/numbers/quotient";
import { Refusal, refuse } from "../../core/refusal";
import { PerHead } from "./per-head";

export type ChainKind = "Kept" | "New" | "Left" | "Passed through" | "Absent";
export type ChainFlag = "No new chain" | "New chains" | "Chain upgrading" | "Moved, no gain";

export function chainUpgrading(chain: Labels, values: Records, valuePerHead?: Records): Table {
  checkPeriods(values, valuePerHead);
  const rows = occupied([chain], [values, ...(valuePerHead ? [valuePerHead] : [])]);
  if (rows.length === 0) refuse({ why: "no records", place: { argument: chain.argument } });
  values.figures.notNegative().complete();
  const { first, last } = ends(values, rows);
  const before = shareable(first.total(), values.argument, "the first period");
  const after = shareable(last.total(), values.argument, "the last period");
  const [shareBefore, shareAfter] = [first.over(before), last.over(after)];
  // last / after - first / before, in one quotient.
  const change = last.multiple(before).minus(first.multiple(after)).over(before.times(after));

  const kinds = rows.map((row, index) =>
    kindOf(first.sign(index) > 0, last.sign(index) > 0, () => isBetween(values, row)),
  );
  const entered = placesOf(kinds, (kind) => kind === "New");
  const share = nearestQuotient(last.pick(entered).total(), after);
  const heads = valuePerHead && perHead(first, last, ends(valuePerHead, rows), kinds);
  return [
    ["Chain", "First", "Last", "Change", "Kind"],
    ...rowsOf(rows.length, [
      (index) => chain.at(rows[index]!) || UNSPECIFIED,
      ...[shareBefore, shareAfter, change],
      (index) => kinds[index]!,
    ]),
    ["New chains", ZERO, share, share, flagOf(entered, heads)],
    ...(heads ? [["Value per head", ...entriesOf(heads), ""]] : []),
  ];
}

function checkPeriods(values: Records, valuePerHead: Records | undefined): void {
  if (values.width < 2) refuse({ why: "no second period", place: { argument: values.argument } });
  if (!valuePerHead || valuePerHead.width === 1 || valuePerHead.width === values.width) return;
  const [size, expected] = [sizeOf(valuePerHead), sizeOf(values)];
  refuse({
    why: "shapes differ",
    place: { argument: valuePerHead.argument },
    ...size,
    other: values.argument,
    otherRows: expected.rows,
    otherColumns: expected.columns,
  });
}

const sizeOf = ({ layout, count, width }: Records): { rows: number; columns: number } =>
  layout === "row" ? { rows: count, columns: width } : { rows: width, columns: count };

/** The first and the last period of these rows; of a figure per chain that is the same. */
export function ends(records: Records, rows: readonly number[]): { first: Vector; last: Vector } {
  const at = (period: number): Vector => records.across(period, "column").pick(rows);
  return { first: at(0), last: at(records.width - 1) };
}

function kindOf(isFirst: boolean, isLast: boolean, isBetween: () => boolean): ChainKind {
  if (isFirst) return isLast ? "Kept" : "Left";
  if (isLast) return "New";
  return isBetween() ? "Passed through" : "Absent";
}

const isBetween = (values: Records, row: number): boolean => !values.isZero(row);

export function placesOf(kinds: readonly ChainKind[], isOne: (kind: ChainKind) => boolean): number[] {
  const places: number[] = [];
  for (let index = 0; index < kinds.length; index++) if (isOne(kinds[index]!)) places.push(index);
  return places;
}

export interface Heads {
  readonly old: PerHead | Refusal;
  /** None where there is no new chain. */
  readonly now: PerHead | Refusal | undefined;
}

export function perHead(
  first: Vector,
  last: Vector,
  heads: { first: Vector; last: Vector },
  kinds: readonly ChainKind[],
): Heads {
  const old = placesOf(kinds, (kind) => kind === "Kept" || kind === "Left");
  const entered = placesOf(kinds, (kind) => kind === "New");
  return {
    old: perHeadOf(first.pick(old), heads.first.pick(old)),
    now: entered.length === 0 ? undefined : perHeadOf(last.pick(entered), heads.last.pick(entered)),
  };
}

function perHeadOf(values: Vector, headValues: Vector): PerHead | Refusal {
  const heads = knownOrMissing(headValues.positive());
  for (let index = 0; index < heads.length; index++) {
    const missing = heads.refusal(index);
    if (missing) return missing;
  }
  return new PerHead(values, heads);
}

/** `entered`: the places of the new chains, each of which has a value in the last period. */
function flagOf(entered: readonly number[], heads: Heads | undefined): ChainFlag {
  if (entered.length === 0) return "No new chain";
  if (!heads?.now || heads.now instanceof Refusal || heads.old instanceof Refusal) return "New chains";
  return heads.now.isAbove(heads.old) ? "Chain upgrading" : "Moved, no gain";
}

/** The old, the new and the growth from one to the other. */
function entriesOf({ old, now }: Heads): Entry[] {
  const entryOf = (heads: PerHead | Refusal): Entry => (heads instanceof Refusal ? heads : heads.entry);
  if (!now) return [entryOf(old), "", ""];
  const growth = old instanceof Refusal ? old : now instanceof Refusal ? now : now.growthFrom(old);
  return [entryOf(old), entryOf(now), growth];
}
