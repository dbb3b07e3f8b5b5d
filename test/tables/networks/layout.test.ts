/** Where an input-output table has its parts, however it is laid out. */

import { type NetworkLayout, networkIn } from "../../../src/tables/networks/layout";
import { runToEnd } from "../../../src/core/sliced";
import { formatAddress, type CellRange } from "../../../src/sheet/address";
import { sketched } from "../grid";

const words = (place: CellRange | null) => place && formatAddress({ sheet: "", ...place });

/** With its first cell in B3, so that a place of the sketch is none of the sheet. */
function read(table: string) {
  const found = runToEnd(networkIn(sketched(table, { sheet: "My table", row: 2, column: 1 })));
  if ("problem" in found) return found;
  const {
    flows,
    finalDemand,
    countries,
    countriesBy,
    countriesFrom,
    countriesNamed,
    splitBy,
    names,
    rows,
    columns,
  }: NetworkLayout = found;
  return {
    flows: words(flows),
    final: words(finalDemand),
    countries: words(countries),
    countriesBy,
    countriesFrom,
    countriesNamed,
    splitBy,
    names: names.map(words),
    left: [
      ...rows.map(({ is, at, by }) => `row ${at + 1}: ${is} by ${by}`),
      ...columns.map(({ is, at, by }) => `column ${at}: ${is} by ${by}`),
    ],
  };
}

const plain = { left: [], names: [] as string[], countries: null, splitBy: "rows" };

const layouts: Record<string, { table: string; understood: object }> = {
  "figures alone, a country a row": {
    table: "30 | 20 | 8 | 2\n0 | 40 | 16 | 24",
    understood: { ...plain, flows: "B3:C4", final: "D3:E4", countriesBy: "blocks" },
  },
  "figures alone, two rows a country": {
    table: "1 | 2 | 3 | 4 | 50 | 6\n1 | 2 | 3 | 4 | 50 | 6\n1 | 2 | 3 | 4 | 50 | 6\n2 | 2 | 3 | 4 | 5 | 60",
    understood: { ...plain, flows: "B3:E6", final: "F3:G6", countriesBy: "blocks" },
  },
  "a column of countries that are known": {
    table: " | Kenya | Italy | Kenya | Italy\nKenya | 30 | 20 | 8 | 2\nItaly | 0 | 40 | 16 | 24",
    understood: {
      ...plain,
      flows: "C4:D5",
      final: "E4:F5",
      countries: "B4:B5",
      countriesBy: "known",
      names: ["B4:B5"],
    },
  },
  "names that repeat beside industries": {
    table:
      "Country | Industry | G | S | G | S | North | South\nNorth | Goods | 1 | 2 | 3 | 4 | 50 | 6\nNorth | Services | 1 | 2 | 3 | 4 | 50 | 6\nSouth | Goods | 1 | 2 | 3 | 4 | 50 | 6\nSouth | Services | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      ...plain,
      flows: "D4:G7",
      final: "H4:I7",
      countries: "B4:B7",
      countriesBy: "repeated",
      names: ["B4:B7", "C4:C7"],
    },
  },
  "countries within each industry": {
    table:
      "Goods | Peru | 1 | 2 | 3 | 4 | 50 | 6\nGoods | Chile | 1 | 2 | 3 | 4 | 50 | 6\nServices | Peru | 1 | 2 | 3 | 4 | 50 | 6\nServices | Chile | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      ...plain,
      flows: "D3:G6",
      final: "H3:I6",
      countries: "C3:C6",
      countriesBy: "repeated",
      names: ["B3:B6", "C3:C6"],
    },
  },
  "a use that comes to nearly all others": {
    table: "30 | 20 | 8 | 2 | 7 | 67.2\n0 | 40 | 16 | 24 | 5 | 85.3",
    understood: { ...plain, flows: "B3:C4", final: "D3:G4" },
  },
  "a heading that says total over kinds of use": {
    table:
      " | | | Total final use | | \n | A | B | Consumption A | Consumption B | Output\nA | 30 | 20 | 8 | 2 | 60\nB | 0 | 40 | 16 | 24 | 80",
    understood: {
      ...plain,
      flows: "C5:D6",
      final: "E5:F6",
      countries: "B5:B6",
      countriesBy: "each",
      names: ["B5:B6"],
      left: ["column 6: total by name"],
    },
  },
  "numbers for the only names": {
    table: "r1 | 1 | 2 | 3 | 40 | 5 | 6\nr2 | 1 | 2 | 3 | 4 | 50 | 6\nr3 | 1 | 2 | 3 | 4 | 5 | 60",
    understood: { ...plain, flows: "C3:E5", final: "F3:H5", countries: "B3:B5", countriesBy: "each", names: ["B3:B5"] },
  },
  "a column that says total beside all rows below": {
    table:
      "Peru | Goods | 1 | 2 | 50 | 6\nPeru | Mining | 2 | 2 | 5 | 60\nTOT | Taxes on products | 1 | 1 | 1 | 1\nTOT | Value added | 5 | 5 | 1 | 1\nTOT | Output | 59 | 69 | 1 | 1",
    understood: {
      flows: "D3:E4",
      final: "F3:G4",
      left: ["row 5: other by name", "row 6: value added by name", "row 7: total by name"],
    },
  },
  "industries before countries": {
    table:
      "Goods | Peru | 1 | 2 | 3 | 4 | 50 | 6\nServices | Peru | 1 | 2 | 3 | 4 | 50 | 6\nGoods | Chile | 1 | 2 | 3 | 4 | 50 | 6\nServices | Chile | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      ...plain,
      flows: "D3:G6",
      final: "H3:I6",
      countries: "C3:C6",
      countriesBy: "repeated",
      names: ["B3:B6", "C3:C6"],
    },
  },
  "industries before countries that nobody knows": {
    table:
      "Goods | P | 1 | 2 | 3 | 4 | 50 | 6\nServices | P | 1 | 2 | 3 | 4 | 50 | 6\nGoods | Q | 1 | 2 | 3 | 4 | 50 | 6\nServices | Q | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      ...plain,
      flows: "D3:G6",
      final: "H3:I6",
      countries: "C3:C6",
      countriesBy: "repeated",
      names: ["B3:B6", "C3:C6"],
    },
  },
  "countries that do not fit final demand, beside regions that do": {
    table:
      "Kenya | Poor | 1 | 2 | 3 | 4 | 50 | 6\nChad | Poor | 1 | 2 | 3 | 4 | 50 | 6\nItaly | Rich | 1 | 2 | 3 | 4 | 50 | 6\nItaly | Rich | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      ...plain,
      flows: "D3:G6",
      final: "H3:I6",
      countries: "C3:C6",
      countriesBy: "repeated",
      names: ["B3:B6", "C3:C6"],
    },
  },
  "names joined by a low line": {
    table:
      "USA_Farming | 1 | 2 | 3 | 4 | 50 | 6\nUSA_Steel | 1 | 2 | 3 | 4 | 50 | 6\nCHN_Farming | 1 | 2 | 3 | 4 | 50 | 6\nCHN_Trade | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      ...plain,
      flows: "C3:F6",
      final: "G3:H6",
      countries: "B3:B6",
      countriesBy: "joined",
      countriesFrom: { how: "before", separator: "_" },
      countriesNamed: ["USA", "CHN"],
      names: ["B3:B6"],
    },
  },
  "names joined by a full stop, the industry first": {
    table:
      "Farming.Peru | 1 | 2 | 3 | 4 | 50 | 6\nSteel.Peru | 1 | 2 | 3 | 4 | 50 | 6\nFarming.Chile | 1 | 2 | 3 | 4 | 50 | 6\nSteel.Chile | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      ...plain,
      flows: "C3:F6",
      final: "G3:H6",
      countries: "B3:B6",
      countriesBy: "joined",
      countriesFrom: { how: "after", separator: "." },
      countriesNamed: ["Peru", "Chile"],
      names: ["B3:B6"],
    },
  },
  "names joined by a space": {
    table:
      "USA Farming | 1 | 2 | 3 | 4 | 50 | 6\nUSA Steel | 1 | 2 | 3 | 4 | 50 | 6\nCHN Farming | 1 | 2 | 3 | 4 | 50 | 6\nCHN Steel | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      ...plain,
      flows: "C3:F6",
      final: "G3:H6",
      countries: "B3:B6",
      countriesBy: "joined",
      countriesFrom: { how: "before", separator: " " },
      countriesNamed: ["USA", "CHN"],
      names: ["B3:B6"],
    },
  },
  "names of several words, which are not joined": {
    table:
      "Raw food | 1 | 2 | 3 | 4 | 50 | 6\nRaw steel | 1 | 2 | 3 | 4 | 50 | 6\nOther goods | 1 | 2 | 3 | 4 | 50 | 6\nOther services | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      ...plain,
      flows: "C3:F6",
      final: "G3:H6",
      countriesBy: "blocks",
      countriesFrom: { how: "cells" },
      countriesNamed: [],
      names: ["B3:B6"],
    },
  },
  "names of which one is not joined": {
    table:
      "USA_Farming | 1 | 2 | 3 | 4 | 50 | 6\nUSA_Steel | 1 | 2 | 3 | 4 | 50 | 6\nCHN_Farming | 1 | 2 | 3 | 4 | 50 | 6\nTrade | 2 | 2 | 3 | 4 | 5 | 60",
    understood: { ...plain, flows: "C3:F6", final: "G3:H6", countriesBy: "blocks", names: ["B3:B6"] },
  },
  "joined names beside a column of the countries": {
    table:
      "USA_Farming | US | 1 | 2 | 3 | 4 | 50 | 6\nUSA_Steel | US | 1 | 2 | 3 | 4 | 50 | 6\nCHN_Farming | CN | 1 | 2 | 3 | 4 | 50 | 6\nCHN_Steel | CN | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      ...plain,
      flows: "D3:G6",
      final: "H3:I6",
      countries: "C3:C6",
      countriesBy: "repeated",
      countriesFrom: { how: "cells" },
      names: ["B3:B6", "C3:C6"],
    },
  },
  "joined names over the columns only": {
    table:
      "P_G | P_S | Q_G | Q_S | Final P | Final Q\n1 | 2 | 3 | 4 | 50 | 6\n1 | 2 | 3 | 4 | 50 | 6\n1 | 2 | 3 | 4 | 50 | 6\n2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      ...plain,
      flows: "B4:E7",
      final: "F4:G7",
      countries: "B3:E3",
      countriesBy: "joined",
      countriesFrom: { how: "before", separator: "_" },
      countriesNamed: ["P", "Q"],
    },
  },
  "countries named in the headings only": {
    table:
      "North | North | South | South | Final North | Final South\n1 | 2 | 3 | 4 | 50 | 6\n1 | 2 | 3 | 4 | 50 | 6\n1 | 2 | 3 | 4 | 50 | 6\n2 | 2 | 3 | 4 | 5 | 60",
    understood: { ...plain, flows: "B4:E7", final: "F4:G7", countries: "B3:E3", countriesBy: "heading row" },
  },
  "total row and column by name": {
    table:
      " | North | South | North | South | Total\nNorth | 30 | 20 | 8 | 2 | 60\nSouth | 0 | 40 | 16 | 24 | 80\nTotal | 30 | 60 | 24 | 26 | 140",
    understood: {
      ...plain,
      flows: "C4:D5",
      final: "E4:F5",
      countries: "B4:B5",
      countriesBy: "each",
      names: ["B4:B5"],
      splitBy: "names",
      left: ["row 6: total by name", "column 6: total by name"],
    },
  },
  "value added and output below, output beside": {
    table:
      " | A | B | A | B | Output\nA | 30 | 20 | 8 | 2 | 60\nB | 0 | 40 | 16 | 24 | 80\nValue added | 30 | 20 | | |\nOutput | 60 | 80 | | |",
    understood: {
      ...plain,
      flows: "C4:D5",
      final: "E4:F5",
      countries: "B4:B5",
      countriesBy: "each",
      names: ["B4:B5"],
      splitBy: "names",
      left: ["row 6: value added by name", "row 7: total by name", "column 6: total by name"],
    },
  },
  "wages, profits, taxes and imports below": {
    table:
      " | A | B | A | B\nA | 30 | 20 | 8 | 2\nB | 0 | 40 | 16 | 24\nCompensation of employees | 10 | 5 | |\nOperating surplus | 10 | 5 | |\nTaxes less subsidies | 5 | 5 | |\nImports | 5 | 5 | |",
    understood: {
      ...plain,
      flows: "C4:D5",
      final: "E4:F5",
      countries: "B4:B5",
      countriesBy: "each",
      names: ["B4:B5"],
      splitBy: "names",
      left: ["row 6: part by name", "row 7: part by name", "row 8: other by name", "row 9: other by name"],
    },
  },
  "totals without a name, by their figures": {
    table: "30 | 20 | 8 | 2 | 60\n0 | 40 | 16 | 24 | 80\n30 | 60 | 24 | 26 | 140",
    understood: {
      ...plain,
      flows: "B3:C4",
      final: "D3:E4",
      countriesBy: "blocks",
      splitBy: "figures",
      left: ["row 5: total by figures", "column 5: total by figures"],
    },
  },
  "value added without a name, by its figures": {
    table: "30 | 20 | 8 | 2\n0 | 40 | 16 | 24\n30 | 20 | |",
    understood: {
      ...plain,
      flows: "B3:C4",
      final: "D3:E4",
      countriesBy: "blocks",
      splitBy: "figures",
      left: ["row 5: value added by figures"],
    },
  },
  "a total of the flows between these and final demand": {
    table: " | A | B | Intermediate use | A | B | Total\nA | 30 | 20 | 50 | 8 | 2 | 60\nB | 0 | 40 | 40 | 16 | 24 | 80",
    understood: {
      ...plain,
      flows: "C4:D5",
      final: "F4:G5",
      countries: "B4:B5",
      countriesBy: "each",
      names: ["B4:B5"],
      left: ["column 4: total by name", "column 7: total by name"],
    },
  },
  "two categories of final demand for each country": {
    table: "Kenya | 1 | 2 | 10 | 1 | 3 | 4\nItaly | 2 | 5 | 4 | 2 | 20 | 7",
    understood: {
      ...plain,
      flows: "C3:D4",
      final: "E3:H4",
      countries: "B3:B4",
      countriesBy: "known",
      names: ["B3:B4"],
    },
  },
  "numbers that count rows and columns": {
    table:
      " | 1 | 2 | 3 | 1 | 2 | 3\n1 | 5 | 2 | 3 | 40 | 5 | 6\n2 | 1 | 6 | 3 | 4 | 50 | 6\n3 | 1 | 2 | 7 | 4 | 5 | 60",
    understood: { ...plain, flows: "C4:E6", final: "F4:H6", countries: "B4:B6", countriesBy: "each", names: ["B4:B6"] },
  },
  "empty cells for 0, and a row that sells nothing": {
    table: " | A | B | C | A | B | C\nA | | 2 | | 4 | 5 | 6\nB | 1 | | | 4 | 5 | 6\nC | | | | | |",
    understood: { ...plain, flows: "C4:E6", final: "F4:H6", countries: "B4:B6", countriesBy: "each", names: ["B4:B6"] },
  },
  "a country named once for all of its rows": {
    table:
      "North | Goods | 1 | 2 | 3 | 4 | 50 | 6\n | Services | 1 | 2 | 3 | 4 | 50 | 6\nSouth | Goods | 1 | 2 | 3 | 4 | 50 | 6\n | Trade | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      ...plain,
      flows: "D3:G6",
      final: "H3:I6",
      countries: "B3:B6",
      countriesBy: "filled",
      countriesFrom: { how: "filled" },
      countriesNamed: ["North", "South"],
      names: ["C3:C6"],
    },
  },
  "one country with one column of final demand": {
    table: "Goods | 1 | 2 | 10\nServices | 2 | 5 | 4",
    understood: { ...plain, flows: "C3:D4", final: "E3:E4", countriesBy: "blocks", names: ["B3:B4"] },
  },
  "a title above, a source below": {
    table: "Flows of 2019, million\n.\n | A | B | A | B\nA | 30 | 20 | 8 | 2\nB | 0 | 40 | 16 | 24\nSource: invented",
    understood: { ...plain, flows: "C6:D7", final: "E6:F7", countries: "B6:B7", countriesBy: "each", names: ["B6:B7"] },
  },
  "final demand that fits no names": {
    table: "A | 1 | 2 | 3 | 40 | 5\nB | 1 | 2 | 3 | 4 | 50\nC | 1 | 2 | 3 | 4 | 5",
    understood: { ...plain, flows: "C3:E5", final: "F3:G5", countriesBy: "none", names: ["B3:B5"] },
  },
};

it.each(Object.entries(layouts))("%s", (_, { table, understood }) => {
  expect(read(table)).toMatchObject(understood);
});

it.each([
  ["no flows", "Firm | Sales\nFarm | 10\nMill | 20", { problem: "no figures" }],
  ["no final demand", "A | 1 | 2\nB | 3 | 4", { problem: "no final demand", rows: 2 }],
  ["too few columns", "A | 1 | 2\nB | 3 | 4\nC | 5 | 9", { problem: "not square", rows: 3, columns: 2 }],
  [
    "totals in place of final demand",
    " | A | B | Total | Output\nA | 1 | 2 | 3 | 3\nB | 3 | 4 | 7 | 7",
    { final: "F4:F5", left: ["column 4: total by name"] },
  ],
])("says what is wrong: %s", (_, table, problem) => {
  expect(read(table)).toMatchObject(problem);
});
