import { labels, number, optionalSums, optionalVector, vector } from "../../cells/read";
import { positionAmong } from "../../cells/read-position";
import { of, type Steps } from "../../explain/arguments";
import { equalsPercent, percent, pointsOf } from "../../explain/format";
import { messages } from "../../messages/messages";
import { chainOf, nameOf, ranked } from "./definition";

const texts = messages("steps.tornado", {
  base: "share of {stage} in the final price, as STAGEVALUEADDED has it {result}",
  down: "the same with this parameter × (1 − {change}) {result}",
  up: "the same with this parameter × (1 + {change}) {result}",
  swing: "from {down} to {up}: {result}",
  none: "the share does not depend on it",
});

export const steps: Steps = ([stages, price, change, otherInputs, unitsPerOutput, stage], { row, column }) => {
  if (row === 0 || column === 0) return null;
  const names = labels("stages", stages);
  const prices = vector("price", price, names);
  const chain = chainOf(
    names,
    prices,
    optionalSums("otherInputs", otherInputs, prices),
    optionalVector("unitsPerOutput", unitsPerOutput, prices),
  );
  const by = number("change", change);
  const at = positionAmong("stage", stage, names, chain.stages);
  const { base: share, moves } = ranked(chain, at, by);
  const move = moves[row - 1];
  if (!move) return null;
  const base = texts.base({ stage: nameOf(chain, at), result: equalsPercent(share.decimal) });
  if (column === 2) return [base];
  if (!move.moved) return [base, texts.none];
  const { down, up, swing } = move.moved;
  const fraction = of(by, 0);
  const lowered = texts.down({ change: percent(fraction), result: equalsPercent(down.decimal) });
  const raised = texts.up({ change: percent(fraction), result: equalsPercent(up.decimal) });
  if (column === 1) return [base, lowered];
  if (column === 3) return [base, raised];
  const both = { down: percent(down.decimal), up: percent(up.decimal) };
  return [base, lowered, raised, texts.swing({ ...both, result: pointsOf(swing.decimal) })];
};
