/** Budgets of a farm or a firm: quantities in many units with their prices, what is earned, spent and left. */

import { own } from "./sheet";

export const BUDGETS = [
  own(
    "A budget with quantities in many units",
    `
    Budget item | Unit | Quantity | Unit price (KES) | Amount (KES)
    Gross output | 90-kg bag | 20 | 3520 | 70400
    Seed | kg | 10 | 240 | 2400
    Fertiliser | 50-kg bag | 2 | 6000 | 12000
    Labour, planting | day | 8 | 400 | 3200
    Labour, weeding | day | 16 | 400 | 6400
    Transport | 90-kg bag | 20 | 100 | 2000
    Total costs | | | | 26000
    Gross margin | | | | 44400
    `,
    {
      kind: "nested account",
      question: null,
      columns: { B: "unit", C: "unused", D: "unused", E: "value" },
      units: { E: "KES" },
      titleMustContain: ["Gross margin is 63.1 % of Gross output"],
      mustNeverSay: ["50 %", "of the three listed", "kinds"],
    },
  ),
  own(
    "Costs with quantities in many units",
    `
    Cost of production, maize
    Item | Unit | Quantity | Unit price (KES) | Amount (KES)
    Seed | kg | 10 | 240 | 2400
    Fertiliser | 50-kg bag | 2 | 6000 | 12000
    Labour, planting | day | 8 | 400 | 3200
    Total | | | | 17600
    `,
    { kind: "series", question: null, titleMustContain: ["Fertiliser: 68.2 %"] },
  ),
  own(
    "Quantities and prices that do not make the amounts",
    `
    Item | Unit | Quantity | Unit price (KES) | Amount (KES)
    Seed | kg | 10 | 240 | 2500
    Fertiliser | 50-kg bag | 2 | 6000 | 12000
    Labour | day | 8 | 400 | 3200
    `,
    {
      kind: "indicators",
      question: "measures",
      questionMustContain: ["Unit price (KES)", "Amount (KES)", "Quantity (kg)"],
      mustNeverSay: ["2,500 kg", "240 kg", "Amount: 3,200 day"],
    },
  ),
  own(
    "Quantities, prices and values in one unit are three measures",
    `
    Product | Unit | Quantity | Price (US$) | Value (US$)
    Arabica | kg | 10 | 240 | 2400
    Robusta | kg | 2 | 6000 | 12000
    Liberica | kg | 8 | 400 | 3200
    `,
    {
      kind: "indicators",
      question: "measures",
      questionMustContain: ["Quantity (kg)", "Price (US$)", "Value (US$)"],
      mustNeverSay: ["2,400 kg"],
    },
  ),
  own(
    "What is earned, spent and left",
    `
    Item | UGX
    Revenue | 1000000
    Seedlings | 100000
    Fertiliser | 150000
    Labour | 200000
    Transport | 50000
    Net income | 500000
    `,
    {
      kind: "nested account",
      question: null,
      leftOut: ["row 2"],
      titleMustContain: ["Net income is 50 % of Revenue"],
      mustNeverSay: ["of the six listed", "Revenue: "],
    },
  ),
  own(
    "What is earned, spent and left at two levels",
    `
    Gross margin, KES
    Item | 2019 | 2020
    Gross income | 1000 | 900
    Feed | 500 | 400
    Labour | 200 | 200
    Total variable costs | 700 | 600
    Gross margin | 300 | 300
    Rent | 50 | 50
    Depreciation | 60 | 50
    Net income | 190 | 200
    `,
    {
      kind: "nested account",
      tree: { "row 3": ["row 6", "row 7"], "row 7": ["row 8", "row 9", "row 10"] },
      titleMustContain: ["Gross margin is 33.3 % of Gross income in 2020"],
    },
  ),
  own(
    "What is left does not add up",
    `
    Item | UGX
    Revenue | 1000000
    Seedlings | 100000
    Fertiliser | 150000
    Net income | 500000
    `,
    {
      kind: "unknown",
      question: "figures",
      mustNeverSay: ["of Revenue"],
      after: { "Amounts that add up": { kind: "series", mustNeverSay: ["of the four listed", "Revenue: 57.1 %"] } },
    },
  ),
];
