/** Baskets, coded cases, surveys and students' sheets. */

import { NO_CHAIN, own } from "./sheet";

export const SURVEYS = [
  own(
    "Long basket: flow, product, price and volume by quarter",
    `
    Quarter | Flow | Product | Price (US$/t) | Volume (kt)
    2021-Q1 | Export | Coffee | 3000 | 10
    2021-Q1 | Export | Tea | 2000 | 5
    2021-Q1 | Import | Fertiliser | 400 | 20
    2021-Q2 | Export | Coffee | 3300 | 10
    2021-Q2 | Export | Tea | 2000 | 5
    2021-Q2 | Import | Fertiliser | 480 | 20
    `,
    {
      kind: "series",
      measure: "price",
      question: null,
      columns: { A: "period", B: "flow", C: "member", D: "price", E: "volume" },
      units: { D: "US$/t", E: "kt" },
      computed: {
        "export price index/2021-Q2": 107.5,
        "import price index/2021-Q2": 120,
        "terms of trade/2021-Q2": 89.58333333333333,
      },
      titleMustContain: ["Terms of trade", "fell", "10.4 %", "chained Fisher of 2 products"],
      mustNeverSay: [...NO_CHAIN, "value added", "share of"],
    },
  ),
  own(
    "Given indices of unit values, 2010 = 100, two flows",
    `
    Unit value indices (2010 = 100) | |
    Year | Exports | Imports
    2010 | 100 | 100
    2015 | 96 | 104
    2020 | 90 | 108
    `,
    {
      kind: "series",
      question: null,
      columns: { A: "period", B: "exportPrice", C: "importPrice" },
      computed: { "terms of trade/2020": 83.33333333333333 },
      titleMustContain: ["Terms of trade", "fell", "16.7 %"],
      mustNeverSay: [...NO_CHAIN, "value added", "share of"],
    },
  ),
  own(
    "Several export volumes beside one price",
    `
    Year | Export price (US$/kg) | Export volume (t) | Import price (US$/kg)
    2018 | 2 | 100 | 1
    2019 | 1.9 | 110 | 1.05
    2020 | 1.7 | 130 | 1.1
    `,
    {
      kind: "series",
      measure: "price",
      question: null,
      computed: { "terms of trade/2020": 77.27272727272728 },
      titleMustContain: ["Terms of trade", "fell", "22.7 %"],
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "Coded case table, tags in lists, spellings that look alike",
    `
    Cluster | Country | External economies | Upgrading
    Sinos | Brazil | Skills, Suppliers | Process
    Sialkot | Pakistan | skills , Suppliers | Process, Product
    Agra | India | Suppliers | None
    Torreon | Mexico | Skills | Process, Functional
    `,
    {
      kind: "coded cases",
      question: null,
      columns: { A: "case", B: "country", C: "tag", D: "tag" },
      computed: { cases: 4, "tag/Skills": 3, "tag/Suppliers": 3 },
      titleMustContain: ["of 4"],
      mustNeverSay: [...NO_CHAIN, "value added", "share of"],
    },
  ),
  own(
    "Two tags as frequent as each other",
    `
    Case | Barriers
    Alpha | Finance, Power
    Beta | Finance, Skills
    Gamma | Power, Finance
    Delta | Power
    `,
    {
      kind: "coded cases",
      question: null,
      computed: { cases: 4, "tag/Finance": 3, "tag/Power": 3, "tag/Skills": 1 },
      titleMustContain: ["Finance", "Power", "3 of 4"],
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "Nombre d'entreprises par obstacle",
    `
    Obstacle | Nombre d'entreprises
    Accès au crédit | 52
    Électricité | 47
    Transport | 30
    `,
    {
      kind: "coded cases",
      question: null,
      columns: { A: "tag", B: "count" },
      titleMustContain: ["Accès au crédit", "52"],
      mustNeverSay: [...NO_CHAIN, "value added", "40.3 %", "129"],
    },
  ),
  own(
    "Yes and no in Portuguese",
    `
    Empresa | Exporta | Certificada
    Alfa | Sim | Não
    Beta | Não | Não
    Gama | Sim | Sim
    Delta | Sim | Não
    `,
    {
      kind: ["coded cases", "unknown"],
      mustNeverSay: [...NO_CHAIN, "value added", "share"],
    },
  ),
  own(
    "Two tables side by side, all of both selected",
    `
    Link | Sales | Purchases | | Product | 2019 price (US$/kg) | 2020 price (US$/kg)
    Farm | 30 | 8 | | Cocoa | 2.3 | 2.4
    Mill | 55 | 30 | | Coffee | 2.9 | 3.3
    Shop | 90 | 55 | | Tea | 2.5 | 2.6
    `,
    {
      question: "which table",
      questionMustContain: ["A1:C4", "E1:G4"],
      mustNeverSay: [...NO_CHAIN, "value added", "Terms of trade", "share of"],
      after: {
        "A1:C4: Link, Sales, Purchases": {
          kind: "chain",
          way: "sales",
          question: null,
          columns: { A: "link", B: "sales", C: "purchases", F: "unused" },
          titleMustContain: ["Shop", "42.7 %"],
        },
        "E1:G4: Product, 2019 price (US$/kg), 2020 price (US$/kg)": {
          kind: "series",
          measure: "price",
          question: null,
          columns: { E: "member", F: "price", B: "unused" },
          titleMustContain: ["Coffee", "13.8 %"],
          mustNeverSay: ["value added"],
        },
      },
    },
    { select: "A1:G4" },
  ),
  own(
    "Two tables below one another, all of both selected",
    `
    Table 1. Exports (US$ million) | |
    Country | 2019 | 2020
    Ghana | 15.7 | 14.5
    Togo | 1 | 0.9
     | |
    Table 2. Price of cocoa (US$/kg) | |
    Product | 2018 | 2020
    Beans | 1.5 | 1.8
    Butter | 5 | 5.5
    `,
    {
      question: "which table",
      questionMustContain: ["A1:C4", "A6:C9", "Table 2. Price of cocoa"],
      mustNeverSay: [...NO_CHAIN, "value added", "share of"],
      after: {
        "A6:C9: Table 2. Price of cocoa (US$/kg)": {
          kind: "series",
          measure: "price",
          question: null,
          periods: ["2018", "2020"],
          titleMustContain: ["Beans", "20 %"],
        },
      },
    },
    { select: "A1:C9" },
  ),
  own(
    "The same headings again below an empty row are the same table",
    `
    Country | 2019 exports (US$ m) | 2020 exports (US$ m)
    Ghana | 15 | 14
    Togo | 1 | 2
     | |
    Country | 2019 exports (US$ m) | 2020 exports (US$ m)
    Benin | 3 | 4
    Mali | 4 | 5
    `,
    { kind: "series", question: null, computed: { "total/2020": 25 }, mustNeverSay: [...NO_CHAIN] },
    { select: "A1:C7" },
  ),
  own(
    "One table with a narrow empty column in it",
    `
    Link | Country | | Sales (US$) | Purchases (US$)
    Farm | Ghana | | 30 | 8
    Mill | Ghana | | 55 | 30
    Shop | Italy | | 90 | 55
    `,
    {
      kind: "chain",
      way: "sales",
      question: null,
      computed: { "value added/Shop": 35 },
      titleMustContain: ["Shop", "42.7 %"],
      mustNeverSay: [],
    },
    { select: "A1:E4" },
  ),
  own(
    "Prezzi mensili, mesi in italiano",
    `
    Prezzo dell'olio (EUR/kg) | | | |
     | gen 2021 | feb 2021 | mar 2021 | apr 2021
    Bari | "4,20" | "4,25" | "4,40" | "4,62"
    Jaén | "3,10" | "3,20" | "3,05" | "3,10"
    `,
    {
      kind: "series",
      measure: "price",
      question: null,
      units: { B: "EUR/kg" },
      computed: { "change/Bari/apr 2021": 0.1 },
      titleMustContain: ["Bari", "10 %"],
      mustNeverSay: [...NO_CHAIN, "share of", "value added"],
    },
  ),
  own(
    "Umsatz nach Quartal und Land, Mio. EUR, mit fehlendem Wert",
    `
    Umsatz nach Ländern (Mio. EUR) | | | |
    Land | 1. Quartal 2022 | 2. Quartal 2022 | 3. Quartal 2022 | 4. Quartal 2022
    Deutschland | "12,5" | "13,0" | "12,8" | "14,1"
    Frankreich | "8,0" | k. A. | "8,4" | "9,0"
    Italien | "5,0" | "5,5" | "5,2" | "5,9"
    `,
    {
      kind: "series",
      measure: "value",
      units: { B: "Mio. EUR" },
      titleMustContain: ["Deutschland", "48.6 %"],
      mustNeverSay: [...NO_CHAIN, "value added", "-100 %"],
    },
  ),
  own(
    "Student's sheet: prices with the currency in each cell",
    `
    Stage | Price
    Farm gate | "$1.20"
    Exporter | "$1.90"
    Wholesaler | "$3.00"
    Retailer | "$6.00"
    `,
    {
      kind: "chain",
      way: "steps",
      question: null,
      units: { B: "$" },
      titleMustContain: ["Retailer", "50 %"],
      mustNeverSay: ["sells for less", "thinning"],
    },
  ),
  own(
    "Exports and partner, share in a column of its own",
    `
    Exports of Chile, 2021 | |
    Partner | US$ million | %
    China | 36500 | 38.6
    United States | 15000 | 15.9
    Japan | 7300 | 7.7
    Other | 35800 | 37.8
    Total | 94600 | 100
    `,
    {
      kind: "indicators",
      question: "measures",
      units: { B: "US$ million", C: "%" },
      leftOut: ["row 7"],
      mustNeverSay: [...NO_CHAIN, "value added", "50 %"],
    },
  ),
  own(
    "Ratings from 1 to 5 by firm",
    `
    Firm | Quality (1-5) | Delivery (1-5) | Cost (1-5)
    Alpha | 4 | 3 | 5
    Beta | 5 | 4 | 2
    Gamma | 3 | 5 | 4
    `,
    { mustNeverSay: [...NO_CHAIN, "value added", "largest share", "share of"] },
  ),
  own(
    "Two prices that changed as much, one up and one down",
    `
    Price (US$/kg) | 2019 | 2020
    Vanilla | 400 | 500
    Cloves | 8 | 6
    Pepper | 3 | 3.3
    `,
    {
      kind: "series",
      measure: "price",
      question: null,
      titleMustContain: ["Vanilla", "rose and", "Cloves", "fell by 25 %"],
      mustNeverSay: [...NO_CHAIN, "value added", "share of"],
    },
  ),
  own(
    "Two prices of which one changed more",
    `
    Price (US$/kg) | 2019 | 2020
    Vanilla | 400 | 500
    Cloves | 8 | 6.1
    `,
    { kind: "series", titleMustContain: ["Vanilla: price rose by 25 %"], mustNeverSay: ["rose and"] },
  ),
  own(
    "Spellings that VC.PREVALENCE counts apart are counted apart",
    `
    Case | Barriers
    Alpha | Finance, Power
    Beta | Finance., Skills
    Gamma | Power, finance
    Delta | Power
    `,
    { kind: "coded cases", computed: { "tag/Finance": 2, "tag/Finance.": 1, "tag/Power": 3 } },
  ),
];
