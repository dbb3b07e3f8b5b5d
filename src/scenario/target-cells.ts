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
  /** Of its own product, per unit of the final one: a formula's part. */
  readonly quantity: string;
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
    words.price[model.way],
    words.needed[model.way],
    words.change,
    words.buyer,
    words.final[model.way],
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
    // Without a sum there are no shares: COMPARE gives none.
    const isKnown = `AND(ISNUMBER(${total}),${final}>0)`;
    const isShare = `IF(${isKnown},AND(${target}>0,${target}<1),FALSE)`;
    const shown = (its: string | null, found: string): string | null =>
      its && `=IF(${isShare},IF(${found},${its},"–"),"–")`;
    const cell = (index: number, its: string | null, format: string): Cell =>
      its === null ? blank(at(index)) : formula(at(index), its, "derived", { format });
    const hasPrice = `${formulas.price}>=0`;
    const units = formulas.units && formulas.hasUnits ? { its: formulas.units, has: formulas.hasUnits } : null;
    writer.add(
      formula(at(0), `=${its.name}`, "label"),
      cell(1, `=IF(${isKnown},${formulas.share},"–")`, PERCENT_FORMAT),
      cell(2, `=${its.price}`, MONEY_FORMAT),
      cell(3, shown(formulas.price, hasPrice), MONEY_FORMAT),
      cell(4, `=IFERROR(${at(3)}/${at(2)}-1,"–")`, PERCENT_FORMAT),
      cell(5, formulas.buyer && `=IF(ISNUMBER(${at(3)}),${formulas.buyer(at(3))},"–")`, MONEY_FORMAT),
      cell(6, isLast ? null : shown(formulas.final, `AND(${its.added}>0,${formulas.final!}>=0)`), MONEY_FORMAT),
      ...(hasUnits ? [cell(7, units && shown(units.its, `IF(${units.has},${units.its}>0,FALSE)`), UNITS_FORMAT)] : []),
    );
    const last = itsCells(writer, model, chain, compared, model.links.length - 1);
    const remark = (condition: string, sentence: string) => `IF(${condition},${sentence}&" ","")`;
    const why = [
      `IF(ISNUMBER(${at(3)}),"",${quoted(`${words.noPrice[model.way]} `)})`,
      ...(its.buyerName
        ? [
            remark(
              `IF(ISNUMBER(${at(5)}),${at(5)}<0,FALSE)`,
              textFormula({ buyer: its.buyerName }, words.buyerLoses[model.way]),
            ),
          ]
        : []),
      ...(isLast
        ? []
        : [
            `IF(ISNUMBER(${at(6)}),"",IF(${its.added}>0,${quoted(`${words.noFinalAbove[model.way]} `)},${textFormula({ name: its.name }, words.noFinal[model.way])}&" "))`,
            remark(
              `IF(ISNUMBER(${at(6)}),${at(6)}<${last.cost},FALSE)`,
              textFormula({ last: last.name }, words.lastLoses[model.way]),
            ),
          ]),
      ...(units ? [`IF(OR(ISNUMBER(${at(7)}),NOT(${units.has})),"",${quoted(words.noUnits)})`] : []),
    ];
    writer.add(
      formula(
        writer.at(reasons),
        `=IF(${isKnown},IF(${isShare},IF(ABS(${at(1)}-${target})<=1E-12,${quoted(words.already)},${why.join("&")}),${quoted(words.noShare)}),"")`,
        "note",
        {
          across: NOTE_COLUMNS,
        },
      ),
    );
    writer.row += 1;
  }
  return heights;
}

function itsCells(
  writer: Writer,
  model: Model,
  { from, to, now, buysFrom }: ChainCells,
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
    quantity: now.units === undefined || row === to ? "1" : `PRODUCT(${writer.range(now.units, row + 1, to)})`,
    before: link === 0 ? null : writer.at(now.sells, row - 1),
  };
}

/** Formulas' parts; null where a link has no such figure. */
interface Found {
  readonly share: string;
  readonly price: string;
  readonly final: string | null;
  readonly units: string | null;
  /** A formula: whether units have an effect, which they have not where the product before is free. */
  readonly hasUnits: string | null;
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
    hasUnits: null,
    buyer: isBought === null ? null : (price) => `IF(${isBought},${buyerAdded!}-(${price}-${sells}),"–")`,
  };
}

function ofSteps(
  { sells, cost, added, buyerAdded, units, quantity, before }: Its,
  { target, final, isLast }: { target: string; final: string; isLast: boolean },
): Found {
  return {
    share: `${added}/${final}`,
    price: isLast ? `${cost}/(1-${target})` : `(${target}*${final}+${cost})/${quantity}`,
    final: isLast ? null : `${added}/${target}`,
    units: units && before && `${units}*(${before}+${added}-${target}*${final})/${before}`,
    hasUnits: before && `${before}>0`,
    buyer: isLast ? null : (at) => `${buyerAdded!}-(${at}*${quantity}-${sells})`,
  };
}
