/** Years beside their quarters, years below what the figures are, columns that are numbered, seasons that are estimated. */

import { NO_SHARE, own } from "./sheet";

export const YEARS_AND_PARTS = [
  own(
    "A year behind its quarters",
    `
    Sales (EUR m) | Q1 2022 | Q2 2022 | Q3 2022 | Q4 2022 | 2022
    Knit | 10 | 12 | 11 | 14 | 47
    Woven | 20 | 21 | 19 | 25 | 85
    `,
    {
      kind: "series",
      titleMustContain: ["Woven: 64.1 % of these sales in Q4 2022"],
      mustNeverSay: ["47", "85", "columns B"],
    },
  ),
  own(
    "A quarter behind the years",
    `
    Sales (EUR m) | 2020 | 2021 | Q1 2022
    Knit | 10 | 12 | 3
    Woven | 20 | 21 | 6
    `,
    { kind: "series", mustNeverSay: ["fell", "rose"] },
  ),
  own(
    "Years below their quarters",
    `
    Period | Exports (US$ m)
    Q1 2021 | 10
    Q2 2021 | 12
    2021 | 22
    Q1 2022 | 14
    Q2 2022 | 15
    2022 | 29
    `,
    {
      kind: "series",
      leftOut: ["row 4", "row 7"],
      titleMustContain: ["Exports rose by 50 % from Q1 2021 to Q2 2022"],
      mustNeverSay: ["22 US$", "29 US$"],
    },
  ),
  own(
    "The mean of a year above its months",
    `
    Month | Cocoa price (US$/t)
    2021 | 2400
    Jan 2021 | 2300
    Feb 2021 | 2450
    Mar 2021 | 2450
    `,
    { kind: "series", leftOut: ["row 2"], titleMustContain: ["rose by 6.5 % from Jan 2021 to Mar 2021"] },
  ),
  own(
    "A year beside the first month of another",
    `
    Month | Cocoa price (US$/t)
    2020 | 2400
    2021 | 2600
    Jan 2022 | 2500
    `,
    { leftOut: [] },
  ),
  own(
    "Years and quarters of two countries",
    `
    Country | TIME_PERIOD | Export price index (2015 = 100)
    Kenya | 2021 | 105
    Kenya | 2021-Q1 | 104
    Kenya | 2021-Q2 | 106
    Ghana | 2021 | 99
    Ghana | 2021-Q1 | 98
    Ghana | 2021-Q2 | 100
    `,
    { kind: "series", leftOut: ["row 2", "row 5"], titleMustContain: ["rose by 2 % from 2021-Q1 to 2021-Q2"] },
  ),
  own(
    "What the figures are over the years",
    `
    Value added of a phone (US$) | Korea | Japan | China | Total
    2007 | 20 | 30 | 5 | 55
    2010 | 40 | 28 | 7 | 75
    `,
    {
      kind: "series",
      titleMustContain: ["Korea: 53.3 % of the total in 2010"],
      mustNeverSay: ["2,007", "2,010", "kinds"],
    },
  ),
  own(
    "Prices of steps over the years",
    `
    Price US$/kg | Farm gate | Export | Retail
    2019 | 1.1 | 2.2 | 9
    2020 | 1.2 | 2.3 | 9.5
    `,
    { mustNeverSay: ["2,019", "2,020"] },
  ),
  own(
    "Prices near two thousand beside their volume",
    `
    Price (US$/t) | Volume (t)
    1900 | 5
    1910 | 6
    1920 | 7
    `,
    { kind: "indicators", question: "measures", mustNeverSay: ["in 1920", ...NO_SHARE] },
  ),
  own(
    "Columns numbered below their headings",
    `
    Commodity | Exports 2020 (US$ m) | Exports 2021 (US$ m)
    (1) | (2) | (3)
    Coffee | 110 | 125
    Tea | 90 | 85
    `,
    { kind: "series", titleMustContain: ["Coffee: 59.5 % of these exports in 2021"], mustNeverSay: ["(1)", "−3"] },
  ),
  own(
    "Numbers in brackets as a workbook takes them",
    `
    Commodity | Exports 2020 (US$ m) | Exports 2021 (US$ m)
    -1 | -2 | -3
    Coffee | 110 | 125
    Tea | 90 | 85
    `,
    { kind: "series", titleMustContain: ["Coffee: 59.5 % of these exports in 2021"], mustNeverSay: ["-1", "−3"] },
  ),
  own(
    "A chain whose columns are numbered",
    `
    Link | Sales | Purchases
    1 | 2 | 3
    Farm | 100 | 20
    Mill | 150 | 100
    `,
    { kind: "chain", titleMustContain: ["Farm", "61.5 %"] },
  ),
  own(
    "Numbers that are figures",
    `
    Link | Sales | Purchases
    1 | 20 | 3
    Farm | 100 | 20
    Mill | 150 | 100
    `,
    { kind: "chain", titleMustContain: ["Farm", "54.4 %"] },
  ),
  own(
    "Seasons estimated and forecast",
    `
    Coffee exports (thousand bags) | 2019/20 | 2020/21e | 2021/22f
    Brazil | 40000 | 45000 | 36000
    Viet Nam | 27000 | 25000 | 28000
    `,
    { kind: "series", titleMustContain: ["Brazil: 56.3 % of the export volume of the two listed in 2021/22f"] },
  ),
  own(
    "Thousands by their sum",
    `
    Segment | Revenue FY21
    Coffee | 9,720
    Tea | (110)
    Cocoa | 6,000
    Group | 15,610
    `,
    { question: "decimal", firstAnswer: "9,720" },
  ),
];
