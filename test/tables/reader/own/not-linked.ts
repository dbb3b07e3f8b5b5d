/** Alternatives to one another, what a field makes, estimates of a regression, and parts of a price: no chain, no tonnes, no prices. */

import { NO_SHARE, own } from "./sheet";

const NO_CHAIN = [...NO_SHARE, "share of value added", "of the final price"];

export const NOT_LINKED = [
  own(
    "Business models",
    `
    Model | FOB price | Materials | Value added | Profit margin
    CMT | 1.2 | 0 | 1.2 | 3%
    OEM | 6.5 | 4.1 | 2.4 | 5%
    ODM | 9.0 | 4.3 | 4.7 | 9%
    `,
    { kind: "indicators", mustNeverSay: NO_CHAIN },
  ),
  own(
    "Links that design models",
    `
    Stage | Sales | Purchases
    Model design | 100 | 40
    Assembly | 130 | 100
    `,
    { kind: "chain", question: null, titleMustContain: ["Model design adds the largest share of value added: 66.7 %"] },
  ),
  own(
    "Escenarios",
    `
    Escenario | Ventas | Compras
    Base | 100 | 40
    Precio alto | 130 | 40
    `,
    { kind: "indicators", mustNeverSay: NO_CHAIN },
  ),
  own(
    "Farming systems by the hectare",
    `
    Produktionssystem | Erlös (EUR/ha) | Vorleistungen (EUR/ha)
    Öko | 2000 | 700
    Konventionell | 1800 | 900
    `,
    { kind: "indicators", mustNeverSay: NO_CHAIN },
  ),
  own(
    "Links by the hectare",
    `
    Link | Sales (KES/ha) | Purchases (KES/ha)
    Farmer | 1000 | 400
    Mill | 2000 | 1000
    `,
    { kind: "chain", question: null, titleMustContain: ["Mill adds the largest share of value added: 62.5 %"] },
  ),
  own(
    "Links by the year",
    `
    Actor | Sales (KES per year) | Purchases (KES per year)
    Farmer | 1000 | 400
    Mill | 2000 | 1000
    `,
    { kind: "chain", question: null, titleMustContain: ["Mill adds the largest share of value added: 62.5 %"] },
  ),
  own(
    "Estimates of a regression",
    `
    Variable | Coefficient | Std. error | t | P>|t|
    Log distance | -0.85 | 0.12 | -7.08 | 0.001
    Log GDP exporter | 0.92 | 0.05 | 18.4 | 0.001
    Constant | 4.10 | 1.20 | 3.42 | 0.001
    `,
    { kind: "indicators", mustNeverSay: [...NO_SHARE, " t;", "7.08 t", "18.4 t"] },
  ),
  own(
    "Tonnes beside money",
    `
    Region | US$ | t
    North | 850 | 7.08
    South | 920 | 18.4
    `,
    { kind: "indicators", mustNeverSay: NO_SHARE },
  ),
  own(
    "What a tonne of cocoa pays for",
    `
    US$/tonne | 2015/16 | 2016/17 | 2017/18
    FOB price | 3000 | 2900 | 2000
    Producer price | 1700 | 1800 | 1650
    Buyers' margin | 200 | 210 | 205
    Board's costs | 500 | 520 | 500
    Surplus | 600 | 370 | -355
    `,
    {
      kind: "series",
      titleMustContain: ["FOB price fell by 33.3 % from 2015/16 to 2017/18"],
      mustNeverSay: [...NO_SHARE, "margin: price", "costs: price", "Surplus: price", "Of 5 series"],
    },
  ),
];
