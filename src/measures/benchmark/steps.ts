import { choices, labels, seriesAlong, vector } from "../../cells/read";
import { occupied } from "../../core/data/labels";
import { figureOf } from "../../core/data/table";
import { WAYS } from "../../core/data/way";
import { ONE } from "../../core/numbers/decimal";
import { needed } from "../../core/numbers/figure";
import { of, type Steps } from "../../explain/arguments";
import { equals, figure } from "../../explain/format";
import { messages } from "../../messages/messages";
import { benchmark } from "./definition";

const texts = messages("steps.benchmark", {
  order: "peers, the best first ({isHigh, select, true {high is good} other {low is good}}): {peers}",
  quantile: "position {position} of {count}, counted from the best {result}",
  rank: "1 + peers strictly better than {own}: 1 + {better} {result}",
  gap: "{isHigh, select, true {own / best − 1} other {best / own − 1}}: {above} / {below} − 1 {result}",
});

/** A longer list is not read. */
const MOST_PEERS = 20;
const QUARTERS_FROM = 2;
const QUARTERS_TO = 6;
const RANK = 7;
const GAP = 9;

export const steps: Steps = ([indicators, better, own, peers], { row, column }) => {
  const names = labels("indicators", indicators);
  const ways = choices("better", better, WAYS, names);
  const ours = vector("own", own, names);
  const theirs = seriesAlong("peers", peers, names);
  const record = occupied([names, ways], [ours, theirs])[row - 1];
  if (row === 0 || record === undefined) return null;
  const result = figureOf(benchmark(names, ways, ours, theirs)[row]![column]);
  if (result === null) return null;
  const isHigh = ways.at(record) === "high";
  const said = isHigh ? "true" : "other";
  const line = theirs.record(record);
  const order = Array.from({ length: line.length }, (_, peer) => peer)
    .filter((peer) => !line.refusal(peer))
    .map((peer) => needed(line.at(peer)))
    .sort((a, b) => (isHigh ? b.comparedTo(a) : a.comparedTo(b)));
  const listed = `${order.slice(0, MOST_PEERS).map(figure).join(", ")}${order.length > MOST_PEERS ? ", ..." : ""}`;
  const first = texts.order({ isHigh: said, peers: listed });
  if (column >= QUARTERS_FROM && column <= QUARTERS_TO) {
    const position = 1 + ((order.length - 1) * (column - QUARTERS_FROM)) / 4;
    return [first, texts.quantile({ position: String(position), count: order.length, result: equals(result) })];
  }
  if (column !== RANK && column !== GAP) return null;
  const mine = of(ours, record);
  if (column === RANK)
    return [first, texts.rank({ own: figure(mine), better: figure(result.minus(1)), result: equals(result) })];
  const [above, below] = isHigh ? [mine, order[0]!] : [order[0]!, mine];
  return [
    first,
    texts.gap({
      isHigh: said,
      above: figure(above),
      below: figure(below),
      result: equals(above.div(below).minus(ONE)),
    }),
  ];
};
