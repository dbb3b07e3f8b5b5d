/** The payments of an actor in a chain, written out. */

import { labels, vector } from "../cells/read";
import { flowNetwork, type FlowNetwork } from "../core/networks/flow-network";
import { type Argument, of } from "./arguments";
import { equals, figure } from "./format";
import { messages } from "../messages/messages";

const texts = messages("steps.payments", {
  sales: "sales",
  purchases: "purchases",
  none: "{which}: none = 0",
  count: "{count, plural, one {# payment} other {# payments}}",
  sum: "{which}: {parts} {total}",
});

/** So many payments are written out. */
const MAX_LISTED = 8;

export function networkOf([from, to, value]: readonly Argument[]) {
  const sellers = labels("from", from);
  const records = [sellers, labels("to", to, sellers), vector("value", value, sellers)] as const;
  return { records, network: flowNetwork(...records) };
}

/** `sales: 80 (China) + 120 (Other makers) = 200`. */
export function paymentsOf(
  { actors, lines, from, to, value, sales, purchases }: FlowNetwork,
  actor: number,
  isSeller: boolean,
): string {
  const [own, other] = isSeller ? [from, to] : [to, from];
  const its = lines.filter((line) => own[line] === actor);
  const total = of(isSeller ? sales : purchases, actor);
  const words = isSeller ? texts.sales : texts.purchases;
  if (its.length === 0) return texts.none({ which: words });
  const written =
    its.length > MAX_LISTED
      ? texts.count({ count: its.length })
      : its.map((line) => `${figure(of(value, line))} (${actors[other[line]!]!.name})`).join(" + ");
  return texts.sum({ which: words, parts: written, total: equals(total) });
}
