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
  titles?: number;
  heads?: number;
  notes?: number;
}

export const tables: Record<string, MessyTable> = {
  "a clean table in English": {
    table: `Link | Sales | Inputs
      Parts | 172.5 | 0
      Assembly | 179 | 172.5`,
    roles: "link output inputs", records: 2, heads: 1,
  },
  "the columns in another order": {
    table: `Bought-in inputs | Country | Turnover | Stage
      0 | Kenya | 10 | Farm
      10 | Kenya | 25 | Mill`,
    roles: "inputs country output link", records: 2,
  },
  "no headings, and inputs that are the sales before": {
    table: `Farm | 10 | 0
      Mill | 25 | 10
      Shop | 60 | 25`,
    roles: "link output inputs", records: 3, heads: 0,
  },
  "no headings, inputs first": {
    table: `Farm | 0 | 10
      Mill | 10 | 25
      Shop | 25 | 60`,
    roles: "link inputs output", records: 3, heads: 0,
  },
  "no headings, and countries known by their names": {
    table: `Deutschland | Werk | 10 | 2
      Frankreich | Laden | 25 | 10`,
    roles: "country link output inputs", records: 2, heads: 0,
  },
  "German figures as text": {
    table: `Stufe | Umsatz | Vorleistungen
      Anbau | '1.234,50 | '0,00
      Mühle | '2.500,00 | '1.234,50
      Summe | '3.734,50 | '1.234,50`,
    roles: "link output inputs", records: 2, totals: [3], marks: { 1: ",", 2: "," },
  },
  "English figures as text, with the currency": {
    table: `Stage | Sales | Purchases
      Farm | 'US$ 1,234.50 | 'US$ 0.00
      Mill | 'US$ 2,500 | 'US$ 1,234.50`,
    roles: "link output inputs", records: 2, marks: { 1: ".", 2: "." },
  },
  "French figures with narrow spaces": {
    table: `Maillon | Chiffre d'affaires | Consommations intermédiaires
      Culture | '1\u202f234,50 € | '0
      Moulin | '12\u00a0500 € | '1\u202f234,50 €
      Ensemble | '13 734,50 € | '1 234,50 €`,
    roles: "link output inputs", records: 2, totals: [3], marks: { 1: ",", 2: "," },
  },
  "Swiss apostrophes": {
    table: `Glied | Erlös | Einkauf
      Milch | 'CHF 1'250.50 | '–
      Käse | 'CHF 12’400.– | 'CHF 1'250.50`,
    roles: "link output inputs", records: 2, marks: { 1: ".", 2: "." },
  },
  "Indian groups of two": {
    table: `Stage | Revenue | Inputs
      Cotton | '₹ 12,34,567.00 | '₹ 0
      Yarn | '₹ 25,00,000 | '₹ 12,34,567.00`,
    roles: "link output inputs", records: 2, marks: { 1: ".", 2: "." },
  },
  "1.234 alone, which may be either": {
    table: `Link | Sales | Inputs
      Farm | '1.234 | 0
      Mill | '2.500 | 1`,
    roles: "link output inputs", records: 2, marks: { 1: "?" },
  },
  "1.234 in a column with 0,5 in it": {
    table: `Link | Sales | Inputs
      Farm | '1.234 | '0,5
      Mill | '2.500,25 | '1,5`,
    roles: "link output inputs", records: 2, marks: { 1: ",", 2: "," },
  },
  "1.234 in one column, a comma in another": {
    table: `Link | Sales | Inputs
      Farm | '1.234 | '12,5
      Mill | '2.500 | '1,75`,
    roles: "link output inputs", records: 2, marks: { 1: ",", 2: "," },
  },
  "evidence for both in one column": {
    table: `Link | Sales | Inputs
      Farm | '1.234,5 | 0
      Mill | '1,234.5 | 0
      Shop | '1.234 | 0`,
    roles: "link output inputs", records: 3, marks: { 1: "?" },
  },
  "brackets for what is below zero": {
    table: `Link | Output | Inputs
      Farm | '1,200.00 | '(50.00)
      Mill | '(300.00) | '2,000.00`,
    roles: "link output inputs", records: 2, marks: { 1: ".", 2: "." },
  },
  "a title above, a unit row below, a source under it": {
    table: `Table 3: The cashew chain, 2019
      .
      Stage | Price | Other costs | Conversion
       | US$/kg | US$/kg | kg/kg
      Farm | 0.9 | 0.2 | 0
      Factory | 6.1 | 1.1 | 4.5
      Source: Own survey, 120 farms.`,
    roles: "link price otherInputs conversion", records: 2, titles: 1, heads: 2, notes: 1,
  },
  "years side by side, as numbers": {
    table: `Link | 2005 | 2010 | 2015
      Farm | 0.5 | 0.4 | 0.3
      Mill | 0.5 | 0.6 | 0.7`,
    roles: "link share@2005 share@2010 share@2015", records: 2, heads: 1,
  },
  "years side by side, as percentages": {
    table: `Share of value added, %
      Maillon | 2005 | 2010
      Farm | 36.3 | 30
      Mill | 63.7 | 70`,
    roles: "link share@2005 share@2010", records: 2, titles: 1,
  },
  "groups of years over sales and costs": {
    table: `Link | 2005 | | 2010 |
       | Sales | Costs | Sales | Costs
      Farm | 10 | 1 | 12 | 2
      Mill | 25 | 10 | 30 | 12`,
    roles: "link output@2005 inputs@2005 output@2010 inputs@2010", records: 2, heads: 2,
  },
  "years in the headings' words, newest first": {
    table: `Etapa | Ventas 2015 | Compras 2015 | Ventas 2010 | Compras 2010
      Finca | 12 | 2 | 10 | 1
      Molino | 30 | 12 | 25 | 10`,
    roles: "link output@2015 inputs@2015 output@2010 inputs@2010", records: 2,
  },
  "periods down the rows": {
    table: `Year | Link | Output | Inputs
      2005 | Farm | 10 | 1
      2005 | Mill | 25 | 10
      2010 | Farm | 12 | 2
      2010 | Mill | 30 | 12`,
    roles: "period link output inputs", records: 4,
  },
  "quarters as text down the rows": {
    table: `Trimestre | Elo | Receita | Insumos
      2019-T1 | Fazenda | 10 | 1
      2019-T2 | Fazenda | 12 | 2`,
    roles: "period link output inputs", records: 2,
  },
  "a total that only the figures give away": {
    table: `Link | Value added
      Farm | 10
      Mill | 15
      Shop | 35
      Retail price | 60`,
    roles: "link valueAdded", records: 3, totals: [4],
  },
  "a last row that is nearly the sum of the others": {
    table: `Link | Value added
      Farm | 10000000.1
      Mill | 15000000.2
      Shop | 35000000.3
      Bar | 60000001`,
    roles: "link valueAdded", records: 4, totals: [],
  },
  "a year that only says of when the money is": {
    table: `Link | Sales at 2015 prices | Inputs (2015 US$)
      Farm | 10 | 0
      Mill | 25 | 10`,
    roles: "link output inputs", records: 2,
  },
  "a total on top": {
    table: `Country | Value added
      World | 60
      Kenya | 10
      Chile | 15
      China | 35`,
    roles: "country valueAdded", records: 3, totals: [1],
  },
  "subtotals between": {
    table: `Link | Sales | Inputs
      Farm | 10 | 1
      Mill | 25 | 10
      Subtotal | 35 | 11
      Shop | 60 | 25
      Grand total | 95 | 36`,
    roles: "link output inputs", records: 3, totals: [3, 5],
  },
  "a firm named Total Energies is no total": {
    table: `Actor | Sales | Purchases
      Total Energies | 10 | 1
      Shell | 25 | 10`,
    roles: "actor output inputs", records: 2, totals: [],
  },
  "several columns of inputs, wages and capital, with a code": {
    table: `HS code | Stage | Raw materials | Energy | Wages | Capital employed | Sales
      '0801 | Farm | 1 | 2 | 3 | 40 | 10
      '0802 | Mill | 10 | 1 | 5 | 60 | 25`,
    roles: "aside link inputs inputs wages capital output", records: 2,
  },
  "value added already worked out beside its sources": {
    table: `Link | Sales | Inputs | Value added | Share
      Farm | 10 | 0 | 10 | 0.4
      Mill | 25 | 10 | 15 | 0.6`,
    roles: "link output inputs aside aside", records: 2,
  },
  "Italian, with units in the headings": {
    table: `Anello della filiera | Paese | Ricavi (mln €) | Acquisti (mln €)
      Filato | Italia | '1,5 | '0,2
      Tessuto | Turchia | '2,75 | '1,5`,
    roles: "link country output inputs", records: 2, marks: { 2: ",", 3: "," },
  },
  "empty rows between, and missing marks": {
    table: `Link | Sales | Inputs
      Farm | 10 | n/a
      .
      Mill | 25 | 10
       | |
      Shop | .. | 25`,
    roles: "link output inputs", records: 3,
  },
  "footnote marks and notes": {
    table: `Link | Sales | Inputs
      Farm* | '10.5* | 0
      Mill | '25.0¹ | '10.5
      * Estimated from the price at the farm gate.
      ¹ Provisional.`,
    roles: "link output inputs", records: 2, notes: 2, marks: { 1: ".", 2: "." },
  },
  "percent signs": {
    table: `Link | Share
      Farm | '36.3 %
      Mill | '63.7 %`,
    roles: "link share", records: 2, marks: { 1: "." },
  },
  "figures with their unit in each cell": {
    table: `Stage | Price
      Farm | '0.90 US$/kg
      Export | 'US$ 6.10 per kg`,
    roles: "link price", records: 2, marks: { 1: "." },
  },
  "purchase price and selling price": {
    table: `Actor | Purchase price | Selling price
      Trader | 300 | 350
      Mill | 350 | 900`,
    roles: "actor inputs price", records: 2,
  },
  "two columns that both say sales": {
    table: `Link | Sales | Sales
      Farm | 10 | 11
      Mill | 25 | 26`,
    roles: "link output aside", records: 2,
  },
  "one row of figures that could be years": {
    table: `Farm | 1900
      Mill | 2500
      Shop | 3000`,
    roles: "link output", records: 3, heads: 0,
  },
  "errors among the figures": {
    table: `Link | Sales | Inputs
      Farm | !#DIV/0! | 1
      Mill | 25 | !#N/A`,
    roles: "link output inputs", records: 2,
  },
};
