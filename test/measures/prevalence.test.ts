import fs from "node:fs";
import path from "node:path";
import { call, sentence, sourceFunctions } from "./host";
import { within } from "./processor-time";

const functions = sourceFunctions();
const prevalence = (...args: unknown[]): unknown => call(functions.get("PREVALENCE"), ...args);
const column = (cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

test("tags by first appearance and spelling, cases with none last", () => {
  expect(prevalence(column(["None", "Learning, logistics", "LEARNING,learning, Marketing", " none "]))).toEqual([
    ["Tag", "Cases"],
    ["Learning", 2],
    ["logistics", 1],
    ["Marketing", 1],
    ["(none)", 2],
  ]);
});

test("a tag named twice in a case counts once, as it was spelled first", () => {
  expect(prevalence(column(["Learning, LEARNING, learning"]))).toEqual([
    ["Tag", "Cases"],
    ["Learning", 1],
  ]);
});

test("each outcome, and all and any of them where there are two or more", () => {
  const tags = column(["a, b", "a", "b", "None"]);
  expect(prevalence(tags, column(["Growth", "Growth, Upgrading", "None", "upgrading"]))).toEqual([
    ["Tag", "Cases", "Growth", "Upgrading", "All outcomes", "Any outcome"],
    ["a", 2, 2, 1, 1, 2],
    ["b", 2, 1, 0, 0, 1],
    ["(none)", 1, 0, 1, 0, 1],
  ]);
  expect(prevalence(tags, column(["Growth", "", "None", "Growth"]))).toEqual([
    ["Tag", "Cases", "Growth"],
    ["a", 2, 1],
    ["b", 2, 1],
    ["(none)", 1, 1],
  ]);
  expect(prevalence(tags, column(["None", "None", "None", ""]))).toEqual([
    ["Tag", "Cases"],
    ["a", 2],
    ["b", 2],
    ["(none)", 1],
  ]);
});

test("matched exactly, a set of tags is one tag, in the order and spelling of its first case", () => {
  const exact = (tags: string[], match: unknown = "exact"): unknown =>
    call(functions.get("PREVALENCE"), column(tags), null, match);
  expect(exact(["B, a", "A,b", "a", "b, a, c", "None"])).toEqual([
    ["Tag", "Cases"],
    ["B + a", 2],
    ["a", 1],
    ["B + a + c", 1],
    ["(none)", 1],
  ]);
  expect(exact(["a, b", "b"], null)).toEqual(exact(["a, b", "b"], "ANY"));
  expect(exact(["a"], "all")).toEqual({ error: "#VALUE!" });
});

test("a range may run past the end of the data; no text beside an outcome is a case without a tag", () => {
  expect(prevalence(column(["a", "", null, 0]))).toEqual([
    ["Tag", "Cases"],
    ["a", 1],
  ]);
  expect(prevalence(column(["a", "", null]), column(["Growth", "Growth", ""]))).toEqual([
    ["Tag", "Cases", "Growth"],
    ["a", 1, 1],
    ["(none)", 1, 1],
  ]);
  expect(prevalence(column(["", ""]))).toEqual({ error: "#VALUE!" });
});

test("more tags and outcomes than a sheet takes are refused before they are counted", () => {
  const many = (letter: string): string => Array.from({ length: 5000 }, (_, index) => `${letter}${index}`).join(",");
  expect(sentence(functions.get("PREVALENCE"), many("t"), many("o"))).toMatch(
    /^the result has 5,001 rows and 5,004 columns/,
  );
});

test("100,000 cases do not hang", () => {
  const cases = Array.from({ length: 100_000 }, (_, index) => [`a${index % 7}, b${index % 11}, c`]);
  const outcomes = cases.map((_, index) => [index % 2 ? "Growth" : "Growth, Upgrading"]);
  const table = within(5000, () => prevalence(cases, outcomes)) as unknown[][];
  expect(table.find(([tag]) => tag === "c")).toEqual(["c", 100_000, 100_000, 50_000, 50_000, 100_000]);
});

describe("25 African clusters, Kaplinsky (2015)", () => {
  const [header = [], ...clusters] = fs
    .readFileSync(path.resolve("test/data/kaplinsky2015_table_1_african_clusters.csv"), "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/("([^"]*)"|[^,]*)(?:,|$)/g)].slice(0, 7).map(([, plain, quoted]) => quoted ?? plain!),
    );
  const of = (name: string, change = (text: string): string => text): unknown[][] =>
    column(clusters.map((row) => change(row[header.indexOf(name)]!)));
  const counts = (table: unknown): unknown =>
    Object.fromEntries((table as [string, number][]).slice(1).map(([tag, cases]) => [tag, cases]));
  const tagCount = (text: string): string => (text === "None" ? "0" : String(text.split(",").length));
  const combination = (text: string): string => text.split(", ").join(" + ");

  test("are 25", () =>
    expect([clusters.length, new Set(clusters.map(({ length }) => length))]).toEqual([25, new Set([7])]));

  test("table 3: external economies, and how many a cluster has", () => {
    expect(counts(prevalence(of("external economies")))).toEqual({
      "Labour supply": 18,
      "availability of suppliers": 23,
      "customer attraction": 22,
      "specialised service providers": 19,
    });
    expect(counts(prevalence(of("external economies", tagCount)))).toEqual({ 2: 5, 3: 8, 4: 12 });
  });

  test("table 5: institutional support, by who gives it", () => {
    expect(counts(prevalence(of("institutional support", combination)))).toEqual({
      Government: 1,
      "Cluster/sectoral": 4,
      External: 2,
      "Government + Cluster/sectoral": 3,
      "Government + External": 1,
      "Cluster/sectoral + External": 2,
      "Government + Cluster/sectoral + External": 9,
      "(none)": 3,
    });
  });

  test("the outcomes of each tag are those of its cases, counted one by one", () => {
    const table = prevalence(of("collective action"), of("evidence of dynamism")) as unknown[][];
    expect(table[0]).toEqual(["Tag", "Cases", "Growth", "Upgrading", "All outcomes", "Any outcome"]);
    for (const [tag, ...figures] of table.slice(1)) {
      const having = clusters.filter((row) => (tag === "(none)" ? row[5] === "None" : row[5]!.includes(tag as string)));
      const grew = having.filter((row) => row[3]!.includes("Growth"));
      const upgraded = having.filter((row) => row[3]!.includes("Upgrading"));
      expect(figures).toEqual([
        having.length,
        grew.length,
        upgraded.length,
        grew.filter((row) => upgraded.includes(row)).length,
        having.filter((row) => grew.includes(row) || upgraded.includes(row)).length,
      ]);
    }
  });
});
