/** The answer to payments: who keeps how much of what final payers pay. */

import { quotientOf } from "../core/numbers/decimal";
import { paymentAccount } from "../findings/kinds/payment-account";
import type { ReadingOf } from "../tables/reader/table-reading";
import { percent, whole } from "../pictures/numerals";
import { paymentsReport } from "../report/kinds/payment-texts";
import type { Card } from "./answer";
import { type Ledger, type LedgerRow, ledgerOf } from "./ledger";
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

/** Through all rounds: who keeps how much of what each final payer pays. */
export function originCards({ payments }: ReadingOf<"payments">): Card[] {
  const origins = paymentAccount(payments)?.origins ?? [];
  return origins.flatMap(({ market, rows }): Card[] => {
    const kept = rows.filter(({ share }) => share.gt(0));
    if (kept.length < 2) return [];
    const most = kept.reduce((one, other) => (other.share.gt(one.share) ? other : one));
    return [
      {
        heading: paymentsReport.origin.heading({ market }),
        line: texts.allRounds,
        ledger: {
          heads: [texts.actor, texts.share, ""],
          rows: kept.map(({ name, share }): LedgerRow => ({
            name,
            figure: percent(share),
            full: whole(share),
            share: "",
            from: 0,
            to: Math.min(1, share.toNumber()),
            isSpokenOf: share.eq(most.share),
            isNegative: false,
            row: null,
          })),
          others: null,
          sum: null,
        },
      },
    ];
  });
}
