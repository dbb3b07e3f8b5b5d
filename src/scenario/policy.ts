/** Who bears a tax on the sales of one link, as the sheet of a policy has it. */

import { Decimal, sum, ZERO } from "../core/numbers/decimal";
import { styleFor, withUnit } from "../pictures/numerals";
import { buyerOf, type Model } from "./model";
import { policy as words } from "./policy-texts";

/** Fractions: of the link's sales, and of the tax what is added to the price. A subsidy is a tax below 0. */
export interface Tax {
  readonly link: number;
  readonly rate: number;
  readonly passed: number;
}

export interface Borne {
  /** Profits of each link, sales less all that it buys and wages. */
  readonly before: readonly Decimal[];
  readonly after: readonly Decimal[];
  readonly government: Decimal;
  /** What buyers lose whom the table does not have. */
  readonly outside: Decimal;
}

export function borneBy(model: Model, { link, rate, passed }: Tax): Borne {
  const paid = model.links[link]!.sales.figure.times(rate);
  const added = paid.times(passed);
  const buyer = buyerOf(model, link);
  const before = model.links.map(({ sales, bought, other, wages }) =>
    sales.figure.minus(sum([bought, other, wages].map((each) => each?.figure ?? ZERO))),
  );
  const after = before.map((profit, index) =>
    index === link ? profit.plus(added).minus(paid) : index === buyer ? profit.minus(added) : profit,
  );
  return { before, after, government: paid, outside: buyer === null ? added.neg() : ZERO };
}

/** A change that is smaller than that part of all sales is none. */
const TINY = "1e-9";

/** The sentences of the sheet. */
export function policySaid(
  { links, unit }: Model,
  { before, after, government }: Borne,
): { title: string; line: string } {
  const style = styleFor([...before, ...after, government]);
  const changes = after.map((each, index) => each.minus(before[index]!));
  const tiny = links.reduce((total, { sales }) => total.plus(sales.figure), ZERO).times(TINY);
  const [least, most] = [Decimal.min(...changes), Decimal.max(...changes)];
  const money = (figure: Decimal) => withUnit(figure.abs(), unit, style);
  const { bears, bearAlike, gains, gainAlike, even, none } = words.title;
  const isLess = least.neg().gte(most);
  const figure = isLess ? least : most;
  const alike = changes.filter((each) => each.minus(figure).abs().lte(tiny)).length;
  const [one, several] = isLess ? [bears, bearAlike] : [gains, gainAlike];
  const say = alike === 1 ? one : several;
  const { gets, pays, none: nothing } = words.government;
  return {
    title: figure.abs().lte(tiny)
      ? government.isZero()
        ? none
        : even
      : say({ name: links[changes.findIndex((each) => each.eq(figure))]!.name, amount: money(figure) }),
    line: government.isZero() ? nothing : (government.gt(0) ? gets : pays)({ amount: money(government) }),
  };
}
