/** Which tables are coded cases, and which just are not. */

import { type Cells, frameOf, readCodedCases } from "../kind-frame";

const TAGS: Cells = [
  ["Cluster", "Dynamism", "Support"],
  ["Suame", "Upgrading", "None"],
  ["Otigba", "Growth, upgrading ", "External"],
  ["Nnewi", "Growth", "External, Cluster"],
  ["Keko", "None", ""],
];
const COUNTS: Cells = [
  ["Activity", "Growth", "Number of Clusters"],
  ["Learning", 12, 16],
  ["Marketing", 8, 10],
];
const change = (table: Cells, row: number, column: number, to: string | number): Cells =>
  table.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? to : cell)));

test("tags by column, as first written, with the rows that have them", () => {
  const { coded, columns } = readCodedCases(frameOf(TAGS))!;
  expect(coded.form).toBe("tags");
  expect([...coded.tags.get(1)!]).toEqual([
    ["Upgrading", [1, 2]],
    ["Growth", [2, 3]],
  ]);
  expect([...coded.tags.get(2)!]).toEqual([
    ["External", [2, 3]],
    ["Cluster", [3]],
  ]);
  expect(columns.map(({ role }) => role)).toEqual(["case", "tag", "tag"]);
  expect(coded.cases.map(({ name }) => name)).toEqual(["Suame", "Otigba", "Nnewi", "Keko"]);
});

test("counts of cases by category, beside the count of all", () => {
  const { coded, columns } = readCodedCases(frameOf(COUNTS))!;
  expect([coded.form, coded.columns, coded.all]).toEqual(["counts", [1, 2], 2]);
  expect(columns.map(({ role }) => role)).toEqual(["tag", "count", "count"]);
});

test.each<[string, Cells, boolean]>([
  ["tags", TAGS, true],
  ["a case named twice", change(TAGS, 4, 0, "Suame"), false],
  ["a column of figures", change(TAGS, 2, 2, 12), false],
  ["two cases", TAGS.slice(0, 3), false],
  [
    "sentences",
    [
      ["Kind", "Meaning"],
      ["Network", "supplier and buyer join complementary competences and design together"],
      ["Hierarchy", "the buyer takes ownership of producers in the cluster"],
      ["Market", "many buyers and sellers for equivalent products"],
    ],
    false,
  ],
  ["counts", COUNTS, true],
  ["as many as all", change(COUNTS, 1, 1, 16), true],
  ["more than all", change(COUNTS, 1, 1, 17), false],
  ["no count", change(COUNTS, 1, 1, 12.5), false],
  ["below 0", change(COUNTS, 1, 1, -1), false],
  ["a total", change(COUNTS, 2, 0, "Total"), false],
  [
    "years down",
    [
      ["Year", "Number of firms"],
      [2019, 4],
      [2020, 6],
    ],
    false,
  ],
  [
    "counts of another thing",
    [
      ["Region", "Jobs"],
      ["North", 4],
      ["South", 6],
    ],
    false,
  ],
  [
    "two counts of all",
    [
      ["Region", "Number of firms", "Number of farms", "Cases"],
      ["A", 1, 2, 3],
      ["B", 2, 3, 4],
    ],
    false,
  ],
])("%s: %s", (_, table, isCoded) => {
  expect(readCodedCases(frameOf(table)) !== null).toBe(isCoded);
});
