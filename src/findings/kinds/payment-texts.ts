/** What is said of payments. */

import { messages } from "../../messages/messages";

export const paymentsSaid = messages("findings.payments", {
  keepsMost: "{name} keeps the most: {kept} of {paid}{hasUnit, select, yes { {unit}} other {}} ({share})",
  namedKeepsMost:
    "Of those named, {name} keeps the most: {kept} of {paid}{hasUnit, select, yes { {unit}} other {}} ({share})",
  tied: "{names} keep the most: {kept} each, of {paid}{hasUnit, select, yes { {unit}} other {}} ({share} each)",
  and: "{names} and {last}",
  inPeriod: "{finding} in {period}",
  subtitle: "Kept is what is received less what is paid; shares are of what final payers pay",
  dependence: "{seller} depends on {buyer}: {share} of {of, select, sales {its sales} other {what it receives}}",
  dependenceFlag: "Depends on {buyer}",
  sellers: "{name} (sellers)",
  buyers: "{name} (buyers)",
  quoted: "“{name}”",
  lookAlikes: "{names} look alike but are counted as {count} actors. If they are one, spell its name in one way.",
  missing: "{count, plural, one {# amount is} other {# amounts are}} missing, so nothing is said of who keeps how much",
});
