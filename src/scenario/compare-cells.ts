/** Before and after by COMPARE, and what a title says of it. */

import { quoted } from "../report/chain-count";
import type { PlacedChart } from "../sheet/figures";
import { placeChart } from "../report/sections";
import { amountText, textFormula } from "../report/texts";
import { FIRST, type Writer } from "../report/writer";
import { type Cell, formula, MONEY_FORMAT, PERCENT_FORMAT, text } from "../sheet/sheet";
import { type ChainCells, lastInput, type TimeColumns } from "./chain-cells";
import type { FactorCells } from "./factor-cells";
import type { Model } from "./model";
import { moneyText } from "./digits";
import { liveLine, withUnit, writeHeads } from "./page";
import { scenario as texts } from "./texts";

export interface Compared {
  /** The head of COMPARE's answer; links are below it, then the government and the total. */
  readonly head: number;
  readonly from: number;
  /** The government's. */
  readonly to: number;
}

const POINTS_FORMAT = "+0.0;-0.0;0.0";
const FORMATS = ["", MONEY_FORMAT, MONEY_FORMAT, MONEY_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT, ""];

/** COMPARE over the chain's cells; `andWages`: wages are paid out too. `unless`: a formula, whether it has no answer. */
function writeCall(
  writer: Writer,
  { from, government, now, then }: ChainCells,
  andWages: boolean,
  unless = "",
): Compared {
  const range = (first: number, last = first) => writer.range(first, from, government, last);
  const [paid, paidThen] = [now, then].map((its) => range(its.buys, andWages ? its.wages! : lastInput(its)));
  const head = writer.row;
  const call = `VC.COMPARE(${range(FIRST)},${range(now.sells)},${paid!},${range(then.sells)},${paidThen!})`;
  writer.add(
    formula(writer.at(FIRST), unless === "" ? `=${call}` : `=IF(${unless},"–",${call})`, "result", {
      fills: {
        range: writer.range(FIRST, head, head + government - from + 2, FIRST + FORMATS.length - 1),
        formats: FORMATS,
        head: true,
        headLines: 2,
        total: true,
      },
    }),
  );
  writer.row += government - from + 3;
  return { head, from: head + 1, to: head + 1 + government - from };
}

export function writeCompare(writer: Writer, chain: ChainCells, charts: PlacedChart[]): Compared {
  writer.row += 1;
  writer.line(texts.compare.heading, "heading");
  const compared = writeCall(writer, chain, false);
  const points = FIRST + FORMATS.length;
  writer.atLeast(points, 116);
  writer.add(text(writer.at(points, compared.head), texts.compare.points, "numberHead"));
  for (let row = compared.from; row <= compared.to; row += 1)
    writer.add(
      formula(writer.at(points, row), `=100*${writer.at(points - 2, row)}`, "derived", { format: POINTS_FORMAT }),
    );
  writer.row += 1;
  placeChart(writer, charts, {
    kind: "bar",
    title: texts.compare.chart,
    labels: writer.range(FIRST, compared.head, compared.to - 1),
    values: [1, 2].map((column) => writer.range(FIRST + column, compared.head, compared.to - 1)),
  });
  return compared;
}

/** A formula's part: what is left of what the links of a time sell, after what they pay: without wages, or with them. */
function leftOf(writer: Writer, { from, to }: ChainCells, its: TimeColumns, andWages: boolean): string {
  const range = (column: number) => writer.range(column, from, to);
  const paid = [its.buys, its.other, its.tax, ...(andWages ? [its.wages] : [])];
  return `(${[its.sells, ...paid].flatMap((column) => (column === undefined ? [] : [range(column)])).join("-")})`;
}

/** A formula: whether wages leave nothing to share. The government's new tax is a share as well. */
function isNothingLeft(writer: Writer, chain: ChainCells, its: TimeColumns): string {
  const tax = its.tax === undefined ? "" : `+SUM(${writer.range(its.tax, chain.from, chain.to)})`;
  return `IFERROR(SUMPRODUCT(${leftOf(writer, chain, its, true)})${tax}<=0,FALSE)`;
}

/** A formula: whose wages take the most beyond what it adds, with their cell. */
function whoPaysMost(
  writer: Writer,
  chain: ChainCells,
  its: TimeColumns,
  say: (args: { name: string; wages: string; cell: string; added: string }) => string,
): string {
  const { from, to } = chain;
  const wages = writer.range(its.wages!, from, to);
  const left = leftOf(writer, chain, its, true);
  const place = `MATCH(MIN(${left}),${left},0)`;
  return textFormula(
    {
      name: `INDEX(${writer.range(FIRST, from, to)},${place})`,
      wages: amountText(`INDEX(${wages},${place})`),
      cell: `ADDRESS(ROW(${writer.at(its.wages!, from)})+${place}-1,${its.wages! + 1},4)`,
      added: amountText(`INDEX(${leftOf(writer, chain, its, false)},${place})`),
    },
    say,
  );
}

/** What is left of value added after wages, and what all wages come to. */
export function writeWages(writer: Writer, chain: ChainCells): void {
  const { now, then, from, to } = chain;
  if (now.wages === undefined || then.wages === undefined) return;
  writer.row += 1;
  writer.line(texts.compare.wages, "heading");
  const [isUsedUp, isUsedUpNow] = [isNothingLeft(writer, chain, then), isNothingLeft(writer, chain, now)];
  liveLine(
    writer,
    `=IF(${isUsedUpNow},${whoPaysMost(writer, chain, now, texts.compare.usedUpNow)},IF(${isUsedUp},${whoPaysMost(writer, chain, then, texts.compare.usedUpThen)},${quoted(texts.compare.wagesNote)}))`,
    "note",
  );
  writeCall(writer, chain, true, `OR(${isUsedUp},${isUsedUpNow})`);
  writer.row += 1;
  writeHeads(writer, ["", texts.compare.now, texts.compare.then, texts.compare.changed]);
  const at = (index: number) => writer.at(FIRST + index);
  const sum = (column: number) => `=SUM(${writer.range(column, from, to)})`;
  const money = (index: number, its: string): Cell => formula(at(index), its, "derived", { format: MONEY_FORMAT });
  writer.add(
    text(at(0), texts.compare.labour),
    money(1, sum(now.wages)),
    money(2, sum(then.wages)),
    money(3, `=${at(2)}-${at(1)}`),
  );
  writer.row += 1;
}

/** A change that is smaller than that part of the whole is none: cells add up doubles. */
const TINY = "1E-9";
/** Smaller shares would be told as 0.0 percentage points. */
const SHOWN_POINTS = "0.0005";

/** Formulas of the title and of the line on shares. */
export function sentencesOf(
  writer: Writer,
  { unit }: Model,
  { head, from, to }: Compared,
  { areZero, areNumbers, isTooLow, areLinks }: FactorCells,
  { from: first, government, now, then }: ChainCells,
): { title: string; shares: string } {
  const range = (index: number) => writer.range(FIRST + index, from, to);
  const [names, changes, shares] = [range(0), range(3), range(6)];
  const tiny = `${TINY}*ABS(${writer.at(FIRST + 1, to + 1)})`;
  const moved = (its: string, most: "MAX" | "MIN") => ({
    name: `INDEX(${names},MATCH(${most}(${its}),${its},0))`,
    figure: `${most === "MAX" ? "" : "-"}${most}(${its})`,
  });
  const [up, down] = [moved(changes, "MAX"), moved(changes, "MIN")];
  const { both, gains, loses, none, even, notNumber, notLink, tooLow, noTotal, missing } = texts.title;
  const amounts = {
    gainer: up.name,
    gain: moneyText(up.figure),
    loser: down.name,
    loss: moneyText(down.figure),
  };
  const say = (words: (args: Record<keyof typeof amounts, string>) => string) =>
    textFormula(amounts, (args) =>
      words({ ...args, gain: withUnit(args.gain, unit), loss: withUnit(args.loss, unit) }),
    );
  const [isUp, isDown] = [`MAX(${changes})>${tiny}`, `MIN(${changes})<-${tiny}`];
  const [upShare, downShare] = [moved(shares, "MAX"), moved(shares, "MIN")];
  const points = textFormula(
    {
      gainer: upShare.name,
      gain: `ROUND(100*${upShare.figure},1)`,
      loser: downShare.name,
      loss: `ROUND(100*(${downShare.figure}),1)`,
    },
    texts.shares.both,
  );
  const isMoved = [`MAX(${shares})>=${SHOWN_POINTS}`, `MIN(${shares})<=-${SHOWN_POINTS}`];
  const isMade = `NOT(ISERROR(${writer.at(FIRST, head)}))`;
  const totalOf = (its: TimeColumns) => {
    const [sold, paid] = [
      writer.range(its.sells, first, government),
      writer.range(its.buys, first, government, lastInput(its)),
    ];
    return `SUM(${sold})-SUM(${paid})`;
  };
  const finding = `IF(${isUp},IF(${isDown},${say(both)},${say(gains)}),IF(${isDown},${say(loses)},IF(${areZero},${quoted(none)},${quoted(even)})))`;
  const whyNot = `IF(MIN(${totalOf(now)},${totalOf(then)})<=0,${quoted(noTotal)},${quoted(missing)})`;
  return {
    title: `=IFERROR(IF(${areNumbers},IF(${isTooLow},${quoted(tooLow)},IF(${isMade},IF(${areLinks},${finding},${quoted(notLink)}),${whyNot})),${quoted(notNumber)}),${quoted(missing)})`,
    shares: `=IFERROR(IF(AND(${isMade},${areNumbers},NOT(${isTooLow}),${areLinks}),IF(AND(${isMoved.join(",")}),${points},${quoted(texts.shares.none)}),""),"")`,
  };
}
