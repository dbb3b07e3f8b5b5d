import { vector } from "../../cells/read";
import { Decimal } from "../../core/numbers/decimal";
import type { Steps } from "../../explain/arguments";
import { equalsCell, figure, term } from "../../explain/format";
import { messages } from "../../messages/messages";
import { changesOf, type Fit, fitted, passThrough } from "./definition";

const texts = messages("steps.passThrough", {
  changes:
    "{count, plural, one {# change} other {# changes}} of both prices, as differences of natural logarithms: x upstream, y downstream",
  rises: "of these with x above 0: {count}",
  falls: "of these with x below 0: {count}",
  elasticity: "sum of xy / sum of x²: {products} / {squares} {result}",
  difference: "elasticity of rises − that of falls: {rises} − {falls} {result}",
  error: "standard error from the squares that the fit leaves {result}",
  differenceError: "root of the sum of the squares of both standard errors: {rises} and {falls} {result}",
  exact: "the fit is exact, so there is nothing to test",
  t: "t = difference / standard error: {difference} / {error} {result}, with {degrees} degrees of freedom",
  p: "two-sided probability of a t at least this far from 0 if rises and falls are passed on alike {result}",
});

const decimal = (value: unknown) => new Decimal(value as number);

export const steps: Steps = ([upstream, downstream], { row, column }) => {
  const bought = vector("upstream", upstream);
  const sold = vector("downstream", downstream, bought);
  const table = passThrough(bought, sold);
  const cell = table[row]?.[column];
  if (row === 0 || column === 0 || typeof cell !== "number") return null;
  const { x, y } = changesOf(bought, sold);
  const fits: Fit[] = [
    fitted(x, y, () => true),
    fitted(x, y, (change) => change > 0),
    fitted(x, y, (change) => change < 0),
  ];
  const first = texts.changes({ count: x.length });
  const [rises, falls, difference] = [2, 3, 4].map((at) => table[at]!);
  if (row === 4) {
    const between = texts.difference({
      rises: figure(decimal(rises![1])),
      falls: term(decimal(falls![1])),
      result: equalsCell(decimal(difference![1])),
    });
    if (column === 1) return [between];
    if (difference![3] === 0) return [between, texts.exact];
    const error = texts.differenceError({
      rises: figure(decimal(rises![3])),
      falls: figure(decimal(falls![3])),
      result: equalsCell(decimal(difference![3])),
    });
    if (column === 3) return [error];
    const t = decimal(difference![1]).div(decimal(difference![3]));
    return [
      between,
      error,
      texts.t({
        difference: figure(decimal(difference![1])),
        error: figure(decimal(difference![3])),
        result: equalsCell(t),
        degrees: x.length - 2,
      }),
      texts.p({ result: equalsCell(decimal(cell)) }),
    ];
  }
  const fit = fits[row - 1]!;
  const which = row === 1 ? [] : [row === 2 ? texts.rises({ count: fit.count }) : texts.falls({ count: fit.count })];
  if (column === 2) return [first, ...which];
  const line = texts.elasticity({
    products: figure(decimal(fit.products)),
    squares: figure(decimal(fit.squares)),
    result: equalsCell(decimal(fit.slope)),
  });
  if (column === 1) return [first, ...which, line];
  return [first, ...which, cell === 0 ? texts.exact : texts.error({ result: equalsCell(decimal(cell)) })];
};
