/**
 * A policy on a chain of sales, as a sheet: a tax or subsidy on each link and social prices, all blue figures; the private and the
 * social account of each link, who bears the tax, and VC.POLICYMATRIX for each.
 *
 *     revenue R = S (1 + tp - t), inputs B = inputs now + what its sellers add, S tp of each, profit R - B - wages
 */

import { quoted } from "../report/chain-count";
import { liveRange } from "../report/live-name";
import type { Report } from "../report/report";
import { placeChart } from "../report/sections";
import { textFormula } from "../report/texts";
import { FIRST, Writer } from "../report/writer";
import type { PlacedChart } from "../sheet/figures";
import { type Cell, formula, MONEY_FORMAT, number, PERCENT_FORMAT, text } from "../sheet/sheet";
import { addressAt } from "../tables/grid";
import { moneyText, withDigits } from "./digits";
import { buyerOf, type Model, type Quantity } from "./model";
import { areInChain, figureOf, headOfBefore, ownName } from "./own-names";
import {
  fixed,
  headWithUnit,
  liveLine,
  quantityCell,
  setNameWidth,
  TEXT_COLUMNS,
  withUnit,
  writeFixed,
  writeHeads,
} from "./page";
import type { Tax } from "./policy";
import { policy as words } from "./policy-texts";

/** Each link has a matrix of its own. */
const MAX_LINKS = 12;
const MATRIX_ROWS = 11;

/** Wages are the domestic factors: without them there is no social account. */
export const allowsPolicy = ({ way, links }: Model): boolean =>
  way === "sales" && links.length <= MAX_LINKS && links.every(({ wages }) => wages !== null);

/** Columns of the blue figures, and of the private account. */
const BLUE = { tax: 1, passed: 2, revenue: 3, inputs: 4, factors: 5, before: 6 } as const;
const PRIVATE = {
  sales: 1,
  bought: 2,
  wages: 3,
  paid: 4,
  added: 5,
  more: 6,
  revenue: 7,
  inputs: 8,
  factors: 9,
  profit: 10,
} as const;
const SOCIAL = { revenue: 1, inputs: 2, factors: 3, profit: 4 } as const;
const BEARING = { before: 1, after: 2, change: 3 } as const;

const money = (at: string, its: string): Cell => formula(at, `=${its}`, "derived", { format: MONEY_FORMAT });

/** Where the parts of the page are: rows of their first links, and what formulas are made of. */
interface Layout {
  readonly blue: number;
  readonly own: number;
  readonly social: number;
  readonly range: (from: number, column: number, last?: number) => string;
  readonly at: (from: number, column: number, link: number) => string;
  readonly names: string;
  readonly chain: string;
  readonly rate: string;
  /** The blue figure of a link. */
  readonly figure: (column: number, link: number) => string;
}

function layoutOf(writer: Writer, count: number): Layout {
  // Heading, note and heads; the links, the rate and its note; then a gap, heading, note and heads.
  const blue = writer.row + 3;
  const own = blue + count + 2 + 4;
  // A gap, heading and heads.
  const social = own + count + 3;
  const range = (from: number, column: number, last = column) =>
    fixed(writer.range(FIRST + column, from, from + count - 1, FIRST + last));
  const at = (from: number, column: number, link: number) => writer.at(FIRST + column, from + link);
  const names = range(blue, 0);
  return {
    blue,
    own,
    social,
    range,
    at,
    names,
    chain: range(own, 0),
    rate: fixed(writer.at(FIRST + 1, blue + count)),
    figure: (column, link) => figureOf(names, fixed(at(own, 0, link)), range(blue, column)),
  };
}

/** `entered`: a tax that is there from the beginning. */
export function policySheet(model: Model, name: string, entered?: Tax): Report {
  const { links, unit } = model;
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  writer.row = 5;
  setNameWidth(writer, [...links.map((link) => link.name), words.buyers]);
  writer.largest = Math.max(...links.map(({ sales }) => sales.figure.toNumber()));
  const layout = layoutOf(writer, links.length);
  writePolicy(writer, model, layout, entered);
  writePrivate(writer, model, layout);
  writeSocial(writer, model, layout);
  const bearing = writeBearing(writer, model, layout, charts);
  writeMatrices(writer, model, layout);
  writeFixed(writer, model);
  writer.line(words.sources, "source", TEXT_COLUMNS);

  writer.row = 1;
  const { title, lead } = sentencesOf(writer, layout, { bearing, count: links.length, unit });
  liveLine(writer, title, "title");
  liveLine(writer, lead, "lead");
  const { grid } = model.table;
  const whole = addressAt(grid, { row: 0, column: 0, rows: grid.height, columns: grid.width });
  const from = textFormula({ range: liveRange(whole) }, (args) =>
    words.lead({ ...args, period: model.period?.label ?? "none" }),
  );
  liveLine(writer, `=${from}`, "lead");
  const sheet = writer.sheet(name, PRIVATE.profit + 1, writer.at(FIRST + 1, layout.blue));
  return { sheet: withDigits(sheet, model), charts };
}

/** The blue figures. */
function writePolicy(writer: Writer, { links }: Model, { blue, own, range, at, chain }: Layout, entered?: Tax): void {
  const { revenue, inputs, factors } = words.social;
  writer.line(words.heading, "heading");
  writer.line(words.note, "note", TEXT_COLUMNS);
  writeHeads(writer, [words.link, words.tax, words.passed, revenue, inputs, factors]);
  headOfBefore(writer, FIRST + BLUE.before, writer.row - 1);
  links.forEach((link, index) => {
    const input = (column: number, figure: number) =>
      number(writer.at(FIRST + column), figure, "input", PERCENT_FORMAT);
    writer.add(
      ...ownName(writer.at(FIRST), link.name, {
        was: writer.at(FIRST + BLUE.before),
        now: at(own, 0, index),
        chain,
        befores: range(blue, BLUE.before),
      }),
      input(BLUE.tax, entered?.link === index ? entered.rate : 0),
      input(BLUE.passed, entered?.link === index ? entered.passed : 0),
      ...[BLUE.revenue, BLUE.inputs, BLUE.factors].map((column) => input(column, 1)),
    );
    writer.row += 1;
  });
  writer.add(text(writer.at(FIRST), words.overvalued), number(writer.at(FIRST + 1), 0, "input", PERCENT_FORMAT));
  writer.row += 1;
  writer.line(words.overvaluedNote, "note", TEXT_COLUMNS);
}

function writePrivate(writer: Writer, { links, unit }: Model, { own, at, figure }: Layout): void {
  writer.row += 1;
  writer.line(headWithUnit(words.private, unit), "heading");
  writer.line(words.privateNote, "note", TEXT_COLUMNS);
  const { sales, bought, wages, paid, added, more, revenue, inputs, factors, profit } = words;
  writeHeads(writer, [words.link, sales, bought, wages, paid, added, more, revenue, inputs, factors, profit]);
  links.forEach((link, index) => {
    const place = (of: keyof typeof PRIVATE) => writer.at(FIRST + PRIVATE[of]);
    const fromSellers = link.sellers.map((seller) => at(own, PRIVATE.added, seller)).join("+");
    writer.add(
      { at: writer.at(FIRST), content: link.label, look: "label" },
      quantityCell(place("sales"), link.sales, MONEY_FORMAT),
      money(place("bought"), sumOf([link.bought, link.other])),
      quantityCell(place("wages"), link.wages!, MONEY_FORMAT),
      money(place("paid"), `${place("sales")}*${figure(BLUE.tax, index)}`),
      money(place("added"), `${place("paid")}*${figure(BLUE.passed, index)}`),
      money(place("more"), fromSellers || "0"),
      money(place("revenue"), `${place("sales")}+${place("added")}-${place("paid")}`),
      money(place("inputs"), `${place("bought")}+${place("more")}`),
      money(place("factors"), place("wages")),
      money(place("profit"), `${place("revenue")}-${place("inputs")}-${place("factors")}`),
    );
    writer.row += 1;
  });
}

function writeSocial(writer: Writer, { links, unit }: Model, { own, at, rate, figure }: Layout): void {
  writer.row += 1;
  writer.line(headWithUnit(words.socialAccount, unit), "heading");
  writeHeads(writer, [words.link, words.revenue, words.inputs, words.factors, words.profit]);
  links.forEach((_, index) => {
    const place = (of: keyof typeof SOCIAL) => writer.at(FIRST + SOCIAL[of]);
    const worth = (column: number) => `${at(own, column, index)}*(1+${rate})`;
    writer.add(
      formula(writer.at(FIRST), `=${at(own, 0, index)}`, "label"),
      money(place("revenue"), `${worth(PRIVATE.sales)}*${figure(BLUE.revenue, index)}`),
      money(place("inputs"), `${worth(PRIVATE.bought)}*${figure(BLUE.inputs, index)}`),
      money(place("factors"), `${at(own, PRIVATE.wages, index)}*${figure(BLUE.factors, index)}`),
      money(place("profit"), `${place("revenue")}-${place("inputs")}-${place("factors")}`),
    );
    writer.row += 1;
  });
}

/** Profits before and after the tax, what the government gets, and what buyers pay whom the table does not have. Answers with the first row. */
function writeBearing(writer: Writer, model: Model, { own, at, range }: Layout, charts: PlacedChart[]): number {
  const { links, unit } = model;
  writer.row += 1;
  writer.line(headWithUnit(words.bearing, unit), "heading");
  const head = writer.row;
  writeHeads(writer, [words.link, words.before, words.after, words.change]);
  const first = writer.row;
  const place = (of: keyof typeof BEARING) => writer.at(FIRST + BEARING[of]);
  const line = (label: Cell, before: string, after: string) => {
    writer.add(
      label,
      money(place("before"), before),
      money(place("after"), after),
      money(place("change"), `${place("after")}-${place("before")}`),
    );
    writer.row += 1;
  };
  links.forEach((_, index) => {
    const parts = [PRIVATE.sales, PRIVATE.bought, PRIVATE.wages].map((column) => at(own, column, index));
    line(formula(writer.at(FIRST), `=${at(own, 0, index)}`, "label"), parts.join("-"), at(own, PRIVATE.profit, index));
  });
  line(text(writer.at(FIRST), words.governmentRow), "0", `SUM(${range(own, PRIVATE.paid)})`);
  const outside = links.flatMap((_, index) => (buyerOf(model, index) === null ? [at(own, PRIVATE.added, index)] : []));
  line(text(writer.at(FIRST), words.buyers), "0", `-(${outside.join("+") || "0"})`);
  const last = writer.row - 1;
  const total = `=ROUND(SUM(${writer.range(FIRST + BEARING.change, first, last)}),9)`;
  writer.add(
    text(writer.at(FIRST), words.total, "total"),
    formula(place("change"), total, "total", { format: MONEY_FORMAT }),
  );
  writer.row += 2;
  placeChart(writer, charts, {
    kind: "bar",
    title: words.chart,
    labels: writer.range(FIRST, head, last),
    values: [writer.range(FIRST + BEARING.change, head, last)],
  });
  return first;
}

function writeMatrices(writer: Writer, { links }: Model, { own, social, at }: Layout): void {
  links.forEach((_, index) => {
    writer.add(formula(writer.at(FIRST), `=${textFormula({ name: at(own, 0, index) }, words.matrix)}`, "heading"));
    writer.row += 1;
    const args = [
      ...[PRIVATE.revenue, PRIVATE.inputs, PRIVATE.factors].map((column) => at(own, column, index)),
      ...[SOCIAL.revenue, SOCIAL.inputs, SOCIAL.factors].map((column) => at(social, column, index)),
    ];
    const top = writer.row;
    writer.add(
      formula(writer.at(FIRST), `=IFERROR(VC.POLICYMATRIX(${args.join(",")}),"–")`, "result", {
        fills: {
          range: writer.range(FIRST, top, top + MATRIX_ROWS - 1, FIRST + 4),
          formats: ["", MONEY_FORMAT, MONEY_FORMAT, MONEY_FORMAT, MONEY_FORMAT],
          head: true,
          headLines: 2,
        },
      }),
    );
    writer.row = top + MATRIX_ROWS + 1;
  });
  writer.line(words.matrixNote, "note", TEXT_COLUMNS);
}

const partOf = ({ content }: Quantity): string =>
  "formula" in content ? content.formula.slice(1) : "number" in content ? String(content.number) : "0";

const sumOf = (parts: readonly (Quantity | null)[]): string =>
  parts.flatMap((each) => (each ? [partOf(each)] : [])).join("+") || "0";

/** A change that is smaller than that part of all sales is none. */
const TINY = "1E-9";
const BLUE_COLUMNS = 5;

/** Of a tax, who bears or gains most; without one, who earns most less or more than at social prices. */
function sentencesOf(
  writer: Writer,
  { blue: from, own, social, range, names, chain, rate }: Layout,
  { bearing, count, unit }: { bearing: number; count: number; unit: string },
) {
  const blue = range(from, BLUE.tax, BLUE.factors);
  const links = range(bearing, 0);
  const changes = range(bearing, BEARING.change);
  const government = writer.at(FIRST + BEARING.change, bearing + count);
  const divergence = `(${range(own, PRIVATE.profit)}-${range(social, SOCIAL.profit)})`;
  const tiny = `${TINY}*SUM(${range(own, PRIVATE.sales)})`;
  const { bears, bearAlike, gains, gainAlike, less, lessAlike, more, moreAlike } = words.title;
  const { even, none, missing, notNumber, notLink } = words.title;
  const most = (of: string, isLess: boolean, [one, alike]: readonly [typeof bears, typeof bears]) => {
    const figure = isLess ? `MIN(${of})` : `MAX(${of})`;
    const formulas = {
      name: `INDEX(${links},MATCH(${figure},${of},0))`,
      amount: moneyText(`ABS(${figure})`),
    };
    const say = (message: typeof bears) =>
      textFormula(formulas, (args) => message({ ...args, amount: withUnit(args.amount, unit) }));
    return `IF(SUMPRODUCT(1*(ABS(${of}-${figure})<=${tiny}))=1,${say(one)},${say(alike)})`;
  };
  const either = (
    of: string,
    fewer: readonly [typeof bears, typeof bears],
    greater: readonly [typeof bears, typeof bears],
  ) => `IF(-MIN(${of})>=MAX(${of}),${most(of, true, fewer)},${most(of, false, greater)})`;
  const isMoved = (of: string) => `MAX(MAX(${of}),-MIN(${of}))>${tiny}`;
  const areNumbers = `COUNT(${blue},${rate})=${count * BLUE_COLUMNS + 1}`;
  const [tax, passed] = [range(from, BLUE.tax), range(from, BLUE.passed)];
  const isEntered = `SUMPRODUCT(ABS(${tax}))+SUMPRODUCT(ABS(${passed}))+ABS(${rate})>0`;
  const otherwise = `IF(${isEntered},${quoted(even)},${quoted(none)})`;
  const moved = `IF(${isMoved(changes)},${either(changes, [bears, bearAlike], [gains, gainAlike])},IF(${isMoved(divergence)},${either(divergence, [less, lessAlike], [more, moreAlike])},${otherwise}))`;
  const amount = (its: string, say: typeof words.government.gets) =>
    textFormula({ amount: moneyText(its) }, (args) => say({ amount: withUnit(args.amount, unit) }));
  const { gets, pays, none: nothing } = words.government;
  return {
    title: `=IFERROR(IF(${areNumbers},IF(${areInChain(names, chain, count)},${moved},${quoted(notLink)}),${quoted(notNumber)}),${quoted(missing)})`,
    lead: `=IFERROR(IF(${government}>${tiny},${amount(government, gets)},IF(${government}<-${tiny},${amount(`-${government}`, pays)},${quoted(nothing)})),"")`,
  };
}
