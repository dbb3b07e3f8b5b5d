/** What the pictures show of a table: worked out by the core, read by the very readers of the functions. */
import { sentenceOf } from "../cells/sentences";
import { choices, labels, number, vector } from "../cells/read";
import { breakdown } from "../core/breakdown";
import type { Decimal } from "../core/decimal";
import { distribution } from "../core/distribution";
import { type Figure, isKnown, needed } from "../core/figure";
import { flowBreakdown } from "../core/flow-breakdown";
import { flowNetwork } from "../core/flow-network";
import { occupied, sameName, UNSPECIFIED } from "../core/labels";
import { AMERICAN_SOURCES, rentsBySource, SOURCES } from "../core/rents-by-source";
import { Records } from "../core/records";
import { type Entry, figureOf } from "../core/table";
import { incomeTermsOfTrade, netBarter } from "../core/terms-of-trade";
import { trajectory } from "../core/trajectory";
import { shareable } from "../core/value-added";
import { Vector } from "../core/vector";
import type { Flow } from "./flow";
import type { Period } from "./lines";
import { areIndices, type Column, columnOf, periodOf, type ReadTable, unitOf } from "./read-table";
import type { RentOfSource } from "./rents";
import type { Shares, ShareSeries } from "./shares";
import type { TermsOfTrade } from "./terms-of-trade";
import { amount } from "./numerals";
import type { Step, Waterfall } from "./waterfall";

const downwards = ({ cells }: Column) => cells.map((cell) => [cell]);
const named = (column: Column, otherwise: string) => (column.header === "" ? otherwise : column.header);
const figuresOf = (column: Column, otherwise: string): Vector => vector(named(column, otherwise), downwards(column));
const namesOf = (column: Column, otherwise: string) => labels(named(column, otherwise), downwards(column));
const decimal = (entry: Entry | undefined): Decimal => figureOf(entry)!;
const words = (entry: Entry | undefined): string => (typeof entry === "string" ? entry : "");
const known = (figure: Figure): Decimal | null => (isKnown(figure) ? figure : null);

/** The value added of each link: from its sales and purchases, or as it stands. */
export function stepsOf(table: ReadTable): Waterfall | null {
  const [link, output, inputs, added] = [columnOf(table, "link"), columnOf(table, "output"), columnOf(table, "inputs"), columnOf(table, "value added")];
  if (!link) return null;
  const names = namesOf(link, "links");
  if (output && inputs) {
    const [, ...rows] = breakdown(names, figuresOf(output, "output"), figuresOf(inputs, "inputs"));
    const total = decimal(rows.pop()![3]);
    const sold = decimal(rows.at(-1)?.[1]);
    return {
      steps: rows.map(([name, , , value, share]): Step => ({ name: words(name), value: decimal(value), share: decimal(share) })),
      total,
      unit: unitOf(output.header),
      // What is added along a closed chain is what its last link sells for.
      totalName: sold.eq(total) ? "final price" : "value added",
    };
  }
  if (!added) return null;
  const values = figuresOf(added, "value added");
  const total = shareable(values.total(), named(added, "value added"));
  const shares = values.over(total).known();
  return {
    steps: occupied([names], [values]).map((row): Step => ({ name: names.at(row) || UNSPECIFIED, value: decimal(values.known()[row]), share: shares[row]! })),
    total,
    unit: unitOf(added.header),
    totalName: "value added",
  };
}

/** Payments between actors, or each link's value added with the country or actor that it is counted with. */
export function flowOf(table: ReadTable): Flow | null {
  const [seller, buyer, payment] = [columnOf(table, "seller"), columnOf(table, "buyer"), columnOf(table, "payment")];
  if (seller && buyer && payment) return paymentsOf(seller, buyer, payment);
  const group = columnOf(table, "group");
  const chain = group && stepsOf(table);
  return group && chain ? countedWith(table, group, chain) : null;
}

function paymentsOf(seller: Column, buyer: Column, payment: Column): Flow {
  const arguments_ = [namesOf(seller, "from"), namesOf(buyer, "to"), figuresOf(payment, "value")] as const;
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
    nodes: network.actors.map(({ name }) => ({ name, group: sameName(name), share: shares.get(sameName(name)) ?? null })),
    links: [...links.values()],
    carries: "Payments",
    says: "Payments, from sellers (left) to buyers (right)",
    ends: ["Seller", "Buyer"],
    isOrdered: false,
    shareOf: "final purchases",
    unit: unitOf(payment.header),
    notes: ["Behind a name: its own value added as a share of the final purchases."],
  };
}

function countedWith(table: ReadTable, group: Column, { steps, unit, totalName }: Waterfall): Flow {
  const link = columnOf(table, "link")!;
  const rows = occupied([namesOf(link, "links")], table.columns.filter(({ role }) => role === "output" || role === "inputs" || role === "value added").map((column) => figuresOf(column, "value")));
  const groups = namesOf(group, "groups");
  const groupOf = rows.map((row) => groups.at(row) || UNSPECIFIED);
  const values = new Vector("value added", "column", steps.map(({ value }) => value));
  const [, ...totals] = distribution(labels(named(group, "groups"), groupOf.map((name) => [name])), values);
  const first = steps.length;
  const positions = new Map(totals.map(([name], index) => [sameName(words(name)), first + index]));
  const lost = steps.filter(({ value }) => value.lt(0));
  return {
    nodes: [
      ...steps.map(({ name, share }, index) => ({ name, share, group: sameName(groupOf[index]!) })),
      ...totals.map(([name, , share]) => ({ name: words(name), share: decimal(share), group: sameName(words(name)) })),
    ],
    links: steps.map(({ value }, index) => ({ from: index, to: positions.get(sameName(groupOf[index]!))!, value })),
    carries: "Value added",
    says: "Value added of each link (left), and who it is counted with (right)",
    ends: [named(link, "Link"), named(group, "Group")],
    isOrdered: true,
    shareOf: totalName,
    unit,
    notes: lost.length > 0 ? [`Not drawn, since a flow cannot be below 0: ${lost.map(({ name, value }) => `${name} (${amount(value, 2)})`).join("; ")}.`] : [],
  };
}

/** Each link's share in every period, with its flag: periods across, or down with a link in each column. */
export function sharesOf(table: ReadTable): Shares | null {
  const period = columnOf(table, "period");
  return period ? sharesDown(table, period) : sharesAcross(table);
}

function sharesAcross(table: ReadTable): Shares | null {
  const link = columnOf(table, "link") ?? columnOf(table, "group");
  const columns = periodColumns(table);
  if (!link || columns.length < 2) return null;
  const inTime = columns.map((column) => figuresOf(column, "shares"));
  const areFractions = inTime.every((column) => [...column].every((figure) => !isKnown(figure) || figure.abs().lte(1)));
  const fractions = areFractions ? inTime : inTime.map((column) => column.over(shareable(column.total(), column.argument)));
  const names = namesOf(link, "links");
  const rows = occupied([names], inTime);
  const series = rows.map((row) => new Vector("shares", "row", fractions.map((column) => column.at(row))));
  const periods = periodsFrom(columns.map(({ header }) => periodOf(header) ?? header));
  return flagged(rows.map((row) => names.at(row) || UNSPECIFIED), series, periods, areFractions ? "the whole" : "each period’s sum");
}

/** The columns whose heads name a period each. */
export function periodColumns(table: ReadTable): Column[] {
  return table.columns.filter(({ role, header, cells }) =>
    (role === undefined || role === "share") && periodOf(header) !== undefined && !header.includes("=") && cells.some((cell) => typeof cell === "number"));
}

function sharesDown(table: ReadTable, period: Column): Shares | null {
  const columns = table.columns.filter(({ role, cells }) => (role === undefined || role === "share") && cells.some((cell) => typeof cell === "number"));
  const series = columns.map((column) => figuresOf(column, "shares"));
  if (series.length === 0 || series.some((each) => [...each].some((figure) => isKnown(figure) && figure.abs().gt(1)))) return null;
  return flagged(columns.map((column) => named(column, "Share")), series, periodsFrom(period.cells.map(String)), "the whole");
}

function flagged(names: readonly string[], series: readonly Vector[], periods: readonly Period[], of: string): Shares {
  const down = labels("links", names.map((name) => [name]));
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
  const [exports, imports, volumes, period] = [columnOf(table, "export price"), columnOf(table, "import price"), columnOf(table, "export volume"), columnOf(table, "period")];
  if (!exports || !imports) return null;
  const timeColumn = period ?? columnOf(table, "link") ?? columnOf(table, "group");
  const periods = periodsFrom(timeColumn ? timeColumn.cells.map(String) : exports.cells.map((_, index) => String(index + 1)));
  const [sold, bought] = [figuresOf(exports, "exportPrices"), figuresOf(imports, "importPrices")];
  const common = areIndices(exports.header, imports.header);
  const isIndexed = common !== undefined;
  const base = isIndexed ? number("base", 0) : undefined;
  const measured = [
    { name: "Net barter terms of trade", figures: [...netBarter(sold, bought, base)] },
    ...(volumes && !isIndexed ? [{ name: "Income terms of trade", figures: [...incomeTermsOfTrade(sold, bought, figuresOf(volumes, "exportVolumes"))] }] : []),
  ];
  return {
    periods,
    base: common ?? periods[0]!.label,
    indices: measured.map(({ name, figures }) => ({ name, figures: figures.map(known) })),
    gaps: measured.flatMap(({ figures }) => figures.flatMap((figure) => (isKnown(figure) ? [] : [sentenceOf(figure).sentence]))),
  };
}

/** Rents with what each of them rests on. */
export function rentsOf(table: ReadTable): { sources: RentOfSource[]; unit: string } | null {
  const [source, rent] = [columnOf(table, "source"), columnOf(table, "rent")];
  if (!source || !rent) return null;
  const values = figuresOf(rent, "rent");
  const [, ...rows] = rentsBySource(choices(named(source, "source"), downwards(source), SOURCES, values, AMERICAN_SOURCES), values);
  return {
    sources: rows.map(([name, family, value, share]) => ({ name: words(name), family: words(family), value: decimal(value), share: decimal(share) })),
    unit: unitOf(rent.header),
  };
}

/** Periods by name; in proportion to time where all are numbers that increase, one step each otherwise. */
function periodsFrom(names: readonly string[]): Period[] {
  const numbers = names.map(Number);
  const areInOrder = names.every((name) => name.trim() !== "") && numbers.every((each, index) => Number.isFinite(each) && (index === 0 || each > numbers[index - 1]!));
  return names.map((label, index) => ({ label: label.trim() === "" ? String(index + 1) : label, at: areInOrder ? numbers[index]! : index + 1 }));
}
