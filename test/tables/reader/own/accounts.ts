/** Accounts of countries and firms: totals, balances and parts in places where a sum is easily counted twice. */

import { NO_CHAIN, own } from "./sheet";

export const ACCOUNTS = [
  own(
    "GDP by expenditure with imports to be taken off",
    `
    GDP by expenditure, current prices, EUR million | | | |
     | Q1 2021 | Q2 2021 | Q3 2021 | Q4 2021
    Household consumption | 400 | 410 | 420 | 440
    Government consumption | 150 | 152 | 151 | 155
    Gross capital formation | 170 | 175 | 180 | 190
    Exports | 350 | 360 | 370 | 380
    Imports | 330 | 345 | 351 | 365
    GDP | 740 | 752 | 770 | 800
    `,
    { mustNeverSay: [...NO_CHAIN, "value added", "34.3 %", "GDP: 34", "Terms of trade"] },
  ),
  own(
    "Gross value added by its components",
    `
    Gross value added of manufacturing (EUR million) | |
     | 2020 | 2021
    Compensation of employees | 60 | 66
    Other taxes less subsidies on production | 5 | 4
    Gross operating surplus | 35 | 50
    Gross value added | 100 | 120
    `,
    {
      kind: ["chain", "nested account", "series", "shares"],
      leftOut: ["row 6"],
      units: { B: "EUR million" },
      mustNeverSay: ["Gross value added adds", "27.5 %", "50 %"],
    },
  ),
  own(
    "Balance of payments with sub-balances of either sign",
    `
    Balance of payments (US$ million) | |
     | 2020 | 2021
    Current account | -300 | -250
      Goods | -500 | -520
      Services | 80 | 110
      Primary income | -120 | -100
      Secondary income | 240 | 260
    Capital account | 20 | 25
    Financial account | -280 | -225
    `,
    {
      kind: ["nested account", "series", "unknown"],
      tree: { "row 3": ["row 4", "row 5", "row 6", "row 7"] },
      mustNeverSay: [...NO_CHAIN, "value added", "repays", "111.1 %", "208 %"],
    },
  ),
  own(
    "Ausgaben mit einem darunter-Posten",
    `
    Ausgaben des Bundes (Mio. EUR) | |
     | 2021 | 2022
    Personalausgaben | 35 | 36
    Sachausgaben | 60 | 70
    darunter: Rüstung | 20 | 25
    Zinsausgaben | 5 | 14
    Insgesamt | 100 | 120
    `,
    {
      kind: "nested account",
      question: null,
      tree: { "row 4": ["row 5"], "row 7": ["row 3", "row 4", "row 6"] },
      units: { B: "Mio. EUR" },
      titleMustContain: ["Sachausgaben", "58.3 %"],
      mustNeverSay: [...NO_CHAIN, "value added", "Insgesamt has", "48.3 %"],
    },
  ),
  own(
    "Conto economico per trimestre",
    `
    Conto economico (migliaia di euro) | | | |
     | T1 2022 | T2 2022 | T3 2022 | T4 2022
    Ricavi | 900 | 950 | 870 | 1100
    Acquisti | 400 | 420 | 380 | 500
    Margine | 500 | 530 | 490 | 600
    `,
    {
      periods: ["T1 2022", "T2 2022", "T3 2022", "T4 2022"],
      mustNeverSay: ["Margine adds", "T4 2022 adds", "T1 2022 adds", "50 %", "26.2 %"],
    },
  ),
  own(
    "Comptes de branche, valeur ajoutée donnée",
    `
    Comptes de branche 2021, en milliards d'euros | | |
    Branche | Production | Consommation intermédiaire | Valeur ajoutée brute
    Agriculture | 80 | 45 | 35
    Industrie | 900 | 650 | 250
    Services | 2500 | 1100 | 1400
    Ensemble | 3480 | 1795 | 1685
    `,
    {
      kind: "chain",
      question: null,
      leftOut: ["row 6"],
      units: { B: "milliards d'euros" },
      computed: { "value added/total": 1685, "share/Services": 0.8308605341246291 },
      titleMustContain: ["Services", "83.1 %"],
      mustNeverSay: ["Ensemble adds", "50 %"],
    },
  ),
  own(
    "Valor adicionado por setor em % do total",
    `
    Valor adicionado bruto por setor (% do total) | | |
    Setor | 2010 | 2015 | 2020
    Agropecuária | "4,8" | "5,0" | "6,6"
    Indústria | "27,4" | "22,5" | "20,5"
    Serviços | "67,8" | "72,5" | "72,9"
    Total | "100,0" | "100,0" | "100,0"
    `,
    {
      kind: "shares",
      question: null,
      leftOut: ["row 6"],
      units: { B: "%" },
      computed: { "share/Serviços/2020": 0.729, "change in points/Indústria/2020": -0.069 },
      titleMustContain: ["Indústria", "6.9 percentage points"],
      mustNeverSay: ["Total: ", "200 %", "sells for less"],
    },
  ),
  own(
    "Exports, imports and their balance by year",
    `
    Year | Exports (US$ m) | Imports (US$ m) | Balance (US$ m)
    2019 | 100 | 120 | -20
    2020 | 90 | 100 | -10
    2021 | 120 | 125 | -5
    `,
    {
      kind: "indicators",
      question: "measures",
      columns: { A: "period", B: "exports", C: "imports" },
      mustNeverSay: [...NO_CHAIN, "value added", "share"],
    },
  ),
  own(
    "Current beside constant prices by year",
    `
    Year | Exports, current US$ (million) | Exports, constant 2015 US$ (million)
    2019 | 14700 | 15100
    2020 | 14500 | 15000
    2021 | 14900 | 14600
    `,
    {
      kind: "indicators",
      question: "measures",
      mustNeverSay: [...NO_CHAIN, "value added", "total"],
    },
  ),
  own(
    "Subtotals below each group and the grand total",
    `
    Costs of the network (EUR thousand) | |
    Cost item | FY2021 | FY2022
    Inbound | |
    Freight | 120 | 150
    Duties | 30 | 35
    Subtotal | 150 | 185
    Outbound | |
    Freight | 200 | 230
    Storage | 50 | 85
    Subtotal | 250 | 315
    Grand total | 400 | 500
    `,
    {
      kind: ["nested account", "series"],
      periods: ["FY2021", "FY2022"],
      rows: { "3": "section", "7": "section" },
      tree: { "row 6": ["row 4", "row 5"], "row 10": ["row 8", "row 9"] },
      units: { B: "EUR thousand" },
      mustNeverSay: [...NO_CHAIN, "value added", "Grand total has", "33.3 %"],
    },
  ),
  own(
    "Ingresos y de los cuales, con guiones",
    `
    Ingresos fiscales (millones de pesos) | |
     | 2020 | 2021
    Ingresos totales | 500 | 620
    Tributarios | 400 | 490
    de los cuales: IVA | 180 | 230
    No tributarios | 100 | 130
    Memo: Deuda pública | 900 | 1010
    `,
    {
      kind: ["nested account", "series"],
      tree: { "row 3": ["row 4", "row 6"] },
      mustNeverSay: [...NO_CHAIN, "value added", "Ingresos totales: ", "Deuda pública: 6"],
    },
  ),
  own(
    "A total that misses its parts",
    `
    Output of the plants (t) | |
    Plant | 2021 | 2022
    North | 120 | 130
    South | 300 | 310
    West | 80 | 95
    Total | 500 | 545
    `,
    {
      kind: "series",
      measure: "volume",
      leftOut: ["row 6"],
      units: { B: "t" },
      titleMustContain: ["South"],
      mustNeverSay: [...NO_CHAIN, "value added", "50 %", "Total has"],
    },
  ),
  own(
    "A mean row and a change row below prices",
    `
    Producer price of milk (EUR/100 kg) | | |
    Country | 2020 | 2021 | Change, %
    Germany | 33 | 36.3 | 10
    France | 35 | 37.1 | 6
    Italy | 36 | 36.8 | 2.2
    Average | 34.7 | 36.7 | 5.8
    `,
    {
      kind: ["series", "indicators"],
      columns: { B: "price", C: "price" },
      periods: ["2020", "2021"],
      rows: { "6": "statistic" },
      mustNeverSay: [...NO_CHAIN, "value added", "share of", "Average: ", "Average rose"],
    },
  ),
];
