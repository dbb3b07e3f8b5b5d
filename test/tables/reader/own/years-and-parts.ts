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

/** Two columns that say one period together, and rows that say one period twice. */
export const PARTS_OF_YEARS = [
  own(
    "A year and a month",
    `
    Year | Month | Cocoa price (US$/t)
    2020 | Jan | 2300
    2020 | Feb | 2350
    2021 | Jan | 2400
    2021 | Feb | 2500
    `,
    {
      kind: "series",
      columns: { A: "period", B: "period", C: "price" },
      titleMustContain: ["Cocoa price rose by 8.7 % from Jan 2020 to Feb 2021"],
    },
  ),
  own(
    "A month before its year, as a number",
    `
    Month | Year | Cocoa price (US$/t)
    12 | 2020 | 2300
    1 | 2021 | 2400
    2 | 2021 | 2500
    `,
    { kind: "series", titleMustContain: ["rose by 8.7 % from 2020-12 to 2021-02"], mustNeverSay: ["Month:"] },
  ),
  own(
    "Quarters of two countries",
    `
    Country | Year | Quarter | Exports (US$ m)
    Kenya | 2020 | 1 | 10
    Kenya | 2020 | 2 | 11
    Ghana | 2020 | 1 | 20
    Ghana | 2020 | 2 | 22
    `,
    { kind: "series", titleMustContain: ["Ghana: 66.7 % of these exports in Q2 2020"] },
  ),
  own(
    "The year among its months",
    `
    Area | Year | Month | Price (US$/t)
    Ghana | 2020 | January | 2300
    Ghana | 2020 | February | 2350
    Ghana | 2020 | Annual value | 2325
    Ghana | 2021 | January | 2400
    Ghana | 2021 | February | 2500
    Ghana | 2021 | Annual value | 2450
    `,
    {
      kind: "series",
      leftOut: ["row 4", "row 7"],
      titleMustContain: ["rose by 8.7 % from January 2020 to February 2021"],
      mustNeverSay: ["2,325", "2,450"],
    },
  ),
  own(
    "Seasons of a year are names",
    `
    Year | Season | Exports (US$ m)
    2020 | Main | 23
    2020 | Mid | 25
    2021 | Main | 24
    2021 | Mid | 25
    `,
    { kind: "series", titleMustContain: ["Mid: 51 % of these exports in 2021"] },
  ),
  own(
    "A year with two prices",
    `
    Year | Cocoa price (US$/t)
    2020 | 2300
    2020 | 2350
    2021 | 2400
    2022 | 2500
    `,
    {
      kind: "series",
      remarksMustContain: ["Rows 2, 3 say different things of the same name and period"],
      titleMustContain: ["rose by 4.2 % from 2021 to 2022"],
      mustNeverSay: ["2,350", "2,300"],
    },
  ),
  own(
    "A row that stands twice",
    `
    Year | Cocoa price (US$/t)
    2020 | 2350
    2020 | 2350
    2021 | 2400
    `,
    { kind: "series", titleMustContain: ["rose by 2.1 % from 2020 to 2021"] },
  ),
];

/** Averages of years and over years, and changes of which none is the largest. */
export const AVERAGES = [
  own(
    "An average below the years",
    `
    Year | Cocoa price (US$/t)
    2019 | 2300
    2020 | 2400
    Average | 2350
    `,
    { kind: "series", titleMustContain: ["rose by 4.3 % from 2019 to 2020"], mustNeverSay: ["2,019"] },
  ),
  own(
    "An average of years before the years",
    `
    Year | Cocoa price (US$/t)
    2015-19 | 2300
    2020 | 2400
    2021 | 2500
    `,
    { kind: "series", titleMustContain: ["rose by 8.7 % from 2015-19 to 2021"], mustNeverSay: ["a year"] },
  ),
  own(
    "Seasons before the years",
    `
    Year | Cocoa price (US$/t)
    2018-19 | 2300
    2019-20 | 2400
    2020-21 | 2500
    `,
    { kind: "series", sentencesMustContain: ["+4.3 % a year"] },
  ),
  own(
    "A rate, percentages and a price",
    `
    Year | Exchange rate | Inflation (%) | Export price (US$/kg)
    2019 | 102 | 5 | 2.1
    2020 | 106 | 6 | 2.0
    2021 | 110 | 7 | 2.4
    `,
    {
      mustNeverSay: ["Of 3 series"],
      sentencesMustContain: ["rose by 8, from 102", "2 percentage points", "14.3 %"],
    },
  ),
  own(
    "An index whose base is in its heading",
    `
    Year | Terms of trade (2015 = 100)
    2019 | 104
    2020 | 98
    `,
    {
      kind: "series",
      titleMustContain: ["Terms of trade fell by 5.8 % from 2019 to 2020"],
      mustNeverSay: ["104 2015"],
    },
  ),
  own(
    "Totals of regions in a column of countries",
    `
    Region | Country | Exports 2019 (US$ m) | Exports 2020 (US$ m)
    Africa | Kenya | 100 | 110
    Africa | Ghana | 200 | 180
    Africa | Total | 300 | 290
    Asia | India | 400 | 420
    Asia | China | 900 | 950
    Asia | Total | 1300 | 1370
    `,
    { members: ["Africa, Total", "Asia, Total"] },
  ),
];

/** Figures of a chain that one of its periods lacks. */
export const LACKING = [
  own(
    "A sale that lacks in the last year",
    `
    Link | Sales 2022 | Purchases 2022 | Sales 2023 | Purchases 2023
    Farm | 100 | 0 | 110 | 0
    Mill | 150 | 100 |  | 110
    Shop | 250 | 150 | 260 | 160
    `,
    {
      kind: "chain",
      question: "missing",
      after: {
        "Leave it missing (#N/A)": {
          question: null,
          titleMustContain: ["Farm and Shop add the largest shares of value added in 2022: 40 % each"],
          mustNeverSay: ["below 0", "-110"],
        },
        "It is 0": { question: null, sentencesMustContain: ["The value added of Mill is below 0 in 2023"] },
      },
    },
  ),
  own(
    "A purchase that lacks in the last year",
    `
    Link | Sales 2022 | Purchases 2022 | Sales 2023 | Purchases 2023
    Farm | 100 | 0 | 110 | 0
    Mill | 150 | 100 | 160 | 
    Shop | 250 | 150 | 260 | 160
    `,
    {
      kind: "chain",
      question: "missing",
      questionMustContain: ["Mill has no Purchases in 2023"],
      after: {
        "Leave it missing (#N/A)": { question: null, titleMustContain: ["in 2022: 40 % each"], mustNeverSay: ["43.2"] },
      },
    },
  ),
  own(
    "A link that never buys",
    `
    Link | Sales 2022 | Purchases 2022 | Sales 2023 | Purchases 2023
    Design | 100 |  | 110 | 
    Mill | 150 | 100 | 160 | 110
    `,
    {
      kind: "chain",
      question: null,
      titleMustContain: ["Design adds the largest share of value added in 2023: 68.8 %"],
    },
  ),
];
