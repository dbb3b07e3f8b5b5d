/** Accounts, cases, matrices, firm panels, and sheets whose cells are hard to read. */

import { NO_CHAIN, own } from "./sheet";

export const OTHERS = [
  own(
    "Balance sheet",
    `
    Balance sheet (EUR thousand) | |
     | 2021 | 2022
    Cash | 120 | 90
    Receivables | 310 | 350
    Inventories | 270 | 300
    Total current assets | 700 | 740
    Property, plant and equipment | 900 | 960
    Intangibles | 100 | 110
    Total non-current assets | 1000 | 1070
    Total assets | 1700 | 1810
    `,
    {
      kind: "nested account",
      question: null,
      tree: { "row 6": ["row 3", "row 4", "row 5"], "row 9": ["row 7", "row 8"], "row 10": ["row 6", "row 9"] },
      leftOut: ["row 10"],
      mustNeverSay: [...NO_CHAIN, "value added", "Total assets: ", "Total non-current assets: "],
    },
  ),
  own(
    "An account with negative parts",
    `
    Change of net worth (US$ million) | |
     | 2020 | 2021
    Saving | 40 | 55
    Revaluation | -12 | 20
    Transfers | -5 | -6
    Total | 23 | 69
    `,
    {
      kind: ["series", "nested account"],
      question: null,
      leftOut: ["row 6"],
      mustNeverSay: [...NO_CHAIN, "value added", "repays", "Total: ", "173.9 %"],
    },
  ),
  own(
    "Correlation matrix",
    `
    Correlation matrix | | |
     | Price | Yield | Area
    Price | 1 | 0.42 | -0.11
    Yield | 0.42 | 1 | 0.05
    Area | -0.11 | 0.05 | 1
    `,
    {
      kind: ["unknown", "indicators", "series"],
      leftOut: [],
      mustNeverSay: [...NO_CHAIN, "value added", "industry", "share", "Terms of trade"],
    },
  ),
  own(
    "National input-output table in German",
    `
     | Landwirtschaft | Industrie | Dienste | Konsum | Exporte | Gesamte Verwendung
    Landwirtschaft | 10 | 40 | 5 | 35 | 10 | 100
    Industrie | 20 | 150 | 60 | 130 | 140 | 500
    Dienste | 15 | 80 | 90 | 300 | 15 | 500
    Bruttowertschöpfung | 55 | 230 | 345 | | |
    `,
    {
      kind: "input-output",
      question: null,
      ranges: { flows: "B2:D4", countries: "one" },
      leftOut: ["column G"],
      mustNeverSay: ["Country 1"],
    },
  ),
  own(
    "Use table: products by industries of other names",
    `
    Use table at purchasers' prices | Agriculture | Manufacturing | Services | Final consumption | Exports
    Products of agriculture | 5 | 30 | 2 | 20 | 10
    Manufactured goods | 10 | 80 | 40 | 120 | 60
    Trade and transport services | 4 | 20 | 50 | 200 | 8
    Other services | 1 | 10 | 30 | 90 | 2
    `,
    { mustNeverSay: [...NO_CHAIN, "largest share", "adds"] },
  ),
  own(
    "Panel of firms with ids",
    `
    firm_id | year | sales | materials | employment | capital
    101 | 2019 | 1200 | 700 | 12 | 300
    101 | 2020 | 1100 | 640 | 11 | 310
    102 | 2019 | 5400 | 3900 | 45 | 1200
    102 | 2020 | 5900 | 4100 | 48 | 1250
    `,
    {
      kind: ["indicators", "chain"],
      columns: { A: "code", B: "period" },
      mustNeverSay: ["101 adds", "sells for less", "103", "largest share of firm_id"],
    },
  ),
  own(
    "Firms with certificates and problems",
    `
    Firm | Sector | Certificates | Main problems
    Alpha | Garments | ISO 9001, WRAP | Finance, Power
    Beta | Garments | None | Finance
    Gamma | Leather | ISO 9001 | Power, Skills
    Delta | Leather | ISO 9001, LWG | Finance, Skills
    `,
    {
      kind: "coded cases",
      question: null,
      columns: { A: "case" },
      titleMustContain: ["of 4"],
      mustNeverSay: [...NO_CHAIN, "value added", "share"],
    },
  ),
  own(
    "Firms with yes and no as logical values",
    `
    Firm | Exports | Certified | Owns a brand
    Alpha | TRUE | TRUE | FALSE
    Beta | FALSE | TRUE | FALSE
    Gamma | TRUE | FALSE | FALSE
    Delta | TRUE | TRUE | TRUE
    `,
    {
      kind: ["coded cases", "unknown"],
      mustNeverSay: [...NO_CHAIN, "value added", "largest share"],
    },
  ),
  own(
    "Betriebe nach Hemmnissen",
    `
    Hemmnis | Anzahl Betriebe
    Kredit | 41
    Strom | 38
    Fachkräfte | 22
    Zoll | 17
    `,
    {
      kind: "coded cases",
      question: null,
      columns: { A: "tag", B: "count" },
      titleMustContain: ["Kredit", "41"],
      mustNeverSay: [...NO_CHAIN, "value added", "34.7 %", "118"],
    },
  ),
  own(
    "Exports with marks of footnotes",
    `
    Exports (US$ million) | | |
    Country | 2019 | 2020* | 2021
    Ghana¹ | "1,234 [a]" | "1,100" | "1,290*"
    Kenya | "830" | "812 [b]" | "905"
    Togo (2) | "95†" | "88" | "101"
    `,
    {
      kind: "series",
      measure: "value",
      question: "decimal",
      firstAnswer: "1,234",
      columns: { A: "member" },
      mustNeverSay: [...NO_CHAIN, "value added"],
      after: {
        "1,234": {
          question: null,
          computed: { "change/Kenya/2021": 0.09036144578313253 },
          titleMustContain: ["Ghana", "56.2 %"],
        },
      },
    },
  ),
  own(
    "Thousands in every fashion",
    `
    Exports (kg) | | | | |
    Country | 2017 | 2018 | 2019 | 2020 | 2021
    India | "12,34,567" | "1,234,567" | "1'234'567" | "1’234’567" | "1 234 567"
    Nepal | "3,45,678" | "345,678" | "345'678" | "345’678" | "345 678"
    `,
    {
      kind: "series",
      question: null,
      computed: { "change/India/2021": 0, "change/Nepal/2021": 0, "total/2021": 1580245 },
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "Marks of what is missing",
    `
    Prices of tea (US$/kg) | | | |
    Country | 2018 | 2019 | 2020 | 2021
    Kenya | 2.6 | 2.2 | "..." | 2.3
    India | "n/a" | 1.9 | 2.1 | 2.2
    Sri Lanka | 3.8 | "k.A." | 3.4 | 3.5
    Malawi | 1.5 | 1.4 | "–" | "c"
    Rwanda | 2.9 | "x" | 2.7 | 2.8
    `,
    {
      kind: "series",
      measure: "price",
      question: null,
      periods: ["2018", "2019", "2020", "2021"],
      leftOut: [],
      computed: { "change/India/2021": 0.15789473684210525 },
      titleMustContain: ["India", "15.8 %"],
      mustNeverSay: [...NO_CHAIN, "-100 %", "100 %", "share of"],
    },
  ),
  own(
    "A year that is not yet filled",
    `
    Unit value (US$/kg) | | |
     | 2020 | 2021 | 2022
    Beans | 2.4 | 2.5 | 0
    Butter | 4.9 | 5.4 | 0
    `,
    {
      kind: "series",
      measure: "price",
      question: "zero",
      mustNeverSay: ["100 %"],
      after: {
        "No, it is missing": { computed: { "change/Butter/2021": 0.10204081632653061 }, titleMustContain: ["2021"] },
      },
    },
  ),
  own(
    "An error among the figures of a series",
    `
    Price (US$/kg) | 2019 | 2020 | 2021
    Vanilla | 420 | #N/A | 190
    Cloves | 5.1 | 5.4 | #DIV/0!
    `,
    {
      kind: "series",
      measure: "price",
      question: null,
      computed: { "change/Vanilla/2021": -0.5476190476190477 },
      titleMustContain: ["Vanilla", "54.8 %"],
      mustNeverSay: [...NO_CHAIN, "#N/A", "#DIV/0!", "share of"],
    },
  ),
  own(
    "Same headings twice",
    `
    Country | Price (US$/kg) | Price (US$/kg) | Volume (t) | Volume (t)
    Ghana | 2.1 | 2.2 | 100 | 120
    Togo | 1.9 | 2 | 20 | 25
    `,
    { kind: "indicators", question: "measures", mustNeverSay: [...NO_CHAIN, "value added", "largest share"] },
  ),
  own(
    "Headings repeated on each printed page",
    `
    Country | 2019 exports (US$ m) | 2020 exports (US$ m)
    Ghana | 15 | 14
    Togo | 1 | 2
    Country | 2019 exports (US$ m) | 2020 exports (US$ m)
    Benin | 3 | 4
    Mali | 4 | 5
    `,
    {
      kind: "series",
      measure: "value",
      question: null,
      rows: { "4": "heading" },
      computed: { "total/2020": 25, "share/Ghana/2020": 0.56 },
      titleMustContain: ["Ghana", "56 %"],
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "Figures by region under sections",
    `
    Employment in garments (number of persons) | |
     | 2019 | 2020
    Asia | |
    Bangladesh | 3600000 | 3500000
    Viet Nam | 2600000 | 2500000
    Africa | |
    Ethiopia | 90000 | 80000
    Kenya | 50000 | 40000
    `,
    {
      kind: "series",
      measure: "count",
      question: null,
      rows: { "3": "section", "6": "section" },
      titleMustContain: ["Bangladesh", "57.2 %"],
      mustNeverSay: [...NO_CHAIN, "value added", "Asia has"],
    },
  ),
  own(
    "Shares of employment in sections of their own",
    `
    Employment by status (%) | |
     | 2010 | 2020
    Women | |
    Employees | 40 | 48
    Own account | 60 | 52
    Men | |
    Employees | 55 | 61
    Own account | 45 | 39
    `,
    {
      kind: "shares",
      question: null,
      rows: { "3": "section", "6": "section" },
      computed: { "change in points/Women, Employees/2020": 0.08 },
      titleMustContain: ["percentage points"],
      mustNeverSay: [...NO_CHAIN, "of value added", "200 %"],
    },
  ),
  own(
    "Market shares by year with their total",
    `
    Market shares of smartphone makers (%) | | |
    Maker | 2018 | 2020 | 2022
    Samsung | 20.8 | 20.6 | 21.7
    Apple | 14.9 | 15.9 | 18.8
    Xiaomi | 8.7 | 11.4 | 12.7
    Others | 55.6 | 52.1 | 46.8
    Total | 100 | 100 | 100
    `,
    {
      kind: "shares",
      question: null,
      leftOut: ["row 7"],
      computed: { "change in points/Others/2022": -0.088, "share/Apple/2022": 0.188 },
      titleMustContain: ["percentage points"],
      mustNeverSay: [...NO_CHAIN, "Total: ", "of value added", "50 %"],
    },
  ),
  own(
    "Growth rates by country",
    `
    Annual growth of manufacturing (%) | | |
    Country | 2019 | 2020 | 2021
    Ghana | 6.3 | 1.4 | 7.8
    Kenya | 2.5 | -0.3 | 7.3
    Ethiopia | 7.7 | 7.5 | 5.1
    `,
    {
      kind: "series",
      measure: "ratio",
      question: null,
      leftOut: [],
      titleMustContain: ["Kenya", "4.8 percentage points"],
      mustNeverSay: [...NO_CHAIN, "largest share", "share of", "value added"],
    },
  ),
  own(
    "Wages and productivity by year",
    `
    Year | Nominal wage (US$/month) | Productivity (US$/hour) | Employment (thousand)
    2018 | 95 | 3.4 | 3600
    2019 | 98 | 3.5 | 3650
    2020 | 99 | 3.3 | 3500
    `,
    {
      kind: "indicators",
      question: "measures",
      columns: { A: "period" },
      mustNeverSay: [...NO_CHAIN, "largest share"],
    },
  ),
  own(
    "Exports by product, total at the top and in a column",
    `
    Exports of Senegal (bn FCFA) | | | |
    Product | 2019 | 2020 | 2021 | Total
    All products | 2442 | 2263 | 2890 | 7595
    Fish | 300 | 280 | 330 | 910
    Gold | 390 | 480 | 620 | 1490
    Other | 1752 | 1503 | 1940 | 5195
    `,
    {
      kind: "series",
      measure: "value",
      question: null,
      leftOut: ["row 3", "column E"],
      computed: { "share/Gold/2021": 0.21453287197231833 },
      mustNeverSay: [...NO_CHAIN, "All products: ", "value added", "50 %"],
    },
  ),
  own(
    "A single country's one series",
    `
    Tea production, Kenya (t) | | | |
    2018 | 2019 | 2020 | 2021
    492999 | 458800 | 569500 | 537800
    `,
    {
      kind: ["series", "unknown"],
      periods: ["2018", "2019", "2020", "2021"],
      mustNeverSay: [...NO_CHAIN, "100 %", "value added", "largest share"],
    },
  ),
  own(
    "Prices of products at one date",
    `
    Product | Price (US$/kg)
    Vanilla | 190
    Cloves | 5.4
    Pepper | 3.1
    `,
    {
      kind: "unknown",
      question: "prices",
      firstAnswer: "Of different products",
      mustNeverSay: [...NO_CHAIN, "value added", "95.7 %", "share of"],
      after: { "Along its chain": { kind: "chain", way: "steps", columns: { B: "price" } } },
    },
  ),
  own(
    "Plan and actual in one period",
    `
    Region | Sales 2022 plan (EUR k) | Sales 2022 actual (EUR k)
    North | 120 | 131
    South | 210 | 190
    West | 90 | 99
    `,
    { mustNeverSay: [...NO_CHAIN, "value added", "largest share of value"] },
  ),
];
