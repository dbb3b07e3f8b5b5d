/** For each finding a table that calls for it, what is then told and where, and a near miss that does not call for it. */

import type { Kind } from "../../src/findings/finding";

export interface Case {
  kind: Kind;
  name: string;
  fires: string;
  /** `at`: where; the rest are the facts. */
  tells: Readonly<Record<string, unknown>>[];
  misses: string;
}

export const cases: Case[] = [
  {
    kind: "not adding up",
    name: "shares worked out by the spreadsheet, whose last digits are noise",
    fires: "Link | Sales | Inputs | Share\nA | 80 | 0 | 0.44692737\nB | 99 | 0 | 0.55307263\nSum | 179 | 0 | 1.0001",
    tells: [{ at: "D4", what: "total", given: "1.0001", sum: "1", difference: "0.0001", name: "Sum" }],
    misses:
      "Link | Sales | Inputs | Share\nA | 80 | 0 | 0.44692737430167595\nB | 25 | 0 | 0.13966480446927373\nC | 16 | 0 | 0.0893854748603352\nD | 51.5 | 0 | 0.2877094972067039\nE | 6.5 | 0 | 0.036312849162011177\nSum | 179 | 0 | 1",
  },
  {
    kind: "not adding up",
    name: "a subtotal of the rows just above it",
    fires:
      "Link | Sales | Inputs\nFurniture maker | 9800000 | 400000\nForest owner | 4120000 | 100000\nSawmill | 6950000 | 200000\nTotal wood | 11090000 | 300000\nShop | 15000000 | 300000",
    tells: [
      { at: "B5", what: "total", given: "11090000", sum: "20870000", difference: "-9780000", name: "Total wood" },
    ],
    misses:
      "Link | Sales | Inputs\nFurniture maker | 9800000 | 400000\nForest owner | 4120000 | 100000\nSawmill | 6950000 | 200000\nTotal wood | 11070000 | 300000\nShop | 15000000 | 300000",
  },
  {
    kind: "not adding up",
    name: "a total of totals, beside a row in none of them",
    fires:
      "Link | Sales | Inputs\nA | 10 | 1\nB | 20 | 1\nTotal raw | 30 | 2\nC | 30 | 1\nD | 40 | 2\nTotal processed | 70 | 3\nE | 5 | 1\nGrand total | 101 | 5",
    tells: [{ at: "B9", what: "total", given: "101", sum: "100", difference: "1", name: "Grand total" }],
    misses:
      "Link | Sales | Inputs\nA | 10 | 1\nB | 20 | 1\nTotal raw | 30 | 2\nC | 30 | 1\nD | 40 | 2\nTotal processed | 70 | 3\nE | 5 | 1\nGrand total | 100 | 5",
  },
  {
    kind: "trajectory",
    name: "shares of the retail price; but value added in per cent of GDP is no share of a chain",
    fires:
      "Share of the retail price, % | 1990 | 2010\nGrowers | 20 | 9\nTraders | 30 | 21\nRoasters and retailers | 50 | 70",
    tells: [
      { at: "C2", name: "Growers", flag: "Thinning out", first: "0.2", last: "0.09" },
      { at: "C3", name: "Traders", flag: "Thinning out", first: "0.3", last: "0.21" },
      { at: "C4", name: "Roasters and retailers", flag: "Thickening", first: "0.5", last: "0.7" },
    ],
    misses:
      "Country Name | Country Code | Indicator Name | 2000 | 2020\nKenya | KEN | Manufacturing, value added (% of GDP) | 29 | 22.8\nUganda | UGA | Manufacturing, value added (% of GDP) | 28 | 24\nGhana | GHA | Manufacturing, value added (% of GDP) | 35 | 19",
  },
  {
    kind: "trajectory",
    name: "a title in per cent of GDP",
    fires: "Share of value added (%)\nLink | 2000 | 2020\nFarm | 30 | 20\nMill | 70 | 80",
    tells: [
      { at: "C3", name: "Farm", flag: "Thinning out", first: "0.3", last: "0.2" },
      { at: "C4", name: "Mill", flag: "Thickening", first: "0.7", last: "0.8" },
    ],
    misses: "Agriculture, value added (% of GDP)\nCountry | 2000 | 2020\nKenya | 29 | 22.8\nUganda | 28 | 24",
  },
  {
    kind: "percentages",
    name: "shares with a total of 100",
    fires: "Stage | Share 1990 | Share 2010\nGrowers | 20 | 9\nTraders | 30 | 21\nShops | 50 | 70",
    tells: [
      { at: "B2", figure: "20", column: "B" },
      { at: "C2", figure: "9", column: "C" },
    ],
    misses: "Stage | Share 1990 | Share 2010\nGrowers | 20 | 9\nTraders | 30 | 21\nShops | 50 | 70\nTotal | 100 | 100",
  },
  {
    kind: "percentages",
    name: "shares whose heading of names says per cent",
    fires: "Stage | Share 1990 | Share 2010\nGrowers | 20 | 9\nTraders | 30 | 21\nShops | 50 | 70",
    tells: [
      { at: "B2", figure: "20", column: "B" },
      { at: "C2", figure: "9", column: "C" },
    ],
    misses: "Stage, % | Share 1990 | Share 2010\nGrowers | 20 | 9\nTraders | 30 | 21\nShops | 50 | 70",
  },
  {
    kind: "trajectory",
    name: "prices step by step over the years",
    fires:
      "Year | Stage | Price | Conversion\n2010 | Farm | 1 |\n2010 | Mill | 5 | 2.5\n2015 | Farm | 2 |\n2015 | Mill | 10 | 2",
    tells: [
      { at: "C4", name: "Farm", flag: "Thinning out", first: "0.5", last: "0.4" },
      { at: "C5", name: "Mill", flag: "Thickening", first: "0.5", last: "0.6" },
    ],
    misses: "Year | Product | Price\n2010 | Maize | 1\n2010 | Beans | 5\n2015 | Maize | 2\n2015 | Beans | 3",
  },
  {
    kind: "negative value added",
    name: "a step that sells for less than what goes into it",
    fires: "Stage | Price | Conversion\nFarm | 4 |\nMill | 6 | 2",
    tells: [{ at: "B3", figure: "-2", name: "Mill" }],
    misses: "Stage | Price | Conversion\nFarm | 4 |\nMill | 8 | 2",
  },
  {
    kind: "different units",
    name: "millions beside thousands, by the headings",
    fires: "Stufe | Umsatz in Mio. EUR | Vorleistungen in TEUR\nA | 1.2 | 300\nB | 3.4 | 1200",
    tells: [{ at: "C1", one: "Umsatz in Mio. EUR", other: "Vorleistungen in TEUR" }],
    misses: "Link | Sales (USD million) | Inputs (million US$) | Volume (t)\nA | 1.2 | 0.3 | 5\nB | 3.4 | 1.2 | 6",
  },
  {
    kind: "different units",
    name: "two currencies in a column",
    fires: "Stage | Currency | Sales | Inputs\nFarm | KES | 1000 | 200\nShop | EUR | 60 | 25",
    tells: [{ at: "B3", one: "KES", other: "EUR" }],
    misses: "Stage | Unit | Sales | Inputs | Volume\nFarm | kg | 1000 | 200 | 3\nShop | pairs | 1600 | 1000 | 4",
  },
  {
    kind: "negative cost",
    name: "one cost below 0",
    fires: "Link | Sales | Inputs\nFarm | 10 | -2\nMill | 25 | 10",
    tells: [{ at: "C2", figure: "-2", name: "Farm", isColumn: false }],
    misses: "Link | Sales | Inputs | Profit\nFarm | 10 | 2 | -3\nMill | 25 | 10 | 2",
  },
  {
    kind: "negative cost",
    name: "all costs below 0",
    fires: "Link | Sales | Inputs\nFarm | 10 | 0\nMill | 25 | '(10)\nShop | 60 | -25",
    tells: [{ at: "C3", figure: "-10", name: "Mill", isColumn: true }],
    misses: "Link | Sales | Inputs\nFarm | 10 | 0\nMill | 25 | 0",
  },
  {
    kind: "negative value added",
    name: "costs written below 0 are what is spent",
    fires: "Link | Sales | Inputs\nFarm | 10 | -12\nMill | 25 | -10",
    tells: [{ at: "B2", figure: "-2", name: "Farm" }],
    misses: "Link | Sales | Inputs\nFarm | 10 | -2\nMill | 25 | -10",
  },
  {
    kind: "not adding up",
    name: "the total of value added that is worked out",
    fires: "Link | Sales | Inputs | Value added\nFarm | 10 | 2 | 8\nMill | 25 | 10 | 15\nTotal | 35 | 12 | 24",
    tells: [{ at: "D4", what: "total", given: "24", sum: "23", difference: "1", name: "Total" }],
    misses:
      "Link | Sales | Inputs | Value added\nFarm | 10 | 2 | 8\nMill | 25 | 10 | 15\nof which rent | 3 | 1 | 2\nAverage | 17.5 | 6 | 11.5\nTotal | 35 | 12 | 23\nCheck | 0 | 0 | 0",
  },
  {
    kind: "trajectory",
    name: "links that are named on the first of their years",
    fires: "Link | Year | Value added\nFarm | 2010 | 50\n | 2015 | 30\nMill | 2010 | 50\n | 2015 | 70",
    tells: [
      { at: "C3", name: "Farm", flag: "Thinning out", first: "0.5", last: "0.3" },
      { at: "C5", name: "Mill", flag: "Thickening", first: "0.5", last: "0.7" },
    ],
    misses: "Link | Year | Value added\nFarm | 2010 | 50\n | 2015 | 30\nMill | 2010 | 50\n | 2015 | 30",
  },
  {
    kind: "negative value added",
    name: "sales that are price times volume, below what is bought",
    fires: "Link | Price per kg | Quantity | Inputs\nFarm | 2 | 50 | 20\nMill | 6 | 40 | 260",
    tells: [{ at: "B3", figure: "-20", name: "Mill" }],
    misses: "Link | Price per kg | Quantity | Inputs\nFarm | 2 | 50 | 20\nMill | 6 | 40 | 200",
  },
  {
    kind: "look-alike names",
    name: "a letter of another alphabet",
    fires: "Country | Sales | Inputs\nKorea | 10 | 0\nJapan | 25 | 10\nΚorea | 60 | 25",
    tells: [
      {
        at: "A4",
        name: "Korea",
        cell: "A2",
        other: "Κorea",
        otherCell: "A4",
        differ: { by: ["letters"], foreign: { letter: "Κ", alphabet: "Greek" } },
      },
    ],
    misses: "Country | Sales | Inputs\nKorea | 10 | 0\nJapan | 25 | 10\nＫｏｒｅａ | 60 | 25",
  },
  {
    kind: "look-alike names",
    name: "each spelling once, against the first, in the first cell that has it",
    fires:
      "Link | Year | Value added\nCafé | 2010 | 50\nMill | 2010 | 50\nCafe | 2015 | 30\ncafe | 2016 | 30\nCafé* | 2017 | 70",
    tells: [
      {
        at: "A4",
        name: "Café",
        cell: "A2",
        other: "Cafe",
        otherCell: "A4",
        differ: { by: ["accents"], foreign: null },
      },
      { at: "A6", name: "Café", cell: "A2", other: "Café*", otherCell: "A6", differ: { by: ["mark"], foreign: null } },
    ],
    misses:
      "Link | Year | Value added\nCafé | 2010 | 50\nMill | 2010 | 50\nCAFÉ | 2015 | 30\n Cafe\u0301 | 2016 | 30\nCaf\u200bé | 2017 | 70",
  },
  {
    kind: "look-alike names",
    name: "who sells and who buys are the same actors",
    fires: "From | To | Value\nFarm | Mill-Nord | 10\nMill Nord | Shop | 25\nMill Nord | Home | 5",
    tells: [
      {
        at: "A3",
        name: "Mill-Nord",
        cell: "B2",
        other: "Mill Nord",
        otherCell: "A3",
        differ: { by: ["joins"], foreign: null },
      },
    ],
    misses: "Link | Country | Sales\nMill-Nord | Chile | 10\nShop | Mill Nord | 25\nTotal | | 35",
  },
  {
    kind: "empty cost",
    name: "a cost left empty",
    fires: "Link | Sales | Inputs\nFarm | 10 |\nMill | 25 |\nShop | 60 | 25",
    tells: [{ at: "C2:C3", count: 2, name: "" }],
    misses: "Link | Sales | Inputs\nFarm | 10 | 0\nMill | | 10",
  },
  {
    kind: "empty cost",
    name: "a cost left empty in one row, with the link's name; that of a total is none",
    fires: "Link | Sales | Inputs\nFarm | 10 |\nMill | 25 | 10\nTotal | 35 |",
    tells: [{ at: "C2", count: 1, name: "Farm" }],
    misses: "Link | Value added\nFarm |\nMill | 10",
  },
  {
    kind: "text for a figure",
    name: "text that is a figure",
    fires: "Link | Sales | Inputs\nFarm | '10,50 | 0\nMill | '25 | 10",
    tells: [{ at: "B2:B3", text: "10,50", undecided: false, count: 2 }],
    misses: "Link | Sales | Inputs | Note\nFarm | 10.5 | 0 | '12\nMill | 25 | 10 | '13",
  },
  {
    kind: "text for a figure",
    name: "text that may be two figures",
    fires: "Link | Sales | Inputs\nFarm | '1.234 | 0\nMill | 25 | 10",
    tells: [{ at: "B2", text: "1.234", undecided: true, count: 1 }],
    misses: "Link | Sales | Inputs\nFarm | 1.234 | 0\nMill | 25 | 10",
  },
  {
    kind: "no figure",
    name: "words where a figure belongs",
    fires: "Link | Sales | Inputs\nFarm | ca. 12 | 0\nMill | 25 | closed\nShop | 60 | 25",
    tells: [
      { at: "B2", text: "ca. 12", looksLikeOne: true },
      { at: "C3", text: "closed", looksLikeOne: false },
    ],
    misses: "Link | Sales | Inputs | Remark\nFarm | 12 | 0 | ca. 12\nMill | 25 | 12 | closed",
  },
  {
    kind: "missing",
    name: "a figure marked as missing",
    fires: "Link | Sales | Inputs\nFarm | 10 | !#N/A\nMill | 25 | !#N/A",
    tells: [{ at: "C2:C3", count: 2, mark: "#N/A" }],
    misses: "Link | Sales | Inputs\nn/a | 10 | 0\nMill | 25 | 10",
  },
  {
    kind: "error",
    name: "a cell that shows an error",
    fires: "Link | Sales | Inputs\nFarm | !#REF! | 0\nMill | 25 | 10",
    tells: [{ at: "B2", code: "#REF!" }],
    misses: "Link | Sales | Inputs\nFarm | !#N/A | 0\nMill | 25 | 10",
  },
  {
    kind: "negative value added",
    name: "a link that buys for more than it sells",
    fires: "Link | Sales | Inputs\nFarm | 10 | 0\nMill | 25 | 25.01",
    tells: [{ at: "B3", figure: "-0.01", name: "Mill" }],
    misses: "Link | Sales | Inputs\nFarm | 10 | 0\nMill | 25 | 25",
  },
  {
    kind: "negative value added",
    name: "a value added below 0 that the table gives",
    fires: "Link | Value added\nFarm | 10\nMill | -3",
    tells: [{ at: "B3", figure: "-3", name: "Mill" }],
    misses: "Link | Value added\nFarm | 10\nMill | '-0",
  },
  {
    kind: "loss",
    name: "a link that cannot pay its wages",
    fires: "Link | Sales | Inputs | Wages\nFarm | 10 | 2 | 8.5\nMill | 25 | 10 | 5",
    tells: [{ at: "D2", figure: "-0.5", name: "Farm" }],
    misses: "Link | Sales | Inputs | Wages\nFarm | 10 | 2 | 8\nMill | 25 | 26 | 5",
  },
  {
    kind: "share beyond",
    name: "a share above the whole, and one below nothing",
    fires: "Link | Share\nFarm | -0.2\nMill | 1.2",
    tells: [
      { at: "B2", figure: "-0.2", name: "Farm" },
      { at: "B3", figure: "1.2", name: "Mill" },
    ],
    misses: "Link | Share\nFarm | 0\nMill | 1",
  },
  {
    kind: "percentages",
    name: "percentages where fractions are expected",
    fires: "Link | Share of value added\nFarm | 36.3\nMill | 63.7",
    tells: [{ at: "B2", figure: "36.3", column: "B" }],
    misses: "Link | Share of value added, %\nFarm | 0.363\nMill | 0.637",
  },
  {
    kind: "not adding up",
    name: "a total that is not the sum",
    fires: "Link | Sales | Inputs\nFarm | 10 | 1\nMill | 25 | 10\nTotal | 36 | 11",
    tells: [{ at: "B4", what: "total", given: "36", sum: "35", difference: "1", name: "Total" }],
    misses: "Link | Sales | Inputs\nFarm | 10 | 1\nMill | 25 | 10\nTotal | 35 |",
  },
  {
    kind: "not adding up",
    name: "a total that rounding does not explain",
    fires: "Link | Value added\nFarm | 10.4\nMill | 25.4\nShop | 3.4\nTotal | 39.5",
    tells: [{ at: "B5", what: "total", given: "39.5", sum: "39.2", difference: "0.3", name: "Total" }],
    misses: "Link | Value added\nFarm | 10.4\nMill | 25.4\nShop | 3.4\nTotal | 39.3",
  },
  {
    kind: "not adding up",
    name: "a grand total is that of all rows, a subtotal that of its own",
    fires: "Link | Value added\nFarm | 10\nMill | 25\nSubtotal | 34\nShop | 5\nBar | 6\nGrand total | 46",
    tells: [{ at: "B4", what: "total", given: "34", sum: "35", difference: "-1", name: "Subtotal" }],
    misses: "Link | Value added\nFarm | 10\nMill | 25\nSubtotal | 35\nShop | 5\nBar | 6\nGrand total | 46",
  },
  {
    kind: "not adding up",
    name: "shares that do not sum to 1",
    fires: "Link | Share\nFarm | 0.363\nMill | 0.6",
    tells: [{ at: "B2:B3", what: "shares", given: "1", sum: "0.963", difference: "-0.037", name: "" }],
    misses: "Link | Share\nFarm | 0.363\nMill | 0.636",
  },
  {
    kind: "not adding up",
    name: "a given value added that does not follow from its row",
    fires: "Link | Sales | Inputs | Value added\nFarm | 10 | 1 | 9\nMill | 25 | 10 | 14",
    tells: [{ at: "D3", what: "value added", given: "14", sum: "15", difference: "-1", name: "Mill" }],
    misses: "Link | Sales | Inputs | Value added\nFarm | 10.2 | 1.4 | 9\nMill | 25 | 10 | 15",
  },
  {
    kind: "not adding up",
    name: "a chain with more value added than its last sale",
    fires: "Link | Sales | Inputs\nFarm | 10 | 0\nMill | 25 | 10\nTrader | 40 | 20\nShop | 60 | 40",
    tells: [{ at: "B5", what: "chain", given: "60", sum: "65", difference: "5", name: "Shop" }],
    misses: "Link | Sales | Inputs\nFarm | 10 | 0\nMill | 25 | 10\nTrader | 40 | 25\nShop | 60 | 40",
  },
  {
    kind: "nominal beside real",
    name: "money of the day beside constant money",
    fires: "Year | Sales, current prices | Inputs, constant prices\n2005 | 10 | 5\n2010 | 12 | 6",
    tells: [{ at: "B1", nominal: "Sales, current prices", real: "Inputs, constant prices" }],
    misses: "Year | Sales, constant prices | Inputs, constant prices\n2005 | 10 | 5\n2010 | 12 | 6",
  },
  {
    kind: "weight without conversion",
    name: "volumes that shrink along the steps",
    fires: "Stage | Price | Volume, t | Other costs\nFarm | 0.9 | 500 | 0\nFactory | 6.1 | 100 | 1",
    tells: [{ at: "C3", from: "500", to: "100", by: "volumes" }],
    misses: "Stage | Price | Volume, t | Conversion\nFarm | 0.9 | 500 | 0\nFactory | 6.1 | 100 | 5",
  },
  {
    kind: "weight without conversion",
    name: "prices per other units",
    fires: "Stage | Price | Other costs\nFarm | '0.90 US$/kg | 0\nExport | '366 US$/bag | 0",
    tells: [{ at: "B3", from: "kg", to: "bag", by: "units" }],
    misses: "Stage | Price | Other costs\nFarm | '0.90 US$/kg | 0\nExport | '6.10 US$ per kg | 0",
  },
  {
    kind: "inverse conversion",
    name: "a yield where units of raw product are asked for",
    fires: "Stage | Price | Conversion\nFarm | 300 | 0.5\nExport | 3222 | 0.2\nShop | 5000 | 0.999",
    tells: [
      { at: "C3", figure: "0.2", inverse: "5", name: "Export" },
      { at: "C4", figure: "0.999", inverse: "1.001", name: "Shop" },
    ],
    misses: "Stage | Price | Conversion\nFarm | 300 | 0.5\nExport | 3222 | 5\nShop | 5000 | 1",
  },
  {
    kind: "inverse conversion",
    name: "the first step of each year is not converted",
    fires:
      "Year | Stage | Price | Conversion\n2010 | Farm | 1 | 0.5\n2010 | Mill | 5 | 0.4\n2015 | Farm | 2 | 0.5\n2015 | Mill | 10 | 2",
    tells: [{ at: "D3", figure: "0.4", inverse: "2.5", name: "Mill" }],
    misses:
      "Year | Stage | Price | Conversion\n2010 | Farm | 1 | 0.5\n2010 | Mill | 5 | 2.5\n2015 | Farm | 2 | 0.5\n2015 | Mill | 10 | 2",
  },
  {
    kind: "index without base",
    name: "an index that is never 100",
    fires: "Year | Export price index\n2005 | 98\n2010 | 105",
    tells: [{ at: "B1", column: "Export price index" }],
    misses: "Year | Export price index\n2005 | 100\n2010 | 105",
  },
  {
    kind: "trajectory",
    name: "a link that thins and one that thickens",
    fires: "Shares of value added\nLink | 2005 | 2010\nFarm | 0.5 | 0.4\nMill | 0.5 | 0.6",
    tells: [
      { at: "C3", name: "Farm", flag: "Thinning out", first: "0.5", last: "0.4" },
      { at: "C4", name: "Mill", flag: "Thickening", first: "0.5", last: "0.6" },
    ],
    misses: "Shares of value added\nLink | 2005 | 2010\nFarm | 0.5 | 0.49\nMill | 0.5 | 0.51",
  },
  {
    kind: "trajectory",
    name: "shares of the final price, and not of anything else",
    fires: "Shares of the final price (%)\nLink | 2005 | 2010\nFarm | 50 | 40\nMill | 50 | 60",
    tells: [
      { at: "C3", name: "Farm", flag: "Thinning out", first: "0.5", last: "0.4" },
      { at: "C4", name: "Mill", flag: "Thickening", first: "0.5", last: "0.6" },
    ],
    misses: "Shares of exports (%)\nLink | 2005 | 2010\nFarm | 50 | 40\nMill | 50 | 60",
  },
  {
    kind: "trajectory",
    name: "nothing of names and years alone: what the figures are is asked",
    fires: "Value added\nLink | 2005 | 2010\nFarm | 50 | 40\nMill | 50 | 60",
    tells: [
      { at: "C3", name: "Farm", flag: "Thinning out", first: "0.5", last: "0.4" },
      { at: "C4", name: "Mill", flag: "Thickening", first: "0.5", last: "0.6" },
    ],
    misses: "Link | 2005 | 2010\nFarm | 50 | 40\nMill | 50 | 60",
  },
  {
    kind: "trajectory",
    name: "a link that left, as the others show",
    fires: "Value added\nLink | 2005 | 2010\nFarm | 5 | 0\nMill | 5 | 8",
    tells: [
      { at: "C3", name: "Farm", flag: "Exit", first: "0.5", last: "0" },
      { at: "C4", name: "Mill", flag: "Thickening", first: "0.5", last: "1" },
    ],
    misses: "Value added\nLink | 2005 | 2010\nFarm | 5 | \nMill | 5 | 8",
  },
  {
    kind: "trajectory",
    name: "a last period without values is none, and the periods before it are compared",
    fires:
      "Year | Link | Share of value added\n2005 | Farm | 0.4\n2005 | Mill | 0.6\n2010 | Farm | 0.5\n2010 | Mill | 0.5\n2015 | Farm | 0\n2015 | Mill | 0",
    tells: [
      { at: "C4", name: "Farm", flag: "Thickening", first: "0.4", last: "0.5" },
      { at: "C5", name: "Mill", flag: "Thinning out", first: "0.6", last: "0.5" },
    ],
    misses:
      "Year | Link | Share of value added\n2005 | Farm | 0.5\n2005 | Mill | 0.5\n2010 | Farm | 0.5\n2010 | Mill | 0.5",
  },
  {
    kind: "trajectory",
    name: "over the periods in which the same links are there, wherever these are: one more link alone is no entry",
    fires:
      "Year | Link | Sales | Inputs\n2000 | Farm | 10 | 0\n2005 | Farm | 10 | 0\n2005 | Mill | 20 | 10\n2010 | Farm | 10 | 0\n2010 | Mill | 40 | 10",
    tells: [
      { at: "C5", name: "Farm", flag: "Thinning out", first: "0.5", last: "0.25" },
      { at: "C6", name: "Mill", flag: "Thickening", first: "0.5", last: "0.75" },
    ],
    misses: "Year | Link | Sales | Inputs\n2005 | Farm | 10 | 0\n2010 | Farm | 10 | 0\n2010 | Mill | 40 | 10",
  },
  {
    kind: "immiserizing",
    name: "more sold for less",
    fires: "Year | Product | Quantity | Price\n2005 | Shoes | 100 | 10\n2010 | Shoes | 110 | 9.05",
    tells: [{ at: "D3", name: "Shoes", period: "2010", flag: "Immiserizing growth (price)" }],
    misses: "Year | Product | Quantity | Price\n2005 | Shoes | 100 | 10\n2010 | Shoes | 110 | 9.1",
  },
  {
    kind: "trajectory",
    name: "where the last year lacks a link, over the years before it",
    fires:
      "Link | Year | Value added\nFarm | 2000 | 50\nMill | 2000 | 50\nFarm | 2005 | 30\nMill | 2005 | 70\nMill | 2010 | 80",
    tells: [
      { at: "C4", name: "Farm", flag: "Thinning out", first: "0.5", last: "0.3" },
      { at: "C5", name: "Mill", flag: "Thickening", first: "0.5", last: "0.7" },
    ],
    misses: "Link | Year | Value added\nFarm | 2000 | 50\nMill | 2000 | 50\nFarm | 2005 | n/a\nMill | 2005 | 70",
  },
  {
    kind: "immiserizing",
    name: "by the import price that the table has",
    fires: "Year | Export price | Export volume | Import price\n2019 | 100 | 100 | 100\n2022 | 74 | 140 | 105",
    tells: [{ at: "B3", name: "", period: "2022", flag: "Immiserizing growth (purchasing power)" }],
    misses: "Year | Export price | Export volume | Import price\n2019 | 100 | 100 | 100\n2022 | 74 | 140 | 103",
  },
  {
    kind: "dependence",
    name: "of one seller that is not named",
    fires: "Buyer | Sales\nAda | 20\nBob | 30\nada | 11",
    tells: [{ at: "A2", seller: "", buyer: "Ada", share: "0.5081967213114754098360655737704918", ofPurchases: "" }],
    misses: "Buyer | Sales\nAda | 20\nBob | 30\nada | 10",
  },
  {
    kind: "dependence",
    name: "where other firms are named, each sells for itself; others are no buyer",
    fires: "Customer | Turnover\nAda | 61\nOthers | 39",
    tells: [{ at: "A2", seller: "", buyer: "Ada", share: "0.61", ofPurchases: "" }],
    misses: "Customer | Turnover\nAutres | 61\nBob | 39",
  },
  {
    kind: "dependence",
    name: "each seller for itself, over half",
    fires:
      "Sales of the cluster, US$ m\n.\nSeller | Buyer | Value\nLarge | Main | 26\nLarge | others | 25\nSmall | Main | 10\nSmall | Shop | 11\nMid | Main | 5\nMid | Shop | 5\nTotal | | 82",
    tells: [
      { at: "B4", seller: "Large", buyer: "Main", share: "0.5098039215686274509803921568627451", ofPurchases: "" },
      { at: "B7", seller: "Small", buyer: "Shop", share: "0.5238095238095238095238095238095238", ofPurchases: "" },
    ],
    misses: "Seller | Buyer | Value\nLarge | Main | 25\nLarge | others | 25\nSmall | Main | 10\nSmall | Shop | 10",
  },
  {
    kind: "dependence",
    name: "with what the buyer buys elsewhere, in German",
    fires: "Verkäufer | Käufer | Betrag\nFabrik | Haus | 40\nFabrik | Übrige | 10\nÜbrige | Haus | 360",
    tells: [{ at: "B2", seller: "Fabrik", buyer: "Haus", share: "0.8", ofPurchases: "0.1" }],
    misses: "Verkäufer | Käufer | Betrag\nFabrik | Verbraucher | 40\nFabrik | Übrige | 10\nFabrik | Haus | 50",
  },
  {
    kind: "dependence",
    name: "exporters that sell to several customers, several lines of one pair",
    fires: "Exporter | Customer | Sales (US$)\nA | X | 20\nA | Y | 30\nA | X | 11\nB | X | 5\nB | Y | 5",
    tells: [{ at: "B2", seller: "A", buyer: "X", share: "0.5081967213114754098360655737704918", ofPurchases: "" }],
    misses: "From | To | Value\nA | X | 90\nA | Y | 10\nB | Y | 5",
  },
  {
    kind: "dependence",
    name: "payments: who is paid has sold",
    fires: "Payer | Payee | Amount\nX | A | 60\nY | A | 40",
    tells: [{ at: "A2", seller: "A", buyer: "X", share: "0.6", ofPurchases: "" }],
    misses: "Payer | Payee | Amount\nX | A | 60\nY | A | n/a",
  },
  {
    kind: "audit cost",
    name: "the smallest firm of three",
    fires:
      "Firm | Sales (US$) | Audits a year | Fee per audit\nGovernor | 500000000 | 1 | 5000\nFirst tier | 6000000 | 1 | 5000\nSecond tier | 750000 | 1 | 5000",
    tells: [
      {
        at: "B4",
        name: "Second tier",
        largest: "Governor",
        share: "0.00666666666666667",
        largestShare: "0.00001",
        times: "666.666666666667",
      },
    ],
    misses: "Firm | Sales | Audits | Fee\nA | 1000 | 1 | 50\nB | 100 | 1 | 50\nC | 100 | 1 | 50",
  },
  {
    kind: "audit cost",
    name: "one number and one fee for all, written once; near it shares that are alike",
    fires: "Firma | Umsatz | Prüfungen | Gebühr\nGroß | 1000 | 2 | 5\nKlein | 100 | |",
    tells: [{ at: "B3", name: "Klein", largest: "Groß", share: "0.1", largestShare: "0.01", times: "10" }],
    misses: "Firm | Sales | Audits | Fee\nA | 1000 | 10 | 5\nB | 100 | 1 | 5",
  },
  {
    kind: "indicator",
    name: "worse",
    fires: "Indicator | Better | Before | After\nScrap, % | low | 1.5 | 1.6\nTurns | high | 8.5 | 10.7",
    tells: [{ at: "D2", what: "worse", name: "Scrap, %", own: "1.6", other: "1.5", by: "-0.0625" }],
    misses: "Indicator | Better | Before | After\nScrap, % | high | 1.5 | 1.6\nTurns | high | 8.5 | 8.415",
  },
  {
    kind: "indicator",
    name: "improving, not faster than rivals, in two years",
    fires: "Kennzahl | Besser | 1996 | 1998 | Konkurrent 1996 | Konkurrent 1998\nTurns | hoch | 8 | 10 | 6 | 9",
    tells: [
      {
        at: "D2",
        what: "not faster",
        name: "Turns",
        own: "10",
        other: "",
        by: "-0.166666666666667",
      },
    ],
    misses: "Kennzahl | Besser | 1996 | 1998 | Konkurrent 1996 | Konkurrent 1998\nTurns | hoch | 8 | 10 | 8 | 9",
  },
  {
    kind: "indicator",
    name: "upgrading, and still behind the rivals",
    fires: "Indicator | Better | Before | After | Rival before | Rival after\nTurns | high | 4 | 8 | 10 | 10",
    tells: [{ at: "D2", what: "behind", name: "Turns", own: "8", other: "10", by: "-0.2" }],
    misses: "Indicator | Better | Before | After | Rival before | Rival after\nTurns | high | 5 | 10 | 10 | 10",
  },
  {
    kind: "unknown item",
    name: "of an account",
    fires: "Actor | Item | Value\nFarm | sales | 100\nFarm | wages | 30\nFarm | fuel | 20",
    tells: [
      {
        at: "B4",
        text: "fuel",
        items: [
          "sales",
          "own use",
          "stock change",
          "chain purchases",
          "domestic purchases",
          "imports",
          "subsidies",
          "wages",
          "taxes",
          "interest",
          "land rent",
          "depreciation",
          "profit",
        ],
      },
    ],
    misses: "Actor | Item | Value\nFarm | Sale | 100\nFarm | WAGE | 30\nFarm | purchases domestic | 20",
  },
  {
    kind: "chain buys from itself",
    name: "more than it makes",
    fires: "Actor | Item | Value\nFarm | sales | 100\nMill | chain purchases | 190\nMill | sales | 80",
    tells: [{ at: "C3", bought: "190", output: "180" }],
    misses: "Actor | Item | Value\nFarm | sales | 100\nMill | chain purchases | 180\nMill | sales | 80",
  },
  {
    kind: "residual",
    name: "costs and profit that exceed what came in",
    fires:
      "Actor | Item | Value\nMill | sales | 180\nMill | chain purchases | 100\nMill | wages | 12.5\nMill | profit | 70\nFarm | sales | 100",
    tells: [{ at: "C5", name: "Mill", given: "70", computed: "67.5", residual: "-2.5" }],
    misses:
      "Actor | Item | Value\nMill | sales | 180.4\nMill | chain purchases | 100\nMill | wages | 12.5\nMill | profit | 67.8\nFarm | sales | 100",
  },
  {
    kind: "percentages",
    name: "an import content in per cent",
    fires:
      "Actor | Item | Value | Import content\nFarm | sales | 100 |\nFarm | domestic purchases | 20 | 40\nFarm | wages | 30 |",
    tells: [{ at: "D3", figure: "40", column: "D" }],
    misses:
      "Actor | Item | Value | Import content\nFarm | sales | 100 |\nFarm | domestic purchases | 20 | 0.4\nFarm | wages | 30 |",
  },
  {
    kind: "trajectory",
    name: "links in two years, and no indicators",
    fires: "Value added\nLink | 1996 | 1998\nFarm | 40 | 20\nMill | 60 | 80",
    tells: [
      { at: "C3", name: "Farm", flag: "Thinning out", first: "0.4", last: "0.2" },
      { at: "C4", name: "Mill", flag: "Thickening", first: "0.6", last: "0.8" },
    ],
    misses: "Indicator | Better | 1996 | 1998\nKanbans | high | 30 | 80\nScrap | low | 15 | 10",
  },
];
