/** What is said of rows of trade. */

import { saidTradeRows } from "../../../src/findings/kinds/trade-rows";
import { type Cells, tradeReading } from "../../tables/reader/kind-frame";
import { tradeTables } from "../../tables/reader/kinds/trade-tables";
import { type Expected, expectSaid } from "./cases";
import { cocoa, shoes } from "./trade-tables";

const NEVER = [
  "value added",
  "thinning",
  "thickening",
  "sales (output)",
  "purchases",
  "conversion",
  "link of the chain",
];

const exporters = (rows: readonly (readonly [string, number, number | string, number | string])[]): Cells => [
  ["Reporter", "Flow", "HS", "Year", "Value (US$)", "Quantity (kg)"],
  ...rows.map(([reporter, year, value, quantity]) => [reporter, "Export", "0901", year, value, quantity]),
];

const cases: readonly { readonly name: string; readonly table: Cells; readonly expected: Expected }[] = [
  {
    name: "customs rows without a flow: the words of the table",
    table: cocoa,
    expected: {
      computed: {
        "value/Ghana/2022": 900000000,
        "value/Cote d'Ivoire/2022": 1300000000,
        "share/Ghana/2022": 0.4090909090909091,
        "share/Ghana/2021": 0.3907563025210084,
        "unit value/Ghana/2022": 2.5714285714285716,
        "unit value/Cote d'Ivoire/2022": 2.380952380952381,
        "coverage/Cote d'Ivoire/2022": 0.7692307692307693,
        "coverage/Ghana/2022": 1,
      },
      title: ["Cote d'Ivoire: 59.1 % of trade value in 2022"],
      never: [...NEVER, "24.5 %", "of these exports"],
    },
  },
  {
    name: "both flows and two units of quantity",
    table: shoes,
    expected: {
      computed: {
        "exports/Vietnam/2020": 2000,
        "imports/Vietnam/2020": 330,
        "share of exports/Germany/2020": 0.65,
        "share of exports/Germany/2019": 0.6,
        "unit value of exports/640391/2019": 18.181818181818183,
        "unit value of exports/640391/2020": 15.384615384615385,
        "unit value of imports/410712/2020": 11,
        "change in points/Germany/2020": 0.05,
      },
      title: ["Germany took 65 % of the exports of Vietnam in 2020"],
      never: [...NEVER, "2,330"],
    },
  },
  {
    name: "upgrading and bands among exporters, against the base",
    table: exporters([
      ["A", 2019, 100, 50],
      ["B", 2019, 100, 50],
      ["A", 2020, 240, 60],
      ["B", 2020, 100, 50],
    ]),
    expected: {
      title: ["A: 70.6 % of these exports in 2020"],
      flags: {
        A: "Product upgrading",
        B: "Downgrading",
        "quality band/A/2020": "Up-market",
        "quality band/B/2020": "Down-market",
      },
    },
  },
  {
    name: "no flag where the quantity covers less than half of the value",
    table: exporters([
      ["A", 2019, 100, 50],
      ["B", 2019, 100, 50],
      ["A", 2020, 40, 10],
      ["A", 2020, 200, ""],
      ["B", 2020, 100, 50],
    ]),
    expected: { computed: { "coverage/A/2020": 40 / 240 }, absent: ["quality band/A/2020"] },
  },
  {
    name: "a missing value: no sum and no share of its year, and the title is of the year before",
    table: exporters([
      ["A", 2019, 100, 50],
      ["B", 2019, 300, 50],
      ["A", 2020, 100, 50],
      ["B", 2020, "n/a", 50],
    ]),
    expected: {
      computed: { "share/B/2019": 0.75, "value/A/2020": 100 },
      title: ["B: 75 % of these exports in 2019"],
      absent: ["share/A/2020", "value/B/2020", "change in points/A/2020"],
    },
  },
  {
    name: "a year in which not all have reported yet is not in the title",
    table: exporters([
      ["A", 2019, 100, 50],
      ["B", 2019, 300, 50],
      ["A", 2020, 100, 50],
    ]),
    expected: { title: ["B: 75 % of these exports in 2019"] },
  },
  {
    name: "names that repeat are summed first, in any case",
    table: exporters([
      ["A", 2019, 100, 50],
      ["a ", 2019, 100, 50],
      ["B", 2019, 150, 50],
    ]),
    expected: { computed: { "value/A/2019": 200, "share/A/2019": 200 / 350 }, title: ["A: 57.1 % of these exports"] },
  },
  {
    name: "ties name both",
    table: exporters([
      ["A", 2019, 100, 50],
      ["B", 2019, 100, 50],
      ["C", 2019, 50, 50],
    ]),
    expected: { title: ["A and B each: 40 % of these exports in 2019"] },
  },
  {
    name: "imports alone",
    table: [
      ["Reporter", "Partner", "Flow", "HS", "Year", "Value"],
      ["France", "Ghana", "Import", "1801", 2020, 30],
      ["France", "Peru", "Import", "1801", 2020, 10],
    ],
    expected: {
      computed: { "imports/Ghana/2020": 30 },
      title: ["Ghana supplied 75 % of the imports of France in 2020"],
    },
  },
  {
    name: "those not specified are not in a title",
    table: [
      ["Reporter", "Partner", "Flow", "HS", "Year", "Value"],
      ["France", "Areas, nes", "Export", "1801", 2020, 30],
      ["France", "Peru", "Export", "1801", 2020, 10],
    ],
    expected: { title: ["Peru took 25 %"] },
  },
  {
    name: "one reporter, partner and product: how it changed",
    table: exporters([
      ["A", 2019, 100, 50],
      ["A", 2020, 150, 50],
    ]),
    expected: { title: ["Exports of A rose by 50 % from 2019 to 2020"] },
  },
  {
    name: "revealed advantage, where the world and all products are there",
    table: [
      ["Reporter", "Partner", "Commodity Code", "Flow", "Year", "Value"],
      ["Chile", "World", "7403", "Export", 2020, 20],
      ["Chile", "World", "0806", "Export", 2020, 30],
      ["Chile", "World", "TOTAL", "Export", 2020, 100],
      ["World", "World", "7403", "Export", 2020, 50],
      ["World", "World", "0806", "Export", 2020, 600],
      ["World", "World", "TOTAL", "Export", 2020, 1000],
    ],
    expected: {
      computed: { "RCA/Chile, 7403/2020": 4, "RCA/Chile, 0806/2020": 0.5, "exports/Chile/2020": 50 },
      title: ["0806: 60 % of the exports of Chile in 2020"],
    },
  },
  {
    name: "a product in two units has two unit values",
    table: [
      ["Reporter", "Partner", "Flow", "HS", "Year", "Value (US$)", "Quantity", "Unit"],
      ["A", "X", "Export", "6403", 2020, 100, 10, "pairs"],
      ["A", "Y", "Export", "6403", 2020, 60, 3, "kg"],
    ],
    expected: {
      computed: { "unit value/6403 (pairs)/2020": 10, "unit value/6403 (kg)/2020": 20 },
      absent: ["unit value/6403/2020", "unit value/A/2020"],
    },
  },
];

test.each(cases)("$name", ({ table, expected }) => {
  expectSaid(saidTradeRows(tradeReading(table)), { ...expected, never: [...NEVER, ...(expected.never ?? [])] });
});

test.each(tradeTables)("$name: nothing of a chain, and no share beyond 100 %", ({ table }) => {
  const said = saidTradeRows(tradeReading(table));
  expectSaid(said, { never: NEVER });
  for (const [key, figure] of said.figures)
    if (/^(?:share|coverage)/.test(key)) expect([key, Number(figure) >= 0 && Number(figure) <= 1]).toEqual([key, true]);
});
