/** Chains, payments and shares as papers and consultants print them, and sheets of students. */

import { NO_CHAIN, own } from "./sheet";

export const CHAINS = [
  own(
    "iPhone 4, distribution of its value",
    `
    Distribution of value for the iPhone, 2010 |
     | % of sales price
    Apple profits | 58.5
    Unidentified profits | 5.1
    Non-Apple US profits | 2.4
    EU profits | 1.1
    Taiwan profits | 0.5
    Japan profits | 0.5
    South Korea profits | 4.7
    Cost of inputs: materials | 21.9
    Cost of inputs: non-China labor | 3.5
    China labor | 1.8
    `,
    {
      kind: "shares",
      question: null,
      columns: { A: "member" },
      units: { B: "%" },
      leftOut: [],
      titleMustContain: ["Apple profits", "58.5 %"],
      mustNeverSay: [...NO_CHAIN, "of value added"],
    },
  ),
  own(
    "iPhone 4, bill of materials",
    `
    Component | Supplier | Country | Cost (US$)
    Display | LG | South Korea | 28.5
    Flash memory | Samsung | South Korea | 27
    DRAM | Samsung | South Korea | 13.8
    Baseband | Infineon | Germany | 14.05
    Others | | | 104.16
    Total | | | 187.51
    `,
    {
      kind: ["series", "unknown"],
      leftOut: ["row 7"],
      mustNeverSay: [...NO_CHAIN, "value added", "Total: ", "50 %"],
    },
  ),
  own(
    "T-shirt, costs in euros beside per cent of the price",
    `
    Cost breakdown of a T-shirt | |
    Cost element | EUR | % of retail price
    Retail | 17 | 58.6
    Brand profit | 3.61 | 12.4
    Material | 3.4 | 11.7
    Transport | 2.19 | 7.6
    Intermediary | 1.2 | 4.1
    Factory profit | 1.15 | 4
    Overhead | 0.27 | 0.9
    Wages of workers | 0.18 | 0.6
    Total | 29 | 100
    `,
    {
      kind: "indicators",
      question: "measures",
      units: { B: "EUR", C: "%" },
      leftOut: ["row 11"],
      questionMustContain: ["2 kinds"],
      mustNeverSay: [...NO_CHAIN, "50 %"],
    },
  ),
  own(
    "Banana chain, shares of the final price in two years",
    `
    Actor | Share of final price, 2001 (%) | Share of final price, 2015 (%)
    Plantation workers | 8 | 6.7
    Plantation owners | 16 | 10.5
    Shipping and import | 25 | 22.4
    Ripeners | 15 | 20
    Retailers | 36 | 40.4
    `,
    {
      kind: "shares",
      question: null,
      units: { B: "%" },
      leftOut: [],
      computed: { "change in points/Plantation owners/2015": -0.055 },
      titleMustContain: ["final price", "percentage points"],
      mustNeverSay: ["sells for less", "value added"],
    },
  ),
  own(
    "Coffee, shares of the retail price by year, members across",
    `
    Distribution of coffee income (% of retail price) | | | |
    Year | Growers | Value added in producing countries | Transport and weight loss | Value added in consuming countries
    1975/76 | 20 | 26 | 4 | 50
    1985/86 | 20 | 12 | 6 | 62
    1994/95 | 13 | 8 | 2 | 77
    `,
    {
      kind: "shares",
      question: null,
      columns: { A: "period" },
      periods: ["1975/76", "1985/86", "1994/95"],
      leftOut: [],
      titleMustContain: ["Value added in consuming countries", "77 %", "27 percentage points"],
      mustNeverSay: ["adds the largest share", "link of", "sells for less"],
    },
  ),
  own(
    "Cashew from farm gate to retail, kilograms for a kilogram",
    `
    Cashew kernels, Mozambique to Europe | | |
    Step | Price (US$/kg) | kg bought per kg sold | Other inputs (US$/kg)
    Farm gate | 0.5 | 0 | 0.05
    Trader | 0.65 | 1 | 0.05
    Processor | 5.1 | 4.8 | 0.7
    Importer | 6.2 | 1 | 0.4
    Roaster | 9 | 1.03 | 0.9
    Retailer | 14 | 1 | 1.2
    `,
    {
      kind: "chain",
      way: "steps",
      question: null,
      columns: { A: "link", B: "price", C: "conversion", D: "otherInputs" },
      leftOut: [],
      titleMustContain: ["Retailer"],
      mustNeverSay: ["sells for less"],
    },
  ),
  own(
    "Cocoa, prices of known steps alone",
    `
    Stage | US$/t
    Farm gate | 1620
    Collector | 1750
    Exporter | 2200
    FOB | 2480
    CIF | 2610
    `,
    {
      kind: "chain",
      way: "steps",
      question: null,
      columns: { A: "link", B: "price" },
      units: { B: "US$/t" },
      mustNeverSay: ["sells for less", "Labour"],
    },
  ),
  own(
    "Garments, value added by stage",
    `
    Garment chain, Bangladesh 2018 | |
    Stage | Value added (US$ m) | Employment
    Spinning | 410 | 350000
    Weaving and knitting | 620 | 410000
    Cutting and sewing | 2900 | 3100000
    Buying houses | 300 | 20000
    `,
    {
      kind: "chain",
      way: "value",
      question: null,
      columns: { A: "link", B: "valueAdded" },
      units: { B: "US$ m" },
      titleMustContain: ["Cutting and sewing", "68.6 %"],
      mustNeverSay: ["sells for less", "2900000"],
    },
  ),
  own(
    "Years in a banner over merged cells",
    `
    Leather chain (million birr) | | | | | |
     | 2015 | | | 2020 | |
    Stage | Sales | Purchases | Wages | Sales | Purchases | Wages
    Hides and skins | 900 | 700 | 60 | 1100 | 950 | 70
    Tanning | 2100 | 1300 | 260 | 2300 | 1700 | 300
    Footwear | 3900 | 2500 | 600 | 5600 | 3400 | 900
    `,
    {
      kind: "chain",
      way: "sales",
      question: null,
      columns: { A: "link", B: "sales", C: "purchases", D: "wages", E: "sales", F: "purchases", G: "wages" },
      periods: ["2015", "2020"],
      titleMustContain: ["Footwear", "2020"],
      mustNeverSay: ["sells for less", "Stage adds"],
    },
  ),
  own(
    "Companies with sales, cost of materials and employees",
    `
    Company | Sales (EUR m) | Cost of materials (EUR m) | Employees
    Supplier A | 120 | 61 | 800
    Supplier B | 310 | 190 | 1500
    Assembler | 2100 | 1650 | 4200
    `,
    {
      kind: "chain",
      way: "sales",
      question: null,
      columns: { B: "sales", C: "purchases" },
      computed: { "value added/Assembler": 450, "value added/total": 629 },
      titleMustContain: ["Assembler", "71.5 %"],
      mustNeverSay: ["employees adds", "800 %"],
    },
  ),
  own(
    "Model of a consultant, rows in three units",
    `
    P&L, base case | | | |
    Item | Unit | FY2022 | FY2023 | FY2024
    Revenue | EUR k | 1200 | 1450 | 1700
    Cost of goods sold | EUR k | -700 | -830 | -960
    Gross profit | EUR k | 500 | 620 | 740
    Gross margin | % | 41.7 | 42.8 | 43.5
    Headcount | FTE | 14 | 16 | 19
    `,
    {
      kind: "indicators",
      question: "measures",
      columns: { A: "measure", B: "unit" },
      periods: ["FY2022", "FY2023", "FY2024"],
      questionMustContain: ["%", "FTE"],
      mustNeverSay: [...NO_CHAIN, "largest share", "value added"],
    },
  ),
  own(
    "Profit and loss without units, years across",
    `
     | 2021 | 2022 | 2023
    Revenue | 1000 | 1100 | 1300
    Cost of sales | 600 | 650 | 800
    Gross profit | 400 | 450 | 500
    Operating expenses | 250 | 260 | 280
    Operating profit | 150 | 190 | 220
    `,
    {
      kind: ["indicators", "unknown", "nested account"],
      mustNeverSay: [...NO_CHAIN, "largest share", "value added", "share of"],
    },
  ),
  own(
    "Student's sheet without headings",
    `
    Farm | 10 | 4
    Mill | 25 | 10
    Shop | 40 | 25
    `,
    {
      kind: "unknown",
      question: "columns",
      mustNeverSay: [...NO_CHAIN, "value added", "share"],
      after: {
        "Sales and purchases": {
          kind: "chain",
          way: "sales",
          columns: { A: "link", B: "sales", C: "purchases" },
          computed: { "value added/Farm": 6, "value added/Shop": 15 },
        },
      },
    },
  ),
  own(
    "Student's sheet, names and one column",
    `
    Farmer | 12
    Trader | 15
    Roaster | 41
    Supermarket | 60
    `,
    { kind: "unknown", mustNeverSay: [...NO_CHAIN, "value added", "share", "46.9 %"] },
  ),
  own(
    "Student's sheet, names and Value",
    `
    Country | Value
    Ghana | 120
    Togo | 15
    Benin | 41
    `,
    { kind: "unknown", question: "figures", mustNeverSay: [...NO_CHAIN, "value added", "share"] },
  ),
  own(
    "Turned: links across, measures down",
    `
     | Farm | Mill | Bakery
    Sales | 30 | 55 | 120
    Purchases | 8 | 30 | 55
    Wages | 12 | 9 | 30
    `,
    {
      question: "turned",
      mustNeverSay: [...NO_CHAIN, "value added", "share"],
      after: { Yes: { kind: "chain", way: "sales" } },
    },
  ),
  own(
    "Payments with payer and payee in German",
    `
    Zahler | Empfänger | Betrag (EUR)
    Supermarkt | Röster | 500
    Röster | Exporteur | 210
    Exporteur | Genossenschaft | 150
    Genossenschaft | Bäuerin | 110
    Käufer | Supermarkt | 800
    `,
    {
      kind: "payments",
      question: null,
      columns: { A: "payer", B: "payee", C: "payment" },
      titleMustContain: ["Supermarkt", "300"],
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "From and to with amounts: who pays is asked",
    `
    From | To | Amount (US$)
    Farmers | Cooperative | 900
    Cooperative | Exporter | 1200
    Exporter | Roaster | 2100
    `,
    { kind: "payments", question: "direction", mustNeverSay: [...NO_CHAIN, "value added", "keeps"] },
  ),
  own(
    "Two tables beside one another, the second selected",
    `
    Link | Sales | Purchases | | Product | 2019 price (US$/kg) | 2020 price (US$/kg)
    Farm | 30 | 8 | | Cocoa | 2.3 | 2.4
    Mill | 55 | 30 | | Coffee | 2.9 | 3.3
    Shop | 90 | 55 | | Tea | 2.5 | 2.6
    `,
    {
      kind: "series",
      measure: "price",
      address: "E1:G4",
      question: null,
      titleMustContain: ["Coffee", "13.8 %"],
      mustNeverSay: [...NO_CHAIN, "value added", "share of"],
    },
    { select: "F3" },
  ),
  own(
    "Two tables below one another, each with its title",
    `
    Table 1. Exports (US$ million) | |
    Country | 2019 | 2020
    Ghana | 15.7 | 14.5
    Togo | 1 | 0.9
     | |
    Table 2. Price of cocoa (US$/kg) | |
    Country | 2019 | 2020
    Ghana | 1.5 | 1.7
    Togo | 1.3 | 1.4
    `,
    {
      kind: "series",
      measure: "price",
      question: null,
      address: "A6:C9",
      mustNeverSay: [...NO_CHAIN, "share of", "value added"],
    },
    { select: "B8" },
  ),
  own(
    "Long: a column says whether it is sales or purchases",
    `
    Link | Measure | Year | Value
    Farm | Sales | 2020 | 30
    Farm | Purchases | 2020 | 8
    Mill | Sales | 2020 | 55
    Mill | Purchases | 2020 | 30
    `,
    {
      kind: ["indicators", "chain"],
      columns: { B: "measure", C: "period" },
      mustNeverSay: ["44.7 %", "largest share of value"],
    },
  ),
  own(
    "Coffee price along its chain, several years, members across",
    `
    Prices of coffee (US cents/lb) | | |
    Year | Farm gate | Export | Retail
    2018 | 88 | 120 | 430
    2019 | 80 | 112 | 425
    2020 | 92 | 125 | 440
    `,
    {
      kind: "series",
      measure: "price",
      question: null,
      columns: { A: "period" },
      units: { B: "US cents/lb" },
      leftOut: [],
      mustNeverSay: [...NO_CHAIN, "share of", "sells for less", "Terms of trade"],
    },
  ),
];
