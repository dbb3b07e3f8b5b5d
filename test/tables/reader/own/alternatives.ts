/** Versions of one figure, of which no share is told, and their neighbours that have shares. */

import { NO_SHARE, own } from "./sheet";

export const ALTERNATIVES = [
  own(
    "As both sides of a trade report it",
    `
    Exports of Kenya to the EU (US$ m) | |
    Year | Reported by Kenya | Reported by EU
    2019 | 50 | 60
    2020 | 53 | 60
    `,
    { titleMustContain: ["Reported by Kenya: exports rose by 6 %"], mustNeverSay: NO_SHARE },
  ),
  own(
    "Two sources of one figure",
    `
    Remittances (US$ m) | |
    Year | Central bank | Customs
    2019 | 50 | 60
    2020 | 53 | 60
    `,
    { titleMustContain: ["Central bank"], mustNeverSay: NO_SHARE },
  ),
  own(
    "Holders of a debt are no sources",
    `
    Debt by holder (US$ m) | 2019 | 2020
    Central bank | 50 | 60
    Commercial banks | 30 | 40
    `,
    { titleMustContain: ["Central bank: 60 %"] },
  ),
  own(
    "Three scenarios",
    `
    Exports, US$ m | | |
    Year | Low | Base | High
    2025 | 50 | 60 | 70
    2030 | 53 | 65 | 80
    `,
    { titleMustContain: ["High: exports rose by 14.3 %"], mustNeverSay: NO_SHARE },
  ),
  own(
    "Three levels of technology",
    `
    Exports by technology (US$ m) | 2019 | 2020
    High | 50 | 60
    Medium | 30 | 40
    Low | 20 | 30
    `,
    { titleMustContain: ["High: 46.2 % of these exports in 2020"] },
  ),
  own(
    "Three levels of income",
    `
    Output (US$ m) | 2019 | 2020
    Low income | 50 | 60
    Middle income | 30 | 40
    High income | 30 | 40
    `,
    { titleMustContain: ["Low income: 42.9 %"] },
  ),
  own(
    "An estimate and its revision",
    `
    Exports (US$ m) | 2019 | 2020
    First estimate | 50 | 60
    Revised | 52 | 63
    `,
    { titleMustContain: ["Revised: exports rose by 21.2 %"], mustNeverSay: NO_SHARE },
  ),
  own(
    "Final and intermediate goods",
    `
    Exports (US$ m) | 2019 | 2020
    Final goods | 50 | 60
    Intermediate goods | 3 | 4
    `,
    { titleMustContain: ["Final goods: 93.8 % of these exports in 2020"] },
  ),
  own(
    "What was aimed at and what came",
    `
    Year | Target exports (US$ m) | Actual exports (US$ m)
    2019 | 50 | 60
    2020 | 52 | 63
    `,
    { titleMustContain: ["Actual exports rose by 5 %"], mustNeverSay: NO_SHARE },
  ),
  own(
    "Output at two sorts of prices",
    `
    US$ m | 2019 | 2020
    Output at basic prices | 50 | 60
    Output at purchasers' prices | 52 | 63
    `,
    { titleMustContain: ["Output at purchasers' prices"], mustNeverSay: NO_SHARE },
  ),
  own(
    "Columns that each have a year of their own",
    `
    Costs (kEUR) | Actual 2021 | Plan 2022
    Material | 100 | 110
    Labour | 50 | 60
    `,
    { titleMustContain: ["Material: 64.7 %"], mustNeverSay: ["Not every name"] },
  ),
];
