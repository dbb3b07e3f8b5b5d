import { labels, sums, vector } from "../../cells/read";
import { occupied } from "../../core/data/labels";
import { sum } from "../../core/numbers/decimal";
import { of, type Steps } from "../../explain/arguments";
import { equals, equalsPercent, figure, term } from "../../explain/format";
import { goingOn } from "../../explain/step";
import { valueAdded } from "../value-added/definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.breakdown", {
  whole: "value added of all {count, plural, one {# link} other {# links}}: {parts} {total}",
  added: "output − inputs: {output} − {inputs} {total}",
  share: "share of the total: {part} / {whole} {total}",
  running: "value added up to and including this link: {running}",
  ofTotal: "of the total: {part} / {whole} {total}",
  ratio: "value added / inputs: {added} / {inputs} {total}",
});

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
          texts.whole({
            count: records.length,
            parts: records.map((each) => term(of(added, each))).join(" + "),
            total: equals(total),
          }),
        ]
      : null;
  const own = of(added, index);
  const cost = of(bought, index);
  const first = texts.added({ output: figure(of(outputs, index)), inputs: term(cost), total: equals(own) });
  const running = sum(records.slice(0, row).map((each) => of(added, each)));
  switch (column) {
    case 3:
      return [first];
    case 4:
      return [first, texts.share({ part: figure(own), whole: figure(total), total: equalsPercent(own.div(total)) })];
    case 5:
      return [
        texts.running({ running: figure(running) }),
        texts.ofTotal({ part: figure(running), whole: figure(total), total: equalsPercent(running.div(total)) }),
      ];
    case 6:
      return cost.isZero()
        ? null
        : [
            first,
            goingOn(texts.ratio({ added: figure(own), inputs: term(cost), total: equalsPercent(own.div(cost)) })),
          ];
    default:
      return null;
  }
};
