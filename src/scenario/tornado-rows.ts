/**
 * The rows of what matters most in a table of sales: for each figure the share with it lowered and raised, a COMPARE each, and
 * the same in order of size. A link that buys exactly what another sells pays its new price.
 */

import { sameName } from "../core/data/labels";
import { textFormula } from "../report/texts";
import { FIRST, type Writer } from "../report/writer";
import { type Cell, formula, MONEY_FORMAT, number, PERCENT_FORMAT } from "../sheet/sheet";
import { buyerOf, type Groups, type Model } from "./model";
import { fixed, quantityCell, writeHeads } from "./page";
import { scenario as texts } from "./texts";
import { type Parameter, parametersOf } from "./tornado";
import type { About, Ranked } from "./tornado-sheet";

const words = texts.matters;
/** Rows that the chart and notes take between the ranked rows and what they are made of. */
const BETWEEN = 21;
const PLACES = { link: 0, position: 1, sells: 2, buys: 3, inside: 4, counted: 5, group: 6 } as const;

/** Whether it is the share of a group of the table, not of a link. */
export const isGroup = ({ links, name }: About, groups: Groups): boolean =>
  links.length > 0 &&
  links.every((link) => sameName(groups.names[link]!) === sameName(name)) &&
  groups.names.every((each, link) => sameName(each) !== sameName(name) || links.includes(link));

/** The ranges that the formulas of a figure are made of. */
interface Chain {
  readonly row: (link: number) => number;
  readonly range: (place: keyof typeof PLACES) => string;
  readonly at: (place: keyof typeof PLACES, link: number) => string;
  /** From the head to the row below the last link, as COMPARE's answer has a head and a total. */
  readonly counted: string;
}

export function writeRows(
  writer: Writer,
  model: Model,
  about: About,
  { change, whose }: { change: string; whose: string },
): Ranked {
  const parameters = parametersOf(model);
  const head = writer.row;
  const count = parameters.length;
  const chainHead = head + count + BETWEEN;
  const chain = chainFrom(writer, model, chainHead + 1);
  const figures = chainHead + 1 + model.links.length + 3;
  const range = (index: number) => fixed(writer.range(FIRST + index, figures, figures + count - 1));
  const ranks = range(5);
  writeHeads(writer, [words.factor, words.lessHead, words.now, words.moreHead, words.swing]);
  for (let rank = 1; rank <= count; rank += 1) {
    const its = (index: number) => `=INDEX(${range(index)},MATCH(${rank},${ranks},0))`;
    writer.add(formula(writer.at(FIRST), its(0), "label"));
    for (const index of [1, 2, 3, 4])
      writer.add(formula(writer.at(FIRST + index), its(index), "result", { format: PERCENT_FORMAT }));
    writer.row += 1;
  }
  writer.row = chainHead - 1;
  writer.line(words.work, "heading");
  const isOfGroup = model.groups !== null && isGroup(about, model.groups);
  writeChain(writer, model, about, { chain, whose, isOfGroup });
  writer.row = figures - 1;
  writeHeads(writer, [words.factor, words.down, words.now, words.up, words.swing, words.rank]);
  parameters.forEach((parameter) => writeFigure(writer, model, parameter, chain, { change, swings: range(4) }));
  writer.row = head + count + 1;
  return {
    from: head + 1,
    to: head + count,
    drawn: head + count,
    names: chain.range(isOfGroup ? "group" : "link"),
  };
}

function chainFrom(writer: Writer, { links }: Model, from: number): Chain {
  const to = from + links.length - 1;
  const place = (of: keyof typeof PLACES) => FIRST + PLACES[of];
  return {
    row: (link) => from + link,
    range: (of) => fixed(writer.range(place(of), from, to)),
    at: (of, link) => fixed(writer.at(place(of), from + link)),
    counted: fixed(writer.range(place("counted"), from - 1, to + 1)),
  };
}

function writeChain(
  writer: Writer,
  model: Model,
  { links: counted }: About,
  { chain, whose, isOfGroup }: { chain: Chain; whose: string; isOfGroup: boolean },
): void {
  writeHeads(writer, [
    texts.chain.link,
    words.position,
    texts.chain.sells,
    texts.chain.buys,
    words.inside,
    words.counted,
    ...(isOfGroup ? [words.group] : []),
  ]);
  for (const [index, { label, sales, bought, other, sellers }] of model.links.entries()) {
    const at = (place: keyof typeof PLACES) => writer.at(FIRST + PLACES[place]);
    writer.add({ at: at("link"), content: label, look: "label" });
    writer.add(number(at("position"), index + 1, "derived", "0"), quantityCell(at("sells"), sales, MONEY_FORMAT));
    const parts = [bought, other].flatMap((each) => (each ? [each.content] : []));
    const sumOf = parts.map((each) =>
      "formula" in each ? each.formula.slice(1) : "number" in each ? String(each.number) : each.text,
    );
    writer.add(formula(at("buys"), `=${sumOf.join("+") || "0"}`, "derived", { format: MONEY_FORMAT }));
    writer.add(insideCell(at("inside"), sellers, sumOf[0], chain));
    const group = isOfGroup ? model.groups!.labels[index]! : null;
    if (group) writer.add({ at: at("group"), content: group, look: "label" });
    writer.add(
      group || counted.length === 1
        ? formula(at("counted"), `=IF(${at(group ? "group" : "link")}=${whose},1,0)`, "derived", { format: "0" })
        : number(at("counted"), counted.includes(index) ? 1 : 0, "input", "0"),
    );
    writer.row += 1;
  }
}

/** What it buys from links of the table, as long as that is exactly what they sell. */
function insideCell(at: string, sellers: readonly number[], bought: string | undefined, chain: Chain): Cell {
  if (sellers.length === 0 || bought === undefined) return number(at, 0, "derived");
  const [first, last] = [chain.at("sells", sellers[0]!), chain.at("sells", sellers.at(-1)!)];
  const sold = first === last ? first : `SUM(${first}:${last})`;
  return formula(at, `=IF(ABS((${bought})-${sold})<=1E-12*ABS(${bought}),${bought},0)`, "derived", {
    format: MONEY_FORMAT,
  });
}

function writeFigure(
  writer: Writer,
  model: Model,
  { of, link }: Parameter,
  chain: Chain,
  { change, swings }: { change: string; swings: string },
): void {
  const at = (index: number) => writer.at(FIRST + index);
  const name = chain.at("link", link);
  const [links, sells, buys, positions] = (["link", "sells", "buys", "position"] as const).map(chain.range);
  const isIt = (position: number) => `(${positions!}=${position + 1})`;
  const buyer = buyerOf(model, link);
  const moved = (sign: "-" | "+") => {
    const passed =
      buyer === null
        ? ""
        : `${sign}${change}*${chain.at("sells", link)}*${isIt(buyer)}*(${chain.at("inside", buyer)}<>0)`;
    const outside = `(${chain.at("buys", link)}-${chain.at("inside", link)})`;
    return of === "price"
      ? `${sells!}*(1${sign}${change}*${isIt(link)}),${buys!}${passed}`
      : `${sells!},${buys!}${sign}${change}*${outside}*${isIt(link)}`;
  };
  const share = (after: string, column: number) =>
    `=SUMPRODUCT(${chain.counted},INDEX(VC.COMPARE(${links!},${sells!},${buys!},${after}),0,${column}))`;
  const ifAny = (its: string) => `=IFERROR(${its.slice(1)},"–")`;
  const percent = (index: number, its: string) => formula(at(index), its, "derived", { format: PERCENT_FORMAT });
  writer.add(
    formula(at(0), `=${textFormula({ name }, of === "price" ? words.priceOf : words.inputsOf)}`, "label"),
    percent(1, ifAny(share(moved("-"), 6))),
    percent(2, share(`${sells!},${buys!}`, 5)),
    percent(3, ifAny(share(moved("+"), 6))),
    percent(4, ifAny(`=ABS(${at(3)}-${at(1)})`)),
    formula(
      at(5),
      // A dash is more than any number: what leaves no share comes first. Compared as numbers: as text, two that differ in their last digit would be one.
      `=SUMPRODUCT(1*(${swings}>${at(4)}))+SUMPRODUCT((${swings}=${at(4)})*(ROW(${swings})<=ROW()))`,
      "derived",
      { format: "0" },
    ),
  );
  writer.row += 1;
}
