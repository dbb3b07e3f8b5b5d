/** What the pictures show of a table: computed by the core, read by the readers of the functions. */
import { sentenceOf } from "../cells/sentences";
import type { Period as Understood } from "../tables/periods";
import type { Measured } from "../tables/roles";
import { salesRole, valueAddedMethod } from "../tables/method";
import { choices, labels, number, vector } from "../cells/read";
import { type Decimal, ZERO } from "../core/numbers/decimal";
import { distribution } from "../measures/distribution/definition";
import { type Figure, isKnown, needed } from "../core/numbers/figure";
import { flowBreakdown } from "../measures/flow-breakdown/definition";
import { flowNetwork } from "../core/networks/flow-network";
import { type Labels, occupied, Register, sameName, UNSPECIFIED } from "../core/data/labels";
import { OTHER_SPELLINGS, rentsBySource, SOURCES } from "../measures/rent-by-source/definition";
import { Records } from "../core/data/records";
import { refuse } from "../core/refusal";
import { type Entry, figureOf } from "../core/data/table";
import { netBarter } from "../measures/terms-of-trade/definition";
import { incomeTermsOfTrade } from "../measures/income-terms-of-trade/definition";
import { trajectory } from "../measures/trajectory/definition";
import { shareable } from "../core/data/shares";
import { Vector } from "../core/data/vector";
import type { Flow } from "./flow";
import type { Period } from "./lines";
import {
  areFractions,
  areIndices,
  cellsOf,
  type Column,
  columnOf,
  type ReadTable,
  type Slice,
  unitOf,
} from "../tables/read-table";
import { chainIn, named } from "../tables/chain";
import type { RentOfSource } from "./rents";
import type { Shares, ShareSeries } from "./shares";
import type { TermsOfTrade } from "./terms-of-trade";
import { amount } from "./numerals";
import type { Step, Waterfall } from "./waterfall";
import { pictures as texts } from "./texts";

export const downwards = ({ cells }: Column) => cells.map((cell) => [cell]);

const figuresOf = (column: Column, otherwise: string): Vector => vector(named(column, otherwise), downwards(column));
export const namesOf = (column: Column, otherwise: string) => labels(named(column, otherwise), downwards(column));
const decimal = (entry: Entry | undefined): Decimal => figureOf(entry)!;
const words = (entry: Entry | undefined): string => (typeof entry === "string" ? entry : "");
const known = (figure: Figure): Decimal | null => (isKnown(figure) ? figure : null);

/** The last period, unless another is asked for. */
export const sliceOf = ({ slices }: ReadTable, period: number | undefined): Slice | undefined =>
  slices.find((slice) => slice.period !== null && slice.period.order === period) ?? slices[slices.length - 1];

/** The value added of each link as steps up to their sum. */
export function stepsOf(table: ReadTable, period?: number): Waterfall | null {
  const link = columnOf(table, "link");
  const slice = sliceOf(table, period);
  const chain = link && slice && chainIn(table, link, slice);
  if (!chain) return null;
  const { names, added, rows, unit, sold } = chain;
  if (rows.length === 0) refuse({ why: "no records", place: { argument: names.argument } });
  // What is summed is said: sales and purchases have sums of their own.
  const total = shareable(added.total(), sold ? texts.valueAdded : added.argument);
  const shares = added.over(total);
  return {
    steps: rows.map((row): Step => ({
      name: names.at(row) || UNSPECIFIED,
      value: needed(added.at(row)),
      share: figureOf(shares.entry(row))!,
    })),
    total,
    unit,
    // What is added along a closed chain is what its last link sells for.
    totalName: sold?.eq(total) ? texts.wholes.finalPrice : texts.wholes.valueAdded,
    ...(slice.period && table.slices.length > 1 && { period: slice.period.label }),
  };
}

/** Payments between actors, or each link's value added with the country or actor that it is counted with. */
export function flowOf(table: ReadTable, period?: number): Flow | null {
  const [seller, buyer, payment] = [columnOf(table, "seller"), columnOf(table, "buyer"), columnOf(table, "payment")];
  if (seller && buyer && payment) return paymentsOf(seller, buyer, payment);
  const group = columnOf(table, "group");
  const chain = group && stepsOf(table, period);
  return group && chain ? countedWith(table, group, sliceOf(table, period)!, chain) : null;
}

const paymentsOf = (seller: Column, buyer: Column, payment: Column): Flow =>
  paymentsFlow(namesOf(seller, "from"), namesOf(buyer, "to"), figuresOf(payment, "value"), unitOf(payment.header));

/** Who sells, who buys, and for how much. */
export function paymentsFlow(from: Labels, to: Labels, value: Vector, unit: string): Flow {
  const arguments_ = [from, to, value] as const;
  const network = flowNetwork(...arguments_);
  const [, ...rows] = flowBreakdown(...arguments_);
  const shares = new Map(rows.map(([name, , , , share]) => [sameName(words(name)), decimal(share)]));
  // Several payments between the same two are one ribbon.
  const links = new Map<string, { from: number; to: number; value: Decimal }>();
  for (const line of network.lines) {
    const [from, to, value] = [network.from[line]!, network.to[line]!, needed(network.value.at(line))];
    const key = `${from} ${to}`;
    links.set(key, { from, to, value: links.get(key)?.value.plus(value) ?? value });
  }
  return {
    nodes: network.actors.map(({ name }) => ({
      name,
      group: sameName(name),
      share: shares.get(sameName(name)) ?? null,
    })),
    links: [...links.values()],
    carries: texts.flow.payments,
    says: texts.flow.paymentsSubtitle,
    ends: [texts.flow.seller, texts.flow.buyer],
    isOrdered: false,
    shareOf: texts.wholes.finalPurchases,
    unit,
    notes: [texts.flow.ownShare],
  };
}

function countedWith(
  table: ReadTable,
  group: Column,
  slice: Slice,
  { steps, unit, totalName, period }: Waterfall,
): Flow {
  const link = columnOf(table, "link")!;
  const { rows } = chainIn(table, link, slice)!;
  const groups = labels(
    named(group, "groups"),
    cellsOf(table.understood, group.position, slice.rows).map((cell) => [cell]),
  );
  const groupOf = rows.map((row) => groups.at(row) || UNSPECIFIED);
  const values = new Vector(
    "value added",
    "column",
    steps.map(({ value }) => value),
  );
  const [, ...totals] = distribution(
    labels(
      named(group, "groups"),
      groupOf.map((name) => [name]),
    ),
    values,
  );
  const first = steps.length;
  const positions = new Map(totals.map(([name], index) => [sameName(words(name)), first + index]));
  const lost = steps.filter(({ value }) => value.lt(0));
  return {
    nodes: [
      ...steps.map(({ name, share }, index) => ({ name, share, group: sameName(groupOf[index]!) })),
      ...totals.map(([name, , share]) => ({ name: words(name), share: decimal(share), group: sameName(words(name)) })),
    ],
    links: steps.map(({ value }, index) => ({ from: index, to: positions.get(sameName(groupOf[index]!))!, value })),
    carries: texts.valueAdded,
    says: texts.flow.valueAddedSubtitle,
    ends: [named(link, texts.link), named(group, texts.group)],
    isOrdered: true,
    shareOf: period === undefined ? totalName : texts.inPeriod({ words: totalName, period }),
    unit,
    notes:
      lost.length > 0
        ? [
            texts.flow.losses({
              links: lost.map(({ name, value }) => texts.flow.loss({ name, amount: amount(value, 2) })).join("; "),
            }),
          ]
        : [],
  };
}

/** Each link's share in every period, with its flag: periods side by side, down the rows of each link, or down with a link in each column. */
export function sharesOf(table: ReadTable): Shares | null {
  const link = columnOf(table, "link");
  const period = columnOf(table, "period");
  if (link) return table.slices.length > 1 ? sharesOfLinks(table, link) : null;
  return period ? sharesDown(table, period) : null;
}

/** A link that has no record in a period has no share then, and where the links differ nothing is said of changes. */
function sharesOfLinks(table: ReadTable, link: Column): Shares | null {
  const register = new Register();
  const inTime: Vector[] = [];
  const groups: Int32Array[] = [];
  for (const slice of table.slices) {
    const found = addedOrShares(table, link, slice);
    if (!found) return null;
    // A name written once over several periods: whose the others are, nobody says.
    if (columnOf(table, "period") && occupied([found.names], [found.figures]).some((row) => found.names.isEmpty(row)))
      return null;
    const groupOf = found.names.enter(register, UNSPECIFIED);
    const group = new Int32Array(found.figures.length).fill(-1);
    for (const row of occupied([found.names], [found.figures])) group[row] = groupOf(row);
    inTime.push(found.figures);
    groups.push(group);
  }
  const count = register.names.length;
  // A link that occurs twice in a period is the sum of both; a missing figure leaves a gap.
  const gathered = inTime.map((figures, index) => gatheredIn(figures, groups[index]!, count));
  const areShares = areFractions(table);
  const fractions = areShares
    ? gathered
    : gathered.map((column) => column.over(shareable(column.total(), column.argument)));
  const isIn = groups.map((group) => new Set(group));
  const areTheSame = register.names.every((_, row) => isIn.every((its) => its.has(row) === isIn[0]!.has(row)));
  const series = register.names.map(
    (_, row) =>
      new Vector(
        "shares",
        "row",
        fractions.map((column) => column.at(row)),
      ),
  );
  const areIn = series.flatMap((each, row) => (each.isAllZero() && register.names[row] === UNSPECIFIED ? [] : [row]));
  const periods = periodsIn(table.slices.map(({ period }) => period!));
  const shown = flagged(
    areIn.map((row) => register.names[row]!),
    areIn.map((row) => series[row]!),
    periods,
    areShares ? texts.wholes.whole : texts.wholes.period,
  );
  return areTheSame ? shown : withoutFlags(shown, (index, period) => isIn[period]!.has(areIn[index]!));
}

/** Shares of different sets of links are not compared: a link that is not listed in a period has a gap there. */
const withoutFlags = (shown: Shares, isListed: (series: number, period: number) => boolean): Shares => ({
  ...shown,
  series: shown.series.map(({ name, figures }, index): ShareSeries => ({
    name,
    figures: figures.map((figure, period) => (isListed(index, period) ? figure : null)),
    change: null,
    flag: shown.periods.every((_, period) => isListed(index, period)) ? "" : texts.shares.notInAll,
  })),
});

function addedOrShares(table: ReadTable, link: Column, slice: Slice): { names: Labels; figures: Vector } | null {
  const { understood } = table;
  const share = slice.columns.get("share")?.[0];
  const way = valueAddedMethod(understood);
  const has = (...roles: Measured[]) => understood.columns.some(({ role }) => roles.some((each) => each === role));
  // Sales alone have shares too: those of a market.
  const given =
    way === "shares"
      ? share
      : way === "value"
        ? slice.columns.get("valueAdded")?.[0]
        : way === "sales" && !has("inputs", "otherInputs")
          ? slice.columns.get(salesRole(understood))?.[0]
          : undefined;
  if (given !== undefined) {
    const cells = (position: number) => cellsOf(understood, position, slice.rows).map((cell) => [cell]);
    return {
      names: labels(named(link, "links"), cells(link.position)),
      figures: vector(table.columns[given]!.header || "shares", cells(given)),
    };
  }
  const chain = chainIn(table, link, slice);
  return chain && { names: chain.names, figures: chain.added };
}

/** The figures of each link, by its number. */
function gatheredIn(figures: Vector, group: Int32Array, count: number): Vector {
  const gathered: Figure[] = Array.from({ length: count }, () => ZERO);
  figures.refusals.forEach((refusal, row) => group[row]! >= 0 && (gathered[group[row]!] = refusal));
  for (let row = 0; row < figures.length; row += 1) {
    const [at, figure] = [group[row]!, figures.at(row)];
    const before = gathered[at];
    if (at >= 0 && before && isKnown(before) && isKnown(figure)) gathered[at] = before.plus(figure);
  }
  return new Vector(figures.argument, "column", gathered);
}

function sharesDown(table: ReadTable, period: Column): Shares | null {
  const columns = table.columns.filter(({ role }) => role === "share");
  const series = columns.map((column) => figuresOf(column, "shares"));
  if (series.length === 0 || series.some((each) => [...each].some((figure) => isKnown(figure) && figure.abs().gt(1))))
    return null;
  return flagged(
    columns.map((column) => named(column, texts.share)),
    series,
    periodsFrom(period.cells.map(String)),
    texts.wholes.whole,
  );
}

function flagged(names: readonly string[], series: readonly Vector[], periods: readonly Period[], of: string): Shares {
  const down = labels(
    "links",
    names.map((name) => [name]),
  );
  const [, ...rows] = trajectory(down, Records.of("shares", series));
  return {
    periods,
    of,
    series: series.map((each, index): ShareSeries => ({
      name: names[index]!,
      figures: [...each].map(known),
      change: figureOf(rows[index]?.[3]),
      flag: words(rows[index]?.[6]),
    })),
  };
}

/** Net barter terms of trade, and income terms of trade where volumes are given. */
export function termsOfTradeOf(table: ReadTable): TermsOfTrade | null {
  const [exports, imports, volumes, period] = [
    columnOf(table, "export price"),
    columnOf(table, "import price"),
    columnOf(table, "export volume"),
    columnOf(table, "period"),
  ];
  if (!exports || !imports) return null;
  const timeColumn = period ?? columnOf(table, "link") ?? columnOf(table, "group");
  const periods = periodsFrom(
    timeColumn ? timeColumn.cells.map(String) : exports.cells.map((_, index) => String(index + 1)),
  );
  const [sold, bought] = [figuresOf(exports, "exportPrices"), figuresOf(imports, "importPrices")];
  const common = areIndices(exports.header, imports.header);
  const isIndexed = common !== undefined;
  const base = isIndexed ? number("base", 0) : undefined;
  const measured = [
    { name: texts.termsOfTrade.netBarter, figures: [...netBarter(sold, bought, base)] },
    ...(volumes && !isIndexed
      ? [
          {
            name: texts.termsOfTrade.income,
            figures: [...incomeTermsOfTrade(sold, bought, figuresOf(volumes, "exportVolumes"))],
          },
        ]
      : []),
  ];
  return {
    periods,
    base: common ?? periods[0]!.label,
    indices: measured.map(({ name, figures }) => ({ name, figures: figures.map(known) })),
    gaps: measured.flatMap(({ figures }) =>
      figures.flatMap((figure) => (isKnown(figure) ? [] : [sentenceOf(figure).sentence])),
    ),
  };
}

/** Rents with what each of them rests on. */
export function rentsOf(table: ReadTable): { sources: RentOfSource[]; unit: string } | null {
  const [source, rent] = [columnOf(table, "source"), columnOf(table, "rent")];
  if (!source || !rent) return null;
  const values = figuresOf(rent, "rent");
  const [, ...rows] = rentsBySource(
    choices(named(source, "source"), downwards(source), SOURCES, values, OTHER_SPELLINGS),
    values,
  );
  return {
    sources: rows.map(([name, family, value, share]) => ({
      name: words(name),
      family: words(family),
      value: decimal(value),
      share: decimal(share),
    })),
    unit: unitOf(rent.header),
  };
}

/** Years in proportion to time; quarters and months too, by their part of the year. */
const periodsIn = (periods: readonly Understood[]): Period[] =>
  periods.map(({ label, order }) => ({ label, at: order }));

/** Periods by name; in proportion to time where all are numbers that increase, one step each otherwise. */
function periodsFrom(names: readonly string[]): Period[] {
  const numbers = names.map(Number);
  const areInOrder =
    names.every((name) => name.trim() !== "") &&
    numbers.every((each, index) => Number.isFinite(each) && (index === 0 || each > numbers[index - 1]!));
  return names.map((label, index) => ({
    label: label.trim() === "" ? String(index + 1) : label,
    at: areInOrder ? numbers[index]! : index + 1,
  }));
}
