/** Rows of trade as the published files have them. */

import { columnName } from "../../../../src/sheet/address";
import { flowIn } from "../../../../src/tables/reader/kinds/trade-words";
import { frameOf, readTradeRows } from "../kind-frame";
import { notTrade, tradeTables } from "./trade-tables";

describe.each(tradeTables)("$name", ({ table, roles, rows, totals = [], valueUnit, valueWords = "" }) => {
  const read = readTradeRows(frameOf(table))!;
  it("has these columns", () => {
    const found = Object.fromEntries(read.columns.map(({ index, role }) => [columnName(index), role]));
    expect(found).toMatchObject(roles);
  });
  it("has these rows, and leaves totals out", () => {
    const figure = (plain: number | string | undefined) => plain ?? "-";
    expect(
      read.trade.rows.map(({ reporter, partner, product, flow, period, value, quantity, unit }) =>
        [
          reporter || "-",
          partner || "-",
          product,
          flow ?? "-",
          period?.label,
          figure(value?.plain),
          figure(quantity?.plain),
          unit,
        ].join("|"),
      ),
    ).toEqual(rows);
    expect(read.trade.totals.map((row) => row + 1)).toEqual(totals);
  });
  it("has its value in these words and this unit", () => {
    expect([read.trade.valueUnit, read.trade.valueWords]).toEqual([valueUnit, valueWords]);
  });
  it("asks nothing", () => expect(read.question).toBeNull());
});

test.each(notTrade)("$name: no rows of trade", ({ table }) => {
  expect(readTradeRows(frameOf(table))).toBeNull();
});

test.each([
  ["Export", "exports", false],
  ["X", "exports", false],
  ["Re-Export", "exports", true],
  ["RX", "exports", true],
  ["Domestic exports", "exports", true],
  ["M", "imports", false],
  ["Imports", "imports", false],
  ["re-imports", "imports", true],
  ["Ausfuhr", "exports", false],
  ["Einfuhr", "imports", false],
  ["exportations", "exports", false],
  ["importación", "imports", false],
  ["Exportação", "exports", false],
  ["Esportazioni", "exports", false],
  ["Wiederausfuhr", "exports", true],
] as const)("%s is a flow", (words, flow, part) => {
  expect(flowIn(words)).toEqual({ flow, part });
});
test.each(["Net exports", "Trade balance", "Exports and imports", "Export + Import", "Expert", "Total", ""])(
  "%s is none",
  (words) => expect(flowIn(words)).toBeNull(),
);

describe("codes and what they contain", () => {
  const read = (codes: readonly (readonly [string | number, number])[]) => {
    const table = [
      ["Reporter", "Partner", "HS code", "Year", "Value"],
      ...codes.map(([code, value]) => ["A", "B", code, 2020, value]),
    ];
    return readTradeRows(frameOf(table))!.trade.rows.map(({ product }) => product);
  };
  test.each<[string, [string | number, number][], string[]]>([
    [
      "a chapter with its headings",
      [
        ["09", 30],
        ["0901", 20],
        ["0902", 10],
      ],
      ["0901", "0902"],
    ],
    [
      "a chapter of which only a part is listed",
      [
        ["09", 30],
        ["0901", 20],
      ],
      ["0901"],
    ],
    [
      "longer codes that sum to more are not in it",
      [
        ["09", 30],
        ["0901", 20],
        ["0902", 11],
      ],
      ["09", "0901", "0902"],
    ],
    [
      "three levels",
      [
        ["09", 30],
        ["0901", 30],
        ["090111", 10],
        ["090112", 20],
      ],
      ["090111", "090112"],
    ],
    [
      "numbers that lost their 0: 901 is no part of 90",
      [
        [90, 30],
        [901, 20],
      ],
      ["90", "901"],
    ],
    [
      "numbers that lost their 0: 901 contains 90111",
      [
        [901, 30],
        [90111, 20],
      ],
      ["90111"],
    ],
    [
      "dots",
      [
        ["0901", 30],
        ["0901.11", 30],
      ],
      ["0901.11"],
    ],
    [
      "single digits that are not sums are not classes",
      [
        ["1", 5],
        ["12", 3],
        ["13", 1],
      ],
      ["1", "12", "13"],
    ],
    [
      "single digits that are sums are",
      [
        ["1", 4],
        ["12", 3],
        ["13", 1],
      ],
      ["12", "13"],
    ],
  ])("%s", (_, codes, left) => expect(read(codes)).toEqual(left));
});

test("customs procedures beside the row of all are parts of it", () => {
  const table = [
    ["reporterDesc", "partnerDesc", "cmdCode", "flowCode", "period", "customsCode", "primaryValue"],
    ["A", "B", "1801", "X", 2020, "C00", 10],
    ["A", "B", "1801", "X", 2020, "C01", 6],
    ["A", "B", "1801", "X", 2020, "C04", 4],
    ["A", "C", "1801", "X", 2020, "C01", 3],
  ];
  const { trade } = readTradeRows(frameOf(table))!;
  expect(trade.rows.map(({ row }) => row)).toEqual([1, 4]);
  expect(trade.totals).toEqual([]);
  expect(trade.notCounted.map(({ row }) => row)).toEqual([2, 3]);
});

test("two currencies are asked about and never added", () => {
  const table = [
    ["Reporter", "Partner", "HS code", "Year", "Currency", "Value"],
    ["A", "B", "1801", 2020, "EUR", 10],
    ["A", "B", "1801", 2020, "USD", 11],
  ];
  const { question } = readTradeRows(frameOf(table))!;
  expect(question).toMatchObject({ id: "measures", answers: [{ id: "EUR" }, { id: "USD" }] });
  const chosen = readTradeRows(frameOf(table), new Map([["measures", "USD"]]))!;
  expect(chosen.question).toBeNull();
  expect([chosen.trade.valueUnit, ...chosen.trade.rows.map(({ row }) => row)]).toEqual(["USD", 2]);
});

test("a flow that is neither is left out, with its words", () => {
  const table = [
    ["Reporter", "Flow", "HS", "Year", "Value"],
    ["A", "Export", "1801", 2020, 10],
    ["A", "Import", "1801", 2020, 4],
    ["A", "Balance", "1801", 2020, 6],
  ];
  const { trade } = readTradeRows(frameOf(table))!;
  expect(trade.rows.map(({ row }) => row)).toEqual([1, 2]);
  expect(trade.notCounted).toEqual([{ row: 3, why: "“Balance” is neither exports nor imports" }]);
});
