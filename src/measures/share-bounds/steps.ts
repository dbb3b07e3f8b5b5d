import { labels, optionalNumber, vector } from "../../cells/read";
import { occupied } from "../../core/data/labels";
import { Decimal, sum } from "../../core/numbers/decimal";
import { of, type Steps } from "../../explain/arguments";
import { equals, equalsPercent, figure } from "../../explain/format";
import { messages } from "../../messages/messages";

const texts = messages("steps.shareBounds", {
  othersHigh: "all others at their highest: {whole} − {own} {result}",
  othersLow: "all others at their lowest: {whole} − {own} {result}",
  share: "share at {own} beside {others}: {own} / ({own} + {others}) {result}",
  leastLeft: "at least what the others leave of the total: {total} − {others} {result}",
  mostLeft: "at most what the others leave of the total: {total} − {others} {result}",
  larger: "the larger of that and its own lowest, {own}: {result}",
  smaller: "the smaller of that and its own highest, {own}: {result}",
  ofTotal: "of the total: {part} / {total} {result}",
  width: "highest − lowest: {highest} − {lowest} {result}",
});

export const steps: Steps = ([names, low, high, total], { row, column }) => {
  const all = labels("names", names);
  const [lows, highs] = [vector("low", low, all), vector("high", high, all)];
  const known = optionalNumber("total", total);
  const record = occupied([all], [lows, highs])[row - 1];
  if (row === 0 || column === 0 || record === undefined) return null;
  const [l, h] = [of(lows, record), of(highs, record)];
  const [L, H] = [sum(lows.known()), sum(highs.known())];
  const [beyond, below] = [H.minus(h), L.minus(l)];
  const high_ = texts.othersHigh({ whole: figure(H), own: figure(h), result: equals(beyond) });
  const low_ = texts.othersLow({ whole: figure(L), own: figure(l), result: equals(below) });
  const T = known && of(known, 0);
  const least = T ? Decimal.max(l, T.minus(beyond)).div(T) : l.div(l.plus(beyond));
  const most = T ? Decimal.min(h, T.minus(below)).div(T) : h.div(h.plus(below));
  if (column === 3) {
    return [texts.width({ highest: figure(most), lowest: figure(least), result: equals(most.minus(least)) })];
  }
  const isLowest = column === 1;
  const [own, others, first, share] = isLowest ? [l, beyond, high_, least] : [h, below, low_, most];
  if (!T) return [first, texts.share({ own: figure(own), others: figure(others), result: equalsPercent(share) })];
  const left = T.minus(others);
  const written = { total: figure(T), others: figure(others), result: equals(left) };
  const chosen = figure(share.times(T));
  return [
    first,
    isLowest ? texts.leastLeft(written) : texts.mostLeft(written),
    isLowest ? texts.larger({ own: figure(l), result: chosen }) : texts.smaller({ own: figure(h), result: chosen }),
    texts.ofTotal({ part: chosen, total: figure(T), result: equalsPercent(share) }),
  ];
};
