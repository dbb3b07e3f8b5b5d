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

/** Small marks and lines that change what a table says. */
export const MARKS = [
  own(
    "A provisional figure and a measure in a line below the headings",
    `
    Country | 2018 | 2019 | 2020
    Exports (US$ m) | | |
    Kenya | 12 | .. | 14
    Ghana | 30 | 31 | –
    Mali | 4 | 5 | 6 (p)
    `,
    {
      kind: "series",
      question: null,
      rows: { "2": "section" },
      titleMustContain: ["Ghana: 65.2 % of these exports in 2018"],
      computed: { "change/Mali/2020": 0.5 },
      mustNeverSay: NO_CHAIN,
    },
  ),
  own(
    "Value added by a line in brackets below the years",
    `
    Stage | 2000 | 2010
    (value added, US$) | |
    Design | 40 | 60
    Parts | 30 | 25
    Assembly | 10 | 5
    `,
    { kind: "chain", way: "value", question: null, titleMustContain: ["Design adds the largest share of value added"] },
  ),
  own(
    "A price of 0 at the end of its months is asked about",
    `
    Month | Price
    Jan-20 | 2.1
    Feb-20 | 2.2
    Mar-20 | 2.0
    Apr-20 | 0
    May-20 | 0
    `,
    { kind: "series", question: "zero", mustNeverSay: [...NO_CHAIN, "100 %"] },
  ),
  own(
    "A price of 0 beside one that goes on is asked about",
    `
    Month | Coffee price | Tea price
    Jan-20 | 2.1 | 1
    Feb-20 | 2.2 | 1.1
    Mar-20 | 0 | 1.2
    `,
    {
      kind: "series",
      question: "zero",
      questionMustContain: ["Coffee price", "Mar-20"],
      mustNeverSay: [...NO_CHAIN, "fell by 100 %"],
    },
  ),
  own(
    "Remarks beside the figures are no names",
    `
    Firm | Sales 2019 | Sales 2020 | Note
    Acme | 100 | 120 | audited
    Bolt | 50 | 40 |
    Cord | 10 | 20 | estimate
    `,
    { kind: "series", question: null, titleMustContain: ["Acme: 66.7 %"], mustNeverSay: [...NO_CHAIN, "audited"] },
  ),
  own(
    "Bullets before parts are no names",
    `
    Item | 2020
    Total income | 1000
    Operating | 900
    - Sales | 850
    - Services | 50
    Financial | 100
    `,
    {
      kind: "nested account",
      question: null,
      titleMustContain: ["Operating is 90 % of Total income"],
      mustNeverSay: [...NO_CHAIN, "- Sales"],
    },
  ),
];

/** Countries across as well as down. */
export const COUNTRIES_ACROSS = [
  own(
    "Exports from rows to columns: what goes to the USA are no USA exports",
    `
    Exports from (rows) to (columns), US$ bn | |
    Country | USA | Germany
    China | 450 | 90
    Mexico | 400 | 10
    Vietnam | 80 | 12
    `,
    {
      kind: "series",
      question: null,
      titleMustContain: ["China: 48.4 % of these exports (USA)"],
      mustNeverSay: [...NO_CHAIN, "USA exports", "Germany exports"],
    },
  ),
  own(
    "Exports of two countries by product are theirs",
    `
    Exports by product, US$ bn | |
    Product | Kenya | Ghana
    Coffee | 220 | 20
    Cocoa | 10 | 2300
    Tea | 1230 | 5
    `,
    { kind: "series", question: null, titleMustContain: ["of these Ghana exports"], mustNeverSay: NO_CHAIN },
  ),
];

/** Words above an empty row. */
export const HEADINGS_APART = [
  own(
    "Words above an empty row that nobody knows: headings, or a record, is asked",
    `
    Foo | Bar | Baz
    | |
    Farm | 10 | 12
    Mill | 20 | 25
    `,
    {
      kind: "unknown",
      question: "headings",
      questionMustContain: ["Foo, Bar, Baz"],
      firstAnswer: "Yes",
      after: { Yes: { question: "figures" }, "No, they are a record": { question: "columns" } },
    },
  ),
  own(
    "Years above an empty row are headings",
    `
    Foo | 2010 | 2015
    | |
    Farm | 10 | 12
    Mill | 20 | 25
    `,
    { kind: "unknown", question: "figures" },
  ),
  own(
    "Words that are known above an empty row are headings",
    `
    Foo | Sales | Purchases
    | |
    Farm | 10 | 2
    Mill | 20 | 10
    `,
    { kind: "chain", question: null, titleMustContain: ["Mill adds the largest share"] },
  ),
];

/** Two chains under one list of links. */
export const CHAINS_BESIDE = [
  own(
    "Coffee and tea side by side: which chain is asked",
    `
    Stage | Coffee sales | Coffee inputs | Tea sales | Tea inputs
    Farm | 10 | 2 | 8 | 1
    Mill | 20 | 10 | 15 | 8
    Shop | 50 | 20 | 30 | 15
    `,
    {
      kind: "chain",
      question: "measures",
      questionMustContain: ["Coffee", "Tea"],
      mustNeverSay: ["62.5 %"],
      after: {
        Coffee: { question: null, titleMustContain: ["Shop", "62.5 %"], columns: { D: "unused", E: "unused" } },
        Tea: { question: null, titleMustContain: ["Shop", "51.7 %"], columns: { B: "unused", C: "unused" } },
      },
    },
  ),
  own(
    "Coffee and tea under banners",
    `
    | Coffee | | Tea |
    Stage | Sales | Purchases | Sales | Purchases
    Farm | 10 | 2 | 8 | 1
    Mill | 20 | 10 | 15 | 8
    Shop | 50 | 20 | 30 | 15
    `,
    { kind: "chain", question: "measures", questionMustContain: ["Coffee", "Tea"] },
  ),
  own(
    "Two columns of purchases beside one of sales are one chain",
    `
    Stage | Sales | Domestic purchases | Imported purchases
    Farm | 10 | 2 | 1
    Mill | 20 | 10 | 2
    Shop | 50 | 20 | 1
    `,
    { kind: "chain", question: null, titleMustContain: ["Shop adds the largest share of value added: 65.9 %"] },
  ),
];

/** Lists that look like chains, and amounts of which one has a word of its own. */
export const LISTS = [
  own(
    "Inputs bought: quantity times price is the cost",
    `
    Input | Quantity | Price (Ksh) | Cost (Ksh)
    Seed | 25 | 180 | 4500
    Fertiliser | 50 | 90 | 4500
    Labour | 30 | 500 | 15000
    `,
    { kind: "indicators", question: "measures", mustNeverSay: NO_CHAIN },
  ),
  own(
    "Exports among other amounts in one unit",
    `
    Coffee balance, thousand bags | 2019 | 2020
    Production | 100 | 110
    Exports | 80 | 85
    Consumption | 20 | 25
    `,
    {
      kind: "indicators",
      question: "measures",
      questionMustContain: ["Production, Consumption", "Exports"],
      mustNeverSay: [...NO_CHAIN, "of the three listed"],
    },
  ),
  own(
    "Thousands beside units, looked at apart: nothing is taken off the other",
    `
    Link | Sales (EUR) | Purchases (EUR thousand)
    Farm | 12000 | 2.1
    Mill | 25000 | 12
    Shop | 40000 | 25
    `,
    {
      kind: "chain",
      question: "unit",
      after: {
        "Look at them apart": {
          kind: "indicators",
          question: "measures",
          mustNeverSay: ["value added", "final price"],
        },
      },
    },
  ),
];
