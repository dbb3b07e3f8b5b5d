/** The chain on a scenario's page, as it is and with its factors changed: a row a link, then the government's new tax. */

import { quoted } from "../report/chain-count";
import { textFormula } from "../report/texts";
import { FIRST, type Writer } from "../report/writer";
import { type Cell, formula, MONEY_FORMAT, number, text } from "../sheet/sheet";
import type { FactorCells } from "./factor-cells";
import type { ChainLink, Model, Quantity } from "./model";
import { headWithUnit, quantityCell, TEXT_COLUMNS } from "./page";
import { scenario as texts } from "./texts";

const words = texts.chain;
const UNITS_FORMAT = "0.0##";

/** The columns of a time, by what they hold; those that the table has no column for are left out. */
export interface TimeColumns {
  readonly price?: number;
  readonly ownOther?: number;
  readonly units?: number;
  /** What COMPARE takes: sales, and what is paid to others from the first to the last of these. */
  readonly sells: number;
  readonly buys: number;
  readonly other?: number;
  readonly tax?: number;
  readonly wages?: number;
}

export interface ChainCells {
  readonly from: number;
  /** The last link. */
  readonly to: number;
  /** The government's. */
  readonly government: number;
  readonly now: TimeColumns;
  readonly then: TimeColumns;
  /** Whom each link buys from, in words; "" where nobody of the table. */
  readonly buysFrom: number | null;
}

/** The columns up to wages, which are no input. */
export const lastInput = ({ buys, other, tax }: TimeColumns): number => tax ?? other ?? buys;

export function chainCells(writer: Writer, model: Model): ChainCells {
  const { links, way } = model;
  const has = (role: (link: ChainLink) => Quantity | null) => links.some((link) => role(link) !== null);
  let next = FIRST + 1;
  const timeColumns = (isThen: boolean): TimeColumns => {
    const own =
      way === "steps"
        ? {
            price: next++,
            ...(has(({ other }) => other) && { ownOther: next++ }),
            ...(has(({ units }) => units) && { units: next++ }),
          }
        : {};
    return {
      ...own,
      sells: next++,
      buys: next++,
      ...(way === "sales" && has(({ other }) => other) && { other: next++ }),
      ...(isThen && { tax: next++ }),
      ...(has(({ wages }) => wages) && { wages: next++ }),
    };
  };
  const now = timeColumns(false);
  const then = timeColumns(true);
  const from = writer.row;
  return {
    from,
    to: from + links.length - 1,
    government: from + links.length,
    now,
    then,
    buysFrom: links.some(({ sellers }) => sellers.length > 0) ? next++ : null,
  };
}

/** The heading, the heads and then the rows. */
export function writeChain(writer: Writer, model: Model, cells: ChainCells, factors: FactorCells): void {
  writer.row = cells.from - (model.way === "steps" ? 3 : 2);
  writer.line(words.heading, "heading");
  if (model.way === "steps") writer.line(words.perUnit, "note", TEXT_COLUMNS);
  writeHeads(writer, model, cells);
  for (const [index, link] of model.links.entries()) {
    const row: RowOf = { writer, model, cells, factors, link, index };
    writer.add({ at: writer.at(FIRST), content: link.label, look: "label" });
    if (model.way === "sales") writeSales(row);
    else writeSteps(row);
    writeShared(row);
    writer.row += 1;
  }
  writeGovernment(writer, cells);
  writeWhoPays(writer, model, cells, factors.noteRow);
}

/** Who pays a new price, as the figures show it now. */
function writeWhoPays(writer: Writer, { way }: Model, { from, to, buysFrom }: ChainCells, row: number): void {
  const { passed, passedNoMore, notPassed, passedSteps } = texts.about;
  const at = writer.at(FIRST, row);
  const across = { across: TEXT_COLUMNS };
  writer.add(
    buysFrom === null
      ? text(at, way === "steps" ? passedSteps : notPassed, "note", across)
      : formula(
          at,
          `=IFERROR(IF(SUMPRODUCT(1*(${writer.range(buysFrom, from, to)}<>""))>0,${quoted(passed)},${quoted(passedNoMore)}),"")`,
          "note",
          across,
        ),
  );
}

function writeHeads(writer: Writer, { unit }: Model, { now, then, buysFrom }: ChainCells): void {
  const head = (column: number | undefined, what: string) => {
    if (column !== undefined) writer.add(text(writer.at(column), what, "numberHead"));
  };
  writer.add(text(writer.at(FIRST), words.link, "head"));
  for (const [columns, at] of [
    [now, words.now],
    [then, words.then],
  ] as const) {
    head(columns.price, at({ what: words.price }));
    head(columns.ownOther, at({ what: words.other }));
    head(columns.units, at({ what: words.units }));
    head(columns.sells, headWithUnit(at({ what: words.sells }), unit));
    head(columns.buys, at({ what: words.buys }));
    head(columns.other, at({ what: words.other }));
    head(columns.tax, words.tax);
    head(columns.wages, at({ what: words.wages }));
  }
  if (buysFrom !== null) writer.add(text(writer.at(buysFrom), words.from, "head"));
  writer.row += 1;
}

interface RowOf {
  readonly writer: Writer;
  readonly model: Model;
  readonly cells: ChainCells;
  readonly factors: FactorCells;
  readonly link: ChainLink;
  readonly index: number;
}

const money = (at: string, its: string): Cell => formula(at, its, "derived", { format: MONEY_FORMAT });

/** Sales and purchases, as the table has them. */
function writeSales({ writer, cells, factors, link, index }: RowOf): void {
  const { now, then, buysFrom, from } = cells;
  const at = (column: number, row = writer.row) => writer.at(column, row);
  const volume = factors.times("volume", index);
  const outside = factors.times("inputs", index) + volume;
  const price = factors.times("price", index) + factors.times("exchange", index);
  writer.add(quantityCell(at(now.sells), link.sales, MONEY_FORMAT));
  writer.add(money(at(then.sells), `=${at(now.sells)}${price}${volume}`));
  writer.add(link.bought ? quantityCell(at(now.buys), link.bought, MONEY_FORMAT) : number(at(now.buys), 0, "derived"));
  if (now.other !== undefined && then.other !== undefined && link.other) {
    writer.add(quantityCell(at(now.other), link.other, MONEY_FORMAT));
    writer.add(money(at(then.other), `=${at(now.other)}${outside}`));
  }
  const alone = `${at(now.buys)}${outside}`;
  const { sellers } = link;
  if (sellers.length === 0) {
    writer.add(money(at(then.buys), `=${alone}`));
    return;
  }
  const [first, last] = [from + sellers[0]!, from + sellers.at(-1)!];
  const its = (column: number) => (first === last ? at(column, first) : `SUM(${writer.range(column, first, last)})`);
  const buys = at(now.buys);
  // As long as it is so: a table may change. Sums of doubles may differ in their last digit.
  const isSo = `ABS(${buys}-${its(now.sells)})<=1E-12*ABS(${buys})`;
  const names =
    first === last ? at(FIRST, first) : textFormula({ first: at(FIRST, first), last: at(FIRST, last) }, words.run);
  writer.add(
    money(at(then.buys), `=IF(${at(buysFrom!)}<>"",${its(then.sells)},${alone})`),
    formula(at(buysFrom!), `=IF(${isSo},${names},"")`, "label"),
  );
}

/** Prices step by step, and what each comes to per unit of the final product. */
function writeSteps({ writer, cells, factors, link, index }: RowOf): void {
  const { now, then, to, from } = cells;
  const at = (column: number, row = writer.row) => writer.at(column, row);
  const price = factors.times("price", index) + factors.times("exchange", index);
  writer.add(quantityCell(at(now.price!), link.sales, MONEY_FORMAT));
  writer.add(money(at(then.price!), `=${at(now.price!)}${price}`));
  if (now.ownOther !== undefined && link.other) {
    writer.add(quantityCell(at(now.ownOther), link.other, MONEY_FORMAT));
    writer.add(money(at(then.ownOther!), `=${at(now.ownOther)}${factors.times("inputs", index)}`));
  }
  if (now.units !== undefined && link.units) {
    const yieldChange = factors.times("yield", index).replaceAll("*", "/");
    writer.add(
      quantityCell(at(now.units), link.units, UNITS_FORMAT),
      formula(at(then.units!), `=${at(now.units)}${yieldChange}`, "derived", { format: UNITS_FORMAT }),
    );
  }
  for (const time of [now, then]) {
    const units = time.units;
    const rest = units !== undefined && writer.row < to ? [at(units, writer.row + 1), at(units, to)] : [];
    const later = rest.length === 0 ? "" : rest[0] === rest[1] ? `*${rest[0]!}` : `*PRODUCT(${rest.join(":")})`;
    const other = time.ownOther === undefined ? "" : `${at(time.ownOther)}${later}`;
    const before = writer.row > from ? at(time.sells, writer.row - 1) : "";
    writer.add(
      money(at(time.sells), `=${at(time.price!)}${later}`),
      money(at(time.buys), `=${[before, other].filter((each) => each !== "").join("+") || "0"}`),
    );
  }
}

/** The new tax, and wages. */
function writeShared({ writer, cells: { now, then }, factors, link, index }: RowOf): void {
  const at = (column: number) => writer.at(column);
  writer.add(money(at(then.tax!), `=(${factors.tax(index)})*${at(then.sells)}`));
  if (now.wages === undefined || !link.wages) return;
  writer.add(quantityCell(at(now.wages), link.wages, MONEY_FORMAT));
  writer.add(
    money(at(then.wages!), `=${at(now.wages)}${factors.times("wages", index)}${factors.times("volume", index)}`),
  );
}

function writeGovernment(writer: Writer, { from, to, now, then }: ChainCells): void {
  const zero = (column: number | undefined) => {
    if (column !== undefined) writer.add(number(writer.at(column), 0, "derived"));
  };
  writer.add(text(writer.at(FIRST), words.government));
  for (const column of [now.sells, now.buys, now.other, now.wages, then.buys, then.other, then.tax, then.wages])
    zero(column);
  writer.add(money(writer.at(then.sells), `=SUM(${writer.range(then.tax!, from, to)})`));
  writer.row += 1;
}
