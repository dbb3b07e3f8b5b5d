/** Columns that nothing tells apart are told or asked about, never summed and never written over one another; and units of headings. */

import { NO_CHAIN, own } from "./sheet";

export const TWINS = [
  own(
    "Two years that stand twice",
    `
    Country | 2019 | 2020 | 2019 | 2020
    Ghana | 100 | 110 | 200 | 230
    Togo | 50 | 60 | 80 | 90
    `,
    {
      kind: "indicators",
      question: "measures",
      periods: ["2019", "2020"],
      questionMustContain: ["columns B to C", "columns D to E"],
      after: {
        "columns B to C": {
          question: "figures",
          after: {
            "Amounts that add up": {
              titleMustContain: ["Ghana: 64.7 % of the two listed (columns B to C) in 2020"],
              mustNeverSay: ["71.9 %"],
            },
            Prices: { mustNeverSay: ["% of"], titleMustContain: ["Togo: price (columns B to C) rose by 20 %"] },
          },
        },
        "Each by itself": { mustNeverSay: [...NO_CHAIN, "310"] },
      },
    },
  ),
  own(
    "Two years that stand twice under one measure",
    `
    Exports (US$ million) | 2019 | 2020 | 2019 | 2020
    Ghana | 100 | 110 | 200 | 230
    Togo | 50 | 60 | 80 | 90
    `,
    {
      question: "measures",
      units: { B: "US$ million", E: "US$ million" },
      after: {
        "columns D to E (US$ million)": { titleMustContain: ["Ghana: 71.9 % of these exports (columns D to E)"] },
      },
    },
  ),
  own(
    "Each year twice",
    `
    Exports and imports of West Africa | | | |
    Country | 2019 | 2019 | 2020 | 2020
    Ghana | 100 | 50 | 110 | 60
    Togo | 40 | 30 | 45 | 35
    `,
    { question: "measures", questionMustContain: ["columns B, D", "columns C, E"] },
  ),
  own(
    "Each year in two units",
    `
    Cocoa | 2019 (t) | 2019 (US$ m) | 2020 (t) | 2020 (US$ m)
    Ghana | 800 | 2000 | 810 | 2100
    Togo | 40 | 30 | 45 | 35
    `,
    { question: "measures", units: { B: "t", C: "US$ m" }, periods: ["2019", "2020"] },
  ),
  own(
    "Two columns of one heading",
    `
    Country | Exports | Exports
    Ghana | 100 | 110
    Togo | 50 | 60
    Benin | 70 | 10
    `,
    {
      kind: "indicators",
      question: "measures",
      questionMustContain: ["Exports (column B)", "Exports (column C)"],
      after: {
        "Exports (column B)": { titleMustContain: ["Ghana: 45.5 % of these Exports (column B)"] },
        "Exports (column C)": { titleMustContain: ["Ghana: 61.1 % of these Exports (column C)"] },
      },
    },
  ),
  own(
    "Two columns of one heading over years",
    `
    Year | Exports | Exports
    2019 | 100 | 110
    2020 | 50 | 60
    2021 | 70 | 10
    `,
    {
      question: "measures",
      after: {
        "Exports (column C)": { titleMustContain: ["Exports (column C) fell by 90.9 %"], mustNeverSay: ["87.5 %"] },
      },
    },
  ),
  own(
    "The same column twice",
    `
    Country | Exports (US$ m) | Exports (US$ m)
    Ghana | 100 | 100
    Togo | 50 | 50
    Benin | 70 | 70
    `,
    { kind: "series", question: null, columns: { B: "exports", C: "unused" }, titleMustContain: ["Ghana: 45.5 %"] },
  ),
  own(
    "Columns without headings are periods or measures",
    `
    Ghana | 10 | 20 | 30
    Togo | 5 | 6 | 7
    Mali | 3 | 4 | 9
    `,
    {
      question: "columns",
      after: {
        "One measure in several periods": {
          kind: "series",
          titleMustContain: ["Ghana: 65.2 % of the three listed in column D"],
        },
        "Different measures": { question: "measures", questionMustContain: ["column B", "column C", "column D"] },
      },
    },
  ),
  own(
    "Thousands of a currency behind the heading",
    `
    Segment | Sales EUR k | Staff
    Automotive | 420 | 12
    Industrial | 310 | 20
    Consumer | 120 | 4
    `,
    {
      question: "measures",
      units: { B: "EUR k", C: "" },
      after: { Staff: { titleMustContain: ["Industrial: 55.6 % of the staff of the three listed"] } },
    },
  ),
  own(
    "FOB and CIF are no units",
    `
    Country | Exports (FOB, US$ m) | Imports (CIF, US$ m)
    Ghana | 100 | 120
    Togo | 50 | 80
    Mali | 30 | 60
    `,
    { question: "measures", units: { B: "US$ m", C: "US$ m" } },
  ),
  own(
    "FAOSTAT trade with the unit of each row",
    `
    Domain | Area | Element | Item | Year | Unit | Value
    TCL | Ghana | Export Value | Cocoa beans | 2020 | 1000 US$ | 2300
    TCL | Ghana | Export Quantity | Cocoa beans | 2020 | t | 800
    TCL | Togo | Export Value | Cocoa beans | 2020 | 1000 US$ | 300
    TCL | Togo | Export Quantity | Cocoa beans | 2020 | t | 90
    `,
    { kind: "trade rows", titleMustContain: ["Ghana: 88.5 % of these exports in 2020", "values in 1000 US$"] },
  ),
  own(
    "FAOSTAT with one unit in every row",
    `
    Area | Item | Year | Unit | Value
    Ghana | Cocoa beans | 2019 | 1000 US$ | 2300
    Ghana | Cocoa beans | 2020 | 1000 US$ | 2400
    Togo | Cocoa beans | 2019 | 1000 US$ | 30
    Togo | Cocoa beans | 2020 | 1000 US$ | 40
    `,
    { columns: { D: "unit", E: "value" }, units: { E: "1000 US$" } },
  ),
];
