/** Chains of two periods, steps with weight lost, payments with others, and models of consultants. */

import { NO_CHAIN, own } from "./sheet";

export const STAGES = [
  own(
    "Two years side by side, sales and purchases under each",
    `
    Cotton T-shirt, per 1,000 pieces (US$) | | | |
     | 2015 | | 2020 |
    Link | Sales | Purchases | Sales | Purchases
    Ginner | 900 | 700 | 950 | 760
    Spinner | 1500 | 900 | 1700 | 950
    Sewing | 2600 | 1500 | 2700 | 1700
    Retail | 9000 | 2600 | 9600 | 2700
    `,
    {
      kind: "chain",
      way: "sales",
      question: null,
      periods: ["2015", "2020"],
      columns: { A: "link", B: "sales", C: "purchases", D: "sales", E: "purchases" },
      computed: {
        "value added/Retail/2020": 6900,
        "share/Retail/2020": 0.7805429864253394,
        "share/Retail/2015": 0.7710843373493976,
      },
      titleMustContain: ["Retail", "78.1 %", "2020"],
      mustNeverSay: ["sells for less", "100 %"],
    },
  ),
  own(
    "Links down and years down, one more link in the second year",
    `
    Year | Link | Revenue (EUR k) | Materials (EUR k)
    2019 | Farm | 100 | 20
    2019 | Mill | 180 | 100
    2019 | Shop | 300 | 180
    2021 | Farm | 110 | 25
    2021 | Mill | 200 | 110
    2021 | Online platform | 40 | 10
    2021 | Shop | 330 | 200
    `,
    {
      kind: "chain",
      way: "sales",
      question: null,
      periods: ["2019", "2021"],
      columns: { A: "period", B: "link", C: "sales", D: "purchases" },
      units: { C: "EUR k" },
      computed: { "value added/Online platform/2021": 30, "value added/Shop/2021": 130 },
      titleMustContain: ["Shop", "38.8 %", "2021"],
      mustNeverSay: ["thinning out", "to 0 %"],
    },
  ),
  own(
    "Steps with kilograms in a kilogram of the next",
    `
    Dried mango, price build-up | | |
    Step | Price per kg (US$) | Other costs per kg (US$) | Kg of input per kg
    Orchard | .3 | .1 |
    Collector | .4 | .05 | 1
    Dryer | 8 | 1.5 | 14
    Importer | 9.5 | .6 | 1
    Retailer | 15 | 2 | 1
    `,
    {
      kind: "chain",
      way: "steps",
      question: null,
      columns: { A: "link", B: "price", C: "otherInputs", D: "conversion" },
      leftOut: [],
      computed: {
        "final price": 15,
        "value added per final kg/Orchard": 2.8,
        "value added per final kg/Dryer": 0.9,
      },
      titleMustContain: ["Retailer"],
      mustNeverSay: ["sells for less", "Terms of trade", "2 % of the final price"],
    },
  ),
  own(
    "Prices that rise along steps of known names, in Spanish",
    `
    Eslabón | Precio (US$/qq)
    En finca | 95
    Acopio | 110
    FOB | 150
    CIF | 162
    Mayorista | 240
    Minorista | 410
    `,
    {
      kind: "chain",
      way: "steps",
      question: null,
      units: { B: "US$/qq" },
      titleMustContain: ["Minorista"],
      mustNeverSay: ["sells for less", "thinning", "Terms of trade"],
    },
  ),
  own(
    "Price in USD per t of steps in two years",
    `
    Price build-up of cocoa | |
    Stage | 2010 (USD/t) | 2020 (USD/t)
    Farm gate | 1500 | 1700
    Collector | 1620 | 1850
    FOB | 2300 | 2500
    CIF | 2450 | 2680
    `,
    {
      kind: ["chain", "series"],
      units: { B: "USD/t", C: "USD/t" },
      periods: ["2010", "2020"],
      leftOut: [],
      mustNeverSay: ["sells for less", "50 %", "share of these"],
    },
  ),
  own(
    "Payments with others as buyers",
    `
    Seller | Buyer | Sales (EUR m)
    Farmers | Traders | 60
    Farmers | Others | 40
    Traders | Roasters | 90
    Roasters | Supermarkets | 150
    Roasters | Others | 50
    Supermarkets | Consumers | 260
    `,
    {
      kind: "payments",
      question: null,
      columns: { A: "seller", B: "buyer", C: "payment" },
      units: { C: "EUR m" },
      titleMustContain: ["Roasters and Supermarkets", "110 each", "31.4 %"],
      mustNeverSay: ["Others keeps", "depends on Others", "adds the largest share", "largest share of value added"],
    },
  ),
  own(
    "Payeur et bénéficiaire",
    `
    Payeur | Bénéficiaire | Montant (milliers d'euros)
    Consommateurs | Boulanger | "1 000,0"
    Boulanger | Meunier | "300,0"
    Meunier | Coopérative | "220,5"
    Coopérative | Agriculteurs | "180,5"
    `,
    {
      kind: "payments",
      question: null,
      columns: { A: "payer", B: "payee", C: "payment" },
      units: { C: "milliers d'euros" },
      computed: { "kept/Boulanger": 700, "kept/Meunier": 79.5, "kept/Agriculteurs": 180.5 },
      titleMustContain: ["Boulanger", "700", "70 %"],
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "Two equal keepers",
    `
    Payer | Payee | Paid (US$)
    Buyers | Brand | 100
    Brand | Maker | 60
    Maker | Miner | 20
    `,
    {
      kind: "payments",
      question: null,
      computed: { "kept/Brand": 40, "kept/Maker": 40, "kept/Miner": 20 },
      titleMustContain: ["Brand", "Maker", "40 %"],
      mustNeverSay: ["value added"],
    },
  ),
  own(
    "Model of a consultant: revenue, cost and margin per business, years in banners",
    `
     | Revenue (EUR m) | | Cost of goods sold (EUR m) |
    Business | FY22 | FY23 | FY22 | FY23
    Components | 40 | 44 | 25 | 28
    Assembly | 80 | 90 | 60 | 66
    Retail | 150 | 160 | 95 | 104
    Total | 270 | 294 | 180 | 198
    `,
    {
      kind: "chain",
      way: "sales",
      question: null,
      periods: ["FY22", "FY23"],
      leftOut: ["row 6"],
      computed: { "value added/Retail/FY23": 56, "share/Retail/FY23": 0.5833333333333334 },
      titleMustContain: ["Retail", "58.3 %", "FY23"],
      mustNeverSay: ["Total adds", "50 %"],
    },
  ),
  own(
    "Key figures of a company, rows in several units",
    `
    Key figures | FY2021 | FY2022 | FY2023
    Revenue (EUR m) | 120 | 131 | 140
    EBITDA margin (%) | 11.2 | 12 | 12.4
    Employees (FTE) | 410 | 425 | 431
    Stores (number) | 38 | 40 | 41
    `,
    {
      kind: "indicators",
      question: "measures",
      periods: ["FY2021", "FY2022", "FY2023"],
      mustNeverSay: [...NO_CHAIN, "value added", "share", "total"],
    },
  ),
  own(
    "First record's only figure is a range",
    `
    Workers in the clusters | 1995 | 2000
    Sialkot | 15-20,000 | ..
    Agra | 60000 | 62000
    Sinos Valley | 150000 | 180000
    `,
    {
      kind: ["series", "unknown", "indicators"],
      rows: { "2": "Sialkot" },
      periods: ["1995", "2000"],
      leftOut: [],
      mustNeverSay: [...NO_CHAIN, "value added", "15 thousand", "17,500", "-20,000"],
    },
  ),
  own(
    "Shares as fractions in three years, no sign of per cent",
    `
    Distribution of income along the chain | | |
    Actor | 1990 | 2000 | 2010
    Growers | .25 | .2 | .12
    Traders | .15 | .15 | .13
    Roasters | .35 | .4 | .45
    Retailers | .25 | .25 | .3
    `,
    {
      kind: "shares",
      question: null,
      computed: { "share/Roasters/2010": 0.45, "change in points/Growers/2010": -0.13 },
      titleMustContain: ["Growers", "13 percentage points"],
      mustNeverSay: [...NO_CHAIN, "value added", "fell by 52 %"],
    },
  ),
  own(
    "Fractions that sum to nothing round are asked about",
    `
    Country | 1990 | 2000 | 2010
    Ghana | .25 | .2 | .12
    Togo | .15 | .18 | .13
    Benin | .35 | .4 | .45
    `,
    {
      kind: "unknown",
      question: "figures",
      firstAnswer: "Rates, indices or percentages",
      mustNeverSay: [...NO_CHAIN, "value added", "share"],
    },
  ),
  own(
    "Unit over the first columns, in the corner",
    `
    EUR thousand | 2020 | | 2021 |
    Link | Sales | Purchases | Sales | Purchases
    Mine | 20 | 4 | 22 | 5
    Smelter | 55 | 20 | 60 | 22
    Foundry | 130 | 55 | 128 | 60
    `,
    {
      kind: "chain",
      way: "sales",
      question: null,
      periods: ["2020", "2021"],
      units: { B: "EUR thousand", E: "EUR thousand" },
      computed: { "value added/Foundry/2021": 68 },
      titleMustContain: ["Foundry", "2021"],
      mustNeverSay: ["sells for less"],
    },
  ),
  own(
    "Tonnes behind the years",
    `
    Green coffee | 2019 (t) | 2020 (t) | 2021 (t)
    Brazil | 3009402 | 3700231 | 2993780
    Viet Nam | 1686768 | 1763476 | 1845033
    Colombia | 885120 | 833400 | 560340
    `,
    {
      kind: "series",
      measure: "volume",
      question: null,
      periods: ["2019", "2020", "2021"],
      units: { B: "t", D: "t" },
      computed: { "change/Viet Nam/2021": 0.09382736689337241 },
      titleMustContain: ["Brazil", "55.4 %"],
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "Student's essay: who gets what of a banana, in pence",
    `
    Who gets what? (pence per banana) |
    Worker | 2
    Plantation owner | 5
    Shipper | 4
    Importer and ripener | 7
    Supermarket | 12
    Total | 30
    `,
    { leftOut: ["row 7"], mustNeverSay: [...NO_CHAIN, "value added", "Total has", "20 %", "50 %"] },
  ),
  own(
    "Ergebnisrechnung der Kette je Paar, Komma als Dezimalzeichen",
    `
    Kostenkette Sportschuh (EUR je Paar) | |
    Stufe | Verkaufspreis | Einkaufspreis
    Zulieferer | "9,50" | "2,10"
    Hersteller | "21,00" | "9,50"
    Marke | "45,00" | "21,00"
    Handel | "99,90" | "45,00"
    `,
    {
      kind: "chain",
      question: null,
      units: { B: "EUR je Paar" },
      computed: { "value added/Handel": 54.9, "value added/total": 97.8 },
      titleMustContain: ["Handel", "56.1 %"],
      mustNeverSay: ["sells for less"],
    },
  ),
];
