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
  same: "The same {whole}, by: {by}.",
  allRounds: "Through all rounds of payments.",
  others: "{count, plural, one {# other} other {# others}}",
});
