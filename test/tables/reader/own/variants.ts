/** The same kinds in other dress: other languages, other places of units, totals and periods. */

import { NO_CHAIN, own } from "./sheet";

const NO_SHARES = [...NO_CHAIN, "largest share", "100 %", "share of"];

export const VARIANTS = [
  own(
    "Unit in the corner, value added in French, Ensemble above",
    `
    Valeur ajoutée brute par branche, en milliards d'euros courants | | |
    Branche | 2019 | 2020 | 2021
    Ensemble | 2166 | 2048 | 2226
    Agriculture | 39 | 38 | 41
    Industrie | 292 | 261 | 277
    Construction | 122 | 110 | 125
    Services | 1713 | 1639 | 1783
    `,
    {
      kind: "chain",
      way: "value",
      question: null,
      leftOut: ["row 3"],
      titleMustContain: ["Services", "80.1 %"],
      mustNeverSay: ["Ensemble adds", "50 %"],
    },
  ),
  own(
    "Precios al productor por mes en columnas de texto",
    `
    Precio al productor de café pergamino (COP/125 kg) | | |
    Mes | Huila | Nariño | Antioquia
    Ene-21 | "1.020.000" | "1.035.000" | "1.015.000"
    Feb-21 | "1.065.000" | "1.080.000" | "1.060.000"
    Mar-21 | "1.130.000" | "1.140.000" | "1.125.000"
    `,
    {
      kind: "series",
      measure: "price",
      question: null,
      columns: { A: "period" },
      periods: ["Ene-21", "Feb-21", "Mar-21"],
      computed: { "change/Nariño/Mar-21": 0.10144927536231885 },
      mustNeverSay: NO_SHARES,
    },
  ),
  own(
    "Exportações por produto com participação",
    `
    Exportações do agronegócio | |
    Produto | US$ milhões | Participação (%)
    Soja | 48000 | 40
    Carnes | 24000 | 20
    Café | 12000 | 10
    Demais | 36000 | 30
    Total | 120000 | 100
    `,
    {
      kind: "indicators",
      question: "measures",
      leftOut: ["row 7"],
      mustNeverSay: [...NO_CHAIN, "value added", "50 %"],
    },
  ),
  own(
    "Anteile am Endpreis einer Tafel Schokolade",
    `
    Glied | Anteil am Endpreis (%)
    Bauern | "6,6"
    Handel und Transport | "6,3"
    Verarbeitung | "7,6"
    Hersteller | "35,2"
    Einzelhandel | "44,3"
    `,
    {
      kind: "shares",
      question: null,
      units: { B: "%" },
      titleMustContain: ["Einzelhandel", "44.3 %", "Endpreis"],
      mustNeverSay: [...NO_CHAIN, "of value added"],
    },
  ),
  own(
    "Half-years and a total column",
    `
    Umsatz nach Sparten (Mio. EUR) | | | |
    Sparte | H1 2022 | H2 2022 | Insgesamt
    Kaffee | 120 | 131 | 251
    Tee | 40 | 38 | 78
    Kakao | 75 | 90 | 165
    `,
    {
      kind: "series",
      question: null,
      leftOut: ["column D"],
      periods: ["H1 2022", "H2 2022"],
      titleMustContain: ["Kaffee", "50.6 %"],
      mustNeverSay: [...NO_CHAIN, "value added", "Insgesamt: "],
    },
  ),
  own(
    "Production in thousand tonnes with a world total that the list does not make up",
    `
    Cashew production (1000 t) | | |
    Country | 2018 | 2019 | 2020
    India | 786 | 743 | 773
    Côte d'Ivoire | 761 | 793 | 849
    Viet Nam | 260 | 283 | 349
    World total | 3900 | 3960 | 4180
    `,
    {
      kind: "series",
      measure: "volume",
      question: null,
      leftOut: ["row 6"],
      mustNeverSay: [...NO_CHAIN, "value added", "World total: ", "50 %"],
    },
  ),
  own(
    "Yields by country",
    `
    Coffee yield (kg/ha) | | |
    Country | 2018 | 2019 | 2020
    Viet Nam | 2600 | 2700 | 2760
    Ethiopia | 640 | 650 | 690
    `,
    { kind: "series", measure: "ratio", question: null, leftOut: [], mustNeverSay: [...NO_SHARES, "value added"] },
  ),
  own(
    "Wages by country and year, per month",
    `
    Minimum wages in garments (US$ per month) | | |
    Country | 2013 | 2018 | 2023
    Bangladesh | 39 | 95 | 113
    Cambodia | 80 | 170 | 200
    Viet Nam | 78 | 165 | 190
    `,
    { kind: "series", question: null, leftOut: [], mustNeverSay: [...NO_SHARES, "value added"] },
  ),
  own(
    "Tariffs by product",
    `
    Applied tariff rates on cocoa products, per cent | | |
    Product | EU | USA | Japan
    Beans | 0 | 0 | 0
    Paste | 9.6 | 0 | 7.5
    Chocolate | 8.3 | 5 | 21.3
    `,
    { kind: ["series", "unknown", "indicators"], leftOut: [], mustNeverSay: [...NO_SHARES, "value added"] },
  ),
  own(
    "Buyers and suppliers in Spanish",
    `
    Comprador | Vendedor | Monto (US$)
    Exportador | Cooperativa | 400
    Cooperativa | Productor | 250
    Tostador | Exportador | 700
    Supermercado | Tostador | 1500
    `,
    {
      kind: "payments",
      question: null,
      columns: { A: "buyer", B: "seller", C: "payment" },
      titleMustContain: ["Tostador", "800"],
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "Chain by country and stage, with years down",
    `
    Year | Stage | Country | Sales | Purchases
    2015 | Cocoa farming | Ghana | 1500 | 200
    2015 | Grinding | Netherlands | 2600 | 1500
    2015 | Chocolate | Germany | 6100 | 2600
    2020 | Cocoa farming | Ghana | 1700 | 260
    2020 | Grinding | Netherlands | 2900 | 1700
    2020 | Chocolate | Germany | 7500 | 2900
    `,
    {
      kind: "chain",
      way: "sales",
      question: null,
      columns: { A: "period", B: "link", C: "country", D: "sales", E: "purchases" },
      periods: ["2015", "2020"],
      titleMustContain: ["Chocolate", "63.5 %", "2020"],
      mustNeverSay: ["sells for less"],
    },
  ),
  own(
    "Links with a missing mark in purchases",
    `
    Link | Sales (EUR k) | Purchases (EUR k)
    Farm | 30 | 8
    Mill | 55 | n/a
    Shop | 90 | 55
    `,
    {
      kind: "chain",
      way: "sales",
      question: "missing",
      firstAnswer: "Leave Mill out",
      mustNeverSay: ["55 has", "Mill adds"],
    },
  ),
  own(
    "Links with an empty cell of sales",
    `
    Link | Sales | Purchases
    Farm | 30 | 8
    Mill | | 30
    Shop | 90 | 55
    `,
    {
      kind: "chain",
      way: "sales",
      question: "missing",
      firstAnswer: "Leave Mill out",
      mustNeverSay: ["-30", "sells for less"],
    },
  ),
  own(
    "Thousands beside units",
    `
    Link | Sales (EUR) | Purchases (EUR thousand)
    Farm | 30000 | 8
    Mill | 55000 | 30
    Shop | 90000 | 55
    `,
    { kind: "chain", question: "unit", mustNeverSay: ["adds the largest share"] },
  ),
  own(
    "GDP by activity, quarters across two heading rows",
    `
    Gross value added by activity, KES million | | | | |
     | 2022 | | 2023 |
    Activity | Q1 | Q2 | Q1 | Q2
    Agriculture | 610 | 540 | 640 | 570
    Manufacturing | 210 | 215 | 220 | 224
    Services | 1500 | 1530 | 1600 | 1640
    `,
    {
      kind: "chain",
      way: "value",
      leftOut: [],
      mustNeverSay: ["sells for less", "Activity adds"],
    },
  ),
  own(
    "Survey: number of answers by category and by sex",
    `
    Main constraint | Women | Men | Number of respondents
    Credit | 41 | 30 | 71
    Land | 25 | 12 | 37
    Labour | 9 | 22 | 31
    `,
    {
      kind: "coded cases",
      question: null,
      columns: { A: "tag", D: "count" },
      mustNeverSay: [...NO_CHAIN, "value added", "139"],
    },
  ),
  own(
    "Monthly trade of one country, exports and imports down",
    `
    Month | Exports (US$ m) | Imports (US$ m) | Balance (US$ m)
    2023-01 | 510 | 1500 | -990
    2023-02 | 540 | 1440 | -900
    2023-03 | 575 | 1620 | -1045
    `,
    {
      kind: "indicators",
      question: "measures",
      columns: { A: "period" },
      leftOut: [],
      mustNeverSay: [...NO_CHAIN, "value added", "largest share"],
    },
  ),
  own(
    "Price and volume of one product",
    `
    Year | Price (US$/kg) | Volume (t)
    2018 | 2.1 | 1000
    2019 | 1.9 | 1200
    2020 | 1.6 | 1500
    `,
    {
      kind: "series",
      question: null,
      columns: { A: "period", B: "price", C: "volume" },
      mustNeverSay: [...NO_CHAIN, "value added", "share of"],
    },
  ),
  own(
    "Area Item Year Unit Price with a currency in its unit",
    `
    Country | Year | Product | Price | Unit
    Kenya | 2019 | Tea | 2.2 | US$/kg
    Kenya | 2020 | Tea | 2 | US$/kg
    India | 2019 | Tea | 1.9 | US$/kg
    India | 2020 | Tea | 2.1 | US$/kg
    `,
    {
      kind: "series",
      measure: "price",
      question: null,
      columns: { B: "period", E: "unit" },
      units: { D: "US$/kg" },
      titleMustContain: ["India", "10.5 %"],
      mustNeverSay: [...NO_SHARES, "value added"],
    },
  ),
  own(
    "Table of words only",
    `
    Term | Meaning
    Upgrading | Moving to higher-value activities within or between chains
    Rent | Income above what a factor needs to stay where it is
    Governance | Who decides what is made, how and by whom in the chain
    `,
    { kind: "unknown", question: null, mustNeverSay: [...NO_CHAIN, "value added"] },
  ),
  own(
    "Financial statements of several firms in one year",
    `
    Firm | Revenue (USD m) | Operating profit (USD m) | R&D (% of sales) | Employees
    Alpha | 1200 | 150 | 4.1 | 5400
    Beta | 800 | 60 | 2 | 3900
    Gamma | 2500 | 410 | 7.5 | 9100
    `,
    { kind: "indicators", question: "measures", mustNeverSay: [...NO_CHAIN, "value added", "largest share"] },
  ),
  own(
    "Distances between towns",
    `
    Distance (km) | Accra | Kumasi | Tema
    Accra | 0 | 250 | 30
    Kumasi | 250 | 0 | 270
    Tema | 30 | 270 | 0
    `,
    {
      kind: ["unknown", "indicators", "series"],
      leftOut: [],
      mustNeverSay: [...NO_CHAIN, "value added", "industry", "largest share", "50 %"],
    },
  ),
  own(
    "Numbers with a blank row between groups of the same columns",
    `
    Exports (US$ m) | 2019 | 2020
    Ghana | 15 | 14
    Togo | 1 | 2
     | |
    Benin | 3 | 4
    Mali | 4 | 5
    `,
    {
      kind: "series",
      measure: "value",
      question: null,
      leftOut: ["row 4"],
      titleMustContain: ["Ghana", "56 %"],
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "Averages of years beside years",
    `
    Exports of flowers (US$ million) | | |
    Country | 2010-2014 average | 2018 | 2019
    Kenya | 520 | 575 | 590
    Ethiopia | 180 | 230 | 250
    Ecuador | 720 | 850 | 880
    `,
    {
      kind: "series",
      measure: "value",
      question: null,
      titleMustContain: ["Ecuador", "51.2 %", "2019"],
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "Latin units: R$ mi and preço médio",
    `
    Ano | Preço médio (R$/saca) | Volume (mil sacas)
    2019 | 430 | 40700
    2020 | 550 | 44700
    2021 | 910 | 40600
    `,
    {
      kind: "series",
      question: null,
      columns: { A: "period", B: "price", C: "volume" },
      units: { B: "R$/saca", C: "mil sacas" },
      mustNeverSay: [...NO_CHAIN, "value added", "share of"],
    },
  ),
];
