import { labels, optionalSeriesAlong, seriesAlong } from "../../cells/read";
import { occupied } from "../../core/data/labels";
import type { Vector } from "../../core/data/vector";
import { ONE } from "../../core/numbers/decimal";
import { of, type Steps, textAt } from "../../explain/arguments";
import { equals, equalsPercent, equalsPoints, figure, term } from "../../explain/format";
import { messages } from "../../messages/messages";
import { chainUpgrading, ends } from "./definition";

const texts = messages("steps.chainUpgrading", {
  share: "{isFirst, select, true {first} other {last}} period: {value} of {total} {result}",
  change: "last share − first share {result}",
  entered: "new chains in the last period: {count, plural, =0 {none} other {{values}}}, of {total} {result}",
  perHead:
    "{isNew, select, true {new chains, last period} other {chains of the first period}}: values / persons employed, who are value / value per head in each chain: {total} / ({parts}) {result}",
  growth: "new / old − 1: {now} / {old} − 1 {result}",
});

/** More are not read in one line. */
const MOST_TERMS = 20;
const FIRST = 1;
const LAST = 2;
const CHANGE = 3;
const NEW = "New";

export const steps: Steps = ([chain, values, valuePerHead], { row, column }) => {
  const names = labels("chain", chain);
  const series = seriesAlong("values", values, names);
  const headValues = optionalSeriesAlong("valuePerHead", valuePerHead, names);
  const table = chainUpgrading(names, series, headValues);
  const rows = occupied([names], [series, ...(headValues ? [headValues] : [])]);
  const { first, last } = ends(series, rows);
  const cell = table[row]?.[column];
  if (row === 0 || column < FIRST || cell === undefined || cell === "") return null;
  const share = (period: Vector, index: number, isFirst: boolean): string => {
    const [value, total] = [of(period, index), period.total()];
    return texts.share({
      isFirst: isFirst ? "true" : "other",
      value: figure(value),
      total: figure(total),
      result: equalsPercent(value.div(total)),
    });
  };

  if (row <= rows.length) {
    const index = row - 1;
    if (column === FIRST) return [share(first, index, true)];
    if (column === LAST) return [share(last, index, false)];
    const both = [share(first, index, true), share(last, index, false)];
    if (column !== CHANGE) return [...both, textAt(wordIn(table[row]![column]))];
    const change = of(last, index).div(last.total()).minus(of(first, index).div(first.total()));
    return [...both, texts.change({ result: equalsPoints(change) })];
  }
  const entered = rows.flatMap((_, index) => (table[index + 1]![4] === NEW ? [index] : []));
  if (row === rows.length + 1) {
    if (column === FIRST) return null;
    const sum = last.pick(entered);
    const line = texts.entered({
      count: entered.length,
      values: `${sum.known().slice(0, MOST_TERMS).map(figure).join(" + ")}${entered.length > MOST_TERMS ? " + ..." : ""}`,
      total: figure(last.total()),
      result: equalsPercent(sum.total().div(last.total())),
    });
    return column === 4 ? [line, textAt(wordIn(table[row]![column]))] : [line];
  }
  if (!headValues || (column !== FIRST && entered.length === 0)) return null;
  const perHead = ends(headValues, rows);
  const old = rows.flatMap((_, index) => (first.sign(index) > 0 ? [index] : []));
  const [before, now] = [
    totalPerHead(first.pick(old), perHead.first.pick(old), false),
    () => totalPerHead(last.pick(entered), perHead.last.pick(entered), true),
  ];
  if (column === FIRST) return [before.line];
  if (column === LAST) return [now().line];
  if (column !== CHANGE) return null;
  const after = now();
  return [
    before.line,
    after.line,
    texts.growth({
      now: figure(after.result),
      old: figure(before.result),
      result: equals(after.result.div(before.result).minus(ONE)),
    }),
  ];
};

const wordIn = (entry: unknown): string | undefined => (typeof entry === "string" ? entry : undefined);

/** Value per head of these chains, in words and as a figure. */
function totalPerHead(values: Vector, perHead: Vector, isNew: boolean) {
  const heads = values.known().map((value, index) => ({ value, each: of(perHead, index) }));
  const sum = heads.map(({ value, each }) => value.div(each)).reduce((one, other) => one.plus(other));
  const result = values.total().div(sum);
  const written = heads.slice(0, MOST_TERMS).map(({ value, each }) => `${figure(value)} / ${term(each)}`);
  const line = texts.perHead({
    isNew: isNew ? "true" : "other",
    total: figure(values.total()),
    parts: `${written.join(" + ")}${heads.length > MOST_TERMS ? " + ..." : ""}`,
    result: equals(result),
  });
  return { line, result };
}
