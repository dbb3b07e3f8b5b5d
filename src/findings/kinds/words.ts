/** Figures in the sentences of findings: as many digits as mean something. */

import { Decimal } from "../../core/numbers/decimal";

const NO_BREAK_SPACE = "\u00a0";

/** `57.5 %`, `66 %`. */
export const percentWords = (share: Decimal): string =>
  `${numberWords(share.times(100).toDecimalPlaces(1, Decimal.ROUND_HALF_UP))}${NO_BREAK_SPACE}%`;

/** Six significant digits of a small figure, no decimals above 100,000. */
export function amountWords(figure: Decimal): string {
  const size = figure.abs();
  const decimals = size.gte(100_000) ? 0 : size.gte(1) || size.isZero() ? 2 : Math.min(8, 2 - size.e);
  return numberWords(figure.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP));
}

function numberWords(figure: Decimal): string {
  const [, sign = "", whole = "", rest = ""] = /^(-?)(\d+)(.*)$/.exec(figure.toFixed()) ?? [];
  return (sign === "" ? "" : "−") + whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",") + rest;
}
