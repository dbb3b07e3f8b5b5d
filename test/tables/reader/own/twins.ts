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
  own(
    "Two lists beside one another without a column between",
    `
    Top exporters | Value (US$ bn) | Top importers | Value (US$ bn)
    China | 100 | USA | 200
    Italy | 50 | Germany | 90
    Turkey | 30 | France | 40
    `,
    {
      question: "which table",
      questionMustContain: ["A1:B4", "C1:D4"],
      after: { "C1:D4: Top importers, Value (US$ bn)": { mustNeverSay: ["China", "Italy"] } },
    },
  ),
  own(
    "A second column of names that is of the first",
    `
    Country | Exports (US$ bn) | Main partner | Imports (US$ bn)
    China | 100 | USA | 80
    Italy | 50 | Germany | 60
    Turkey | 30 | France | 40
    `,
    { question: "measures", questionMustContain: ["Exports (US$ bn)", "Imports (US$ bn)"] },
  ),
  own(
    "The t of exports is no unit",
    `
    Item | Exports (t) | Exports (US$ m) | Imports (t) | Imports (US$ m)
    Cocoa | 800 | 2300 | 1 | 2
    Coffee | 100 | 220 | 3 | 5
    Others | 2000 | 90 | 100 | 80
    `,
    { question: "measures", questionMustContain: ["Exports (t)", "Exports (US$ m)", "Imports (t)"] },
  ),
  own(
    "Bags are sold for money",
    `
    Product | Domestic sales (EUR m) | Export sales (EUR m) | Total sales (EUR m)
    Shoes | 10 | 20 | 30
    Bags | 5 | 15 | 20
    Belts | 2 | 3 | 5
    All products | 17 | 38 | 55
    `,
    {
      kind: "series",
      question: null,
      columns: { D: "total" },
      leftOut: ["row 5", "column D"],
      titleMustContain: ["Shoes: 54.5 % of sales"],
      mustNeverSay: [...NO_CHAIN, "All products:"],
    },
  ),
  own(
    "Energy is a name under a title of prices",
    `
    Price index, 2010 = 100 | | |
    Year | Food | Energy | Metals
    2019 | 110 | 95 | 101
    2020 | 112 | 60 | 104
    `,
    { kind: "series", question: null, titleMustContain: ["Energy", "fell by 36.8 %"], mustNeverSay: NO_CHAIN },
  ),
  own(
    "The unit of the corner holds for columns that name their measure",
    `
    Trade with third countries (EUR million) | Exports | Imports | Cover ratio (%)
    Belgium | 100 | 90 | 111
    Germany | 500 | 400 | 125
    EU27 | 2000 | 1900 | 105
    `,
    {
      question: "measures",
      units: { B: "EUR million", C: "EUR million", D: "%" },
      after: { "Exports (EUR million)": { titleMustContain: ["Germany: 25 % of exports of EU27"] } },
    },
  ),
];
