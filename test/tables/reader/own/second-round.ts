/** Tables that were read wrongly by people who tried the workbook for the first time. */

import { NO_CHAIN, own } from "./sheet";

export const SECOND_ROUND = [
  own(
    "costs beside prices of known steps are other costs, and a weight loss factor is a conversion",
    `
    Distribution of the retail price of Ugandan coffee (US$/kg) | | |
    Step | Price | Costs | Weight loss factor
    Farm gate | 0.14 | - | 1
    Primary processing | 0.26 | 0.05 | 1.8
    Export, FOB | 1.26 | 0.12 | 1.1
    CIF | 1.31 | 0.05 | 1
    Roaster | 11.7 | 2.1 | 2.6
    Retail | 14.15 | 1.2 | 1
    `,
    {
      kind: "chain",
      way: "steps",
      columns: { A: "link", B: "price", C: "otherInputs", D: "conversion" },
      mustNeverSay: ["51.2 %", "sells for less"],
    },
  ),
  own(
    "what is bought, beside prices, is what it is",
    `
    Link | Price | Inputs bought
    Farm | 2 | 0
    Mill | 5 | 2
    Shop | 9 | 5
    `,
    { kind: "chain", way: "sales", columns: { B: "price", C: "purchases" } },
  ),
  own(
    "a title in brackets ends with its bracket",
    `
    Exhibit 3: Distribution of value added in the garment chain (% of retail price) | |
    Stage | 1995 | 2005
    Design and branding | 20 | 34
    Fabric | 25 | 20
    Sewing | 15 | 9
    Retail | 40 | 37
    `,
    { kind: "shares", titleMustContain: ["Retail", "of retail price in 2005"], mustNeverSay: ["retail price)"] },
  ),
  own(
    "an index of the volume of exports beside prices of both sides is their volume",
    `
    Year | Export price index | Import price index | Export volume index (2000=100)
    2000 | 100 | 100 | 100
    2005 | 104 | 110 | 121
    2010 | 112 | 124 | 140
    `,
    { kind: "series", question: null, columns: { B: "exportPrice", C: "importPrice", D: "exportVolume" } },
  ),
  own(
    "an index of volumes alone is an index",
    `
    Year | Export volume index (2000=100)
    2000 | 100
    2005 | 121
    2010 | 140
    `,
    { kind: "series", measure: "index" },
  ),
  own(
    "a year alone above the headings is their period",
    `
    2024 | | |
    Link | Sales | Purchases | Wages
    Farm | 110 | 20 | 60
    Mill | 240 | 110 | 70
    Shop | 410 | 240 | 90
    `,
    {
      kind: "chain",
      way: "sales",
      columns: { A: "link", B: "sales", C: "purchases", D: "wages" },
      computed: { "value added/Shop": 170 },
    },
  ),
  own(
    "two currencies are not taken from one another",
    `
    Step | Sales (EUR) | Purchases (USD)
    Farm | 1200 | 300
    Mill | 2600 | 1300
    Shop | 5200 | 2700
    `,
    { kind: "chain", mustNeverSay: ["53.2 %", "adds the largest"] },
  ),
  own(
    "what a table is of is no one whose figures it has",
    `
    Domain | Area | Element | Item | Year | Unit | Value
    Crops | Ghana | Area harvested | Cocoa, beans | 2017 | ha | 1700000
    Crops | Ghana | Production | Cocoa, beans | 2017 | tonnes | 969000
    Crops | Ghana | Yield | Cocoa, beans | 2017 | hg/ha | 5700
    Crops | Ghana | Area harvested | Cocoa, beans | 2019 | ha | 2040000
    Crops | Ghana | Production | Cocoa, beans | 2019 | tonnes | 811700
    Crops | Ghana | Yield | Cocoa, beans | 2019 | hg/ha | 3979
    `,
    {
      kind: "indicators",
      question: "measures",
      mustNeverSay: ["Crops"],
    },
  ),
  own(
    "counts of firms of which others are a part are cases",
    `
    Obstacle | Number of firms (n = 120) | Exporters | Non-exporters
    Finance | 74 | 20 | 54
    Power cuts | 66 | 25 | 41
    Skills | 38 | 22 | 16
    Corruption | 51 | 19 | 32
    None | 9 | 5 | 4
    `,
    { kind: "coded cases", question: null, mustNeverSay: ["31.1 %", "238", ...NO_CHAIN] },
  ),
  own(
    "columns beside one another are totalled each by itself",
    `
    Cost centre | Budget | Actual | Variance | Variance %
    Purchasing | 520 | 548 | 28 | 5.4%
    Production | 1240 | 1198 | -42 | -3.4%
    Logistics | 310 | 352 | 42 | 13.5%
    Sales | 280 | 281 | 1 | 0.4%
    Total | 2350 | 2379 | 29 | 1.2%
    `,
    { kind: "indicators", rows: { "6": "total" }, mustNeverSay: ["4,758"] },
  ),
  own(
    "some partners beside the world have shares of the world",
    `
    refYear | reporterISO | partnerISO | flowCode | cmdCode | qty | qtyUnitAbbr | netWgt | primaryValue
    2022 | VNM | W00 | X | 0901 | 1700000 | t | 1700000000 | 7500000000
    2022 | VNM | USA | X | 0901 | 700000 | t | 700000000 | 3300000000
    2022 | VNM | DEU | X | 0901 | 200000 | t | 200000000 | 860000000
    2022 | VNM | CHN | X | 0901 | 100000 | t | 100000000 | 560000000
    `,
    { kind: "trade rows", titleMustContain: ["to the partners listed"] },
  ),
  own(
    "parts of a revenue, and what is left of it",
    `
    EUR thousand | FY 2021/22 | FY 2022/23
    Revenue | 18200 | 20110
    of which domestic | 11000 | 11800
    of which export | 7200 | 8310
    Cost of goods sold | -11400 | -12480
    Gross profit | 6800 | 7630
    `,
    {
      kind: "nested account",
      tree: { "row 2": ["row 3", "row 4"] },
      mustNeverSay: ["154.7 %", "108.9 %"],
    },
  ),
  own(
    "shares of the world by section, with the world itself",
    `
    Share of world manufacturing value added, per cent | | |
    Region | 1990 | 2005 | 2018
    Industrialised economies | | |
    North America | 23.1 | 21.4 | 18.9
    Europe | 35.2 | 28.9 | 22.1
    Developing economies | | |
    China | 2.7 | 11.6 | 28.1
    Others | 39 | 38.1 | 30.9
    World | 100 | 100 | 100
    `,
    { kind: "shares", leftOut: ["row 9"], mustNeverSay: [...NO_CHAIN, "World 100"] },
  ),
  own(
    "exports of goods and services are exports",
    `
    Country Name | Country Code | Indicator Name | 2015 | 2016 | 2017
    Ghana | GHA | Exports of goods and services (current US$) | 16000000000 | 17000000000 | 19000000000
    Kenya | KEN | Exports of goods and services (current US$) | 10600000000 | 9900000000 | 10500000000
    `,
    { kind: "series", measure: "value", columns: { D: "exports" }, mustNeverSay: ["purchases"] },
  ),
  own(
    "thousands before and behind the money, beside units of it",
    `
    Stufe | Umsatz (EUR) | Vorleistungen (Tsd. EUR)
    Anbau | 1234.5 | 0
    Handel | 2900 | 1.2
    Laden | 8000 | 2.9
    `,
    { kind: "chain", question: "unit", firstAnswer: "Multiply C by 1,000 on a new sheet" },
  ),
  ...["EUR Tsd.", "EUR k", "k EUR", "€ 000", "000 €", "EUR '000", "EUR thousand"].map((unit) =>
    own(
      `sales in millions of euros, purchases in ${unit}`,
      `
    Link | Sales (€ m) | Purchases (${unit})
    Farm | 10 | 2
    Mill | 30 | 10000
    `,
      { kind: "chain", question: "unit", firstAnswer: "Multiply B by 1,000 on a new sheet" },
    ),
  ),
  own(
    "sales in tonnes are not what is left of purchases in euros",
    `
    Link | Sales (t) | Purchases (EUR)
    Farm | 10 | 2
    Mill | 30 | 10
    `,
    { kind: "indicators", mustNeverSay: [...NO_CHAIN, "value added"] },
  ),
  own(
    "a price per kilogram with its money in brackets",
    `
    Jahr | Preis je kg (EUR)
    2020 | 3.2
    2021 | 3.6
    2022 | 4.1
    `,
    { kind: "series", measure: "price", units: { B: "EUR je kg" } },
  ),
  own(
    "a line above the table says the unit of all figures",
    `
    All figures GBP '000 unless stated | |
    Link | Sells for | Buys for
    Growing | 200 | 40
    Packing | 320 | 200
    Shops | 610 | 320
    `,
    { kind: "chain", units: { B: "GBP '000", C: "GBP '000" } },
  ),
];
