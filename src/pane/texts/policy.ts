/** What the pane says of a policy on a chain. */

import { messages } from "../../messages/messages";

export const policy = messages("pane.policy", {
  heading: "Policy",
  open: "A tax or subsidy",
  about: "Who bears it, and the policy analysis matrix",
  link: "On the sales of",
  rate: "Tax, per cent",
  passed: "Passed on to the buyer, per cent",
  notNumber: "Enter numbers; a subsidy is a tax below 0.",
  profit: "Profit",
  profitIn: "Profit, {unit}",
  before: "Before",
  after: "After",
  change: "Change",
  insert: "Insert policy",
  own: "Profit is sales less what a link buys and wages. The sheet has social prices and an exchange rate to enter as well, and the policy analysis matrix of each link; yours stays as it is.",
});
