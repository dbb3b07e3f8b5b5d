/** Shares, indices, banners and codes in the places where they are mistaken for something else. */

import { NO_CHAIN, own } from "./sheet";
export const MISTAKABLE = [
  own(
    "ICIO-like shares of value added by country in export",
    `
    Share of value added in the price of a smartphone, by country | |
    Country | 2010 | 2018
    China | 4 | 25
    Japan | 30 | 14
    United States | 41 | 38
    Others | 25 | 23
    `,
    {
      kind: "shares",
      question: null,
      units: { B: "%" },
      titleMustContain: ["China", "21 percentage points"],
      mustNeverSay: ["link of", "sells for less", "adds the largest share"],
    },
  ),
  own(
    "Ratios by heading",
    `
    Country | Capacity utilisation rate 2019 | Capacity utilisation rate 2020
    Ghana | 36.3% | 40.1%
    Kenya | 55.2% | 51.9%
    `,
    {
      kind: "series",
      measure: "ratio",
      question: null,
      titleMustContain: ["Ghana", "3.8 percentage points"],
      mustNeverSay: [...NO_CHAIN, "share of", "largest share"],
    },
  ),
  own(
    "Cost per stage of a pair of shoes",
    `
    Step | Cost per pair (US$) | Price per pair (US$)
    Tannery | 2.5 | 6
    Shoe factory | 9 | 14
    Importer | 14.5 | 22
    Retailer | 30 | 60
    `,
    { kind: ["chain"], question: null, mustNeverSay: [] },
  ),
  own(
    "Prices FOB and CIF by year",
    `
    Year | FOB price (US$/t) | CIF price (US$/t)
    2018 | 2100 | 2300
    2019 | 2200 | 2450
    2020 | 2000 | 2350
    `,
    {
      kind: "series",
      measure: "price",
      question: null,
      leftOut: [],
      mustNeverSay: [...NO_CHAIN, "value added", "share of", "Terms of trade"],
    },
  ),
  own(
    "Products and total, million, two banners",
    `
     | Exports (US$ million) | | Imports (US$ million) |
    Product | 2019 | 2020 | 2019 | 2020
    Cocoa | 1800 | 2300 | 10 | 12
    Gold | 6200 | 6800 | 0 | 1
    Oil | 4500 | 2900 | 900 | 800
    Total | 12500 | 12000 | 910 | 813
    `,
    {
      kind: "indicators",
      question: "measures",
      leftOut: ["row 6"],
      mustNeverSay: [...NO_CHAIN, "value added", "50 %"],
      after: { "Exports (US$ million)": { kind: "series", titleMustContain: ["Gold", "56.7 %"] } },
    },
  ),
  own(
    "Long shares by sector and year",
    `
    Year | Sector | Share of GDP (%)
    2010 | Agriculture | 30
    2010 | Industry | 20
    2010 | Services | 50
    2020 | Agriculture | 21
    2020 | Industry | 28
    2020 | Services | 51
    `,
    {
      kind: "shares",
      question: null,
      titleMustContain: ["Agriculture", "9 percentage points", "GDP"],
      mustNeverSay: [...NO_CHAIN, "of value added"],
    },
  ),
  own(
    "Units sold and firms",
    `
    Brand | Units sold (million) | Number of shops
    A | 12 | 300
    B | 7 | 120
    `,
    { kind: "indicators", question: "measures", mustNeverSay: [...NO_CHAIN] },
  ),
  own(
    "Swiss thousands and francs",
    `
    Glied | Umsatz (CHF) | Einkauf (CHF)
    Hof | "12'500.50" | "3'000"
    Käserei | "31’200" | "12’500.50"
    Laden | "48'900" | "31'200"
    `,
    {
      kind: "chain",
      way: "sales",
      question: null,
      computed: { "value added/Käserei": 18699.5, "value added/total": 45900 },
      titleMustContain: ["Käserei", "40.7 %"],
      mustNeverSay: [],
    },
  ),
  own(
    "Serial number column before names",
    `
    No. | Country | Exports 2021 (US$ m)
    1 | Viet Nam | 3200
    2 | India | 450
    3 | Brazil | 95
    `,
    {
      kind: "series",
      measure: "value",
      question: null,
      columns: { A: "code", B: "member" },
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "Rank and country, world share",
    `
    Rank | Country | Share of world exports, %
    1 | Viet Nam | 61.2
    2 | India | 12.1
    3 | Netherlands | 6.3
    `,
    { kind: "series", measure: "ratio", question: null, mustNeverSay: [...NO_CHAIN, "value added", "sum to"] },
  ),
  own(
    "SITC code and product names with years",
    `
    SITC | Product | 2019 | 2020
    "071" | Coffee | 310 | 330
    "072" | Cocoa | 1800 | 2300
    "081" | Feed | 12 | 10
    `,
    {
      kind: "unknown",
      question: "figures",
      columns: { A: "code", B: "member" },
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "Indices with base in the unit line",
    `
     | Terms of trade | Real wages
     | 2010=100 | 2010=100
    2018 | 96.2 | 104
    2019 | 94.1 | 106
    2020 | 95 | 103
    `,
    {
      kind: ["series", "indicators"],
      question: "measures",
      questionMustContain: ["Terms of trade", "Real wages"],
      columns: { A: "period" },
      periods: ["2018", "2019", "2020"],
      leftOut: [],
      mustNeverSay: [...NO_CHAIN, "value added", "largest share"],
    },
  ),
  own(
    "Percent as text with comma",
    `
    Anteil am Umsatz | 2020 | 2021
    Kaffee | "36,3 %" | "40,1 %"
    Tee | "63,7 %" | "59,9 %"
    `,
    {
      kind: "shares",
      question: null,
      computed: { "change in points/Kaffee/2021": 0.038 },
      titleMustContain: ["3.8 percentage points"],
      mustNeverSay: [...NO_CHAIN, "of value added"],
    },
  ),
  own(
    "Fractions in percent format",
    `
    Actor | Share of retail price
    Grower | 0.07
    Exporter | 0.13
    Roaster | 0.31
    Retailer | 0.49
    `,
    {
      kind: "shares",
      question: null,
      titleMustContain: ["Retailer", "49 %", "retail price"],
      mustNeverSay: ["of value added", "0.5 %", "sells for less"],
    },
    {
      formats: [
        ["General", "General"],
        ["General", "0%"],
        ["General", "0%"],
        ["General", "0%"],
        ["General", "0%"],
      ],
    },
  ),
  own(
    "Chain in rows of years, one link",
    `
    Year | Sales (EUR m) | Cost of materials (EUR m) | Personnel (EUR m)
    2019 | 120 | 61 | 30
    2020 | 110 | 58 | 31
    2021 | 140 | 70 | 33
    `,
    {
      kind: "chain",
      way: "sales",
      question: null,
      columns: { A: "period", D: "wages" },
      titleMustContain: ["Value added rose", "59", "70", "2019", "2021"],
      mustNeverSay: ["100 %", "largest share"],
    },
  ),
  own(
    "Turned with years: two header rows",
    `
     | Farm | | Mill |
     | 2019 | 2020 | 2019 | 2020
    Sales | 30 | 33 | 55 | 60
    Purchases | 8 | 9 | 30 | 33
    `,
    { mustNeverSay: [...NO_CHAIN, "value added", "share"] },
  ),
  own(
    "Unit values with quantities and values",
    `
    Product | Value (US$ 1000) | Quantity (t) | Unit value (US$/kg)
    Beans | 1800 | 900 | 2
    Butter | 2400 | 500 | 4.8
    `,
    { kind: "indicators", question: "measures", mustNeverSay: [...NO_CHAIN, "value added"] },
  ),
  own(
    "Country, product, exports, imports wide by year",
    `
    Country | Product | Exports 2019 | Exports 2020 | Imports 2019 | Imports 2020
    Ghana | Cocoa | 10 | 12 | 1 | 2
    Togo | Coffee | 3 | 2 | 5 | 4
    `,
    { kind: ["indicators", "trade rows"], mustNeverSay: [...NO_CHAIN, "value added"] },
  ),
];
