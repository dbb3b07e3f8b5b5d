import { labels, number, optionalSeriesAlong, vector } from "../../cells/read";
import { occupied } from "../../core/data/labels";
import { figureOf } from "../../core/data/table";
import { Decimal, ONE } from "../../core/numbers/decimal";
import { of, type Steps, textAt } from "../../explain/arguments";
import { equals, figure } from "../../explain/format";
import { messages } from "../../messages/messages";
import { highestMark, successFactors } from "./definition";

const texts = messages("steps.successFactors", {
  gap: "performance − importance: {performance} − {importance} {result}",
  best: "highest mark of the factor among the rivals {result}",
  toRival: "performance − best rival: {performance} − {best} {result}",
  upperThird: "the upper third of a scale from 1 to {scale} begins at 1 + 2/3 × ({scale} − 1) {result}",
  weighted: "importance × performance, summed over {count, plural, one {# factor} other {# factors}} {result}",
  most: "scale × importance, summed: {scale} × {importance} {result}",
  fit: "fit: {weighted} / {most} {result}",
});

const PERFORMANCE = 2;
const GAP = 3;
const BEST_RIVAL = 4;
const TO_RIVAL = 5;
const READING = 6;

export const steps: Steps = ([factors, importance, performance, scale, rivals], { row, column }) => {
  const names = labels("factors", factors);
  const asked = vector("importance", importance, names);
  const offered = vector("performance", performance, names);
  const range = number("scale", scale);
  const others = optionalSeriesAlong("rivals", rivals, names);
  const rows = occupied([names], [asked, offered, ...(others ? [others] : [])]);
  const table = successFactors(names, asked, offered, range, others);
  const top = highestMark(range);
  if (row === 0 || column < PERFORMANCE || column > READING) return null;

  if (row === rows.length + 1) {
    if (column !== PERFORMANCE) return null;
    const [marks, weights] = [offered.pick(rows), asked.pick(rows)];
    const weighted = weights.dot(marks);
    const most = weights.total().times(top);
    return [
      texts.weighted({ count: rows.length, result: equals(weighted) }),
      texts.most({ scale: figure(top), importance: figure(weights.total()), result: equals(most) }),
      texts.fit({ weighted: figure(weighted), most: figure(most), result: equals(weighted.div(most)) }),
    ];
  }
  const record = rows[row - 1];
  if (record === undefined || column === PERFORMANCE) return null;
  const own = of(offered, record);
  if (column === BEST_RIVAL || column === TO_RIVAL) {
    const best = figureOf(table[row]![BEST_RIVAL]);
    if (best === null) return null;
    return column === BEST_RIVAL
      ? [texts.best({ result: equals(best) })]
      : [texts.toRival({ performance: figure(own), best: figure(best), result: equals(own.minus(best)) })];
  }
  const mark = of(asked, record);
  const gap = texts.gap({ performance: figure(own), importance: figure(mark), result: equals(own.minus(mark)) });
  if (column === GAP) return [gap];
  const reading = table[row]![READING];
  const upper = ONE.plus(top.minus(ONE).times(2).div(new Decimal(3)));
  return [
    gap,
    texts.upperThird({ scale: figure(top), result: equals(upper) }),
    textAt(typeof reading === "string" ? reading : undefined),
  ];
};
