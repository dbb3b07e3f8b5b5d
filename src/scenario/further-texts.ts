/** The words of bounds and of the bridge from one period's sales to another's. */

import { messages } from "../messages/messages";

export const bounds = messages("scenario.bounds", {
  sheet: "Bounds of shares",
  sure: "{name} has the largest share whatever the true figures are: {low} to {high} %",
  unsure: "No share is surely the largest: {name} has {low} to {high} %",
  none: "Bounds of shares: a figure is missing, or the ranges cannot add up to the total",
  lead: "From {range}: shares of “{measure}”, which the table gives as ranges. The bounds are exact: nothing is assumed of how likely a figure is.",
  total: "Total, where it is known",
  name: "Name",
  low: "Lowest",
  high: "Highest",
  ranges: "The ranges",
  shares: "How low and how high each share can be",
  note: "Each bound is reached, but not together: a share is lowest where all others are highest.",
  chart: "Lowest and highest share",
  fixed:
    "{count, plural, =1 {One cell contains a range as text: {cells}. Its figures do not follow the cell.} other {Some cells contain ranges as text: {cells}. Their figures do not follow the cells.}}",
  sources: "Source of the method: Moore (1966), Interval Analysis.",
});

export const bridge = messages("scenario.bridge", {
  sheet: "Price, volume, mix",
  rose: "Sales rose by {change}, {before} to {after}: price {price}, volume {volume}, mix {mix}",
  fell: "Sales fell by {change}, {before} to {after}: price {price}, volume {volume}, mix {mix}",
  same: "Sales are the same in {after} as in {before}: price {price}, volume {volume}, mix {mix}",
  newOrLost: "{sentence}, new or lost products {newOrLost}",
  none: "Price, volume and mix: a price or a quantity is missing",
  lead: "From {range}. Change a figure there, and this page follows.",
  given: "Prices and quantities",
  product: "Product",
  price: "Price {period}",
  quantity: "Quantity {period}",
  effects: "Why sales changed, {before} to {after}",
  note: "Volume is what every product would add if it grew as the total quantity does, mix is the rest; both at the old prices. Price is at the new quantities. A product that is there in one period only is new or lost.",
  bridge: "The bridge",
  step: "Step",
  amount: "Sales",
  salesOf: "Sales {period}",
  heads: { volume: "Volume", mix: "Mix", price: "Price", newOrLost: "New or lost" },
  chart: "From {before} to {after}",
  sources:
    "Source of the method: Horngren, Datar & Rajan (2012), Cost Accounting, on the variances of sales volume and sales mix.",
});
