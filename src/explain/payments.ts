/** The payments of an actor in a chain, written out. */

import { labels, vector } from "../cells/read";
import { flowNetwork, type FlowNetwork } from "../core/networks/flow-network";
import { type Given, of } from "./given";
import { equals, figure } from "./say";

/** So many payments are written out. */
const mostWritten = 8;

export function networkOf([from, to, value]: readonly Given[]) {
  const sellers = labels("from", from);
  const given = [sellers, labels("to", to, sellers), vector("value", value, sellers)] as const;
  return { given, network: flowNetwork(...given) };
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
  const words = isSeller ? "sales" : "purchases";
  if (its.length === 0) return `${words}: none = 0`;
  const written =
    its.length > mostWritten
      ? `${its.length} payments`
      : its.map((line) => `${figure(of(value, line))} (${actors[other[line]!]!.name})`).join(" + ");
  return `${words}: ${written} ${equals(total)}`;
}
