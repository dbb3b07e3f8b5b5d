/**
 * Money of other days and places in one money: divided by an exchange rate, and at the prices of a base period.
 *
 *     value / rate x D_b / D_t
 *
 * rate is units of the value's money for one unit of the common money, D a price index and b the base period; with base 0 D_b is
 * 100. Without a rate the money stays, without an index the prices do; one of the two is needed. Rate and index are above 0: 0 or
 * less is refused in its period, in the base period for the whole. A value may have any sign.
 *
 * There are two methods: the rate of each period with the price index of the common money; or the base period's rate for all with
 * the price index of the value's own money. They differ where exchange rates do not follow prices.
 *
 * Source: deflation as in the System of National Accounts (2008), chapter 15.
 */
import { basePeriodOrIndex, relative } from "../../core/data/base-period";
import type { Vector } from "../../core/data/vector";
import { needed } from "../../core/numbers/figure";
import { refuse } from "../../core/refusal";

export function real(value: Vector, exchangeRate?: Vector, deflator?: Vector, base?: Vector): Vector {
  if (base && !deflator) refuse({ why: "no deflator", place: { argument: base.argument } });
  if (!exchangeRate && !deflator) refuse({ why: "no rate or deflator", place: { argument: "exchangeRate" } });
  const rates = exchangeRate?.positive();
  const common = rates ? value.over(rates) : value;
  if (!deflator) return common;
  const period = basePeriodOrIndex(base, value.length);
  if (period !== null && rates?.refusal(period)?.reason.why === "not positive") needed(rates.at(period));
  return common.over(relative(deflator, period));
}
