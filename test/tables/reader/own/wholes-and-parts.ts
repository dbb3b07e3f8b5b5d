/** Wholes beside their own parts, and others that are not of one whole: no share of them is told; and their neighbours that have shares. */

import { NO_SHARE, own } from "./sheet";

export const WHOLES_AND_PARTS = [
  own(
    "Exports and what they come to since January",
    `
    Year | Exports (US$ m) | Cumulative exports (US$ m)
    Jan 2022 | 40 | 40
    Feb 2022 | 35 | 75
    `,
    {
      kind: "series",
      question: null,
      titleMustContain: ["Exports fell by 12.5 %"],
      mustNeverSay: [...NO_SHARE, "Cumulative"],
    },
  ),
  own(
    "Gross exports beside their domestic content",
    `
    Year | Gross exports (US$ bn) | Domestic content of exports (US$ bn)
    2019 | 40 | 20
    2020 | 35 | 18
    `,
    { titleMustContain: ["Gross exports fell by 12.5 %"], mustNeverSay: NO_SHARE },
  ),
  own(
    "Merchandise and what is manufactured of it",
    `
    Year | Merchandise exports (US$ m) | Manufactured exports (US$ m)
    2019 | 50 | 30
    2020 | 60 | 40
    `,
    { titleMustContain: ["Manufactured exports rose by 33.3 %"], mustNeverSay: NO_SHARE },
  ),
  own(
    "Merchandise and what is manufactured of it, in rows",
    `
    US$ m | 2019 | 2020
    Merchandise exports | 50 | 60
    Manufactured exports | 30 | 40
    `,
    { titleMustContain: ["Manufactured exports rose by 33.3 %"], mustNeverSay: NO_SHARE },
  ),
  own(
    "Goods and services are apart",
    `
    Year | Exports of goods (US$ m) | Exports of services (US$ m)
    2019 | 50 | 40
    2020 | 60 | 45
    `,
    { titleMustContain: ["Exports of goods: 57.1 % of these exports in 2020"] },
  ),
  own(
    "Sales, and those of them online",
    `
    Year | Sales (EUR m) | Online sales (EUR m)
    2019 | 40 | 20
    2020 | 35 | 18
    `,
    { titleMustContain: ["Sales fell by 12.5 %"], mustNeverSay: NO_SHARE },
  ),
  own(
    "Einfuhr und Einfuhr aus der EU",
    `
    Jahr | Einfuhr (Mio. EUR) | Einfuhr aus der EU (Mio. EUR)
    2019 | 40 | 20
    2020 | 35 | 18
    `,
    { titleMustContain: ["Einfuhr fell by 12.5 %"], mustNeverSay: NO_SHARE },
  ),
  own(
    "Exportations et exportations agricoles",
    `
    Année | Exportations (M EUR) | Exportations agricoles (M EUR)
    2019 | 40 | 20
    2020 | 35 | 18
    `,
    { titleMustContain: ["Exportations fell by 12.5 %"], mustNeverSay: NO_SHARE },
  ),
  own(
    "A continent beside a country in it",
    `
    Exports (US$ m) | 2019 | 2020
    Asia | 50 | 60
    China | 30 | 40
    Europe | 20 | 25
    `,
    { titleMustContain: ["China: exports rose by 33.3 %"], mustNeverSay: NO_SHARE },
  ),
  own(
    "Continents beside a country in none of them",
    `
    Exports (US$ m) | 2019 | 2020
    Asia | 50 | 60
    Europe | 30 | 40
    Brazil | 3 | 4
    `,
    { titleMustContain: ["Asia: 57.7 % of these exports in 2020"] },
  ),
  own(
    "The Union beside two of its members and Japan",
    `
    Exports by partner (US$ m) | 2019 | 2020
    Germany | 50 | 60
    France | 30 | 40
    Japan | 30 | 40
    EU | 100 | 120
    `,
    { titleMustContain: ["exports rose by 33.3 %"], mustNeverSay: NO_SHARE },
  ),
  own(
    "The Union beside others",
    `
    Imports (US$ m) | 2019 | 2020
    EU | 100 | 120
    China | 30 | 40
    USA | 20 | 22
    `,
    { titleMustContain: ["EU: 65.9 % of these imports in 2020"] },
  ),
  own(
    "Coffee and roasted coffee",
    `
    Exports (US$ m) | 2019 | 2020
    Coffee | 50 | 60
    Roasted coffee | 3 | 4
    `,
    { titleMustContain: ["Roasted coffee: exports rose by 33.3 %"], mustNeverSay: NO_SHARE },
  ),
  own(
    "Coffee and roasted coffee that make up the total",
    `
    Exports (US$ m) | 2019 | 2020
    Coffee | 50 | 60
    Roasted coffee | 3 | 4
    Total | 53 | 64
    `,
    { titleMustContain: ["Coffee: 93.8 % of exports in 2020"] },
  ),
  own(
    "Coffee and other coffee",
    `
    Exports (US$ m) | 2019 | 2020
    Coffee | 50 | 60
    Other coffee | 3 | 4
    `,
    { titleMustContain: ["Coffee: 93.8 % of these exports in 2020"] },
  ),
  own(
    "Coffee, roasted or not",
    `
    Exports (US$ m) | 2019 | 2020
    Coffee, not roasted | 50 | 60
    Coffee, roasted | 3 | 4
    Tea | 9 | 9
    `,
    { titleMustContain: ["Coffee, not roasted: 82.2 % of these exports in 2020"] },
  ),
  own(
    "Transport equipment is no transport",
    `
    Output (US$ m) | 2019 | 2020
    Transport | 50 | 60
    Transport equipment | 30 | 40
    `,
    { titleMustContain: ["Transport: 60 %"] },
  ),
  own(
    "Countries named after one another",
    `
    Exports (US$ m) | 2019 | 2020
    Guinea | 50 | 60
    Equatorial Guinea | 30 | 40
    Papua New Guinea | 3 | 4
    China | 90 | 95
    China, Hong Kong SAR | 40 | 41
    `,
    { titleMustContain: ["China: 39.6 % of these exports in 2020"] },
  ),
  own(
    "Sales of one link after another",
    `
    Stage | Sales 2015 (EUR m) | Sales 2020 (EUR m)
    Farms | 100 | 110
    Mills | 150 | 180
    Shops | 500 | 714
    `,
    { titleMustContain: ["Shops: Sales rose by 42.8 %"], mustNeverSay: NO_SHARE },
  ),
  own(
    "What goes in and out of links",
    `
    Stage | Volume in (t) | Volume out (t)
    Farms | 100 | 90
    Mills | 90 | 80
    Shops | 80 | 71
    `,
    { mustNeverSay: NO_SHARE },
  ),
  own(
    "Sales of countries are no chain's",
    `
    Country | Sales 2015 (EUR m) | Sales 2020 (EUR m)
    Togo | 100 | 110
    Benin | 150 | 180
    `,
    { titleMustContain: ["Benin: 62.1 % of these sales in 2020"] },
  ),
  own(
    "Jobs in each link",
    `
    Stage | Jobs 2019 | Jobs 2020
    Farms | 50 | 60
    Mills | 3 | 4
    `,
    { titleMustContain: ["Farms: 93.8 % of these jobs in 2020"] },
  ),
  own(
    "Flows beside a stock",
    `
    FDI (US$ million) | 2019 | 2020
    Inflows | 161 | 158
    Inward stock | 1611 | 1769
    `,
    { titleMustContain: ["Inward stock"], mustNeverSay: NO_SHARE },
  ),
  own(
    "Revenue, expenditure and debt",
    `
    US$ million | 2019 | 2020
    Revenue | 161 | 158
    Expenditure | 171 | 169
    Debt | 1611 | 1769
    `,
    { titleMustContain: ["Debt"], mustNeverSay: NO_SHARE },
  ),
  own(
    "Costs among which is a service of debt",
    `
    Costs (EUR m) | 2015 | 2020
    Materials purchased | 100 | 110
    Wages | 150 | 180
    Debt service | 20 | 20
    `,
    { titleMustContain: ["Wages: 58.1 % of these costs in 2020"] },
  ),
];
