/** Who governs what: matters, flags, periods. */
import { call, sentence, sourceFunctions } from "./host";

const custom = sourceFunctions().get("GOVERNANCEMATRIX");
type Line = readonly [matter: unknown, actor: unknown, period?: unknown];
const ranges = (lines: readonly Line[]): unknown[] =>
  Array.from({ length: lines[0]!.length }, (_, part) => lines.map((line) => [line[part]]));
const matrix = (...lines: Line[]): unknown[][] => call(custom, ...ranges(lines)) as unknown[][];
const said = (...lines: Line[]): string => sentence(custom, ...ranges(lines));
const flagOf = (...lines: Line[]): unknown => matrix(...lines).at(-1)![1];
const LIST = '"Entry", "Division of labour", "Standards", "Monitoring", "Assistance" or "Coordination"';

test("UNIDO (2001), box 3.3: Nike holds all that is held, the state and the auditor share some", () => {
  expect(
    matrix(["Standards, monitoring", "Nike"], ["standards", "State"], ["MONITORING", "PricewaterhouseCoopers"]),
  ).toEqual([
    ["Actor", "Entry", "Division of labour", "Standards", "Monitoring", "Assistance", "Matters held"],
    ["Nike", "", "", true, true, "", 2],
    ["State", "", "", true, "", "", 1],
    ["PricewaterhouseCoopers", "", "", "", true, "", 1],
    ["Actors", 0, 0, 2, 2, 0, 2],
    ["Governance", "Single governor", "", "", "", "", ""],
  ]);
});

test.each<[string, Line[]]>([
  ["Ungoverned", [["Entry", ""]]],
  ["Ungoverned", [["Coordination", "A"]]],
  [
    "Ungoverned",
    [
      ["Entry", null],
      ["Coordination", "A"],
    ],
  ],
  ["Single governor", [["Entry", "A"]]],
  [
    "Single governor",
    [
      ["Entry, standards", "A"],
      ["Standards", "B"],
    ],
  ],
  // Both hold every matter that is held: not exactly one.
  [
    "Several nodes",
    [
      ["Entry", "A"],
      ["Entry", "B"],
    ],
  ],
  [
    "Several nodes",
    [
      ["Entry", "A"],
      ["Standards", "B"],
    ],
  ],
  // Coordination is no governance.
  [
    "Single governor",
    [
      ["Entry", "A"],
      ["Coordination", "B"],
    ],
  ],
])("%s", (flag, lines) => expect(flagOf(...lines)).toBe(flag));

test("matters in any spelling; one that is there twice is held once", () => {
  for (const [spelled, column] of [
    ["ENTRY", 1],
    ["Division of labor", 2],
    ["division  of labour", 2],
    [" Standards ", 3],
    ["monitoring", 4],
    ["assistance", 5],
    ["coordination", 6],
    ["Co-ordination", 6],
    ["co\u2010ordination", 6],
  ] as const) {
    expect(matrix([spelled, "A"], [spelled, "a "])[1]![column]).toBe(true);
  }
  expect(matrix(["entry，Entry, ", "A"])[1]).toEqual(["A", true, "", "", "", "", 1]);
});

test("coordination has a column where a line has it, held or not, and does not count among the five", () => {
  expect(matrix(["Entry, coordination", "A"], ["Entry", "B"])).toEqual([
    ["Actor", "Entry", "Division of labour", "Standards", "Monitoring", "Assistance", "Coordination", "Matters held"],
    ["A", true, "", "", "", "", true, 1],
    ["B", true, "", "", "", "", "", 1],
    ["Actors", 2, 0, 0, 0, 0, 1, 1],
    ["Governance", "Several nodes", "", "", "", "", "", ""],
  ]);
  expect(matrix(["Coordination", ""])[1]).toEqual(["Actors", 0, 0, 0, 0, 0, 0, 0]);
});

describe("periods", () => {
  const rows = matrix(
    ["Entry", "B", "new"],
    ["Standards", "A", "old"],
    ["Entry, monitoring", "A", "NEW"],
    ["Entry", "C", "old"],
    ["Monitoring", "A", "old"],
    ["Standards", "", "new"],
    ["Entry", "C", 3],
    ["Monitoring, coordination", "A", 3],
  );

  test("are blocks in order of first appearance, with actors by first appearance in the whole table", () => {
    expect(rows.map(([period, actor]) => [period, actor])).toEqual([
      ["Period", "Actor"],
      ["new", "B"],
      ["new", "A"],
      ["new", "Actors"],
      ["new", "Governance"],
      ["old", "A"],
      ["old", "C"],
      ["old", "Actors"],
      ["old", "Governance"],
      ["old", "Shifted"],
      ["3", "A"],
      ["3", "C"],
      ["3", "Actors"],
      ["3", "Governance"],
      ["3", "Shifted"],
    ]);
  });

  test("a matter shifts if both periods hold it, by different actors", () => {
    expect(rows.filter(([, row]) => row === "Shifted")).toEqual([
      // Entry from B and A to C; standards were held by nobody before; monitoring is A's in both.
      ["old", "Shifted", true, "", "", "", "", "", 1],
      ["3", "Shifted", "", "", "", "", "", "", 0],
    ]);
  });

  test("one who joins is a shift too, and so is one who leaves; coordination may shift", () => {
    const shifted = (...lines: Line[]): unknown =>
      matrix(...lines)
        .at(-1)!
        .slice(2);
    expect(shifted(["Entry", "A", 1], ["Entry", "A", 2], ["Entry", "B", 2])).toEqual([true, "", "", "", "", 1]);
    expect(shifted(["Entry", "A", 1], ["Entry", "B", 1], ["Entry", "B", 2])).toEqual([true, "", "", "", "", 1]);
    expect(shifted(["Entry", "A", 1], ["Entry", "B", 1], ["Entry", "b", 2], ["Entry", "a", 2])).toEqual([
      ...["", "", "", "", ""],
      0,
    ]);
    expect(shifted(["Coordination", "A", 1], ["Coordination", "B", 2])).toEqual(["", "", "", "", "", true, 1]);
  });
});

test.each<[string, Line[], string]>([
  [
    "an unknown matter",
    [
      ["Entry", "A"],
      ["Entry, power", "A"],
    ],
    `matter, row 2: "power" is not recognised; use ${LIST}`,
  ],
  ["none is no matter", [["None", "A"]], `matter: "None" is not recognised; use ${LIST}`],
  ["a comma alone", [[",", "A"]], `matter: "," is not recognised; use ${LIST}`],
  [
    "an actor without a matter",
    [
      ["Entry", "A"],
      ["", "B"],
    ],
    `matter, row 2 is blank; use ${LIST}`,
  ],
  [
    "no period where periods are given",
    [
      ["Entry", "A", "1990s"],
      ["Entry", "B", ""],
    ],
    "period, row 2 is blank, but its row has a value; enter a name",
  ],
  ["nothing", [["", null]], `matter is blank; use ${LIST}`],
])("%s: #VALUE!", (_, lines, expected) => {
  expect(matrix(...lines)).toEqual({ error: "#VALUE!" });
  expect(said(...lines)).toBe(expected);
});

test("empty rows are left out; errors and missing texts are the whole answer", () => {
  expect(matrix(["Entry", "A"], ["", null], [0, ""])).toHaveLength(4);
  for (const code of ["#N/A", "#NAME?"]) {
    expect(matrix([{ error: code }, "A"])).toEqual({ error: code });
    expect(matrix(["Entry", { error: code }])).toEqual({ error: code });
    expect(matrix(["Entry", "A", { error: code }])).toEqual({ error: code });
  }
});
