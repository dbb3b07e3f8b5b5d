/** Rows of trade among which totals stand under many names, and units that look like figures above the headings. */

import { own } from "./sheet";

const OF_EXPORTS = { kind: "trade rows", question: null } as const;

export const TOTALS_OF_TRADE = [
  own(
    "Exports by partner with a row Total exports",
    `
    Year | Flow | Partner | HS code | Value (US$)
    2022 | X | Germany | 1801 | 41200
    2022 | X | Italy | 1801 | 27900
    2022 | X | Netherlands | 1801 | 228000
    2022 | X | Total exports | 1801 | 297100
    `,
    { ...OF_EXPORTS, titleMustContain: ["Netherlands: 76.7 % of these exports in 2022"] },
  ),
  own(
    "Exports by product, the total without a code",
    `
    Year | Flow | Description | HS code | Value (US$)
    2022 | X | Cocoa beans | 1801 | 41200
    2022 | X | Cocoa butter | 1804 | 27900
    2022 | X | Cocoa paste | 1803 | 228000
    2022 | X | Total | | 297100
    `,
    { ...OF_EXPORTS, titleMustContain: ["Cocoa paste: 76.7 % of these exports in 2022"] },
  ),
  own(
    "Trade by partner, the total without a code",
    `
    Year | Partner | HS code | Value (US$)
    2022 | Germany | 1801 | 41200
    2022 | Italy | 1801 | 27900
    2022 | Netherlands | 1801 | 228000
    2022 | Total | | 297100
    `,
    { ...OF_EXPORTS, titleMustContain: ["Netherlands: 76.7 %"] },
  ),
  own(
    "Sums of continents among the partners",
    `
    Year | Flow | Partner | HS code | Value (US$)
    2022 | X | Germany | 1801 | 41200
    2022 | X | Italy | 1801 | 27900
    2022 | X | Total Europe | 1801 | 69100
    2022 | X | Ghana | 1801 | 100
    2022 | X | Togo | 1801 | 200
    2022 | X | Africa, total | 1801 | 300
    `,
    { ...OF_EXPORTS, titleMustContain: ["Germany: 59.4 % of these exports in 2022"] },
  ),
  own(
    "A firm whose name begins as a total does",
    `
    Year | Flow | Partner | HS code | Value (US$)
    2022 | X | Total Energies | 2709 | 41200
    2022 | X | Shell | 2709 | 27900
    2022 | X | BP | 2709 | 100
    `,
    { ...OF_EXPORTS, titleMustContain: ["Total Energies: 59.5 % of these exports in 2022"] },
  ),
  own(
    "Exports to a union, of which to two of its countries",
    `
    Year | Flow | Partner | Value (US$)
    2022 | Exports | European Union | 69100
    2022 | Exports | of which: Germany | 41200
    2022 | Exports | of which: Italy | 20900
    2022 | Exports | United States | 20000
    `,
    { ...OF_EXPORTS, titleMustContain: ["European Union: 77.6 % of these exports in 2022"] },
  ),
  own(
    "Exports to a union, and to two countries that are a part of it",
    `
    Year | Flow | Partner | Value (US$)
    2022 | Exports | EU27 | 69100
    2022 | Exports | Germany | 41200
    2022 | Exports | Italy | 20900
    2022 | Exports | United States | 20000
    `,
    { ...OF_EXPORTS, titleMustContain: ["EU27: 77.6 % of these exports in 2022"] },
  ),
  own(
    "Exports to a union that is the sum of its countries",
    `
    Year | Flow | Partner | Value (US$)
    2022 | Exports | EU27 | 69100
    2022 | Exports | Germany | 41200
    2022 | Exports | Italy | 27900
    2022 | Exports | United States | 20000
    `,
    { ...OF_EXPORTS, titleMustContain: ["Germany: 46.2 % of these exports in 2022"] },
  ),
  own(
    "A sum for each product, named beside its code",
    `
    Year | Flow | HS code | Product | Partner | Value (US$)
    2022 | Export | 1801 | Cocoa beans | Germany | 100
    2022 | Export | 1801 | Cocoa beans | Italy | 50
    2022 | Export | 1801 | Cocoa beans total | | 150
    2022 | Export | 1803 | Cocoa paste | Germany | 30
    2022 | Export | 1803 | Cocoa paste | Italy | 20
    2022 | Export | 1803 | Cocoa paste total | | 50
    `,
    { ...OF_EXPORTS, titleMustContain: ["Germany: 65 % of these exports in 2022"] },
  ),
  own(
    "By how many is counted, in brackets above the headings",
    `
    (1 000 tonnes) | | |
    Country | 2019 | 2020 | 2021
    Brazil | 2500 | 2600 | 2995
    Colombia | 800 | 810 | 825
    Others | 1400 | 1500 | 1579
    World | 4700 | 4910 | 5399
    `,
    { kind: "series", question: null, titleMustContain: ["Brazil: 55.5 % of World volume in 2021"] },
  ),
  own(
    "The same over the last column",
    `
    Exports
     | | | 000 t
    Country | 2019 | 2020 | 2021
    Brazil | 2500 | 2600 | 2995
    Colombia | 800 | 810 | 825
    World | 3300 | 3410 | 3820
    `,
    { kind: "series", question: null, titleMustContain: ["Brazil: 78.4 % of World export volume in 2021"] },
  ),
];
