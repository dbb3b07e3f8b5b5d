/** The pictures of payments: their flow, and in how many rounds what each keeps comes to it. */

import { type Decimal, quotientOf, ZERO } from "../../core/numbers/decimal";
import { Register, sameName } from "../../core/data/labels";
import type { Sliced } from "../../core/sliced";
import { paymentAccount, sidesOf } from "../../findings/kinds/payment-account";
import { lookAlikeActors } from "../../findings/kinds/payment-look-alikes";
import { decimalOf } from "../../tables/reader/figure-in";
import { type RoundsOfValue, roundsInSteps, tableInSteps } from "../../tables/networks/solve";
import type { Payments, ReadingOf } from "../../tables/reader/table-reading";
import type { Flow } from "../flow";
import { pictures as texts } from "../texts";

interface Link {
  readonly from: number;
  readonly to: number;
  value: Decimal;
}

/** Who is paid by whom, each pair once. */
function linksOf(payments: Payments): { names: readonly string[]; links: readonly Link[] } {
  const { sellers, buyers } = sidesOf(payments);
  const register = new Register();
  const links = new Map<string, Link>();
  payments.rows.forEach(({ amount }, row) => {
    const [from, to] = [register.enter(sellers[row]!), register.enter(buyers[row]!)];
    const value = decimalOf(amount) ?? ZERO;
    const link = links.get(`${from} ${to}`);
    if (link) link.value = link.value.plus(value);
    else links.set(`${from} ${to}`, { from, to, value });
  });
  return { names: register.names, links: [...links.values()] };
}

/** Null while it is open who pays, where an amount is missing, or where nobody is a final payer. */
export function flowOfPayments({ payments, columns, question }: ReadingOf<"payments">): Flow | null {
  const account = question ? null : paymentAccount(payments);
  if (!account?.paidByFinal.gt(0)) return null;
  const shares = new Map(
    account.actors.flatMap(({ name, kept, isFinal }): [string, Decimal][] =>
      isFinal ? [] : [[sameName(name), quotientOf(kept, account.paidByFinal)]],
    ),
  );
  const { names, links } = linksOf(payments);
  return {
    nodes: names.map((name) => ({ name, group: sameName(name), share: shares.get(sameName(name)) ?? null })),
    links,
    carries: texts.flow.payments,
    says: texts.flow.paymentsSubtitle,
    ends: [texts.flow.seller, texts.flow.buyer],
    isOrdered: false,
    shareOf: texts.wholes.finalPayments,
    unit: columns.find(({ role }) => role === "payment")?.unit ?? "",
    notes: [texts.flow.keptShare, ...lookAlikeActors(payments)],
  };
}

/** More actors than these have no picture. */
const MAX_ACTORS = 400;

/** What each keeps by rounds: of what final payers pay it in round 0, of what these pay it for that in round 1, and so on. */
export function* roundsOfPayments(
  { payments, question }: ReadingOf<"payments">,
  last: number,
): Sliced<RoundsOfValue | null> {
  const account = question ? null : paymentAccount(payments);
  if (!account?.paidByFinal.gt(0)) return null;
  const actors = account.actors.filter(({ isFinal, received }) => !isFinal && received.gt(0));
  if (actors.length === 0 || actors.length > MAX_ACTORS) return null;
  const position = new Map(actors.map(({ name }, index) => [sameName(name), index]));
  const matrix = () => actors.map(() => actors.map((): Decimal => ZERO));
  const [flows, final] = [matrix(), matrix()];
  const { names, links } = linksOf(payments);
  for (const { from, to, value } of links) {
    const seller = position.get(sameName(names[from]!));
    if (seller === undefined) continue;
    const buyer = position.get(sameName(names[to]!));
    // Which column final payments are in makes no difference to rounds: they are all demand.
    const [table, column] = buyer === undefined ? [final, 0] : [flows, buyer];
    table[seller]![column] = table[seller]![column]!.plus(value);
  }
  // Of those whom final payers alone pay there are no rounds.
  if (flows.every((row) => row.every((amount) => amount.isZero()))) return null;
  yield;
  const plain = (table: readonly (readonly Decimal[])[]) => table.map((row) => row.map((figure) => figure.toFixed()));
  const network = yield* tableInSteps({ flows: plain(flows), finalDemand: plain(final), countries: null });
  const rounds = yield* roundsInSteps(network, last);
  return { last, origins: rounds.origins.map((origin, index) => ({ ...origin, name: actors[index]!.name })) };
}
