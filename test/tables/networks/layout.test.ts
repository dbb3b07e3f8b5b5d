/** Where an input-output table has its parts, however it is laid out. */

import { columnName } from "../../../src/sheet/address";
import { sketched } from "../grid";
import { place, reading } from "./read";

/** With its first cell in B3, so that a place of the sketch is none of the sheet. A person says that it is such a table. */
function read(table: string) {
  const found = reading(sketched(table, { sheet: "My table", row: 2, column: 1 }), { isMeant: true });
  if (found?.is !== "network") return found && { why: found.why, at: place(found.at) };
  const { flows, finalDemand, countries, squareBy, names, rows, columns, question } = found;
  const beside = columns.filter(({ role }) => !["label", "code", "finalDemand"].includes(role));
  return {
    flows: place(flows),
    final: finalDemand.map(place).join(", "),
    countries: countries.are === "several" ? place(countries.at) : "one",
    by: countries.by,
    ...(countries.are === "several" && { from: countries.from, named: countries.names }),
    squareBy,
    names: names.map(place),
    asked: question?.id ?? null,
    left: [
      ...rows.map(({ role, at, by }) => `row ${at + 1}: ${role} by ${by}`),
      ...beside.map(({ role, at, by }) => `column ${columnName(at)}: ${role} by ${by}`),
    ],
  };
}

const layouts: Record<string, { table: string; understood: object }> = {
  "figures alone, a country a row": {
    table: "30 | 20 | 8 | 2\n0 | 40 | 16 | 24",
    understood: {
      flows: "B3:C4",
      final: "D3:E4",
      countries: "one",
      by: "one",
      squareBy: "shape",
      names: [],
      asked: "countries",
      left: [],
    },
  },
  "names that repeat beside industries": {
    table:
      " | | North | North | South | South | North | South\nCountry | Industry | Goods | Services | Goods | Services | Final | Final\nNorth | Goods | 1 | 2 | 3 | 4 | 50 | 6\nNorth | Services | 1 | 2 | 3 | 4 | 50 | 6\nSouth | Goods | 1 | 2 | 3 | 4 | 50 | 6\nSouth | Services | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      flows: "D5:G8",
      final: "H5:I8",
      countries: "B5:B8",
      by: "heading",
      from: { how: "cells" },
      named: ["North", "South"],
      squareBy: "names",
      names: ["B5:B8", "C5:C8"],
      asked: null,
      left: [],
    },
  },
  "countries within each industry": {
    table:
      "Goods | Peru | 1 | 2 | 3 | 4 | 50 | 6\nGoods | Chile | 1 | 2 | 3 | 4 | 50 | 6\nServices | Peru | 1 | 2 | 3 | 4 | 50 | 6\nServices | Chile | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      flows: "D3:G6",
      final: "H3:I6",
      countries: "C3:C6",
      by: "repeated",
      from: { how: "cells" },
      named: ["Peru", "Chile"],
      squareBy: "shape",
      names: ["B3:B6", "C3:C6"],
      asked: null,
      left: [],
    },
  },
  "a use that comes to nearly all others": {
    table: "30 | 20 | 8 | 2 | 7 | 67.2\n0 | 40 | 16 | 24 | 5 | 85.3",
    understood: {
      flows: "B3:C4",
      final: "D3:G4",
      countries: "one",
      by: "one",
      squareBy: "shape",
      names: [],
      asked: null,
      left: [],
    },
  },
  "numbers for the only names": {
    table: "r1 | 1 | 2 | 3 | 40 | 5 | 6\nr2 | 1 | 2 | 3 | 4 | 50 | 6\nr3 | 1 | 2 | 3 | 4 | 5 | 60",
    understood: {
      flows: "C3:E5",
      final: "F3:H5",
      countries: "one",
      by: "one",
      squareBy: "shape",
      names: ["B3:B5"],
      asked: null,
      left: [],
    },
  },
  "industries before countries": {
    table:
      "Goods | Peru | 1 | 2 | 3 | 4 | 50 | 6\nServices | Peru | 1 | 2 | 3 | 4 | 50 | 6\nGoods | Chile | 1 | 2 | 3 | 4 | 50 | 6\nServices | Chile | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      flows: "D3:G6",
      final: "H3:I6",
      countries: "C3:C6",
      by: "repeated",
      from: { how: "cells" },
      named: ["Peru", "Chile"],
      squareBy: "shape",
      names: ["B3:B6", "C3:C6"],
      asked: null,
      left: [],
    },
  },
  "industries before countries that nobody knows": {
    table:
      "Goods | P | 1 | 2 | 3 | 4 | 50 | 6\nServices | P | 1 | 2 | 3 | 4 | 50 | 6\nGoods | Q | 1 | 2 | 3 | 4 | 50 | 6\nServices | Q | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      flows: "D3:G6",
      final: "H3:I6",
      countries: "C3:C6",
      by: "repeated",
      from: { how: "cells" },
      named: ["P", "Q"],
      squareBy: "shape",
      names: ["B3:B6", "C3:C6"],
      asked: null,
      left: [],
    },
  },
  "countries that do not fit final demand, beside regions that do": {
    table:
      "Kenya | Poor | 1 | 2 | 3 | 4 | 50 | 6\nChad | Poor | 1 | 2 | 3 | 4 | 50 | 6\nItaly | Rich | 1 | 2 | 3 | 4 | 50 | 6\nItaly | Rich | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      flows: "D3:G6",
      final: "H3:I6",
      countries: "C3:C6",
      by: "repeated",
      from: { how: "cells" },
      named: ["Poor", "Rich"],
      squareBy: "shape",
      names: ["B3:B6", "C3:C6"],
      asked: null,
      left: [],
    },
  },
  "names joined by a low line": {
    table:
      "USA_Farming | 1 | 2 | 3 | 4 | 50 | 6\nUSA_Steel | 1 | 2 | 3 | 4 | 50 | 6\nCHN_Farming | 1 | 2 | 3 | 4 | 50 | 6\nCHN_Trade | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      flows: "C3:F6",
      final: "G3:H6",
      countries: "B3:B6",
      by: "joined",
      from: { how: "before", separator: "_" },
      named: ["USA", "CHN"],
      squareBy: "shape",
      names: ["B3:B6"],
      asked: null,
      left: [],
    },
  },
  "names joined by a full stop, the industry first": {
    table:
      "Farming.Peru | 1 | 2 | 3 | 4 | 50 | 6\nSteel.Peru | 1 | 2 | 3 | 4 | 50 | 6\nFarming.Chile | 1 | 2 | 3 | 4 | 50 | 6\nSteel.Chile | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      flows: "C3:F6",
      final: "G3:H6",
      countries: "B3:B6",
      by: "joined",
      from: { how: "after", separator: "." },
      named: ["Peru", "Chile"],
      squareBy: "shape",
      names: ["B3:B6"],
      asked: null,
      left: [],
    },
  },
  "names joined by a space": {
    table:
      "USA Farming | 1 | 2 | 3 | 4 | 50 | 6\nUSA Steel | 1 | 2 | 3 | 4 | 50 | 6\nCHN Farming | 1 | 2 | 3 | 4 | 50 | 6\nCHN Steel | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      flows: "C3:F6",
      final: "G3:H6",
      countries: "B3:B6",
      by: "joined",
      from: { how: "before", separator: " " },
      named: ["USA", "CHN"],
      squareBy: "shape",
      names: ["B3:B6"],
      asked: null,
      left: [],
    },
  },
  "names of several words, which are not joined": {
    table:
      "Raw food | 1 | 2 | 3 | 4 | 50 | 6\nRaw steel | 1 | 2 | 3 | 4 | 50 | 6\nOther goods | 1 | 2 | 3 | 4 | 50 | 6\nOther services | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      flows: "C3:F6",
      final: "G3:H6",
      countries: "one",
      by: "one",
      squareBy: "shape",
      names: ["B3:B6"],
      asked: null,
      left: [],
    },
  },
  "names of which one is not joined": {
    table:
      "USA_Farming | 1 | 2 | 3 | 4 | 50 | 6\nUSA_Steel | 1 | 2 | 3 | 4 | 50 | 6\nCHN_Farming | 1 | 2 | 3 | 4 | 50 | 6\nTrade | 2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      flows: "C3:F6",
      final: "G3:H6",
      countries: "one",
      by: "one",
      squareBy: "shape",
      names: ["B3:B6"],
      asked: null,
      left: [],
    },
  },
  "joined names over the columns only": {
    table:
      "P_G | P_S | Q_G | Q_S | Final P | Final Q\n1 | 2 | 3 | 4 | 50 | 6\n1 | 2 | 3 | 4 | 50 | 6\n1 | 2 | 3 | 4 | 50 | 6\n2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      flows: "B4:E7",
      final: "F4:G7",
      countries: "B3:E3",
      by: "heading row",
      from: { how: "before", separator: "_" },
      named: ["P", "Q"],
      squareBy: "shape",
      names: [],
      asked: null,
      left: [],
    },
  },
  "countries named in the headings only": {
    table:
      "North | North | South | South | Final North | Final South\n1 | 2 | 3 | 4 | 50 | 6\n1 | 2 | 3 | 4 | 50 | 6\n1 | 2 | 3 | 4 | 50 | 6\n2 | 2 | 3 | 4 | 5 | 60",
    understood: {
      flows: "B4:E7",
      final: "F4:G7",
      countries: "B3:E3",
      by: "heading row",
      from: { how: "cells" },
      named: ["North", "South"],
      squareBy: "shape",
      names: [],
      asked: null,
      left: [],
    },
  },
  "value added and output below, output beside": {
    table:
      " | A | B | A | B | Output\nA | 30 | 20 | 8 | 2 | 60\nB | 0 | 40 | 16 | 24 | 80\nValue added | 30 | 20 | | |\nOutput | 60 | 80 | | |",
    understood: {
      flows: "C4:D5",
      final: "E4:F5",
      countries: "B4:B5",
      by: "users",
      from: { how: "cells" },
      named: ["A", "B"],
      squareBy: "names",
      names: ["B4:B5"],
      asked: null,
      left: ["row 6: valueAdded by name", "row 7: output by name", "column G: output by name"],
    },
  },
  "wages, profits, taxes and imports below": {
    table:
      " | A | B | A | B\nA | 30 | 20 | 8 | 2\nB | 0 | 40 | 16 | 24\nCompensation of employees | 10 | 5 | |\nOperating surplus | 10 | 5 | |\nTaxes less subsidies | 5 | 5 | |\nImports | 5 | 5 | |",
    understood: {
      flows: "C4:D5",
      final: "E4:F5",
      countries: "B4:B5",
      by: "users",
      from: { how: "cells" },
      named: ["A", "B"],
      squareBy: "names",
      names: ["B4:B5"],
      asked: null,
      left: [
        "row 6: valueAdded part by name",
        "row 7: valueAdded part by name",
        "row 8: taxes by name",
        "row 9: imports by name",
      ],
    },
  },
  "totals without a name, by their figures": {
    table: "30 | 20 | 8 | 2 | 60\n0 | 40 | 16 | 24 | 80\n30 | 60 | 24 | 26 | 140",
    understood: {
      flows: "B3:C4",
      final: "D3:E4",
      countries: "one",
      by: "one",
      squareBy: "shape",
      names: [],
      asked: "countries",
      left: ["row 5: total by figures", "column F: total by figures"],
    },
  },
  "value added without a name, by its figures": {
    table: "30 | 20 | 8 | 2\n0 | 40 | 16 | 24\n30 | 20 | |",
    understood: {
      flows: "B3:C4",
      final: "D3:E4",
      countries: "one",
      by: "one",
      squareBy: "shape",
      names: [],
      asked: "countries",
      left: ["row 5: valueAdded by figures"],
    },
  },
  "a total of the flows between these and final demand": {
    table: " | A | B | Intermediate use | A | B | Total\nA | 30 | 20 | 50 | 8 | 2 | 60\nB | 0 | 40 | 40 | 16 | 24 | 80",
    understood: {
      flows: "C4:D5",
      final: "F4:G5",
      countries: "B4:B5",
      by: "users",
      from: { how: "cells" },
      named: ["A", "B"],
      squareBy: "names",
      names: ["B4:B5"],
      asked: null,
      left: ["column E: total by name", "column H: total by name"],
    },
  },
  "two categories of final demand for each country": {
    table: "Kenya | 1 | 2 | 10 | 1 | 3 | 4\nItaly | 2 | 5 | 4 | 2 | 20 | 7",
    understood: {
      flows: "C3:D4",
      final: "E3:H4",
      countries: "B3:B4",
      by: "known",
      from: { how: "cells" },
      named: ["Kenya", "Italy"],
      squareBy: "shape",
      names: ["B3:B4"],
      asked: null,
      left: [],
    },
  },
  "numbers that count rows and columns": {
    table:
      " | 1 | 2 | 3 | 1 | 2 | 3\n1 | 5 | 2 | 3 | 40 | 5 | 6\n2 | 1 | 6 | 3 | 4 | 50 | 6\n3 | 1 | 2 | 7 | 4 | 5 | 60",
    understood: {
      flows: "C4:E6",
      final: "F4:H6",
      countries: "one",
      by: "one",
      squareBy: "names",
      names: ["B4:B6"],
      asked: null,
      left: [],
    },
  },
  "one country with one column of final demand": {
    table: "Goods | 1 | 2 | 10\nServices | 2 | 5 | 4",
    understood: {
      flows: "C3:D4",
      final: "E3:E4",
      countries: "one",
      by: "one",
      squareBy: "shape",
      names: ["B3:B4"],
      asked: null,
      left: [],
    },
  },
  "a title above, a source below": {
    table: "Flows of 2019, million\n.\n | A | B | A | B\nA | 30 | 20 | 8 | 2\nB | 0 | 40 | 16 | 24\nSource: invented",
    understood: {
      flows: "C6:D7",
      final: "E6:F7",
      countries: "B6:B7",
      by: "users",
      from: { how: "cells" },
      named: ["A", "B"],
      squareBy: "names",
      names: ["B6:B7"],
      asked: null,
      left: [],
    },
  },
  "final demand that fits no names": {
    table: "A | 1 | 2 | 3 | 40 | 5\nB | 1 | 2 | 3 | 4 | 50\nC | 1 | 2 | 3 | 4 | 5",
    understood: {
      flows: "C3:E5",
      final: "F3:G5",
      countries: "one",
      by: "one",
      squareBy: "shape",
      names: ["B3:B5"],
      asked: null,
      left: [],
    },
  },
};

it.each(Object.entries(layouts))("%s", (_, { table, understood }) => {
  expect(read(table)).toMatchObject(understood);
});

it.each([
  ["no flows", "Firm | Sales\nFarm | 10\nMill | 20", null],
  ["no final demand", "A | 1 | 2\nB | 3 | 4", null],
  ["no final demand, with names across", " | A | B\nA | 1 | 2\nB | 3 | 4", { why: "no final demand", at: "D4" }],
  ["too few columns", "A | 1 | 2\nB | 3 | 4\nC | 5 | 9", null],
  [
    "totals in place of final demand",
    " | A | B | Total | Output\nA | 1 | 2 | 3 | 3\nB | 3 | 4 | 7 | 7",
    { why: "no final demand", at: "D4" },
  ],
  ["links with sales and purchases by year", "Link | 2010 | 2011 | 2012\nFarm | 1 | 2 | 3\nMill | 2 | 3 | 4", null],
])("what is none: %s", (_, table, said) => {
  expect(read(table)).toEqual(said);
});
