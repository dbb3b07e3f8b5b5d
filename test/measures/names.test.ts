/** Every function that goes by names takes for one what differs only in what no one sees, and shows the first spelling. */
import { call, sourceFunctions } from "./host";

const functions = sourceFunctions();
const run = (id: string, ...args: unknown[]): unknown => call(functions.get(id), ...args);
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const firsts = (answer: unknown): unknown[] => (answer as unknown[][]).slice(1).map((row) => row[0]);

const SPELLINGS: readonly (readonly [string, string, string])[] = [
  ["full width", "Korea", "ＫＯＲＥＡ"],
  ["spaces", "Hong Kong", "hong\u00a0 kong "],
  ["zero width", "Korea", "\ufeffKo\u200brea"],
  ["sharp s", "Großhandel", "GROSSHANDEL"],
  ["sigma", "Ελλάς", "ΕΛΛΆΣ"],
  ["ligatures", "Office", "oﬃce"],
  ["the dot of an i", "İstanbul", "i\u0307stanbul"],
];

describe.each(SPELLINGS)("%s", (_, one, other) => {
  test("DISTRIBUTION", () =>
    expect(run("DISTRIBUTION", column(one, "Chile", other), column(1, 2, 3))).toEqual([
      ["Group", "Value", "Share"],
      [one, 4, 4 / 6],
      ["Chile", 2, 2 / 6],
    ]));
  test("FLOWBREAKDOWN", () =>
    expect(firsts(run("FLOWBREAKDOWN", column(one, other), column("Mill", "Mill"), column(1, 2)))).toEqual([one]));
  test("FLOWBREAKDOWN: nobody sells to itself under another spelling", () =>
    expect(run("FLOWBREAKDOWN", column(one), column(other), column(1))).toMatchObject({ error: "#VALUE!" }));
  test("FLOWORIGIN", () =>
    expect(firsts(run("FLOWORIGIN", column("Farm"), column(one), column(1), other))).toEqual(["Farm"]));
  test("PREVALENCE", () =>
    expect(run("PREVALENCE", column(`${one}, ${other}`, `A，${other}`), column(1, 0))).toMatchObject([
      {},
      { 0: one, 1: 2 },
      { 0: "A", 1: 1 },
    ]));
  test("the countries of a network, and one of them", () => {
    const table = [
      [
        [0, 1, 2],
        [1, 0, 1],
        [2, 1, 0],
      ],
      [
        [9, 1],
        [1, 9],
        [1, 9],
      ],
    ] as const;
    const countries = column(one, other, "Chile");
    expect(firsts(run("TIVA", ...table, null, countries))).toEqual([one, "Chile", "Total"]);
    expect(firsts(run("BILATERALDECOMPOSITION", ...table, other, null, countries))).toHaveLength(2);
  });
});

test.each([
  ["accents", "Café", "Cafe"],
  ["the dot of an i", "Isparta", "ısparta"],
  ["a letter of another alphabet", "Korea", "Κorea"],
  ["a hyphen", "Coca-Cola", "Coca Cola"],
])("what differs in %s is two", (_, one, other) =>
  expect(firsts(run("DISTRIBUTION", column(one, other), column(2, 1)))).toEqual([one, other]),
);

test.each(["\u200b", "\u00a0", "\ufeff \u00ad"])("%j is no name", (blank) => {
  expect(firsts(run("DISTRIBUTION", column("Korea", blank), column(2, 1)))).toEqual(["Korea", "(unspecified)"]);
  expect(firsts(run("DISTRIBUTION", column("Korea", blank), column(2, 0)))).toEqual(["Korea"]);
});

test("options and the word None are folded too", () => {
  expect(run("CONCENTRATION", column(1, 1), "ＨＨＩ")).toBe(5000);
  expect(run("DISTRIBUTION", column("a", "b"), column(1, 2), "Appear\u200bance")).toMatchObject([
    {},
    { 0: "a" },
    { 0: "b" },
  ]);
  expect(firsts(run("PREVALENCE", column("ＮＯＮＥ", "a"), column(1, 0)))).toEqual(["a", "(none)"]);
  expect(run("UPGRADINGSTAGE", column("ＢＲＡＮＤ"))).toBe("OBM");
});
