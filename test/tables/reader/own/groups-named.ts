/** Of several measures each is called by words that tell it from the others. */

import { own } from "./sheet";

export const GROUPS_NAMED = [
  own(
    "A balance beside exports and imports in one unit",
    `
    Kenya's trade, million US$
    Item | 2018 | 2019 | 2020
    Exports of goods (FOB) | 10 | 12 | 13
    Imports of goods (CIF) | 20 | 21 | 22
    Trade balance | -10 | -9 | -9
    `,
    {
      kind: "indicators",
      question: "measures",
      questionMustContain: ["Exports of goods (FOB)", "Imports of goods (CIF)", "Trade balance (million US$)"],
    },
  ),
  own(
    "Units that tell measures apart are enough",
    `
    Item | Unit | 2019 | 2020
    Catch | tonnes | 10 | 12
    Landings | tonnes | 9 | 11
    Export value | US$ m | 5 | 7
    Vessels | number | 20 | 21
    `,
    { kind: "indicators", question: "measures", firstAnswer: "tonnes" },
  ),
  own(
    "Two rows of exports are called by both",
    `
    Kenya's trade, million US$
    Item | 2018 | 2019 | 2020
    Exports of goods | 10 | 12 | 13
    Exports of services | 3 | 4 | 5
    Imports of goods | 20 | 21 | 22
    `,
    {
      kind: "indicators",
      questionMustContain: ["Exports of goods, Exports of services (million US$)", "Imports of goods (million US$)"],
    },
  ),
  own(
    "Prices at three stages in three countries",
    `
    Country | Farm-gate price (US$/kg) | Export price FOB (US$/kg) | Retail price (US$/kg)
    Ghana | 1.2 | 2.4 | 9.5
    Ivory Coast | 1.1 | 2.3 | n.a.
    Peru | 1.5 | 2.8 | 10
    `,
    {
      kind: "indicators",
      question: "measures",
      questionMustContain: [
        "3 kinds",
        "Farm-gate price (US$/kg)",
        "Export price FOB (US$/kg)",
        "Retail price (US$/kg)",
      ],
    },
  ),
  own(
    "Prices at three stages over time",
    `
    Year | Farm-gate price (US$/kg) | Export price FOB (US$/kg) | Retail price (US$/kg)
    2018 | 1.2 | 2.4 | 9.5
    2019 | 1.1 | 2.3 | 9.7
    2020 | 1.5 | 2.8 | 10
    `,
    {
      kind: "series",
      measure: "price",
      question: null,
      titleMustContain: ["Farm-gate price rose by 25 % from 2018 to 2020"],
    },
  ),
  own(
    "A price of exports beside its volume",
    `
    Year | Farm-gate price (US$/kg) | Export price (US$/kg) | Export volume (t)
    2018 | 1.2 | 2.4 | 500
    2019 | 1.1 | 2.3 | 600
    `,
    { columns: { C: "exportPrice", D: "exportVolume" } },
  ),
];
