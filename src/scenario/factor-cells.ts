/** The blue figures of a scenario: by how much each factor of each link, or of all, is changed. */

import { FIRST, type Writer } from "../report/writer";
import { number, PERCENT_FORMAT, text } from "../sheet/sheet";
import { allows, type Factor, factorsOf, type Move } from "./factors";
import type { Model } from "./model";
import { areInChain, figureOf, headOfBefore, ownName } from "./own-names";
import { blank, fixed, TEXT_COLUMNS, writeHeads } from "./page";
import { scenario as texts } from "./texts";

export interface FactorCells {
  /** A formula's part: by what a figure of a link is multiplied; "" where nothing can change it. */
  readonly times: (factor: Factor, link: number) => string;
  /** The rate of the new tax on a link. */
  readonly tax: (link: number) => string;
  /** A formula: whether nothing is changed. */
  readonly areZero: string;
  /** A formula: whether each of them is a number, or empty. */
  readonly areNumbers: string;
  /** A formula: whether one of them leaves no price, quantity or wage. */
  readonly isTooLow: string;
  /** A formula: whether each link that has blue figures is one of the chain. */
  readonly areLinks: string;
  /** The row of the note on who pays a new price. */
  readonly noteRow: number;
}

/** `chain`: the range of the names of the chain, absolute. */
export function writeFactors(
  writer: Writer,
  model: Model,
  moves: readonly Move[],
  name: (link: number) => string,
  chain: string,
): FactorCells {
  const factors = factorsOf(model);
  writer.row += 1;
  writer.line(texts.change.heading, "heading");
  writer.line(texts.change.note, "note", TEXT_COLUMNS);
  writeHeads(writer, [texts.chain.link, ...factors.map((factor) => texts.factors[factor])]);
  const first = writer.row;
  const count = model.links.length;
  const before = FIRST + 1 + factors.length;
  const column = (index: number) => fixed(writer.range(index, first + 1, first + count));
  headOfBefore(writer, before, first - 1);
  const places = new Map<string, string>();
  const keyOf = (factor: Factor, link: number | null) => `${factor} ${String(link)}`;
  const line = (link: number | null) => {
    factors.forEach((factor, index) => {
      const at = writer.at(FIRST + 1 + index);
      if (!allows(model, factor, link)) {
        writer.add(blank(at));
        return;
      }
      places.set(keyOf(factor, link), at);
      const move = moves.find((each) => each.factor === factor && each.link === link);
      writer.add(number(at, move?.by ?? 0, "input", PERCENT_FORMAT));
    });
    writer.row += 1;
  };
  writer.add(text(writer.at(FIRST), texts.change.all, "label"));
  line(null);
  for (const [link, { name: own }] of model.links.entries()) {
    writer.add(
      ...ownName(writer.at(FIRST), own, {
        was: writer.at(before),
        now: name(link),
        chain,
        befores: column(before),
      }),
    );
    line(link);
  }
  const about = factors.map((factor) => texts.about[factor]);
  for (const words of about) writer.line(words, "note", TEXT_COLUMNS);
  const noteRow = writer.row;
  writer.row += 1;

  const all = writer.range(FIRST + 1, first, first + model.links.length, FIRST + factors.length);
  // A tax is a rate of its own: a subsidy may be of any size.
  const parts = factors.flatMap((factor, index) =>
    factor === "tax" ? [] : [writer.range(FIRST + 1 + index, first, first + model.links.length)],
  );
  const names = column(FIRST);
  const its = (factor: Factor, link: number): string[] => {
    const own = model.links.some((_, each) => places.has(keyOf(factor, each)));
    return [
      ...(places.has(keyOf(factor, null)) ? [places.get(keyOf(factor, null))!] : []),
      ...(own ? [figureOf(names, fixed(name(link)), column(FIRST + 1 + factors.indexOf(factor)))] : []),
    ];
  };
  return {
    times: (factor, link) =>
      its(factor, link)
        .map((at) => `*(1+${at})`)
        .join(""),
    tax: (link) => its("tax", link).join("+"),
    areZero: `SUMPRODUCT(${all},${all})=0`,
    areNumbers: `COUNT(${all})+COUNTBLANK(${all})=${places.size}`,
    isTooLow: `MIN(${parts.join(",")})<=-1`,
    areLinks: areInChain(names, chain, count),
    noteRow,
  };
}
