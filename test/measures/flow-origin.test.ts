import { call, sentence, sourceFunctions } from "./host";

const functions = sourceFunctions();
type Line = readonly [from: string, to: string, value: number | string];
const args = (lines: readonly Line[]): unknown[] => [0, 1, 2].map((part) => lines.map((line) => [line[part]]));
const origin = (lines: readonly Line[], market: string): unknown =>
  call(functions.get("FLOWORIGIN"), ...args(lines), market);
const said = (lines: readonly Line[], market: string): string =>
  sentence(functions.get("FLOWORIGIN"), ...args(lines), market);

test("a loop, worked by hand: the mill's scrap goes back to the smelter", () => {
  // Smelter sells 100 to the mill, buys 20 of scrap and 30 of ore; the mill sells 150 home.
  // Smelter: X = 100, all to the mill. Mill: X = 170, 150 home and 20 back. y_mill = 150/170 + 20/170 y_smelter, y_smelter = y_mill: 1.
  expect(
    origin(
      [
        ["Mine", "Smelter", 30],
        ["Smelter", "Mill", 100],
        ["Mill", "Smelter", 20],
        ["Mill", "Home", 150],
      ],
      "Home",
    ),
  ).toEqual([
    ["Actor", "Value added", "Share"],
    ["Mill", 70, 0.4666666666666667],
    ["Smelter", 50, 0.3333333333333333],
    ["Mine", 30, 0.2],
  ]);
});

test("a loop with two markets, worked by hand", () => {
  // A sells 60 to B and 40 home; B sells 50 to A and 50 abroad. y_A = 0.4 + 0.6 y_B, y_B = 0.5 y_A: y_A = 4/7, y_B = 2/7.
  // Value added: A 100 - 50 = 50, B 100 - 60 = 40.
  expect(
    origin(
      [
        ["A", "B", 60],
        ["A", "Home", 40],
        ["B", "A", 50],
        ["B", "Abroad", 50],
      ],
      "home ",
    ),
  ).toEqual([
    ["Actor", "Value added", "Share"],
    ["A", 200 / 7, 5 / 7],
    ["B", 80 / 7, 2 / 7],
  ]);
});

test("a loop that leaks a trillionth keeps every digit", () => {
  // All that A and B earn ends at home, however often it goes round.
  const lines: Line[] = [
    ["A", "B", 1e12],
    ["B", "A", 999999999999.5],
    ["B", "Home", 1],
  ];
  expect(origin(lines, "Home")).toEqual([
    ["Actor", "Value added", "Share"],
    ["A", 0.5, 0.5],
    ["B", 0.5, 0.5],
  ]);
});

test("figures of very different sizes are right or refused", () => {
  const answer = origin(
    [
      ["A", "B", "1e300"],
      ["B", "A", "1e300"],
      ["B", "Home", "1e-300"],
    ],
    "Home",
  );
  expect(answer).toEqual({ error: "#NUM!" });
  expect(
    said(
      [
        ["A", "B", "1e300"],
        ["B", "A", "1e300"],
        ["B", "Home", "1e-300"],
      ],
      "Home",
    ),
  ).toMatch(/differ too much in size/);
});

test("those whose product does not reach the market have no row", () => {
  expect(
    origin(
      [
        ["A", "Home", 1],
        ["B", "Abroad", 2],
        ["C", "B", 1],
      ],
      "Home",
    ),
  ).toEqual([
    ["Actor", "Value added", "Share"],
    ["A", 1, 1],
  ]);
});

test("a chain of 3,000 links, first to last", () => {
  const lines = Array.from({ length: 3000 }, (_, link): Line => [
    `L${link}`,
    link === 2999 ? "Home" : `L${link + 1}`,
    link + 1,
  ]);
  const rows = origin(lines, "Home") as unknown[][];
  expect(rows.length).toBe(3001);
  expect(new Set(rows.slice(1).map(([, added]) => added))).toEqual(new Set([1]));
});

test("a ring of 120 producers, each selling a tenth home: all are alike", () => {
  const lines = Array.from({ length: 120 }, (_, link): Line[] => [
    [`L${link}`, `L${(link + 1) % 120}`, 9],
    [`L${link}`, "Home", 1],
  ]).flat();
  const rows = origin(lines, "Home") as unknown[][];
  expect(new Set(rows.slice(1).map(([, added]) => added))).toEqual(new Set([1]));
});

test.each([3, 4, 7])("%p producers who all sell a trillion to each other, and four to two markets", (count) => {
  const names = Array.from({ length: count }, (_, producer) => `P${producer}`);
  const lines = names.flatMap((from): Line[] => [
    ...names.filter((to) => to !== from).map((to): Line => [from, to, 1e12]),
    [from, "Home", 3],
    [from, "Away", 1],
  ]);
  const rows = origin(lines, "Home") as unknown[][];
  expect(rows.slice(1).map(([, added]) => added)).toEqual(names.map(() => 3));
  expect((origin(lines, "Away") as unknown[][]).slice(1).map(([, added]) => added)).toEqual(names.map(() => 1));
});

test("producers of very different sizes in one loop: what ends in both markets is what all add", () => {
  const lines: Line[] = [
    ["A", "B", 1e9],
    ["B", "C", 9e8],
    ["C", "A", 8e8],
    ["A", "C", 2e6],
    ["C", "B", 1e3],
    ["A", "Home", 3e8],
    ["B", "Home", 2e8],
    ["B", "Away", 7],
    ["C", "Away", 4e8],
  ];
  const total = (market: string) =>
    (origin(lines, market) as unknown[][]).slice(1).reduce((sum, [, added]) => sum + (added as number), 0);
  expect(total("Home")).toBeCloseTo(5e8, 5);
  expect(total("Away")).toBeCloseTo(400_000_007, 5);
});

test("who sells only in a circle has no source of value", () => {
  const lines: Line[] = [
    ["A", "B", 5],
    ["B", "A", 5],
    ["C", "Home", 1],
  ];
  expect(origin(lines, "Home")).toEqual({ error: "#NUM!" });
  expect(said(lines, "Home")).toMatch(/^from, row 1: [AB] and [AB] sell only to each other/);
});

test("a loop is named where it begins, with its remedy, however many it has and however long their names are", () => {
  const actors = Array.from({ length: 9 }, (_, actor) => `${actor} and associates, makers of small machine parts`);
  const loop = actors.map((actor, index): Line => [actor, actors[(index + 1) % 9]!, 5]);
  const words = said([["C", "Home", 1], ...loop], "Home");
  expect(words).toMatch(/^from, row 2: .* and \d more sell only to each other, .*; add their other buyers$/);
  expect(words.length).toBeLessThanOrEqual(200);
  expect(words).toContain("...");
});

test("short names in a loop are listed up to the sixth", () => {
  const loop = (count: number) =>
    [..."ABCDEFGHI"].slice(0, count).map((actor, i): Line => [actor, "ABCDEFGHI"[(i + 1) % count]!, 5]);
  expect(said([...loop(6), ["Z", "Home", 1]], "Home")).toMatch(/^from, row 1: (\w, ){4}\w and \w sell only/);
  expect(said([...loop(7), ["Z", "Home", 1]], "Home")).toMatch(/^from, row 1: (\w, ){5}\w and 1 more sell only/);
});

test("a loop whose values are too far apart in size is refused, and a wide one is solved", () => {
  const leaking = (leak: number): Line[] => [
    ["C", "Home", 1],
    ["A", "B", 1e300],
    ["B", "A", 1e300],
    ["A", "Home", leak],
  ];
  expect(said(leaking(1e-300), "Home")).toMatch(
    /^from, row 2: the loop of [AB] and [AB] cannot be solved because its values differ too much in size; look for/,
  );
  expect(origin(leaking(1e270), "Home")).toHaveLength(4);
});

test("an unknown market lists the final markets", () => {
  expect(
    said(
      [
        ["A", "Home", 1],
        ["A", "Abroad", 1],
      ],
      "Mars",
    ),
  ).toBe('market: "Mars" is not a final market; use "Home" or "Abroad"');
  expect(
    said(
      [
        ["A", "Home", 1],
        ["A", "B", 1],
        ["B", "Home", 2],
      ],
      "B",
    ),
  ).toBe('market: "B" is not a final market; use "Home"');
  expect(
    said(
      [
        ["A", "B", 1],
        ["B", "A", 1],
      ],
      "Home",
    ),
  ).toMatch(/no final market/);
});

test("an actor who sells to itself, and a line without a name, are named", () => {
  expect(
    said(
      [
        ["A", "Home", 1],
        ["B", " b ", 1],
      ],
      "Home",
    ),
  ).toMatch(/^from, row 2: "B" sells to itself/);
  expect(
    said(
      [
        ["A", "Home", 1],
        ["", "Home", 1],
      ],
      "Home",
    ),
  ).toMatch(/^from, row 2 is blank/);
  expect(
    said(
      [
        ["A", "Home", 1],
        ["A", "", 1],
      ],
      "Home",
    ),
  ).toMatch(/^to, row 2 is blank/);
  expect(
    said(
      [
        ["A", "Home", 1],
        ["A", "B", -1],
      ],
      "Home",
    ),
  ).toMatch(/^value, row 2 is -1/);
});

test("several lines between the same two add up, whatever the spelling", () => {
  expect(
    origin(
      [
        ["A", "Home", 1],
        [" a", "HOME", 2],
      ],
      "Home",
    ),
  ).toEqual([
    ["Actor", "Value added", "Share"],
    ["A", 3, 1],
  ]);
});
