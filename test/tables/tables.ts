/** Tables as people keep them, and how each is to be understood. */

export interface MessyTable {
  table: string;
  /** The role of each column, left to right; "role@period" where its heading names one. */
  roles: string;
  /** How many records. */
  records: number;
  /** Rows of totals, counted from 0. */
  totals?: number[];
  /** The decimal mark of the columns whose text needs one; "?" where it must be asked. */
  marks?: Record<number, "." | "," | "?">;
  /** Columns whose empty cells mean the name above. */
  filled?: number[];
  /** Columns of costs below 0. */
  negated?: number[];
  titles?: number;
  heads?: number;
  notes?: number;
}

export const tables: Record<string, MessyTable> = {
  "a clean table in English": {
    table: `Link | Sales | Inputs
      Parts | 172.5 | 0
      Assembly | 179 | 172.5`,
    roles: "link output inputs",
    records: 2,
    heads: 1,
  },
  "the columns in another order": {
    table: `Bought-in inputs | Country | Turnover | Stage
      0 | Kenya | 10 | Farm
      10 | Kenya | 25 | Mill`,
    roles: "inputs country output link",
    records: 2,
  },
  "no headings, and inputs that are the sales before": {
    table: `Farm | 10 | 0
      Mill | 25 | 10
      Shop | 60 | 25`,
    roles: "link output inputs",
    records: 3,
    heads: 0,
  },
  "no headings, inputs first": {
    table: `Farm | 0 | 10
      Mill | 10 | 25
      Shop | 25 | 60`,
    roles: "link inputs output",
    records: 3,
    heads: 0,
  },
  "no headings, and countries known by their names": {
    table: `Deutschland | Werk | 10 | 2
      Frankreich | Laden | 25 | 10`,
    roles: "country link output inputs",
    records: 2,
    heads: 0,
  },
  "German figures as text": {
    table: `Stufe | Umsatz | Vorleistungen
      Anbau | '1.234,50 | '0,00
      Mühle | '2.500,00 | '1.234,50
      Summe | '3.734,50 | '1.234,50`,
    roles: "link output inputs",
    records: 2,
    totals: [3],
    marks: { 1: ",", 2: "," },
  },
  "English figures as text, with the currency": {
    table: `Stage | Sales | Purchases
      Farm | 'US$ 1,234.50 | 'US$ 0.00
      Mill | 'US$ 2,500 | 'US$ 1,234.50`,
    roles: "link output inputs",
    records: 2,
    marks: { 1: ".", 2: "." },
  },
  "French figures with narrow spaces": {
    table: `Maillon | Chiffre d'affaires | Consommations intermédiaires
      Culture | '1\u202f234,50 € | '0
      Moulin | '12\u00a0500 € | '1\u202f234,50 €
      Ensemble | '13 734,50 € | '1 234,50 €`,
    roles: "link output inputs",
    records: 2,
    totals: [3],
    marks: { 1: ",", 2: "," },
  },
  "Swiss apostrophes": {
    table: `Glied | Erlös | Einkauf
      Milch | 'CHF 1'250.50 | '–
      Käse | 'CHF 12’400.– | 'CHF 1'250.50`,
    roles: "link output inputs",
    records: 2,
    marks: { 1: ".", 2: "." },
  },
  "Indian groups of two": {
    table: `Stage | Revenue | Inputs
      Cotton | '₹ 12,34,567.00 | '₹ 0
      Yarn | '₹ 25,00,000 | '₹ 12,34,567.00`,
    roles: "link output inputs",
    records: 2,
    marks: { 1: ".", 2: "." },
  },
  "1.234 alone, which may be either": {
    table: `Link | Sales | Inputs
      Farm | '1.234 | 0
      Mill | '2.500 | 1`,
    roles: "link output inputs",
    records: 2,
    marks: { 1: "?" },
  },
  "1.234 in a column with 0,5 in it": {
    table: `Link | Sales | Inputs
      Farm | '1.234 | '0,5
      Mill | '2.500,25 | '1,5`,
    roles: "link output inputs",
    records: 2,
    marks: { 1: ",", 2: "," },
  },
  "1.234 in one column, a comma in another": {
    table: `Link | Sales | Inputs
      Farm | '1.234 | '12,5
      Mill | '2.500 | '1,75`,
    roles: "link output inputs",
    records: 2,
    marks: { 1: ",", 2: "," },
  },
  "evidence for both in one column": {
    table: `Link | Sales | Inputs
      Farm | '1.234,5 | 0
      Mill | '1,234.5 | 0
      Shop | '1.234 | 0`,
    roles: "link output inputs",
    records: 3,
    marks: { 1: "?" },
  },
  "brackets for what is below zero": {
    table: `Link | Output | Inputs
      Farm | '1,200.00 | '(50.00)
      Mill | '(300.00) | '2,000.00`,
    roles: "link output inputs",
    records: 2,
    marks: { 1: ".", 2: "." },
  },
  "a title above, a unit row below, a source under it": {
    table: `Table 3: The cashew chain, 2019
      .
      Stage | Price | Other costs | Conversion
       | US$/kg | US$/kg | kg/kg
      Farm | 0.9 | 0.2 | 0
      Factory | 6.1 | 1.1 | 4.5
      Source: Own survey, 120 farms.`,
    roles: "link price otherInputs conversion",
    records: 2,
    titles: 1,
    heads: 2,
    notes: 1,
  },
  "years side by side, as numbers": {
    table: `Link | 2005 | 2010 | 2015
      Farm | 0.5 | 0.4 | 0.3
      Mill | 0.5 | 0.6 | 0.7`,
    roles: "link share@2005 share@2010 share@2015",
    records: 2,
    heads: 1,
  },
  "years side by side, as percentages": {
    table: `Share of value added, %
      Maillon | 2005 | 2010
      Farm | 36.3 | 30
      Mill | 63.7 | 70`,
    roles: "link share@2005 share@2010",
    records: 2,
    titles: 1,
  },
  "groups of years over sales and costs": {
    table: `Link | 2005 | | 2010 |
       | Sales | Costs | Sales | Costs
      Farm | 10 | 1 | 12 | 2
      Mill | 25 | 10 | 30 | 12`,
    roles: "link output@2005 inputs@2005 output@2010 inputs@2010",
    records: 2,
    heads: 2,
  },
  "years in the headings' words, newest first": {
    table: `Etapa | Ventas 2015 | Compras 2015 | Ventas 2010 | Compras 2010
      Finca | 12 | 2 | 10 | 1
      Molino | 30 | 12 | 25 | 10`,
    roles: "link output@2015 inputs@2015 output@2010 inputs@2010",
    records: 2,
  },
  "periods down the rows": {
    table: `Year | Link | Output | Inputs
      2005 | Farm | 10 | 1
      2005 | Mill | 25 | 10
      2010 | Farm | 12 | 2
      2010 | Mill | 30 | 12`,
    roles: "period link output inputs",
    records: 4,
  },
  "quarters as text down the rows": {
    table: `Trimestre | Elo | Receita | Insumos
      2019-T1 | Fazenda | 10 | 1
      2019-T2 | Fazenda | 12 | 2`,
    roles: "period link output inputs",
    records: 2,
  },
  "a total that only the figures give away": {
    table: `Link | Value added
      Farm | 10
      Mill | 15
      Shop | 35
      Retail price | 60`,
    roles: "link valueAdded",
    records: 3,
    totals: [4],
  },
  "a last row that is nearly the sum of the others": {
    table: `Link | Value added
      Farm | 10000000.1
      Mill | 15000000.2
      Shop | 35000000.3
      Bar | 60000001`,
    roles: "link valueAdded",
    records: 4,
    totals: [],
  },
  "a year that only says of when the money is": {
    table: `Link | Sales at 2015 prices | Inputs (2015 US$)
      Farm | 10 | 0
      Mill | 25 | 10`,
    roles: "link output inputs",
    records: 2,
  },
  "a total on top": {
    table: `Country | Value added
      World | 60
      Kenya | 10
      Chile | 15
      China | 35`,
    roles: "country valueAdded",
    records: 3,
    totals: [1],
  },
  "subtotals between": {
    table: `Link | Sales | Inputs
      Farm | 10 | 1
      Mill | 25 | 10
      Subtotal | 35 | 11
      Shop | 60 | 25
      Grand total | 95 | 36`,
    roles: "link output inputs",
    records: 3,
    totals: [3, 5],
  },
  "a firm named Total Energies is no total": {
    table: `Actor | Sales | Purchases
      Total Energies | 10 | 1
      Shell | 25 | 10`,
    roles: "actor output inputs",
    records: 2,
    totals: [],
  },
  "several columns of inputs, wages and capital, with a code": {
    table: `HS code | Stage | Raw materials | Energy | Wages | Capital employed | Sales
      '0801 | Farm | 1 | 2 | 3 | 40 | 10
      '0802 | Mill | 10 | 1 | 5 | 60 | 25`,
    roles: "ignored link inputs inputs wages capital output",
    records: 2,
  },
  "value added already worked out beside its sources": {
    table: `Link | Sales | Inputs | Value added | Share
      Farm | 10 | 0 | 10 | 0.4
      Mill | 25 | 10 | 15 | 0.6`,
    roles: "link output inputs ignored ignored",
    records: 2,
  },
  "Italian, with units in the headings": {
    table: `Anello della filiera | Paese | Ricavi (mln €) | Acquisti (mln €)
      Filato | Italia | '1,5 | '0,2
      Tessuto | Turchia | '2,75 | '1,5`,
    roles: "link country output inputs",
    records: 2,
    marks: { 2: ",", 3: "," },
  },
  "empty rows between, and missing marks": {
    table: `Link | Sales | Inputs
      Farm | 10 | n/a
      .
      Mill | 25 | 10
       | |
      Shop | .. | 25`,
    roles: "link output inputs",
    records: 3,
  },
  "footnote marks and notes": {
    table: `Link | Sales | Inputs
      Farm* | '10.5* | 0
      Mill | '25.0¹ | '10.5
      * Estimated from the price at the farm gate.
      ¹ Provisional.`,
    roles: "link output inputs",
    records: 2,
    notes: 2,
    marks: { 1: ".", 2: "." },
  },
  "percent signs": {
    table: `Link | Share
      Farm | '36.3 %
      Mill | '63.7 %`,
    roles: "link share",
    records: 2,
    marks: { 1: "." },
  },
  "figures with their unit in each cell": {
    table: `Stage | Price
      Farm | '0.90 US$/kg
      Export | 'US$ 6.10 per kg`,
    roles: "link price",
    records: 2,
    marks: { 1: "." },
  },
  "purchase price and selling price": {
    table: `Actor | Purchase price | Selling price
      Trader | 300 | 350
      Mill | 350 | 900`,
    roles: "actor inputs price",
    records: 2,
  },
  "two columns that both say sales": {
    table: `Link | Sales | Sales
      Farm | 10 | 11
      Mill | 25 | 26`,
    roles: "link output ignored",
    records: 2,
  },
  "one row of figures that could be years": {
    table: `Farm | 1900
      Mill | 2500
      Shop | 3000`,
    roles: "link output",
    records: 3,
    heads: 0,
  },
  "errors among the figures": {
    table: `Link | Sales | Inputs
      Farm | !#DIV/0! | 1
      Mill | 25 | !#N/A`,
    roles: "link output inputs",
    records: 2,
  },
  "two titles, a price bought at and a margin": {
    table: `Coffee value chain, Uganda to Italy
      Prices in US$ per kg of green bean equivalent, 2019
      Stage | Actor | Selling price | Cost of bought-in inputs | Margin
      Farm gate | Smallholder | 1.20 | 0.35 | 0.85
      Middleman | Trader | 1.45 | 1.30 | 0.15
      Exporter | UGACOF | 2.10 | 1.60 | 0.5
      Roaster | Lavazza | 9.80 | 3.4 | 6.4
      Retail | Coop | 14.00 | 9.80 | 4.2
      Source: own interviews, n=42`,
    roles: "link actor price inputs ignored",
    records: 5,
    titles: 2,
    notes: 1,
  },
  "German millions with a share beside, as text": {
    table: `Wertschöpfungskette Kakao
      Stufe | Land | Umsatz (Mio. EUR) | Vorleistungen (Mio. EUR) | Wertschöpfung (Mio. EUR) | Anteil in %
      Anbau | Ghana | '1.250,5 | '120,0 | '1.130,5 | '28,3
      Verarbeitung | Niederlande | '2.480,0 | '1.250,5 | '1.229,5 | '30,7
      Schokolade | Schweiz | '4.120,0 | '2.480,0 | '1.640,0 | '41,0
      Summe | | '7.850,5 | '3.850,5 | '4.000,0 | '100,0`,
    roles: "link country output inputs ignored ignored",
    records: 3,
    totals: [5],
    marks: { 2: ",", 3: "," },
    titles: 1,
  },
  "years over value added and its share": {
    table: `Garments: value added by stage
      | | 2010 | | 2020 |
      Stage | Country | Value added (US$) | Share (%) | Value added (US$) | Share (%)
      Cotton | India | 1.2 | 12 | 1.1 | 8
      Spinning | India | 1.8 | 18 | 2.1 | 15
      Sewing | Bangladesh | 2 | 20 | 2.5 | 18
      Brand | Germany | 5 | 50 | 8.3 | 59
      Total | | 10 | 100 | 14 | 100`,
    roles: "link country valueAdded@2010 ignored@2010 valueAdded@2020 ignored@2020",
    records: 4,
    totals: [7],
    heads: 2,
  },
  "a cost structure, quarters down": {
    table: `Quarter | Link | Turnover | Materials | Energy | Services | Wages
      Q1 2019 | Yarn | 100 | 40 | 10 | 5 | 20
      Q1 2019 | Fabric | 180 | 100 | 12 | 8 | 30
      Q2 2019 | Yarn | 110 | 44 | 11 | 5 | 22
      Q2 2019 | Fabric | 190 | 110 | 13 | 8 | 31`,
    roles: "period link output inputs inputs inputs wages",
    records: 4,
  },
  "business years side by side, shares by the title": {
    table: `Share of retail price, %
      Link | 2018/19 | 2019/20 | 2020/21
      Farmer | 12.4 | 11.8 | 10.9
      Processor | 27.6 | 28.2 | 29.1
      Retailer | 60 | 60 | 60`,
    roles: "link share@2018/19 share@2019/20 share@2020/21",
    records: 3,
    titles: 1,
  },
  "units of raw material are a conversion": {
    table: `No. | Chain link | Price (USD/kg) | Units of raw per unit
      1 | Raw cashew | 1.1 |
      2 | Kernel | 6.2 | 4.8
      3 | Roasted | 11.5 | 1.05`,
    roles: "ignored link price conversion",
    records: 3,
  },
  "a country named on the first row of its block only": {
    table: `Country | Stage | Sales | Inputs
      China | Parts | 100 | 20
      | Assembly | 150 | 100
      USA | Design | 300 | 150
      | Retail | 500 | 300`,
    roles: "country link output inputs",
    records: 4,
    filled: [0],
  },
  "a link named on the first of its years only": {
    table: `Link | Year | Sales | Inputs
      Farm | 2010 | 10 | 2
      | 2015 | 12 | 3
      Mill | 2010 | 25 | 10
      | 2015 | 30 | 12`,
    roles: "link period output inputs",
    records: 4,
    filled: [0],
  },
  "sums of countries between, known by their figures": {
    table: `Country | Stage | Sales | Inputs
      China | Parts | 100 | 20
      China | Assembly | 150 | 100
      Total China | | 250 | 120
      USA | Design | 300 | 150
      USA | Retail | 500 | 300
      Total USA | | 800 | 450
      Grand total | | 1050 | 570`,
    roles: "country link output inputs",
    records: 4,
    totals: [3, 6, 7],
  },
  "rows that say they are parts": {
    table: `Link | Output | Inputs
      Farming | 100 | 20
      of which smallholders | 60 | 10
      of which estates | 40 | 10
      Processing | 180 | 100
      Retail | 300 | 180`,
    roles: "link output inputs",
    records: 3,
    totals: [2, 3],
  },
  "a part that is not the whole": {
    table: `Stufe | Umsatz | Vorleistungen
      Anbau | 100 | 20
      davon: Kleinbauern | 60 | 10
      Verarbeitung | 180 | 100`,
    roles: "link output inputs",
    records: 2,
    totals: [2],
  },
  "sectors above what they are made of": {
    table: `Sector | Output | Inputs
      Agriculture | 100 | 20
      Coffee | 60 | 12
      Tea | 40 | 8
      Manufacturing | 300 | 180
      Roasting | 200 | 120
      Blending | 100 | 60
      Total | 400 | 200`,
    roles: "link output inputs",
    records: 4,
    totals: [1, 4, 7],
  },
  "sectors above indented products": {
    table: `Sector | Value added
      Agriculture | 80
      - Coffee | 48
      - Tea | 32
      Manufacturing | 120
      - Roasting | 80
      - Blending | 40`,
    roles: "link valueAdded",
    records: 4,
    totals: [1, 4],
  },
  "a total of the economy on top": {
    table: `Sector | Value added, Mio. EUR
      Total economy | 600
      Manufacturing | 250
      Services | 300
      Agriculture | 50`,
    roles: "link valueAdded",
    records: 3,
    totals: [1],
  },
  "French accounts with what is bought in brackets": {
    table: `Maillon | Produits | Charges externes | Valeur ajoutée
      Ferme | '12 500,00 | '(2 300,00) | '10 200,00
      Usine | '25 000,00 | '(12 500,00) | '12 500,00`,
    roles: "link output inputs ignored",
    records: 2,
    negated: [2],
    marks: { 1: ",", 2: "," },
  },
  "costs below 0": {
    table: `Link | Revenue | Bought-in materials
      Farm | 100 | -20
      Mill | 150 | -100
      Shop | 210 | -150`,
    roles: "link output inputs",
    records: 3,
    negated: [2],
  },
  "prices of parts with their total": {
    table: `Component | Supplier | Country | Price (US$) | % of total
      Flash memory | Toshiba | Japan | 24.00 | 13.4%
      Display | Toshiba | Japan | 35.00 | 19.6%
      Processor | Samsung | Korea | 18.5 | 10.3%
      Camera | Infineon | Germany | 13 | 7.3%
      Assembly | Foxconn | China | 6.5 | 3.6%
      Total | | | 97 | 54.2%`,
    roles: "link actor country valueAdded ignored",
    records: 5,
    totals: [6],
  },
  "prices of cost items under a heading that is a unit": {
    table: `Cost item | US$ per pair
      Cotton | 1.2
      Labour | 0.9
      Overheads | 2.1
      Transport | 0.4
      Retail margin | 20.4
      Retail price | 25`,
    roles: "link valueAdded",
    records: 5,
    totals: [6],
  },
  "wages of men and of women": {
    table: `Stage | Men employed | Women employed | Sales (ZAR m) | Inputs (ZAR m) | Wages men | Wages women
      Forestry | 120 | 30 | 40 | 8 | 6 | 1
      Sawmill | 200 | 40 | 75 | 41 | 9 | 2
      Factory | 310 | 150 | 160 | 80 | 20 | 8`,
    roles: "link ignored ignored output inputs wages wages",
    records: 3,
  },
  "Swiss prices, and services bought": {
    table: `Stufe | Preis in CHF pro kg | Zugekaufte Leistungen
      Milchbauer | '0.65 | '0.25
      Käserei | '12.50 | '7.80
      Handel | '22.- | '12.50`,
    roles: "link price inputs",
    records: 3,
    marks: { 1: "." },
  },
  "a first record whose figures are worded": {
    table: `Link | Country | Sales | Inputs
      Design | USA | confidential | confidential
      Parts | Korea | 25 | 10
      Assembly | China | 60 | 25`,
    roles: "link country output inputs",
    records: 3,
    heads: 1,
  },
  "a first record whose figure has a remark": {
    table: `Part | Maker | Country of maker | Cost, US$
      Display¹ | LG | South Korea | '37.0 a
      Chip² | Apple/TSMC | Taiwan | '31.0
      Memory | Hynix | South Korea | '28.3`,
    roles: "link actor country inputs",
    records: 3,
    heads: 1,
  },
  "units under every heading, names too": {
    table: `Stage | Price | Other costs | Conversion
      [name] | [US$/kg] | [US$/kg] | [kg/kg]
      Farm | 0.9 | 0.2 |
      Factory | 6.1 | 1.1 | 4.5`,
    roles: "link price otherInputs conversion",
    records: 2,
    heads: 2,
  },
  "headings in two languages": {
    table: `Stage | Sales | Inputs
      Stufe | Umsatz | Vorleistungen
      A | 10 | 2
      B | 20 | 10`,
    roles: "link output inputs",
    records: 2,
    heads: 2,
  },
  "sales and costs over their years": {
    table: `Link | Sales | | Costs of inputs |
      | 2015 | 2020 | 2015 | 2020
      Farm | 10 | 12 | 2 | 3
      Mill | 25 | 30 | 10 | 12
      Total | 35 | 42 | 12 | 15`,
    roles: "link output@2015 output@2020 inputs@2015 inputs@2020",
    records: 2,
    totals: [4],
    heads: 2,
  },
  "cost of sales is bought, not sold": {
    table: `Fiscal year | Segment | Revenue | Cost of sales
      FY2019 | Design | 100 | 40
      FY2019 | Assembly | 50 | 45
      FY2020 | Design | 120 | 42
      FY2020 | Assembly | 52 | 48`,
    roles: "period link output inputs",
    records: 4,
  },
  "headings of groups among the links": {
    table: `Stage | Sales | Inputs
      UPSTREAM | |
      Farm | 10 | 2
      Mill | 25 | 10
      DOWNSTREAM | |
      Import | 40 | 25
      Shop | 60 | 40`,
    roles: "link output inputs",
    records: 4,
    totals: [1, 4],
  },
  "a heading that is a unit, beside a percentage of the price": {
    table: `Actor | €/kg | % of retail price
      Worker | 0.08 | 5
      Plantation | 0.23 | 15
      Exporter | 0.45 | 30
      Importer | 0.75 | 50
      Retailer | 1.5 | 100`,
    roles: "actor price ignored",
    records: 5,
  },
  "a mean above the total": {
    table: `Link | Sales | Inputs
      Farm A | 10 | 2
      Farm B | 20 | 4
      Farm C | 30 | 6
      Average | 20 | 4
      Total | 60 | 12`,
    roles: "link output inputs",
    records: 3,
    totals: [4, 5],
  },
  "a check below the total": {
    table: `Stage | Sales | Inputs
      Farm | 10 | 0
      Mill | 25 | 10
      Total | 35 | 10
      Check | 0 | 0`,
    roles: "link output inputs",
    records: 2,
    totals: [3, 4],
  },
  "numbered rows without headings": {
    table: `1 | Farm | 10 | 3
      2 | Mill | 25 | 9
      3 | Shop | 60 | 20`,
    roles: "ignored link output inputs",
    records: 3,
    heads: 0,
  },
  "inputs beside their sum": {
    table: `Link | Sales | Materials | Energy | Services | Total inputs
      Yarn | 100 | 40 | 10 | 5 | 55
      Fabric | 180 | 100 | 12 | 8 | 120`,
    roles: "link output inputs inputs inputs ignored",
    records: 2,
  },
  "costs whose sum holds the wages": {
    table: `Link | Materials | Energy | Wages | Total costs | Sales
      Yarn | 40 | 10 | 20 | 70 | 100
      Fabric | 100 | 12 | 30 | 142 | 180`,
    roles: "link inputs inputs wages ignored output",
    records: 2,
  },
  "days down the rows": {
    table: `Date | Link | Sales | Inputs
      2019-01-31 | Farm | 10 | 2
      2019-02-28 | Farm | 12 | 3`,
    roles: "period link output inputs",
    records: 2,
  },
  "months down the rows": {
    table: `Monat | Stufe | Umsatz | Einkauf
      01/2019 | Hof | 10 | 2
      02/2019 | Hof | 12 | 3`,
    roles: "period link output inputs",
    records: 2,
  },
  "business years of two digits": {
    table: `Link | FY19 | FY20 | FY21
      Farm | 10 | 11 | 12
      Mill | 15 | 16 | 17`,
    roles: "link valueAdded@FY19 valueAdded@FY20 valueAdded@FY21",
    records: 2,
  },
  "halves of a year": {
    table: `Link | H1 2019 | H2 2019
      Farm | 10 | 11
      Mill | 15 | 16`,
    roles: "link valueAdded@H1 2019 valueAdded@H2 2019",
    records: 2,
  },
  "headings that are units alone": {
    table: `Stage | US$ | US$
      Farm | 10 | 2
      Mill | 25 | 10`,
    roles: "link output inputs",
    records: 2,
    heads: 1,
  },
  "headings again, as on each printed page": {
    table: `Link | Sales | Inputs
      Farm | 10 | 2
      Mill | 25 | 10
      Link | Sales | Inputs
      Ship | 40 | 25
      Shop | 60 | 40`,
    roles: "link output inputs",
    records: 4,
  },
  "a total with a remark in brackets": {
    table: `Stufe | Umsatz | Einkauf
      A | 10 | 2
      B | 20 | 10
      Gesamt (netto) | 30 | 12`,
    roles: "link output inputs",
    records: 2,
    totals: [3],
  },
  "a total of the value chain": {
    table: `Link | Sales | Inputs
      A | 10 | 2
      B | 20 | 10
      Total value chain | 30 | 12`,
    roles: "link output inputs",
    records: 2,
    totals: [3],
  },
  "quarters in the headings' words": {
    table: `Link | Sales Q1 2019 | Sales Q2 2019 | Inputs Q1 2019 | Inputs Q2 2019
      Farm | 10 | 12 | 2 | 3
      Mill | 25 | 30 | 10 | 12`,
    roles: "link output@Q1 2019 output@Q2 2019 inputs@Q1 2019 inputs@Q2 2019",
    records: 2,
  },
  "names that are written where they hold, and once are not": {
    table: `Country | Link | Value added
      Peru | Farm | 10
      Peru | Mill | 15
       | Ship | 5
      Italy | Shop | 35`,
    roles: "country link valueAdded",
    records: 4,
    filled: [],
  },
  "the sum of one country only": {
    table: `Country | Stage | Sales | Inputs
      China | Parts | 100 | 20
      China | Assembly | 150 | 100
      Total China | | 250 | 120
      Sea | Freight | 170 | 150
      USA | Retail | 500 | 300`,
    roles: "country link output inputs",
    records: 4,
    totals: [3],
  },
  "prices named in the rows, years across": {
    table: `Item | Unit | 2018 | 2019
      Farm gate price | USD/kg | 1.0 | 1.1
      Export price | USD/kg | 2.0 | 2.2
      Retail price | USD/kg | 9 | 9.5`,
    roles: "link ignored price@2018 price@2019",
    records: 3,
  },
  "a budget by the hectare": {
    table: `Budget item | EUR/ha
      Gross revenue | 2000
      Seeds | 120
      Labour | 500`,
    roles: "link output",
    records: 3,
  },
  "inputs with a part of them beside": {
    table: `Link | Sales | Inputs | of which imported inputs
      A | 10 | 4 | 1
      B | 20 | 10 | 3`,
    roles: "link output inputs ignored",
    records: 2,
  },
  "subtotals with the name of their part": {
    table: `Stage | Sales | Inputs
      Farm | 10 | 2
      Mill | 25 | 10
      Sub-total upstream | 35 | 12
      Ship | 40 | 25
      Shop | 60 | 40
      Sub-total downstream | 100 | 65
      Total | 135 | 77`,
    roles: "link output inputs",
    records: 4,
    totals: [3, 6, 7],
  },
};
