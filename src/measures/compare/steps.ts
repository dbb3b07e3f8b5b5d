import { labels, sums, vector } from "../../cells/read";
import { occupied } from "../../core/data/labels";
import type { Decimal } from "../../core/numbers/decimal";
import { type Argument, of, type Steps } from "../../explain/arguments";
import { equals, equalsPercent, equalsPoints, figure, term } from "../../explain/format";
import { goingOn } from "../../explain/step";
import { messages } from "../../messages/messages";
import { valueAdded } from "../value-added/definition";

const texts = messages("steps.compare", {
  added: "{when, select, before {before} other {after}}: output − inputs: {output} − {inputs} {total}",
  whole: "{when, select, before {before} other {after}}: value added of all links {total}",
  change: "after − before: {after} − {before} {total}",
  share: "share {when, select, before {before} other {after}}: {part} / {whole} {total}",
  shareChange: "share after − share before: {after} / {whole2} − {before} / {whole1} {total}",
});

type When = "before" | "after";

/** Of one link in one scenario, or of all of them. */
interface Shown {
  readonly own: Decimal;
  readonly whole: Decimal;
  readonly line: string;
  readonly share: string;
}

export const steps: Steps = ([links, output, inputs, output2, inputs2], { row, column }) => {
  const names = labels("links", links);
  const scenarios = [
    { when: "before", ...scenario("output", output, "inputs", inputs) },
    { when: "after", ...scenario("output2", output2, "inputs2", inputs2) },
  ] as const;
  const rows = occupied(
    [names],
    scenarios.flatMap(({ sold, bought }) => [sold, bought]),
  );
  if (row === 0 || column === 0 || row > rows.length + 1) return null;
  const link = rows[row - 1];
  const [before, after] = scenarios.map((each) => shown(each, link)) as [Shown, Shown];
  switch (column) {
    case 1:
      return [before.line];
    case 2:
      return [after.line];
    case 3:
      return [
        before.line,
        after.line,
        goingOn(
          texts.change({
            after: figure(after.own),
            before: term(before.own),
            total: equals(after.own.minus(before.own)),
          }),
        ),
      ];
    case 4:
      return link === undefined ? null : [before.line, before.share];
    case 5:
      return link === undefined ? null : [after.line, after.share];
    case 6: {
      if (link === undefined) return null;
      const [then, now] = [before, after].map(({ own, whole }) => own.div(whole)) as [Decimal, Decimal];
      return [
        before.share,
        after.share,
        texts.shareChange({
          after: term(after.own),
          whole2: figure(after.whole),
          before: term(before.own),
          whole1: figure(before.whole),
          total: equalsPoints(now.minus(then)),
        }),
      ];
    }
    default:
      return null;
  }

  function scenario(outputArgument: string, outputs: Argument, inputsArgument: string, bought: Argument) {
    return { sold: vector(outputArgument, outputs, names), bought: sums(inputsArgument, bought, names) };
  }
};

function shown(
  { when, sold, bought }: { when: When; sold: ReturnType<typeof vector>; bought: ReturnType<typeof vector> },
  link: number | undefined,
): Shown {
  const added = valueAdded(sold, bought);
  const whole = added.total();
  const own = link === undefined ? whole : of(added, link);
  return {
    own,
    whole,
    line:
      link === undefined
        ? texts.whole({ when, total: equals(whole) })
        : texts.added({
            when,
            output: figure(of(sold, link)),
            inputs: term(of(bought, link)),
            total: equals(own),
          }),
    share: texts.share({ when, part: figure(own), whole: figure(whole), total: equalsPercent(own.div(whole)) }),
  };
}
