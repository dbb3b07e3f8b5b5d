/** Accounts of firms and surveys of pay: rows that count other things than their neighbours. */

import { NO_CHAIN, own } from "./sheet";

export const FIRMS = [
  own(
    "A firm's figures with a margin in per cent and its employees",
    `
    EUR million | FY2021 | FY2022 | FY2023
    Revenue | 1250 | 1380 | 1410
    Cost of goods sold | -800 | -900 | -950
    Gross profit | 450 | 480 | 460
    Gross margin | 36.0% | 34.8% | 32.6%
    Employees | 5200 | 5350 | 5410
    `,
    {
      kind: "indicators",
      question: "measures",
      mustNeverSay: [...NO_CHAIN, "Employees (EUR", "Employees: 9", "of the three listed"],
    },
  ),
  own(
    "Employees among costs are one of them",
    `
    Cost item (EUR m) | 2020 | 2021
    Materials | 50 | 52
    Employees | 30 | 31
    Energy | 10 | 14
    Total | 90 | 97
    `,
    {
      kind: "series",
      question: null,
      titleMustContain: ["Materials: 53.6 %"],
      mustNeverSay: [...NO_CHAIN, "purchases"],
    },
  ),
  own(
    "Employees below sales are none",
    `
    EUR m | 2020 | 2021
    Sales | 90 | 97
    Employees | 30 | 31
    `,
    { kind: "indicators", question: "measures", mustNeverSay: [...NO_CHAIN, "of the two listed"] },
  ),
  own(
    "Hourly wages by country are no shares of a sum",
    `
    Country | Hourly wage USD 2010 | Hourly wage USD 2020
    China | 2.0 | 5.8
    Vietnam | 0.8 | 2.9
    Mexico | 2.9 | 3.1
    `,
    {
      kind: "series",
      measure: "ratio",
      question: null,
      mustNeverSay: [...NO_CHAIN, "49.2 %", "share", "of the three listed"],
    },
  ),
  own(
    "Mindestlohn in drei Ländern",
    `
    Land | Mindestlohn 2015 (EUR) | Mindestlohn 2024 (EUR)
    Deutschland | 8.50 | 12.41
    Frankreich | 9.61 | 11.65
    Polen | 2.51 | 5.82
    `,
    { kind: "series", measure: "ratio", question: null, mustNeverSay: [...NO_CHAIN, "Summe", "of the three listed"] },
  ),
  own(
    "The wage bill of each sector is a sum",
    `
    Sector | Wages 2015 (EUR m) | Wages 2020 (EUR m)
    Textiles | 20 | 30
    Shoes | 10 | 10
    `,
    { kind: "series", question: null, titleMustContain: ["Textiles: 75 %"], mustNeverSay: NO_CHAIN },
  ),
  own(
    "Sales by seller and buyer in two years: those of the last",
    `
    Seller | Buyer | Sales 2020 | Sales 2021
    Coop A | Trader X | 100 | 90
    Coop A | Trader Y | 20 | 50
    Coop B | Trader X | 60 | 65
    Coop B | Others | 80 | 90
    `,
    {
      kind: "payments",
      question: null,
      columns: { A: "seller", B: "buyer", C: "unused", D: "payment" },
      titleMustContain: ["Coop B keeps the most: 155 of 295", "2021"],
      mustNeverSay: [...NO_CHAIN, "30.5 %", "depends on Others"],
    },
  ),
  own(
    "Sales by seller and buyer in tonnes and in money are two measures",
    `
    Seller | Buyer | Sales (t) | Sales (USD)
    Coop A | Trader X | 100 | 90
    Coop A | Trader Y | 20 | 50
    Coop B | Trader X | 60 | 65
    `,
    { kind: "indicators", question: "measures", mustNeverSay: NO_CHAIN },
  ),
  own(
    "Exports with two of the goods behind of which",
    `
    Item | 2019 | 2020
    Exports of goods | 500 | 450
    of which: oil | 200 | 120
    of which: coffee | 50 | 60
    Exports of services | 100 | 40
    Total exports | 600 | 490
    `,
    {
      kind: "nested account",
      question: null,
      leftOut: ["row 6"],
      titleMustContain: ["Exports of goods is 91.8 %"],
      mustNeverSay: NO_CHAIN,
    },
  ),
];
