/** What the pane says of figures that are ranges, and of sales in two periods. */

import { messages } from "../../messages/messages";

export const furtherCards = messages("pane.furtherCards", {
  bounds: "How sure are the shares?",
  boundsOf: "Shares of “{measure}”, from the ranges of the table. The bounds are exact, but not reached together.",
  sure: "{name} has the largest share whatever the true figures are: {low} to {high}",
  unsure: "No share is surely the largest: {name} has {low} to {high}",
  name: "Share",
  low: "Lowest",
  high: "Highest",
  insertBounds: "Insert bounds",
  bridge: "Why sales changed",
  rose: "Sales rose by {change}, {before} to {after}",
  fell: "Sales fell by {change}, {before} to {after}",
  same: "Sales are the same in {after} as in {before}",
  step: "Sales",
  stepIn: "Sales, {unit}",
  effects: { volume: "Volume", mix: "Mix", price: "Price", newOrLost: "New or lost products" },
  amount: "Effect",
  insertBridge: "Insert price, volume, mix",
  added: "Added: {name}.",
  notAdded: "It could not be added.",
});
