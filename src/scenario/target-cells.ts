/**
 * Which price, final price or units give a link the share that is looked for, in closed form and as live formulas; where there
 * is none, why. With cost C, value added V, their sum T and a share t:
 *
 *     sales table: own price S* = C + t T where a link buys it, as T stays; else S* = (C + t (T - S)) / (1 - t)
 *                  final price F* = F + V / t - T
 *     steps, per final unit, final price P: own price S* = t P + C, of the last step C / (1 - t); final price V / t;
 *                  units u* = u (u p + V - t P) / (u p), with u p what the product of the step before costs
 */

import { quoted } from "../report/chain-count";
import { textFormula } from "../report/texts";
import { FIRST, type Writer } from "../report/writer";
import { type Cell, formula, MONEY_FORMAT, number, PERCENT_FORMAT, text } from "../sheet/sheet";
import { type ChainCells, lastInput } from "./chain-cells";
import type { Compared } from "./compare-cells";
import { buyerOf, type Model } from "./model";
import { blank, fixed, TEXT_COLUMNS, writeHeads } from "./page";
import { scenario as texts } from "./texts";

const words = texts.target;
const HALF = 0.5;
/** Notes run across so many columns, and on to a second line: pixels of such a row. */
export const NOTE_COLUMNS = 8;
const NOTE_HEIGHT = 37;
const UNITS_FORMAT = "0.0##";

/** The cells of one link that its formulas are made of. */
interface Its {
  readonly name: string;
  /** What it sells for, and its price per unit of its own product, which in a table of sales is the same. */
  readonly sells: string;
  readonly price: string;
  readonly cost: string;
  readonly added: string;
  /** A formula: whether a link of the table pays its price. */
  readonly isBought: string | null;
  readonly buyerName: string | null;
  /** Value added of the link that does. */
  readonly buyerAdded: string | null;
  readonly units: string | null;
  /** What the step before sells for, per final unit. */
  readonly before: string | null;
}

/** Answers with the heights of its rows: a note that follows the figures is of unknown length. */
export function writeTargets(
  writer: Writer,
  model: Model,
  chain: ChainCells,
  compared: Compared,
): Record<number, number> {
  writer.row += 1;
  writer.line(words.heading, "heading");
  writer.line(model.way === "steps" ? words.noteSteps : words.noteSales, "note", TEXT_COLUMNS);
  const target = fixed(writer.at(FIRST + 1));
  writer.add(text(writer.at(FIRST), words.share), number(writer.at(FIRST + 1), HALF, "input", PERCENT_FORMAT));
  writer.row += 1;
  const hasUnits = chain.now.units !== undefined;
  writeHeads(writer, [
    texts.chain.link,
    words.now,
    words.price,
    words.needed,
    words.change,
    words.buyer,
    words.final,
    ...(hasUnits ? [words.units] : []),
  ]);
  const reasons = FIRST + (hasUnits ? 8 : 7);
  writer.add(text(writer.at(reasons, writer.row - 1), words.remarks, "head"));
  const { to, now } = chain;
  const total = fixed(writer.at(FIRST + 1, compared.to + 1));
  const final = fixed(writer.at(now.sells, to));
  const heights: Record<number, number> = {};
  for (const link of model.links.keys()) {
    heights[writer.row] = NOTE_HEIGHT;
    const its = itsCells(writer, model, chain, compared, link);
    const at = (index: number) => writer.at(FIRST + index);
    const isLast = link === model.links.length - 1;
    const formulas =
      model.way === "steps" ? ofSteps(its, { target, final, isLast }) : ofSales(its, { target, final, total, isLast });
    const isShare = `AND(${target}>0,${target}<1)`;
    const shown = (its: string | null, found: string): string | null =>
      its && `=IF(AND(${isShare},${found}),${its},"–")`;
    const cell = (index: number, its: string | null, format: string): Cell =>
      its === null ? blank(at(index)) : formula(at(index), its, "derived", { format });
    const hasPrice = `AND(${formulas.price}>=0,${its.price}>0)`;
    writer.add(
      formula(at(0), `=${its.name}`, "label"),
      cell(1, `=${formulas.share}`, PERCENT_FORMAT),
      cell(2, `=${its.price}`, MONEY_FORMAT),
      cell(3, shown(formulas.price, hasPrice), MONEY_FORMAT),
      cell(4, `=IF(ISNUMBER(${at(3)}),${at(3)}/${at(2)}-1,"–")`, PERCENT_FORMAT),
      cell(5, formulas.buyer && `=IF(ISNUMBER(${at(3)}),${formulas.buyer(at(3))},"–")`, MONEY_FORMAT),
      cell(6, isLast ? null : shown(formulas.final, `AND(${its.added}>0,${formulas.final!}>=0)`), MONEY_FORMAT),
      ...(hasUnits ? [cell(7, shown(formulas.units, `${formulas.units ?? 0}>0`), UNITS_FORMAT)] : []),
    );
    const last = itsCells(writer, model, chain, compared, model.links.length - 1);
    const remark = (condition: string, sentence: string) => `IF(${condition},${sentence}&" ","")`;
    const why = [
      `IF(ISNUMBER(${at(3)}),"",${quoted(`${words.noPrice} `)})`,
      ...(its.buyerName
        ? [remark(`IF(ISNUMBER(${at(5)}),${at(5)}<0,FALSE)`, textFormula({ buyer: its.buyerName }, words.buyerLoses))]
        : []),
      ...(isLast
        ? []
        : [
            `IF(ISNUMBER(${at(6)}),"",IF(${its.added}>0,${quoted(`${words.noFinalAbove} `)},${textFormula({ name: its.name }, words.noFinal)}&" "))`,
            remark(
              `IF(ISNUMBER(${at(6)}),${at(6)}<${last.cost},FALSE)`,
              textFormula({ last: last.name }, words.lastLoses),
            ),
          ]),
      ...(formulas.units ? [`IF(ISNUMBER(${at(7)}),"",${quoted(words.noUnits)})`] : []),
    ];
    writer.add(
      formula(writer.at(reasons), `=IF(${isShare},${why.join("&")},${quoted(words.noShare)})`, "note", {
        across: NOTE_COLUMNS,
      }),
    );
    writer.row += 1;
  }
  return heights;
}

function itsCells(
  writer: Writer,
  model: Model,
  { from, now, buysFrom }: ChainCells,
  compared: Compared,
  link: number,
): Its {
  const row = from + link;
  const buyer = buyerOf(model, link);
  const added = (of: number) => writer.at(FIRST + 1, compared.from + of);
  const paid = lastInput(now);
  return {
    name: writer.at(FIRST, row),
    sells: writer.at(now.sells, row),
    price: writer.at(now.price ?? now.sells, row),
    cost: now.buys === paid ? writer.at(now.buys, row) : `SUM(${writer.range(now.buys, row, row, paid)})`,
    added: added(link),
    isBought: buyer === null || buysFrom === null ? null : `${writer.at(buysFrom, from + buyer)}<>""`,
    buyerName: buyer === null ? null : writer.at(FIRST, from + buyer),
    buyerAdded: buyer === null ? null : added(buyer),
    units: now.units === undefined || link === 0 ? null : writer.at(now.units, row),
    before: link === 0 ? null : writer.at(now.sells, row - 1),
  };
}

/** Formulas' parts; null where a link has no such figure. */
interface Found {
  readonly share: string;
  readonly price: string;
  readonly final: string | null;
  readonly units: string | null;
  /** What is left for the buyer at the price in that cell. */
  readonly buyer: ((price: string) => string) | null;
}

function ofSales(
  { sells, cost, added, isBought, buyerAdded }: Its,
  { target, final, total, isLast }: { target: string; final: string; total: string; isLast: boolean },
): Found {
  const open = `(${cost}+${target}*(${total}-${sells}))/(1-${target})`;
  const closed = `(${cost}+${target}*${total})`;
  return {
    share: `${added}/${total}`,
    price: isBought ? `IF(${isBought},${closed},${open})` : open,
    final: isLast ? null : `(${final}+${added}/${target}-${total})`,
    units: null,
    buyer: isBought === null ? null : (price) => `IF(${isBought},${buyerAdded!}-(${price}-${sells}),"–")`,
  };
}

function ofSteps(
  { sells, price, cost, added, buyerAdded, units, before }: Its,
  { target, final, isLast }: { target: string; final: string; isLast: boolean },
): Found {
  // A price of its own is per unit of its own product.
  const perUnit = `${price}/${sells}`;
  return {
    share: `${added}/${final}`,
    price: isLast ? `${cost}/(1-${target})` : `(${target}*${final}+${cost})*${perUnit}`,
    final: isLast ? null : `${added}/${target}`,
    units: units && before && `${units}*(${before}+${added}-${target}*${final})/${before}`,
    buyer: isLast ? null : (at) => `${buyerAdded!}-(${at}/(${perUnit})-${sells})`,
  };
}
