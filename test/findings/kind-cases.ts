/** For each finding of how a table is made, one that calls for it and a near miss, in the form of the other findings' cases. */

import type { Case } from "./finding-cases";

export const kindCases: Case[] = [
  {
    kind: "empty sales",
    name: "a sale that is empty, before what would follow from it",
    fires: "Link | Sales | Purchases\nFarm | 300 | 40\nMill | 900 | 300\nRetail | | 900",
    tells: [{ at: "B4", name: "Retail", what: "Sales", period: "" }],
    misses: "Link | Sales | Purchases\nFarm | 300 | 40\nMill | 900 | 300\nRetail | 0 | 900",
  },
  {
    kind: "empty sales",
    name: "one that is marked as missing in one year; a link without a row in a year is none",
    fires:
      "Link | Year | Sales | Purchases\nMill | 2022 | 180 | 100\nRetail | 2022 | .. | 420\nMill | 2023 | 190 | 110\nRetail | 2023 | 640 | 470",
    tells: [{ at: "C3", name: "Retail", what: "Sales", period: "2022" }],
    misses:
      "Link | Year | Sales | Purchases\nMill | 2022 | 180 | 100\nMill | 2023 | 190 | 110\nRetail | 2023 | 640 | 470",
  },
  {
    kind: "empty sales",
    name: "a value added between two others; a link that ends is none",
    fires: "Value added\nLink | 2000 | 2005 | 2010\nFarm | 40 | | 20\nMill | 60 | 70 | 80",
    tells: [{ at: "C3", name: "Farm", what: "", period: "2005" }],
    misses: "Value added\nLink | 2000 | 2005 | 2010\nFarm | 40 | 30 |\nMill | 60 | 70 | 80",
  },
  {
    kind: "range for a figure",
    name: "a range and a bound; years of a label are none",
    fires: "Cluster | Number of workers\nA | 48000\nB | 10000\nC | 15-20,000\nD | <5\nE | 300\nF | 200",
    tells: [
      { at: "B4", text: "15-20,000", count: 1 },
      { at: "B5", text: "<5", count: 1 },
    ],
    misses: "Cluster | Number of workers\nA | 48000\nB | 10000\nC 15-20 | 20000\n<5 | 4",
  },
  {
    kind: "several measures",
    name: "tonnes, money and numbers in one column",
    fires:
      "Item | Unit | 2019 | 2020\nCatch | tonnes | 3858 | 6482\nValue of catch | US$ m | 11.3 | 21.1\nVessels | number | 23 | 24",
    tells: [{ at: "B2:B4", measures: ["tonnes", "US$ m", "number"] }],
    misses: "Sub-sector | No. Firms | Direct Jobs\nFootwear | 480 | 70000\nTanning | 135 | 22000\nLeather | 52 | 4900",
  },
  {
    kind: "whole beside parts",
    name: "a whole that is not named a total",
    fires: "Item | Sales | Inputs\nProcessing | 30 | 12\n  Milling | 20 | 8\n  Packing | 10 | 4\nRetail | 45 | 30",
    tells: [{ at: "A2", name: "Processing", parts: ["Milling", "Packing"] }],
    misses: "Item | Sales | Inputs\nTotal | 30 | 12\nMilling | 20 | 8\nPacking | 10 | 4",
  },
  {
    kind: "not yet filled",
    name: "a last year of zeros",
    fires: "Value added (US$ m)\nStage | 2021 | 2022 | 2023\nFarm | 20 | 22 | 0\nMill | 30 | 29 | 0",
    tells: [{ at: "D3:D4", period: "2023", count: 2 }],
    misses: "Value added (US$ m)\nStage | 2021 | 2022 | 2023\nFarm | 20 | 22 | 0\nMill | 30 | 29 | 1",
  },
  {
    kind: "zero for missing",
    name: "ratios before the first figure; a zero in the middle is a figure",
    fires: "Trade as a proportion of GDP (%)\nRegion | 1960 | 1970 | 1980\nAsia | 0 | 0 | 20.9\nWorld | 24.9 | 28 | 40",
    tells: [{ at: "B3:C3", name: "Asia", count: 2, first: "1960", last: "1970" }],
    misses:
      "Trade as a proportion of GDP (%)\nRegion | 1960 | 1970 | 1980\nAsia | 11.8 | 0 | 20.9\nWorld | 24.9 | 28 | 40",
  },
  {
    kind: "zero for missing",
    name: "prices down a column; exports may be 0",
    fires: "Year | Price of cocoa (US$/t)\n2000 | 0\n2001 | 1100\n2002 | 1700",
    tells: [{ at: "B2", name: "Price of cocoa", count: 1, first: "2000", last: "2000" }],
    misses: "Year | Exports of cocoa (US$ m)\n2000 | 0\n2001 | 1100\n2002 | 1700",
  },
  {
    kind: "part beyond whole",
    name: "both above one of the two",
    fires:
      "Orientation | Growth | Upgrading | Growth & Upgrading | Number of Clusters\nLocal | 1 | 2 | 0 | 7\nRegional | 1 | 0 | 1 | 4",
    tells: [{ at: "D3", words: "Growth & Upgrading 1 is more than Upgrading 0 (Regional)" }],
    misses:
      "Orientation | Growth | Upgrading | Growth & Upgrading | Number of Clusters\nLocal | 1 | 2 | 0 | 7\nRegional | 1 | 1 | 1 | 4",
  },
  {
    kind: "look-alike names",
    name: "spellings of a tag: the rarer ones, each with its cell",
    fires: "Case | Market\nA | Local, National\nB | local\nC | Local\nD | National\nE | Local, National",
    tells: [
      {
        at: "B3",
        name: "Local",
        cell: "B2",
        other: "local",
        otherCell: "B3",
        differ: { by: [], foreign: null },
        isTag: true,
      },
    ],
    misses: "Case | Market\nA | Local, National\nB | Local\nC | Local\nD | National\nE | National, Local",
  },
  {
    kind: "double rows",
    name: "of trade: the same in every cell",
    fires:
      "Reporter | Partner | HS code | Year | Value (US$)\nGhana | Malaysia | 180100 | 2021 | 310\nGhana | China | 180100 | 2021 | 620\nGhana | Malaysia | 180100 | 2021 | 310",
    tells: [{ at: "A4:E4", row: 4, first: 2 }],
    misses:
      "Reporter | Partner | HS code | Year | Value (US$)\nGhana | Malaysia | 180100 | 2021 | 310\nGhana | China | 180100 | 2021 | 620\nGhana | Malaysia | 180100 | 2022 | 310",
  },
  {
    kind: "missing",
    name: "a quantity of trade that is empty, with what unit values rest on",
    fires:
      "Reporter | Partner | HS code | Year | Value (US$) | Net weight (kg)\nGhana | Malaysia | 180100 | 2021 | 300 | 100\nGhana | China | 180100 | 2021 | 600 |",
    tells: [{ at: "F3", count: 1, mark: "", coverage: "0.3333333333333333333333333333333333" }],
    misses:
      "Reporter | Partner | HS code | Year | Value (US$)\nGhana | Malaysia | 180100 | 2021 | 300\nGhana | China | 180100 | 2021 | 600",
  },
  {
    kind: "different units",
    name: "of the quantities of one product, not of two",
    fires:
      "Reporter | Partner | HS code | Year | Value (US$) | Quantity | Unit\nGhana | Malaysia | 640391 | 2021 | 300 | 100 | pairs\nGhana | China | 640391 | 2021 | 600 | 7 | t",
    tells: [{ at: "G3", one: "pairs", other: "t" }],
    misses:
      "Reporter | Partner | HS code | Year | Value (US$) | Quantity | Unit\nGhana | Malaysia | 640391 | 2021 | 300 | 100 | pairs\nGhana | China | 410712 | 2021 | 600 | 7 | t",
  },
  {
    kind: "not adding up",
    name: "partners that take more than World",
    fires:
      "Reporter | Partner | HS code | Year | Value (US$)\nGhana | World | 180100 | 2021 | 900\nGhana | Malaysia | 180100 | 2021 | 400\nGhana | China | 180100 | 2021 | 600",
    tells: [{ at: "E2", what: "parts", given: "900", sum: "1000", difference: "-100", name: "World" }],
    misses:
      "Reporter | Partner | HS code | Year | Value (US$)\nGhana | World | 180100 | 2021 | 1200\nGhana | Malaysia | 180100 | 2021 | 400\nGhana | China | 180100 | 2021 | 600",
  },
  {
    kind: "gap",
    name: "a year that is left out of a series of all years",
    fires: "Year | Exports (US$ m)\n2000 | 1\n2001 | 2\n2002 | 2\n2003 | 2\n2004 | 2\n2006 | 3\n2007 | 3",
    tells: [{ at: "A7", after: "2004", before: "2006" }],
    misses: "Year | Exports (US$ m)\n1960 | 1\n1970 | 2\n1980 | 2\n1985 | 2\n1990 | 2\n1995 | 3\n1997 | 3",
  },
  {
    kind: "does not balance",
    name: "a row of an input-output table that sells what its column does not buy",
    fires:
      " | Farms | Mills | Households | Exports\nFarms | 10 | 20 | 50 | 20\nMills | 20 | 30 | 110 | 40\nValue added | 75 | 150 | |",
    tells: [{ at: "B4", name: "Farms", finding: expect.objectContaining({ kind: "does not balance", row: 0 }) }],
    misses:
      " | Farms | Mills | Households | Exports\nFarms | 10 | 20 | 50 | 20\nMills | 20 | 30 | 110 | 40\nValue added | 70 | 150 | |",
  },
];
