/** The measures that judge answers to yes-or-no questions: every combination, each refusal, and one element at a time. */
import { call, sentence, sourceFunctions } from "./host";

const functions = sourceFunctions();
const run = (id: string, ...args: unknown[]): unknown => call(functions.get(id), ...args);
const said = (id: string, ...args: unknown[]): string => sentence(functions.get(id), ...args);
const VALUE = { error: "#VALUE!" };
const NA = { error: "#N/A" };
const ALLOWED = 'use "yes", "no", "high", "low", "TRUE" or "FALSE"';

/** "yyn": yes, yes, no. */
const answers = (letters: string): string[] => [...letters].map((letter) => (letter === "y" ? "yes" : "no"));

// Humphrey & Schmitz (2002), in the order owned, not competent, not customised, dependent.
const RELATIONS: readonly [string, string][] = [
  ["nnnn", "Quasi-hierarchy"],
  ["nnyn", "Quasi-hierarchy"],
  ["nynn", "Market"],
  ["nyyn", "Market"],
  ["ynnn", "Quasi-hierarchy"],
  ["ynyn", "Quasi-hierarchy"],
  ["yynn", "Network"],
  ["yyyn", "Quasi-hierarchy"],
  ...["nnny", "nnyy", "nyny", "nyyy", "ynny", "ynyy", "yyny", "yyyy"].map((each): [string, string] => [
    each,
    "Hierarchy",
  ]),
];

const COMPETENCES: readonly [string, string][] = [
  ["yyy", "Core"],
  ["nyy", "Outsource (not valued)"],
  ["yny", "Outsource (not rare)"],
  ["yyn", "Outsource (easy to copy)"],
  ["nny", "Outsource (not valued, not rare)"],
  ["nyn", "Outsource (not valued, easy to copy)"],
  ["ynn", "Outsource (not rare, easy to copy)"],
  ["nnn", "Outsource (not valued, not rare, easy to copy)"],
];

// Kaplinsky (2015): parallel, loss, fixed point, degrades.
const FAMILIES: readonly [string, string][] = [
  ["ynnn", "Vertically specialised"],
  ...["yynn", "ynyn", "ynny", "yyyn", "yyny", "ynyy", "yyyy"].map((each): [string, string] => [each, "Mixed"]),
  ...["nnnn", "nynn", "nnyn", "nnny", "nyyn", "nyny", "nnyy", "nyyy"].map((each): [string, string] => [
    each,
    "Additive",
  ]),
];

describe.each([
  ["CHAINGOVERNANCE", ["customised", "competent", "dependent", "owned"], RELATIONS],
  ["CORECOMPETENCE", ["valued", "rare", "hardToCopy"], COMPETENCES],
  ["CHAINFAMILY", ["parallel", "loss", "fixedPoint", "degrades"], FAMILIES],
] as const)("%s", (id, questions, all) => {
  test("is asked for every combination once", () =>
    expect(new Set(all.map(([letters]) => letters)).size).toBe(2 ** questions.length));

  test.each(all)("%s: %s", (letters, expected) => {
    const coded = answers(letters);
    expect(run(id, ...coded)).toBe(expected);
    expect(run(id, ...coded.map((answer) => answer === "yes"))).toBe(expected);
    expect(run(id, ...coded.map((answer) => (answer === "yes" ? "HIGH" : " Low ")))).toBe(expected);
    expect(run(id, ...coded.map((answer) => (answer === "yes" ? "TRUE" : "false")))).toBe(expected);
  });

  const columns = questions.map((_, question) => all.map(([letters]) => [answers(letters)[question]]));

  test("lies as the first argument does", () => {
    expect(run(id, ...columns)).toEqual(all.map(([, expected]) => [expected]));
    expect(run(id, ...columns.map((cells) => [cells.flat()]))).toEqual([all.map(([, expected]) => expected)]);
    // A column beside a row is taken along the first.
    expect(run(id, columns[0], ...columns.slice(1).map((cells) => [cells.flat()]))).toEqual(
      all.map(([, expected]) => [expected]),
    );
  });

  test.each(questions.map((question, index) => [question, index] as const))(
    "%s: what is no answer spoils its own element, whatever the others are",
    (question, index) => {
      const withCell = (cell: unknown, row: number): unknown[] =>
        columns.map((cells, at) => (at === index ? cells.map((each, i) => (i === row ? [cell] : each)) : cells));
      for (const row of all.keys())
        for (const [cell, error] of [
          ["", VALUE],
          [0, VALUE],
          [1, VALUE],
          [null, VALUE],
          ["maybe", VALUE],
          [NA, NA],
          [{ error: "#REF!" }, { error: "#REF!" }],
        ] as const)
          expect(run(id, ...withCell(cell, row))).toEqual(all.map(([, expected], i) => [i === row ? error : expected]));
      expect(said(id, ...withCell("", 1))).toBe(`${question}, row 2 is blank; ${ALLOWED}`);
      expect(said(id, ...withCell(1, 2))).toBe(`${question}, row 3: 1 is not an option; ${ALLOWED}`);
      expect(said(id, ...withCell(NA, 0))).toBe(`${question}, row 1 is missing (#N/A); fill in that cell`);
    },
  );

  test("of several that are no answers the first argument counts", () => {
    const wrong = questions.map((_, index) => (index === 0 ? NA : "?"));
    expect(run(id, ...wrong)).toEqual(NA);
    expect(said(id, ...questions.map(() => "?"))).toBe(`${questions[0]}: "?" is not an option; ${ALLOWED}`);
    expect(said(id, "yes", ...questions.slice(1).map(() => ""))).toBe(`${questions[1]} is blank; ${ALLOWED}`);
  });

  test("one answer is not one for all: lengths differ", () => {
    expect(run(id, [["yes"], ["no"]], ...questions.slice(1).map(() => "no"))).toEqual(VALUE);
    expect(said(id, [["yes"], ["no"]], ...questions.slice(1).map(() => "no"))).toBe(
      `${questions[1]} has 1 cell, ${questions[0]} has 2; select ranges of the same length`,
    );
  });
});

describe("UPGRADINGOUTLOOK", () => {
  const outlook = (...types: unknown[]): unknown =>
    run(
      "UPGRADINGOUTLOOK",
      types.map((type) => [type]),
    );
  const header = ["Type", "Read as", "Process", "Product", "Functional"];
  const none = ["No finding", "No finding", "No finding"];

  // Humphrey & Schmitz (2002), their conclusions.
  test.each<[string, string, string, string[]]>([
    ["Market", "Market", "Market", ["Slower", "Slower", "More open"]],
    ["NETWORK", "Network", "Network", ["Ideal", "Ideal", "Ideal"]],
    ["quasi-hierarchy", "Quasi-hierarchy", "Quasi-hierarchy", ["Fast", "Fast", "Hindered"]],
    ["Quasi hierarchy", "Quasi-hierarchy", "Quasi-hierarchy", ["Fast", "Fast", "Hindered"]],
    ["quasihierarchy", "Quasi-hierarchy", "Quasi-hierarchy", ["Fast", "Fast", "Hindered"]],
    ["quasi\u2011hierarchy", "Quasi-hierarchy", "Quasi-hierarchy", ["Fast", "Fast", "Hindered"]],
    [" Hierarchy ", "Hierarchy", "Hierarchy", none],
    ["modular", "Modular", "Network", ["Ideal", "Ideal", "Ideal"]],
    ["Relational", "Relational", "Network", ["Ideal", "Ideal", "Ideal"]],
    ["Captive", "Captive", "Quasi-hierarchy", ["Fast", "Fast", "Hindered"]],
    ["Excluded", "Excluded", "", none],
    ["Unlikely", "Unlikely", "", none],
    ["Unclassified", "Unclassified", "", none],
  ])("%s", (type, shown, readAs, findings) => expect(outlook(type)).toEqual([header, [shown, readAs, ...findings]]));

  test("takes what CHAINGOVERNANCE and GOVERNANCE give", () => {
    const types = run(
      "CHAINGOVERNANCE",
      ...[0, 1, 2, 3].map((at) => RELATIONS.map(([letters]) => [answers(letters)[at]])),
    ) as string[][];
    expect((outlook(...types.flat()) as string[][]).slice(1).map(([type]) => type)).toEqual(types.flat());
    const levels = [0, 1, 2].map((bit) => Array.from({ length: 8 }, (_, link) => [(link & (1 << bit)) > 0]));
    const five = run("GOVERNANCE", ...levels) as string[][];
    expect(outlook(...five.flat())).toHaveLength(9);
  });

  test("a row for each that is there, repeated ones too; a row of types goes down", () => {
    expect(outlook("Market", "", null, "Market", 0)).toHaveLength(3);
    expect(run("UPGRADINGOUTLOOK", [["Market", "Network"]])).toHaveLength(3);
  });

  test.each<[unknown[], string, string]>([
    [["Market", "Monopoly"], "#VALUE!", 'type, row 2: "Monopoly" is not an option; use Market, Network, Quasi-'],
    [["Market", 1], "#VALUE!", "type, row 2: 1 is not an option; use Market,"],
    [["", null], "#VALUE!", "type is blank; use Market, Network,"],
    [["Market", NA], "#N/A", "type, row 2 is missing (#N/A); fill in that cell"],
    [["Market", { error: "#REF!" }], "#REF!", "type, row 2 contains #REF!; fix that cell first"],
  ])("%p: %s", (types, code, start) => {
    expect(outlook(...types)).toEqual({ error: code });
    expect(
      said(
        "UPGRADINGOUTLOOK",
        types.map((type) => [type]),
      ),
    ).toContain(start);
  });
});
