/** Input-output tables in the published layouts, cut to two countries and two industries. */

import { own } from "./sheet";

const NOT_INVENTED = ["Country 1", "Country 2", "thinning", "link of", "largest share of value added"];

export const PUBLISHED_NETWORKS = [
  own(
    "WIOD 2016, year and country columns, TOT and GO",
    `
    IndustryCode | IndustryDescription | Country | RNr | AUT1 | AUT2 | BEL1 | BEL2 | AUT57 | BEL57 | TOT
    A01 | Crops | AUT | 1 | 20 | 10 | 2 | 3 | 40 | 5 | 80
    C10 | Food | AUT | 2 | 15 | 30 | 4 | 6 | 70 | 25 | 150
    A01 | Crops | BEL | 1 | 1 | 4 | 10 | 20 | 5 | 30 | 70
    C10 | Food | BEL | 2 | 2 | 6 | 12 | 25 | 5 | 70 | 120
    VA | Value added | TOT | 70 | 42 | 100 | 42 | 66 | 0 | 0 | 250
    GO | Output | TOT | 73 | 80 | 150 | 70 | 120 | 0 | 0 | 420
    `,
    {
      kind: "input-output",
      question: null,
      columns: { A: "code", C: "label", D: "code" },
      mustNeverSay: NOT_INVENTED,
    },
  ),
  own(
    "FIGARO, rows of W2 and final demand of both countries",
    `
    rowLabels | DE_A01 | DE_C10 | FR_A01 | FR_C10 | DE_P3_S14 | DE_P51G | FR_P3_S14 | FR_P51G
    DE_A01 | 20 | 10 | 2 | 3 | 35 | 5 | 4 | 1
    DE_C10 | 15 | 30 | 4 | 6 | 65 | 5 | 20 | 5
    FR_A01 | 1 | 4 | 10 | 20 | 4 | 1 | 28 | 2
    FR_C10 | 2 | 6 | 12 | 25 | 4 | 1 | 65 | 5
    W2_D21X31 | 2 | 4 | 1 | 4 | 3 | 0 | 5 | 0
    W2_D1 | 20 | 50 | 20 | 30 | 0 | 0 | 0 | 0
    W2_D29X39 | 1 | 2 | 1 | 2 | 0 | 0 | 0 | 0
    W2_B2A3G | 19 | 44 | 20 | 30 | 0 | 0 | 0 | 0
    `,
    { kind: "input-output", question: null, mustNeverSay: [...NOT_INVENTED, "country W2", "W2 adds"] },
  ),
  own(
    "OECD ICIO, TLS, VA and OUT below, OUT at the right",
    `
    V1 | AUS_01T03 | AUS_10T12 | NZL_01T03 | NZL_10T12 | AUS_HFCE | NZL_HFCE | OUT
    AUS_01T03 | 20 | 10 | 2 | 3 | 40 | 5 | 80
    AUS_10T12 | 15 | 30 | 4 | 6 | 70 | 25 | 150
    NZL_01T03 | 1 | 4 | 10 | 20 | 5 | 30 | 70
    NZL_10T12 | 2 | 6 | 12 | 25 | 5 | 70 | 120
    TLS | 2 | 5 | 1 | 3 | 1 | 2 | 14
    VA | 40 | 95 | 41 | 63 | 0 | 0 | 239
    OUT | 80 | 150 | 70 | 120 | 121 | 132 | 673
    `,
    { kind: "input-output", question: null, leftOut: ["column H"], mustNeverSay: NOT_INVENTED },
  ),
  own(
    "National table with subtotals of goods and services",
    `
     | Farms | Mills | Goods | Trade | Households | Exports | Total use
    Farms | 10 | 40 | 50 | 5 | 35 | 10 | 100
    Mills | 20 | 150 | 170 | 60 | 130 | 140 | 500
    Goods | 30 | 190 | 220 | 65 | 165 | 150 | 600
    Trade | 15 | 80 | 95 | 90 | 300 | 15 | 500
    Value added | 55 | 230 | 285 | 345 | | | 630
    Output | 100 | 500 | 600 | 500 | | |
    `,
    {
      kind: "input-output",
      question: null,
      leftOut: ["row 4", "column D", "column H"],
      mustNeverSay: ["Country 1", "Goods adds"],
    },
  ),
  own(
    "Long input-output of one country with value added and final demand",
    `
    from | to | value
    Farms | Farms | 10
    Farms | Mills | 40
    Mills | Farms | 20
    Mills | Mills | 150
    Farms | Final demand | 50
    Mills | Final demand | 330
    `,
    {
      kind: ["input-output", "payments", "unknown"],
      mustNeverSay: ["Country 1", "keeps the most", "adds the largest"],
    },
  ),
  own(
    "Supply table: products down, industries across",
    `
    Supply table at basic prices | Agriculture | Manufacturing | Services | Imports
    Crops | 90 | 2 | 0 | 10
    Machines | 0 | 300 | 5 | 80
    Transport | 1 | 10 | 200 | 15
    Hotels | 0 | 0 | 90 | 5
    `,
    { mustNeverSay: ["adds the largest", "Country 1", "largest share", "upstreamness"] },
  ),
  own(
    "Input coefficients, each column a ratio of its output",
    `
    Input coefficients | Farms | Mills | Shops
    Farms | .1 | .08 | 0
    Mills | .2 | .3 | .12
    Shops | .15 | .16 | .18
    `,
    { mustNeverSay: ["adds", "value added", "largest share", "Country 1"] },
  ),
];
