/** Columns of figures side by side: each is a whole of its own, and a title names its column. */

import { NO_CHAIN, own } from "./sheet";

export const COLUMNS = [
  own(
    "Exports, imports and population beside one another",
    `
    Trade and population, 2020 | | |
    Country | Exports (US$ million) | Imports (US$ million) | Population (thousand)
    Ghana | 14500 | 12400 | 31000
    Togo | 1000 | 2100 | 8300
    Benin | 3000 | 3200 | 12100
    Mali | 4700 | 5200 | 20300
    `,
    {
      kind: "indicators",
      question: "measures",
      questionMustContain: ["Exports (US$ million)", "Imports (US$ million)", "Population (thousand)"],
      after: {
        "Exports (US$ million)": {
          titleMustContain: ["Ghana: 62.5 % of these exports in 2020"],
          computed: { "share/Ghana": 0.625 },
        },
        "Population (thousand)": { titleMustContain: ["of the population of the four listed"] },
        "Each by itself": { mustNeverSay: [...NO_CHAIN, "%"] },
      },
    },
  ),
  own(
    "Products beside one another",
    `
    Exports by product, 2020 (US$ million) | | |
    Country | Coffee | Cocoa | Tea
    Ghana | 20 | 2300 | 0
    Kenya | 220 | 0 | 1230
    Uganda | 515 | 110 | 80
    Rwanda | 60 | 0 | 90
    `,
    {
      kind: "series",
      question: null,
      titleMustContain: ["Ghana: 95.4 % of these Cocoa exports in 2020", "sum of the 4 listed"],
      computed: {
        "total/Coffee": 815,
        "share/Cocoa/Ghana": 0.9543568464730291,
        "share/Tea/Kenya": 0.8785714285714286,
      },
      mustNeverSay: [...NO_CHAIN, "12 listed", "49.7 %"],
    },
    {},
  ),
  own(
    "Products beside one another with the column of their sum",
    `
    Exports by product, 2020 (US$ million) | | | |
    Country | Coffee | Cocoa | Tea | Total
    Ghana | 20 | 2300 | 5 | 2325
    Kenya | 220 | 7 | 1230 | 1457
    Uganda | 515 | 110 | 80 | 705
    Total | 755 | 2417 | 1315 | 4487
    `,
    {
      kind: "series",
      question: null,
      columns: { B: "exports", E: "total" },
      leftOut: ["row 6", "column E"],
      titleMustContain: ["Ghana: 51.8 % of exports in 2020"],
      mustNeverSay: [...NO_CHAIN, "Total:", "25.9 %"],
    },
  ),
  own(
    "Actors under one year",
    `
    Value of sales by actor, US$ million | | |
     | 2020 | |
    Country | Farmers | Traders | Exporters
    Ghana | 500 | 200 | 300
    Kenya | 400 | 350 | 250
    Uganda | 300 | 100 | 200
    `,
    {
      kind: "series",
      question: null,
      titleMustContain: ["Ghana: 41.7 % of these Farmers sales in 2020"],
      mustNeverSay: [...NO_CHAIN, "19.2 %", "9 listed"],
    },
  ),
  own(
    "Gross beside net wages are rates, each by itself",
    `
    Wages per month, 2021 (EUR) | |
    Industry | Gross | Net
    Food | 2900 | 2000
    Textiles | 2100 | 1600
    Metal | 3900 | 2500
    `,
    { question: "measures", after: { "Gross (EUR)": { mustNeverSay: [...NO_CHAIN, "%"] } } },
  ),
  own(
    "Gross beside net fees",
    `
    Fees, 2021 (EUR) | |
    Agency | Gross | Net
    Food | 2900 | 2000
    Textiles | 2100 | 1600
    Metal | 3900 | 2500
    `,
    {
      question: "figures",
      after: {
        "Amounts that add up": {
          titleMustContain: ["Metal: 43.8 % of the three listed (Gross) in 2021"],
          mustNeverSay: ["26 %", "six listed"],
        },
      },
    },
  ),
  own(
    "Gross beside net turnover of a company",
    `
    Segment revenue 2022 (EUR million) | |
    Segment | Gross | Net
    Automotive | 420 | 400
    Industrial | 310 | 290
    Consumer | 120 | 100
    Total | 850 | 790
    `,
    {
      kind: "series",
      leftOut: ["row 6"],
      titleMustContain: ["Automotive: 49.4 % of gross sales"],
      mustNeverSay: [...NO_CHAIN, "25.6 %"],
    },
  ),
  own(
    "Two years of each product under its banner",
    `
    Exports (US$ million) | Coffee | | Cocoa |
    Country | 2019 | 2020 | 2019 | 2020
    Ghana | 1 | 2 | 200 | 230
    Uganda | 50 | 60 | 8 | 9
    Kenya | 70 | 65 | 0 | 0
    World | 300 | 310 | 900 | 950
    `,
    {
      kind: "series",
      question: null,
      units: { B: "US$ million", E: "US$ million" },
      leftOut: ["row 6"],
      tree: { "row 6": ["row 3", "row 4", "row 5"] },
      titleMustContain: ["Ghana: 24.2 % of World Cocoa exports in 2020"],
      computed: { "share/Coffee/Kenya/2020": 65 / 310, "change/Cocoa/Ghana/2020": 0.15 },
      mustNeverSay: [...NO_CHAIN, "World:", "not adding up"],
    },
  ),
  own(
    "Two years of each flow under its banner",
    `
     | Exports (US$ million) | | Imports (US$ million) |
    Country | 2019 | 2020 | 2019 | 2020
    Ghana | 100 | 110 | 200 | 230
    Togo | 50 | 60 | 80 | 90
    Benin | 70 | 65 | 90 | 85
    `,
    {
      kind: "indicators",
      question: "measures",
      after: { "Imports (US$ million)": { titleMustContain: ["Ghana: 56.8 % of these imports in 2020"] } },
    },
  ),
  own(
    "Wholesale and retail prices over two years",
    `
    Maize price (US$/kg) | Wholesale | | Retail |
    Market | 2019 | 2020 | 2019 | 2020
    Accra | 0.4 | 0.5 | 0.6 | 0.7
    Kumasi | 0.3 | 0.35 | 0.5 | 0.95
    Other markets | 0.3 | 0.9 | 0.5 | 1.95
    `,
    {
      kind: "series",
      measure: "price",
      question: null,
      units: { B: "US$/kg", D: "US$/kg" },
      titleMustContain: ["Kumasi: Retail price rose by 90 % from 2019 to 2020", "4 named"],
      mustNeverSay: [...NO_CHAIN, "sum of"],
    },
  ),
  own(
    "Exports with two of their products in columns of their own",
    `
    Country | Total exports (US$ m) | of which: cocoa | of which: gold
    Ghana | 14500 | 2300 | 5000
    Togo | 1000 | 30 | 10
    Mali | 4700 | 0 | 4000
    `,
    {
      kind: "series",
      question: null,
      units: { B: "US$ m", C: "US$ m", D: "US$ m" },
      titleMustContain: ["Ghana: 71.8 % of these exports"],
      mustNeverSay: [...NO_CHAIN, "44.1 %", "six listed"],
    },
  ),
  own(
    "Umsatz mit dem davon im Ausland",
    `
    Umsatz nach Segmenten (Mio. EUR) | 2021 | 2022 | davon Ausland 2021 | davon Ausland 2022
    Chemie | 400 | 450 | 100 | 120
    Pharma | 300 | 280 | 200 | 210
    Summe | 700 | 730 | 300 | 330
    `,
    {
      kind: "series",
      leftOut: ["row 4"],
      titleMustContain: ["Chemie: 61.6 % of sales in 2022"],
      mustNeverSay: [...NO_CHAIN, "42.5 %", "Summe:"],
    },
  ),
  own(
    "Shares of men and of women by sector",
    `
    Employment by sector, % | |
    Sector | Men | Women
    Agriculture | 20 | 30
    Industry | 40 | 10
    Services | 40 | 60
    `,
    {
      question: "measures",
      after: {
        "Men (%)": { kind: "shares", titleMustContain: ["Industry and Services: 40 % of Men"] },
        "Women (%)": { kind: "shares", titleMustContain: ["Services: 60 % of Women"] },
      },
    },
  ),
  own(
    "Shares of the exports of two products",
    `
    Share of exports by destination, 2020 (%) | |
    Destination | Coffee | Cocoa
    EU | 60 | 70
    USA | 30 | 10
    Others | 10 | 20
    Total | 100 | 100
    `,
    { after: { "Coffee (%)": { kind: "shares", titleMustContain: ["EU: 60 % of Coffee exports"] } } },
  ),
  own(
    "Workers by sex with their sum",
    `
    Number of workers, 2020 | | |
    Sector | Men | Women | Total
    Garments | 100 | 400 | 500
    Footwear | 200 | 100 | 300
    Leather | 90 | 30 | 120
    Total | 390 | 530 | 920
    `,
    {
      question: "measures",
      leftOut: ["row 6"],
      after: {
        Men: { titleMustContain: ["Footwear: 51.3 % of Men in 2020"] },
        Total: { titleMustContain: ["Garments: 54.3 % of the total in 2020"] },
      },
    },
  ),
  own(
    "Costs of small and of large firms",
    `
    Costs per firm (EUR) | |
    Item | Small firms | Large firms
    Wages | 400 | 4000
    Materials | 300 | 5000
    Other costs | 900 | 9000
    Total | 1600 | 18000
    `,
    {
      question: "figures",
      units: { B: "EUR", C: "EUR" },
      after: {
        "Amounts that add up": { mustNeverSay: ["of Large firms", "26.5 %"], titleMustContain: ["(Large firms)"] },
      },
    },
  ),
  own(
    "Coûts de production par hectare",
    `
    Coûts de production (EUR par ha) | |
    Poste | Bio | Conventionnel
    Semences | 100 | 80
    Engrais | 50 | 200
    Autres | 300 | 400
    Total | 450 | 680
    `,
    { mustNeverSay: [...NO_CHAIN, "sales", "%"] },
  ),
  own(
    "Außenhandel mit Saldo",
    `
    Außenhandel 2020, Mio. EUR | | |
    Land | Ausfuhr | Einfuhr | Saldo
    Frankreich | 91 | 57 | 34
    Polen | 65 | 58 | 7
    China | 96 | 117 | -21
    Insgesamt | 252 | 232 | 20
    `,
    {
      kind: "indicators",
      question: "measures",
      leftOut: ["row 6"],
      after: {
        "Ausfuhr (Mio. EUR)": { titleMustContain: ["China: 38.1 % of Ausfuhr"] },
        "Saldo (Mio. EUR)": { mustNeverSay: ["%"] },
      },
    },
  ),
  own(
    "Exportaciones de tres productos por destino",
    `
    Exportaciones por destino (miles de dólares) | | |
    Destino | Café | Banano | Flores
    Estados Unidos | 300 | 500 | 900
    Alemania | 200 | 100 | 50
    Otros | 600 | 300 | 70
    Total | 1100 | 900 | 1020
    `,
    {
      kind: "series",
      question: null,
      leftOut: ["row 6"],
      units: { B: "miles de dólares" },
      titleMustContain: ["Estados Unidos: 27.3 % of Café exports"],
      mustNeverSay: [...NO_CHAIN, "Otros", "29.8 %"],
    },
  ),
  own(
    "Regions and countries of two products",
    `
    Exports by region, 2020 (US$ million) | |
    Region | Coffee | Cocoa
    Africa | 30 | 60
     Ghana | 10 | 50
     Uganda | 20 | 10
    America | 70 | 45
     Brazil | 50 | 15
     Ecuador | 20 | 30
    World | 100 | 105
    `,
    {
      kind: "nested account",
      question: null,
      tree: { "row 9": ["row 3", "row 6"], "row 3": ["row 4", "row 5"] },
      titleMustContain: ["Africa is 57.1 % of World (Cocoa)"],
      computed: { "share of parent/Coffee/Brazil": 50 / 70, "total/Cocoa": 105 },
    },
  ),
  own(
    "Regions and countries of two products with their sum",
    `
    Exports by region, 2020 (US$ million) | | |
    Region | Coffee | Cocoa | Total
    Africa | 30 | 60 | 90
     Ghana | 10 | 50 | 60
     Uganda | 20 | 10 | 30
    America | 70 | 40 | 110
     Brazil | 50 | 10 | 60
     Ecuador | 20 | 30 | 50
    World | 100 | 100 | 200
    `,
    { kind: "nested account", columns: { D: "total" }, titleMustContain: ["America is 55 % of World"] },
  ),
  own(
    "Tonnes and money with a total of the money alone",
    `
    Market | Sales (t) | Sales (US$) | Total
    North | 10 | 200 | 210
    South | 20 | 500 | 520
    East | 5 | 90 | 95
    `,
    { question: "measures", leftOut: [], mustNeverSay: NO_CHAIN },
  ),
];
