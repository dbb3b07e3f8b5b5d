import { labels, sums, vector } from "../../cells/read";
import { occupied } from "../../core/data/labels";
import { sum } from "../../core/numbers/decimal";
import { of, type Steps } from "../../explain/given";
import { equals, equalsPercent, figure, term } from "../../explain/say";
import { valueAdded } from "../value-added/definition";

export const steps: Steps = ([links, output, inputs], { row, column }) => {
  const names = labels("links", links);
  const outputs = vector("output", output, names);
  const bought = sums("inputs", inputs, names);
  const records = occupied([names], [outputs, bought]);
  const added = valueAdded(outputs, bought);
  const total = added.total();
  const index = records[row - 1];
  if (row === 0 || column === 0) return null;
  if (index === undefined)
    return column === 3
      ? [
          `value added of all ${records.length} links: ${records.map((each) => term(of(added, each))).join(" + ")} ${equals(total)}`,
        ]
      : null;
  const own = of(added, index);
  const cost = of(bought, index);
  const first = `output − inputs: ${figure(of(outputs, index))} − ${term(cost)} ${equals(own)}`;
  const running = sum(records.slice(0, row).map((each) => of(added, each)));
  switch (column) {
    case 3:
      return [first];
    case 4:
      return [first, `share of the total: ${figure(own)} / ${figure(total)} ${equalsPercent(own.div(total))}`];
    case 5:
      return [
        `value added up to here: ${figure(running)}`,
        `of the total: ${figure(running)} / ${figure(total)} ${equalsPercent(running.div(total))}`,
      ];
    case 6:
      return cost.isZero()
        ? null
        : [first, `value added / inputs: ${figure(own)} / ${term(cost)} ${equalsPercent(own.div(cost))}`];
    default:
      return null;
  }
};
