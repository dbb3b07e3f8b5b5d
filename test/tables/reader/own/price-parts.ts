/** Parts of one price, and shares of it, told from the prices of a chain. */

import { own } from "./sheet";

export const PRICE_PARTS = [
  own(
    "The price of a cup",
    `
    Price of a cup of coffee (GBP)
    Item | GBP
    Farmer | 0.05
    Exporter | 0.04
    Roaster | 0.12
    Wages in the cafe | 0.95
    Rent | 0.62
    Milk | 0.20
    Tax | 0.45
    Profit | 0.27
    Price paid by the consumer | 2.70
    `,
    {
      kind: "nested account",
      question: null,
      leftOut: ["row 11"],
      titleMustContain: ["Wages in the cafe is 35.2 % of Price paid by the consumer"],
      mustNeverSay: ["value added", "chain"],
    },
  ),
  own(
    "The price of a cup in two years",
    `
    Price of a cup of coffee
    Stage | 2019 | 2020
    Farmer | 0.05 | 0.06
    Exporter | 0.04 | 0.04
    Roaster | 0.12 | 0.13
    Wages in the cafe | 0.95 | 1.00
    Retail price | 1.16 | 1.23
    `,
    { kind: "nested account", titleMustContain: ["Wages in the cafe is 81.3 % of Retail price in 2020"] },
  ),
  own(
    "What does not add up to the price of a cup",
    `
    Price of a cup of coffee (GBP)
    Item | GBP
    Farmer | 0.05
    Exporter | 0.04
    Roaster | 0.12
    Wages in the cafe | 0.95
    Price paid by the consumer | 1.30
    `,
    { kind: "unknown", question: "prices" },
  ),
  own(
    "Prices that rise from step to step, and sum by chance",
    `
    Stage | Price (US$/kg)
    Farm | 1
    Mill | 2
    Shop | 3
    Consumer price | 6
    `,
    { kind: "chain", way: "steps" },
  ),
  own(
    "The whole in the heading over the names",
    `
    Share of the retail price, % | 1990 | 2010
    Growers | 20 | 9
    Traders | 30 | 21
    Roasters and retailers | 50 | 70
    `,
    {
      kind: "shares",
      titleMustContain: ["Roasters and retailers: 70 % of retail price in 2010, +20 percentage points since 1990"],
      mustNeverSay: ["column’s sum"],
    },
  ),
  own(
    "Regions of a world of 100",
    `
    Region | 2000 | 2010 | 2020
    Africa | 3 | 4 | 5
    Asia | 27 | 36 | 45
    Others | 70 | 60 | 50
    World | 100 | 100 | 100
    `,
    {
      kind: "shares",
      question: null,
      leftOut: ["row 5"],
      titleMustContain: ["Asia: 45 %", "+18 percentage points since 2000"],
      findings: [],
    },
  ),
  own(
    "Indices of regions, the world being 100",
    `
    Region | 2000 | 2010 | 2020
    Africa | 80 | 85 | 92
    Asia | 70 | 88 | 97
    Others | 90 | 88 | 97
    World | 100 | 100 | 100
    `,
    { kind: "unknown", question: "figures" },
  ),
];
