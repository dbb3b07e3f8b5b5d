/** The answer to payments: who keeps how much of what final payers pay. */

import { quotientOf } from "../core/numbers/decimal";
import { paymentAccount } from "../findings/kinds/payment-account";
import type { ReadingOf } from "../tables/reader/table-reading";
import { type Ledger, ledgerOf } from "./ledger";
import { answers as texts } from "./texts";

/** Null where a payment is missing, or final payers pay nothing. */
export function paymentsLedger({ payments, columns }: ReadingOf<"payments">): Ledger | null {
  const account = paymentAccount(payments);
  if (!account?.paidByFinal.gt(0)) return null;
  const { paidByFinal } = account;
  const parts = account.actors
    .filter(({ isFinal }) => !isFinal)
    .map(({ name, kept }) => ({ name, value: kept, share: quotientOf(kept, paidByFinal), row: null }));
  if (parts.length < 2) return null;
  return ledgerOf({
    parts,
    total: paidByFinal,
    totalName: texts.paidByFinal,
    of: texts.actor,
    what: texts.kept,
    unit: columns.find(({ role }) => role === "payment")?.unit ?? "",
    isCascade: false,
  });
}
