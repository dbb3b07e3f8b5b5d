/** What may be said of payments: who receives, pays and keeps how much, and which seller depends on one buyer. */

import { Decimal, quotientOf } from "../../core/numbers/decimal";
import { NOTHING_SAID, type ReadingOf, type Said } from "../../tables/reader/table-reading";
import { type Actor, paymentAccount, type PaymentAccount, sharesOfAllSales } from "./payment-account";
import { paymentsSaid as texts } from "./payment-texts";
import { amount as amountWords, percent as percentWords } from "./words";

const HALF = new Decimal("0.5");

export function saidPayments(reading: ReadingOf<"payments">): Said {
  if (reading.question) return NOTHING_SAID;
  const { payments } = reading;
  const missing = payments.rows.filter(({ amount }) => !amount).length;
  const account = paymentAccount(payments);
  if (!account) return { ...NOTHING_SAID, sentences: missing > 0 ? [texts.missing({ count: missing })] : [] };
  const figures = new Map<string, string>();
  const put = (what: string, name: string, figure: Decimal) => {
    const key = [what, name].filter((part) => part !== "").join("/");
    figures.set(key, figure.toFixed());
  };
  for (const { name, received, paid, kept, isFinal } of account.actors) {
    put("received", name, received);
    put("paid", name, paid);
    put("kept", name, kept);
    if (!isFinal && account.paidByFinal.gt(0)) put("share kept", name, quotientOf(kept, account.paidByFinal));
  }
  put("paid by final payers", "", account.paidByFinal);
  put("paid", "all", account.paid);
  for (const { name, share } of sharesOfAllSales(payments)) put("share of all sales", name, share);
  const flags = new Map<string, string>();
  const sentences: string[] = [];
  for (const { seller, buyer, share } of account.dependences) {
    put("dependence", seller, share);
    if (share.lte(HALF)) continue;
    flags.set(seller, texts.dependenceFlag({ buyer }));
    sentences.push(texts.dependence({ seller, buyer, share: percentWords(share), of: payments.speaksOf }));
  }
  for (const { market, rows } of account.origins)
    for (const { name, share } of rows) put("origin", `${market}/${name}`, share);
  return { ...NOTHING_SAID, figures, flags, title: titleOf(account, reading), subtitle: texts.subtitle, sentences };
}

/** Who keeps most of what final payers pay, where somebody keeps something. */
function titleOf(account: PaymentAccount, { payments, columns }: ReadingOf<"payments">): string | null {
  const { paidByFinal } = account;
  const largest = keepsMost(account.actors.filter((actor) => !actor.isOthers));
  const [first] = largest;
  if (!first || !paidByFinal.gt(0) || first.kept.gt(paidByFinal)) return null;
  const unit = columns.find(({ role }) => role === "payment")?.unit ?? "";
  const args = {
    name: first.name,
    kept: amountWords(first.kept),
    paid: amountWords(paidByFinal),
    unit,
    hasUnit: unit === "" ? "no" : "yes",
    share: percentWords(quotientOf(first.kept, paidByFinal)),
  } as const;
  const names = largest.map(({ name }) => name);
  const others = keepsMost(account.actors.filter((actor) => actor.isOthers))[0];
  const finding =
    largest.length > 1
      ? texts.tied({ ...args, names: texts.and({ names: names.slice(0, -1).join(", "), last: names.at(-1)! }) })
      : others?.kept.gt(first.kept)
        ? texts.namedKeepsMost(args)
        : texts.keepsMost(args);
  return payments.period ? texts.inPeriod({ finding, period: payments.period.label }) : finding;
}

/** Several where they tie. */
function keepsMost(actors: readonly Actor[]): Actor[] {
  let found: Actor[] = [];
  for (const actor of actors) {
    if (!actor.kept.gt(0) || (found[0] && actor.kept.lt(found[0].kept))) continue;
    found = found[0] && actor.kept.eq(found[0].kept) ? [...found, actor] : [actor];
  }
  return found;
}
