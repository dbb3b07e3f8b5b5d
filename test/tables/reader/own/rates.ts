/** What is no sum though its words name one: growth, ranks, what falls on one worker; numbered periods; what is paid and left. */

import { NO_SHARE, own } from "./sheet";

export const RATES = [
  own(
    "Growth by country",
    `
    Growth of exports, per cent a year
    Country | 2018 | 2019 | 2020
    Kenya | 3.1 | 2.2 | -5.4
    Uganda | 4 | 3.5 | -2.1
    `,
    {
      kind: "series",
      measure: "ratio",
      titleMustContain: ["Kenya: Growth of exports, per cent a year fell by 8.5 percentage points from 2018 to 2020"],
      mustNeverSay: [...NO_SHARE, "exports fell", "of these exports"],
    },
  ),
  own(
    "Growth without a unit, countries across",
    `
    Export growth
    Year | Kenya | Uganda
    2018 | 3.1 | 4
    2019 | 2.2 | 3.5
    `,
    {
      kind: "series",
      measure: "ratio",
      question: null,
      titleMustContain: ["Kenya: Export growth fell by 0.9"],
      mustNeverSay: NO_SHARE,
    },
  ),
  own(
    "Zuwachs in Prozent",
    `
    Zuwachs der Ausfuhr in Prozent
    Land | 2018 | 2019
    Kenia | 3,1 | 2,2
    Uganda | 4 | 3,5
    `,
    { kind: "series", measure: "ratio", mustNeverSay: [...NO_SHARE, ": exports fell"] },
  ),
  own(
    "Exports that changed are exports still",
    `
    Changes in world exports of coffee (US$ million)
    Country | 2018 | 2019
    Kenya | 310 | 220
    Uganda | 400 | 350
    `,
    { kind: "series", measure: "value", titleMustContain: ["Uganda: 61.4 % of these exports in 2019"] },
  ),
  own(
    "Value added per worker",
    `
    Value added per worker (US$ 1000)
    Sector | 2010 | 2020
    Textiles | 8 | 11
    Garments | 4 | 5
    `,
    {
      kind: "series",
      measure: "ratio",
      titleMustContain: ["Textiles: Value added per worker rose by 3"],
      mustNeverSay: [...NO_SHARE, "adds the largest share"],
    },
  ),
  own(
    "Value added per tonne",
    `
    Value added (US$ per tonne)
    Link | 2010 | 2020
    Farm | 80 | 110
    Mill | 40 | 50
    `,
    { kind: "chain", titleMustContain: ["Farm adds the largest share of value added in 2020: 68.8 %"] },
  ),
  own(
    "Costs per hectare are summed",
    `
    Costs per hectare (EUR)
    Item | 2010 | 2020
    Seeds | 80 | 110
    Labour | 40 | 50
    `,
    { kind: "series", titleMustContain: ["Seeds: 68.8 %"] },
  ),
  own(
    "Ranks",
    `
    Rank in world exports
    Country | 2000 | 2010
    China | 7 | 1
    Germany | 2 | 3
    `,
    {
      kind: "series",
      measure: "ratio",
      titleMustContain: ["China: Rank in world exports fell by 6, from 7 in 2000 to 1 in 2010"],
      mustNeverSay: [...NO_SHARE, "85.7 %"],
    },
  ),
  own(
    "One percentage point",
    `
    Value added as a share of output (%)
    Sector | 2010 | 2020
    Garments | 34 | 35
    `,
    { titleMustContain: ["rose by 1 percentage point from 2010"] },
  ),
  own(
    "One currency in another",
    `
    Year | KES per US$
    2018 | 101.3
    2019 | 101.9
    2020 | 106.4
    `,
    {
      kind: "series",
      measure: "ratio",
      units: { B: "KES per US$" },
      titleMustContain: ["Exchange rate rose by 5.1 KES per US$"],
      mustNeverSay: ["101.3 US$"],
    },
  ),
  own(
    "Weeks that are numbered",
    `
    Week | Farm gate price | Wholesale price | Retail price
    1 | 10 | 14 | 20
    2 | 11 | 15 | 21
    3 | 9 | 13 | 21
    `,
    {
      kind: "series",
      question: null,
      columns: { A: "period" },
      titleMustContain: ["Farm gate price fell by 10 % from Week 1 to Week 3"],
    },
  ),
  own(
    "Years that are numbered",
    `
    Year | Export price | Import price | Export volume
    1 | 100 | 100 | 50
    2 | 95 | 103 | 60
    3 | 90 | 104 | 72
    `,
    { kind: "series", question: null, titleMustContain: ["Terms of trade fell by 13.5 % from Year 1 to Year 3"] },
  ),
  own(
    "Links by numbered years",
    `
    Link | Year | Sales (US$) | Purchases (US$)
    Farm | 1 | 10 | 2
    Mill | 1 | 20 | 10
    Farm | 2 | 11 | 2
    Mill | 2 | 22 | 11
    `,
    { kind: "chain", titleMustContain: ["Mill adds the largest share of value added in Year 2: 55 %"] },
  ),
  own(
    "Days of work are no periods",
    `
    Worker | Days | Wage
    A | 1 | 10
    B | 2 | 20
    C | 3 | 31
    `,
    { mustNeverSay: ["from Day", "from 1 to 3"] },
  ),
  own(
    "What each pays, sells for and spends besides",
    `
    Actor | Purchase price | Selling price | Other costs
    Farmer | 0 | 1.2 | 0.4
    Trader | 1.2 | 1.5 | 0.1
    Exporter | 1.5 | 2.1 | 0.2
    `,
    {
      kind: "chain",
      way: "sales",
      columns: { B: "purchases", C: "price", D: "otherInputs" },
      titleMustContain: ["Farmer adds the largest share of value added: 57.1 %"],
      mustNeverSay: ["below 0"],
    },
  ),
  own(
    "The price paid beside a yield",
    `
    Step | Buying price (US$/kg) | Price (US$/kg) | Other costs (US$/kg) | kg of the product before per kg
    Farm | 0 | 1 | 0.2 | 0
    Mill | 1 | 3 | 0.5 | 2
    Retail | 3 | 6 | 1 | 1
    `,
    { kind: "chain", way: "steps", columns: { B: "unused" }, mustNeverSay: ["below 0"] },
  ),
  own(
    "Profit is no value added",
    `
    Firm | Sales | Total costs | Profit
    A | 10 | 8 | 2
    B | 30 | 25 | 5
    `,
    { kind: "indicators", question: "measures", mustNeverSay: ["value added", "71.4 %"] },
  ),
  own(
    "Profit beside what is bought and paid",
    `
    Stage | Sales | Costs of materials | Wages | Profit
    Mill | 10 | 5 | 3 | 2
    Shop | 30 | 20 | 5 | 5
    `,
    { kind: "chain", titleMustContain: ["Shop adds the largest share of value added: 66.7 %"] },
  ),
  own(
    "Others beside one name",
    `
    Origin of value added in German cars (% of final value)
    Country | 1995 | 2008
    Germany | 79 | 66
    Other EU | 11 | 19
    Rest | 10 | 15
    `,
    { kind: "shares", titleMustContain: ["Germany: 66 % of final value in 2008"], mustNeverSay: ["Of 1 names"] },
  ),
  own(
    "Dates as text, the day first",
    `
    Date | Price (US$/t)
    31/01/2020 | 2400
    29/02/2020 | 2500
    31/03/2020 | 2350
    `,
    { kind: "series", question: null, titleMustContain: ["Price fell by 2.1 % from 2020-01-31 to 2020-03-31"] },
  ),
  own(
    "Dates as text, the month first",
    `
    Date | Price (US$/t)
    1/31/2020 | 2400
    2/29/2020 | 2500
    3/31/2020 | 2350
    `,
    { kind: "series", question: null, titleMustContain: ["from 2020-01-31 to 2020-03-31"] },
  ),
  own(
    "Dates as text that may be either",
    `
    Date | Price (US$/t)
    1/2/2020 | 2400
    1/3/2020 | 2500
    1/4/2020 | 2350
    `,
    { mustNeverSay: ["2020-01-02", "2020-02-01", "a year"] },
  ),
  own(
    "Rents over opportunity costs",
    `
    Firm | Revenue | Opportunity cost | Rent
    A | 100 | 80 | 20
    B | 90 | 85 | 5
    `,
    { kind: "indicators", question: "measures", mustNeverSay: ["value added"] },
  ),
  own(
    "Prices a tonne beside costs a hectare",
    `
    Plot | Yield (t/ha) | Price (US$/t) | Cost (US$/ha)
    A | 5 | 200 | 600
    B | 4 | 200 | 600
    C | 3 | 200 | 600
    `,
    { kind: "indicators", question: "measures", mustNeverSay: ["value added", "below 0"] },
  ),
  own(
    "Prices a tonne beside costs per ton",
    `
    Actor | Purchase price (US$/ton) | Selling price (US$/tonne)
    Farmer | 0 | 200
    Trader | 200 | 260
    `,
    { kind: "chain", titleMustContain: ["Farmer adds the largest share of value added: 76.9 %"] },
  ),
  own(
    "A policy analysis matrix",
    `
     | Revenues | Tradable inputs | Domestic factors | Profits
    Private prices | 100 | 40 | 40 | 20
    Social prices | 90 | 45 | 35 | 10
    Divergences | 10 | -5 | 5 | 10
    `,
    { kind: "indicators", question: "measures", mustNeverSay: ["value added", "75 %"] },
  ),
  own(
    "Profits by title",
    `
    Net profit (US$ million)
    Firm | 2018 | 2019
    Apple | 53 | 55
    Foxconn | 4.3 | 3.9
    `,
    { kind: "series", titleMustContain: ["Apple: 93.4 % of the net profit of the two listed in 2019"] },
  ),
  own(
    "What is numbered, by title",
    `
    Number of certified farms
    Country | 2018 | 2019
    Ghana | 5300 | 5500
    Togo | 130 | 190
    `,
    { kind: "series", titleMustContain: ["Ghana: 96.7 % of the number of certified farms of the two listed"] },
  ),
  own(
    "Payments in two currencies",
    `
    Payer | Payee | Amount | Currency
    Consumers | Retailers | 100 | US$
    Retailers | Farmers | 40 | EUR
    `,
    { kind: "indicators", question: "measures", mustNeverSay: ["keeps the most", "60 of 100"] },
  ),
  own(
    "Payments in one currency",
    `
    Payer | Payee | Amount | Currency
    Consumers | Retailers | 100 | USD
    Retailers | Farmers | 40 | USD
    `,
    { kind: "payments", titleMustContain: ["Retailers keeps the most: 60 of 100 USD (60 %)"] },
  ),
  own(
    "Since when a firm is there",
    `
    Firm | Founded | Employees
    A | 1990 | 100
    B | 2001 | 50
    C | 1985 | 400
    `,
    { kind: "series", columns: { B: "code" }, titleMustContain: ["C: 72.7 % of these employees"] },
  ),
  own(
    "Prices per what each step sells",
    `
    Stage | Price (US$) | per
    Farm | 0.5 | kg cherries
    Mill | 2.4 | kg parchment
    Export | 3.5 | kg green
    `,
    { kind: "chain", mustNeverSay: ["value added", "final price"] },
  ),
  own(
    "Links in two currencies, by a column",
    `
    Link | Sales | Purchases | Currency
    Farm | 10 | 2 | EUR
    Mill | 30 | 10 | US$
    `,
    { kind: "chain", mustNeverSay: ["value added", "71.4 %"] },
  ),
  own(
    "Links in one currency, by a column",
    `
    Link | Sales | Purchases | Currency
    Farm | 10 | 2 | EUR
    Mill | 30 | 10 | EUR
    `,
    { kind: "chain", titleMustContain: ["Mill adds the largest share of value added: 71.4 %"] },
  ),
  own(
    "Links in two currencies, in their cells",
    `
    Link | Sales | Purchases
    Farm | €10 | €2
    Mill | $30 | $10
    `,
    { kind: "chain", mustNeverSay: ["value added", "71.4 %"] },
  ),
  own(
    "A dollar is a US dollar",
    `
    Link | Sales | Purchases
    Farm | $10 | US$2
    Mill | US$30 | $10
    `,
    { kind: "chain", titleMustContain: ["Mill adds the largest share of value added: 71.4 %"] },
  ),
  own(
    "Links in two currencies, by their formats",
    `
    Link | Value added
    Farm | 10
    Mill | 30
    `,
    { kind: "chain", mustNeverSay: ["largest share", "75 %"] },
    { formats: [[], ["", '"€"#,##0'], ["", "[$US$]#,##0"]] },
  ),
  own(
    "Billions in words are told as they are",
    `
    Country | Exports
    A | 20 bn
    B | 30 bn
    `,
    { kind: "series", titleMustContain: ["B: 60 % of these exports"], mustNeverSay: ["000 bn"] },
  ),
  own(
    "Trade rows in two powers",
    `
    Reporter | Partner | Product | Year | Value | Unit
    Ghana | Germany | Cocoa | 2019 | 100 | 1000 US$
    Ghana | France | Cocoa | 2019 | 40 | US$
    `,
    { kind: "trade rows", question: "measures", mustNeverSay: ["71.4 %"] },
  ),
  own(
    "Prix à l'exportation",
    `
    Année | Prix à l'exportation | Prix à l’importation | Volume exporté
    2018 | 100 | 100 | 50
    2019 | 95 | 104 | 60
    `,
    { kind: "series", question: null, titleMustContain: ["Terms of trade fell by 8.7 % from 2018 to 2019"] },
  ),
  own(
    "Prezzi all'esportazione",
    `
    Anno | Prezzi all'esportazione | Prezzi all'importazione
    2018 | 100 | 100
    2019 | 95 | 104
    `,
    { kind: "series", question: null, titleMustContain: ["Terms of trade fell by 8.7 %"] },
  ),
  own(
    "Quota delle esportazioni",
    `
    Quota delle esportazioni mondiali (%)
    Paese | 2000 | 2020
    Italia | 4,0 | 2,9
    Germania | 8,7 | 7,8
    Altri | 87,3 | 89,3
    `,
    { kind: "shares", titleMustContain: ["Italia: 2.9 % of esportazioni mondiali in 2020"] },
  ),
  own(
    "Salari orari",
    `
    Salari orari nell'industria (EUR)
    Paese | 2010 | 2020
    Italia | 12 | 14
    Francia | 15 | 18
    `,
    { measure: "ratio", mustNeverSay: NO_SHARE },
  ),
  own(
    "Memorandum items",
    `
    Flows (US$ m) | 2019 | 2020
    Direct investment | 60 | 70
    Portfolio | 40 | 50
    Total | 100 | 120
    Memorandum items | |
    GDP | 1500 | 2000
    `,
    {
      leftOut: ["row 4", "row 6"],
      titleMustContain: ["Direct investment: 58.3 %"],
      mustNeverSay: ["GDP: 94", "of the three"],
    },
  ),
  own(
    "Of which, without its words",
    `
    Cuenta (millones de US$) | 2019 | 2020
    Flujos totales | 100 | 120
    Inversión directa | 60 | 70
    Cartera | 40 | 50
    de los cuales: bonos | 15 | 20
    `,
    { kind: "nested account", mustNeverSay: ["2020: de los cuales"] },
  ),
  own(
    "A running sum beside what it sums",
    `
    Month | Exports | Cumulative exports
    Jan 2020 | 10 | 10
    Feb 2020 | 12 | 22
    Mar 2020 | 11 | 33
    `,
    {
      kind: "series",
      columns: { C: "statistic" },
      titleMustContain: ["Exports rose by 10 %"],
      mustNeverSay: ["Cumulative", "230 %"],
    },
  ),
  own(
    "Ranks beside amounts",
    `
    Country | Exports (US$ m) | Rank 2010 | Rank 2020
    China | 500 | 2 | 1
    Germany | 300 | 1 | 2
    `,
    {
      kind: "series",
      question: null,
      columns: { C: "statistic", D: "statistic" },
      titleMustContain: ["China: 62.5 % of these exports"],
    },
  ),
  own(
    "An average of countries across",
    `
    Exports (US$ m)
    Year | Kenya | Uganda | Average
    2018 | 3.1 | 4 | 3.55
    2019 | 2.2 | 3.5 | 2.85
    `,
    { kind: "series", columns: { D: "statistic" }, titleMustContain: ["Uganda: 61.4 % of these exports in 2019"] },
  ),
  own(
    "Average prices are prices",
    `
    Year | Average price (US$/kg)
    2018 | 2.2
    2019 | 2.4
    `,
    { kind: "series", measure: "price", titleMustContain: ["Average price rose by 9.1 %"] },
  ),
  own(
    "A forecast in words",
    `
    Year | Price (US$/t)
    2019 | 2300
    2020 | 2400
    2021f | 2500
    2022 (forecast) | 2600
    `,
    { kind: "series", question: null, titleMustContain: ["Price rose by 13 % from 2019 to 2022 (forecast)"] },
  ),
];
