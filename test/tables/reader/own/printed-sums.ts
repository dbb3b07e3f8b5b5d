/** Sums that a table prints of prices, of shares and of what is left: none of them is a member. */

import { NO_SHARE, own } from "./sheet";

export const PRINTED_SUMS = [
  own(
    "The first three of a list of shares",
    `
    Share in world exports (%) | 2010 | 2020
    China | 36.6 | 31.6
    EU | 28.1 | 27.9
    Turkey | 3.6 | 3.4
    Top three | 68.3 | 62.9
    `,
    {
      leftOut: ["row 5"],
      titleMustContain: ["China: share fell by 5 percentage points", "3 series"],
      mustNeverSay: ["Top three"],
    },
  ),
  own(
    "A list of shares without their sum",
    `
    Share in world exports (%) | 2010 | 2020
    China | 36.6 | 31.6
    EU | 28.1 | 27.9
    Turkey | 3.6 | 3.4
    United States | 68.3 | 62.8
    `,
    { leftOut: [], titleMustContain: ["United States: share fell by 5.5 percentage points"] },
  ),
  own(
    "Bestandteile eines Preises",
    `
    Kaffeepreis (Euro je 500 g) | 2010 | 2020
    Rohkaffee | 0.90 | 1.10
    Steuern | 1.40 | 1.45
    Handel | 2.11 | 2.64
    Endpreis | 4.41 | 5.19
    `,
    { leftOut: ["row 5"], titleMustContain: ["Handel: 50.9 % of Endpreis in 2020"] },
  ),
  own(
    "Estructura de un precio",
    `
    Estructura del precio (US$ por kg) | 2010 | 2020
    Productor | 0.90 | 1.10
    Impuestos | 1.40 | 1.45
    Comercio | 2.11 | 2.64
    Precio final | 4.41 | 5.19
    `,
    { leftOut: ["row 5"], titleMustContain: ["Comercio: 50.9 % of Precio final in 2020"] },
  ),
  own(
    "Four prices of which none is a sum",
    `
    Price (Euro per kg) | 2010 | 2020
    Coffee | 0.90 | 1.10
    Cocoa | 1.40 | 1.45
    Tea | 2.11 | 2.64
    Vanilla | 4.41 | 5.20
    `,
    { leftOut: [], titleMustContain: ["Tea: price rose by 25.1 %"], mustNeverSay: NO_SHARE },
  ),
  own(
    "What is left of a profit",
    `
    US$ m | 2021 | 2022
    Turnover | 400 | 450
    Cost of sales | (330) | (360)
    Gross profit | 70 | 90
    Tax | (15) | (20)
    Net profit | 55 | 70
    `,
    { kind: "nested account", mustNeverSay: ["of Net profit"] },
  ),
  own(
    "Exports by where their value was added",
    `
    Gross exports (US$ bn) | 2005 | 2015
    Domestic value added | 81 | 125
    Foreign value added | 62 | 74
    Gross exports | 143 | 199
    `,
    {
      titleMustContain: ["Domestic value added: 62.8 % of Gross exports in 2015"],
      mustNeverSay: ["exports of Gross", ": exports rose"],
    },
  ),
];
