/**
 * The trading gain of a change in the terms of trade, in money of the base period: what exports buy less what they are.
 *
 *     T = (X - M) / P - (X / Px - M / Pm) = (X Pm (Px - P) - M Px (Pm - P)) / (P Px Pm)
 *
 * X and M are exports and imports in money of the day, Px and Pm their price indices (base 100) and P the deflator of the
 * balance: the mean of both indices, the import or the export index, or another, such as that of domestic use. If X = M
 * the deflator does not matter. X and M are 0 or more, indices above 0.
 *
 * Source: System of National Accounts (2008), chapter 15, on real income and the trading gain.
 */
import { HUNDRED } from "../../core/data/base-period";
import { Decimal, Unrounded } from "../../core/numbers/decimal";
import { type ElementArithmetic, elementwise } from "../../core/data/elementwise";
import type { Vector } from "../../core/data/vector";

const TWO = new Decimal(2);

export const DEFLATORS = ["average", "import", "export"] as const;
export type Deflator = (typeof DEFLATORS)[number];

export function tradingGain(
  exports: Vector,
  imports: Vector,
  exportPrices: Vector,
  importPrices: Vector,
  deflator: Deflator | Vector = "average",
): Vector {
  const sold = exports.notNegative();
  const bought = imports.notNegative();
  const px = exportPrices.positive().over(HUNDRED);
  const pm = importPrices.positive().over(HUNDRED);
  const p = deflatorOf(deflator, px, pm);
  return elementwise([sold, bought, px, pm, p], gain, (...figures) => {
    const [x, m, inX, inM, inP] = figures.map((figure) => new Unrounded(figure));
    return new Decimal(asOneQuotient(x!, m!, inX!, inM!, inP!));
  });
}

function gain<N extends ElementArithmetic<N>>(x: N, m: N, px: N, pm: N, p: N): N {
  return x
    .minus(m)
    .div(p)
    .minus(x.div(px).minus(m.div(pm)));
}

/** The same, so that what cancels on paper cancels here. */
function asOneQuotient(x: Decimal, m: Decimal, px: Decimal, pm: Decimal, p: Decimal): Decimal {
  const ofExports = x.times(pm).times(px.minus(p));
  const ofImports = m.times(px).times(pm.minus(p));
  return ofExports.minus(ofImports).div(p.times(px).times(pm));
}

function deflatorOf(deflator: Deflator | Vector, px: Vector, pm: Vector): Vector {
  switch (deflator) {
    case "average":
      return px.plus(pm).over(TWO);
    case "import":
      return pm;
    case "export":
      return px;
    default:
      return deflator.positive().over(HUNDRED);
  }
}
