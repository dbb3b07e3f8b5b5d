/** What an answer says beside its finding. */

import { messages } from "../messages/messages";

export const answers = messages("answers", {
  link: "Link",
  group: "Group",
  actor: "Actor",
  share: "Share",
  valueAdded: "Value added",
  kept: "Kept",
  paidByFinal: "paid by final payers",
  sums: "{says}; it sums to {total}.",
  inPeriod: "{words} In {period}.",
  whoGetsWhat: "Who gets what",
  same: "The same {whole}, by “{by}”.",
  allRounds: "Through all rounds of payments.",
  moved: "What moved it, {from} to {to}",
  exportPrices: "Export prices",
  importPrices: "Import prices",
  termsOfTrade: "Terms of trade",
  percent: "{figure} %",
  others: "{count, plural, one {# other} other {# others}}",
});
