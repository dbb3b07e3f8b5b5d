/** What can be changed in a scenario, as far as the columns of the table allow it. */

import { type Decimal, ZERO } from "../core/numbers/decimal";
import type { Model } from "./model";

export const FACTORS = ["price", "volume", "yield", "inputs", "wages", "tax", "exchange"] as const;
export type Factor = (typeof FACTORS)[number];

/** A factor changed by a fraction: of one link by position, of all where that is null. A tax is the rate itself. */
export interface Move {
  readonly factor: Factor;
  readonly link: number | null;
  readonly by: number;
}

/** Whether a link, or all of them, have it. */
export function allows(model: Model, factor: Factor, link: number | null): boolean {
  const { way, links, hasCountries } = model;
  const its = link === null ? links : [links[link]!];
  switch (factor) {
    case "price":
      return its.some(({ sales }) => !sales.figure.isZero());
    case "volume":
      // What flows through the chain is one volume: a link alone cannot sell more than its buyer takes.
      return way === "sales" && link === null;
    case "yield":
      return its.some(({ units }) => units !== null);
    case "inputs":
      return its.some((each) => !outsideOf(each).isZero());
    case "wages":
      return its.some(({ wages }) => wages !== null && !wages.figure.isZero());
    case "tax":
      return true;
    case "exchange":
      return hasCountries;
  }
}

/** What a link buys that no link of the table sells. */
export const outsideOf = ({ bought, other, sellers }: Model["links"][number]): Decimal =>
  (sellers.length === 0 && bought ? bought.figure : ZERO).plus(other?.figure ?? ZERO);

export const factorsOf = (model: Model): Factor[] =>
  FACTORS.filter((factor) => allows(model, factor, null) || model.links.some((_, link) => allows(model, factor, link)));
