/**
 * What rows of trade come to: values, quantities and unit values by reporter, partner and product, in each period; exports and
 * imports apart. Rows of one name are summed first. A sum that a missing value belongs to is not known, and no share rests on it.
 */

import { Labels, Register } from "../../core/data/labels";
import { figureOf } from "../../core/data/table";
import { Vector } from "../../core/data/vector";
import { type Decimal, quotientOf, ZERO } from "../../core/numbers/decimal";
import type { Figure } from "../../core/numbers/figure";
import { Refusal } from "../../core/refusal";
import { unitValues } from "../../measures/unit-values/definition";
import type { Period } from "../../tables/periods";
import { decimalOf } from "../../tables/reader/figure-in";
import type { Figure as CellFigure, TradeRow, TradeRows } from "../../tables/reader/table-reading";
import { nameIn } from "../function-answers";
import { isWorld } from "../../tables/reader/kinds/trade-words";
import { isUnnamed } from "../../tables/reader/unnamed";

export type Flow = "exports" | "imports" | null;
export const DIMENSIONS = ["reporter", "partner", "product"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What rows of one name come to in one period. */
export interface Amounts {
  /** Null where a value is missing; where no row is there, 0. */
  readonly value: Decimal | null;
  readonly hasRows: boolean;
}

/** Value over quantity, in one unit. */
export interface UnitValue {
  readonly unitValue: Decimal;
  /** Of the rows that have both. */
  readonly quantity: Decimal;
  /** The share of the value that these rows have. */
  readonly coverage: Decimal;
}

export interface MemberOfTrade {
  readonly name: string;
  /** By the position of the period. */
  readonly amounts: readonly Amounts[];
}

/** Unit values of a product, or of a product of one reporter or partner. */
export interface Priced {
  readonly name: string;
  readonly product: string;
  readonly unit: string;
  readonly figures: readonly (UnitValue | null)[];
}

export interface FlowAccount {
  readonly flow: Flow;
  readonly rows: readonly TradeRow[];
  /** By time; a single one that is null where the table has none. */
  readonly periods: readonly (Period | null)[];
  readonly total: readonly Amounts[];
  /** In order of first appearance; empty where the table does not name them. */
  readonly members: Readonly<Record<Dimension, readonly MemberOfTrade[]>>;
  /** Of each product, in each unit of quantity. */
  readonly products: readonly Priced[];
  /** Of each product of each reporter, and of each partner. */
  readonly reporters: readonly Priced[];
  readonly partners: readonly Priced[];
  /** Whether the table has a world that is more than the partners it lists. */
  readonly isOfSomePartners: boolean;
}

/** Exports first, then imports; rows that name no flow are in the words of the table. */
export function tradeAccounts(trade: TradeRows): FlowAccount[] {
  return (["exports", "imports", null] as const).flatMap((flow) => {
    const rows = trade.rows.filter((row) => row.flow === flow);
    return rows.length === 0 ? [] : [accountOf(flow, rows, trade)];
  });
}

function accountOf(flow: Flow, rows: readonly TradeRow[], { has, totalRows }: TradeRows): FlowAccount {
  const found = new Map<number, Period>();
  for (const { period } of rows) if (period && !found.has(period.order)) found.set(period.order, period);
  const known = [...found.values()].sort((a, b) => a.order - b.order);
  const periods: readonly (Period | null)[] = known.length > 0 ? known : [null];
  const positions = new Map(periods.map((period, position) => [period?.order, position]));
  const periodOf = Int32Array.from(rows, ({ period }) =>
    known.length > 0 && !period ? -1 : positions.get(period?.order)!,
  );
  const values = vectorOf(
    "value",
    rows.map(({ value }) => decimalOf(value)),
  );
  const grouped = (nameOf: (row: TradeRow) => string) => membersBy(rows, nameOf, values, periodOf, periods.length);
  const [all] = grouped(() => "all");
  const priced = (nameOf: (row: TradeRow) => string) =>
    has.quantity ? pricedBy(rows, nameOf, periodOf, periods.length) : [];
  return {
    flow,
    rows,
    periods,
    total: all!.amounts,
    members: {
      reporter: has.reporter ? grouped(({ reporter }) => reporter) : [],
      // World is no partner: of its rows no partner is known.
      partner: has.partner ? grouped(({ partner }) => (isWorld(partner) ? "" : partner)) : [],
      product: has.product ? grouped(({ product }) => product) : [],
    },
    products: priced(() => ""),
    reporters: has.reporter ? priced(({ reporter }) => reporter) : [],
    partners: has.partner ? priced(({ partner }) => (isWorld(partner) ? "" : partner)) : [],
    isOfSomePartners: isMoreThanListed(
      rows,
      totalRows.filter((row) => row.flow === flow && isWorld(row.partner)),
    ),
  };
}

/** Statistics leave out trade that is confidential: a little more is no partner that is not listed. */
const TOLERANCE = 1.005;

function isMoreThanListed(rows: readonly TradeRow[], worlds: readonly TradeRow[]): boolean {
  const keyOf = ({ reporter, product, period }: TradeRow) => JSON.stringify([reporter, product, period?.order]);
  const sums = new Map<string, Decimal>();
  for (const row of rows) {
    const value = decimalOf(row.value);
    if (value) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? ZERO).plus(value));
  }
  return worlds.some((world) => {
    const [value, listed] = [decimalOf(world.value), sums.get(keyOf(world))];
    return value !== null && listed !== undefined && value.gt(listed.times(TOLERANCE));
  });
}

const missing = (row: number): Refusal =>
  new Refusal({ why: "missing", place: { argument: "value", row: row + 1 }, isText: false });

const vectorOf = (argument: string, figures: readonly (Decimal | null)[]): Vector =>
  new Vector(
    argument,
    "column",
    figures.map((figure, row): Figure => figure ?? missing(row)),
  );

function membersBy(
  rows: readonly TradeRow[],
  nameOf: (row: TradeRow) => string,
  values: Vector,
  periodOf: Int32Array,
  periods: number,
): MemberOfTrade[] {
  const register = new Register();
  const group = Int32Array.from(rows, (row) => (nameOf(row) === "" ? -1 : register.enter(nameOf(row))));
  const cells = register.names.length * periods;
  const cell = group.map((own, row) => (own < 0 || periodOf[row]! < 0 ? -1 : own * periods + periodOf[row]!));
  const [hasRows, hasMissing] = [new Uint8Array(cells), new Uint8Array(cells)];
  cell.forEach((own, row) => {
    if (own < 0) return;
    hasRows[own] = 1;
    if (values.refusal(row)) hasMissing[own] = 1;
  });
  const known = cell.map((own, row) => (values.refusal(row) ? -1 : own));
  const sums = values.totals(known, cells);
  return register.names.map((name, own) => ({
    name,
    amounts: Array.from({ length: periods }, (_, period): Amounts => {
      const at = own * periods + period;
      return { value: hasMissing[at] ? null : figureOf(sums.at(at)), hasRows: hasRows[at] === 1 };
    }),
  }));
}

/** By name, product and unit of quantity. */
function pricedBy(
  rows: readonly TradeRow[],
  nameOf: (row: TradeRow) => string,
  periodOf: Int32Array,
  periods: number,
): Priced[] {
  const register = new Register();
  const parts: { name: string; product: string; unit: string }[] = [];
  const group = Int32Array.from(rows, (row) => {
    const part = { name: nameOf(row), product: row.product, unit: row.unit };
    const own = register.enter(`${part.name}\u0001${part.product}\u0001${part.unit}`);
    parts[own] ??= part;
    return own;
  });
  const codes = group.map((own, row) => own * periods + Math.max(0, periodOf[row]!));
  const texts = Array.from({ length: parts.length * periods }, (_, code) => `group ${code}`);
  // What is below 0 corrects an earlier figure, and has no unit value.
  const above = (figure: CellFigure | null): Decimal | null => {
    const its = decimalOf(figure);
    return its?.gt(0) ? its : null;
  };
  const [, ...answer] = unitValues(
    new Labels("group", "column", codes, texts),
    vectorOf(
      "value",
      rows.map(({ value }) => above(value)),
    ),
    vectorOf(
      "quantity",
      rows.map(({ quantity }) => above(quantity)),
    ),
    undefined,
  );
  const figures = new Map<string, UnitValue>();
  for (const [name, unitValue, , quantity, , , coverage] of answer) {
    const [own, amount, covered] = [figureOf(unitValue), figureOf(quantity), figureOf(coverage)];
    if (own && amount && covered) figures.set(nameIn(name), { unitValue: own, quantity: amount, coverage: covered });
  }
  return parts
    .map((part, own): Priced => ({
      ...part,
      figures: Array.from({ length: periods }, (_, period) => figures.get(texts[own * periods + period]!) ?? null),
    }))
    .filter(({ name, figures: its }) => (name !== "" || nameOf(rows[0]!) === "") && its.some((each) => each));
}

/** The sum of all members in a period, where every value is there; null otherwise, and where it is 0 or less. */
export function wholeIn({ total }: FlowAccount, period: number): Decimal | null {
  const value = total[period]?.value ?? null;
  return value?.gt(0) ? value : null;
}

/** A member's share of all; null where that is not known, or is none. */
export function shareIn(account: FlowAccount, { amounts }: MemberOfTrade, period: number): Decimal | null {
  const [whole, own] = [wholeIn(account, period), amounts[period]];
  if (!whole || !own?.value || own.value.lt(0) || own.value.gt(whole)) return null;
  return quotientOf(own.value, whole);
}

/**
 * The last period that can be spoken of: every value is there, and every reporter that the table has. Where no period has all
 * of them, the last of those with the most.
 */
export function lastComplete(account: FlowAccount): number | null {
  const counts = account.periods.map((_, period) =>
    wholeIn(account, period) ? account.members.reporter.filter(({ amounts }) => amounts[period]!.hasRows).length : -1,
  );
  const most = Math.max(...counts);
  return most < 0 ? null : counts.lastIndexOf(most);
}

/** The members that a title and shares are about: reporters, else partners, else products; null where there are no two of any. */
export function mainDimension({ members }: FlowAccount): Dimension | null {
  return DIMENSIONS.find((each) => members[each].length > 1) ?? null;
}

/** Names of nobody in particular. */
const UNSPECIFIED =
  /\bn\.?e\.?s\.?\b|not specified|unspecified|not elsewhere|confidential|nicht ermittelt|non specifi|no especificad|nao especificad|não especificad/i;
export const isUnspecified = (name: string): boolean => name === "" || UNSPECIFIED.test(name) || isUnnamed(name);

/** The largest of a dimension in a period, several where they tie; those that name nobody are passed over. */
export function largestIn(account: FlowAccount, dimension: Dimension, period: number): MemberOfTrade[] {
  let most: Decimal = ZERO;
  let found: MemberOfTrade[] = [];
  for (const member of account.members[dimension]) {
    const value = member.amounts[period]?.value;
    if (!value || isUnspecified(member.name) || value.lt(most) || value.isZero()) continue;
    found = value.gt(most) ? [member] : [...found, member];
    most = value;
  }
  return found;
}
