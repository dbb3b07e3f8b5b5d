/** What is said of rows of trade. */

import { messages } from "../../messages/messages";

export const tradeSaid = messages("findings.trade", {
  reporterOfFlow: "{name}: {share} of these {flow}",
  partnerTook: "{name} took {share} of the exports of {reporter}",
  partnerSupplied: "{name} supplied {share} of the imports of {reporter}",
  partnerTookOfListed: "{name} took {share} of the exports of {reporter} to the partners listed",
  partnerSuppliedOfListed: "{name} supplied {share} of the imports of {reporter} from the partners listed",
  ofReporter: "{name}: {share} of the {flow} of {reporter}",
  ofWords: "{name}: {share} of {words}",
  inPeriod: "{finding} in {period}",
  eachOf: "{names} each",
  and: "{names} and {last}",
  rose: "{whose} rose by {share} from {from} to {to}",
  fell: "{whose} fell by {share} from {from} to {to}",
  same: "{whose} were the same in {from} and {to}",
  flowOf: "{flow, select, exports {Exports} other {Imports}} of {reporter}",
  flowAlone: "{flow, select, exports {Exports} other {Imports}}",
  listed: "the value listed",
  percent: "{figure} %",
  shareOfListed:
    "Shares among the {count, number} {of, select, reporter {{count, plural, one {reporter} other {reporters}}} partner {{count, plural, one {partner} other {partners}}} other {{count, plural, one {product} other {products}}}} listed{hasUnit, select, yes {; values in {unit}} other {}}",
  valuesIn: "Values in {unit}",
  unitValue:
    "{flow, select, exports {Unit value of exports} imports {Unit value of imports} other {Unit value}}{named, select, yes { of {name}} other {}}{hasPeriod, select, yes { in {period}} other {}}: {figure}{hasUnit, select, yes { {unit}} other {}}, from rows with {coverage} of the value",
  per: "{value} per {quantity}",
  perQuantity: "per {quantity}",
  upgrading: "{name}, {from} to {to}: {flag}",
  inFlow: "{name} ({flow})",
  band: "{name} in {period}: {band} beside the other reporters, by unit value",
  advantage: "Revealed comparative advantage of {reporter} in {product}, {period}: {index}",
  ofProduct: "{name}, {product}",
  missing:
    "{count, plural, one {# value is} other {# values are}} missing; sums and shares that they belong to are left out",
});
