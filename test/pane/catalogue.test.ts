/** Finding a function, its choices, and the formula that a form makes. */
import { functionFiles } from "../../scripts/function-files.js";
import { functionHelp } from "../../scripts/function-help.js";
import { ANSWERS } from "../../src/core/data/answers";
import { formulaFrom } from "../../src/pane/catalogue/build";
import { choicesOf } from "../../src/pane/catalogue/choices";
import { found } from "../../src/pane/catalogue/search";
import { argumentOf } from "../../src/pane/help/arguments";
import type { FunctionHelp } from "../../src/pane/help/function-help";
import { type Asked, questions } from "../../src/pane/start/questions";
import { call, sourceFunctions } from "../measures/host";
import { SUBJECTS } from "../measures/subjects";
import { parsed } from "../measures/examples";

const help = functionHelp(functionFiles);
const functions = sourceFunctions();

describe("searching", () => {
  test.each([
    ["breakdown", "BREAKDOWN"],
    ["who gets what", "DISTRIBUTION"],
    ["farmer's share of the retail price", "PRODUCERSHARE"],
    ["thinning", "THICKENING"],
    ["Is it thinning?", "THICKENING"],
    ["terms of trade", "TERMSOFTRADE"],
    ["inequality", "GINI"],
    ["mark-up", "MARKUP"],
    ["half-life of a rent", "RENTDECAY"],
    ["market power", "CONCENTRATION"],
    ["weight loss", "STAGEVALUEADDED"],
    ["governance", "GOVERNANCE"],
    ["immiserising growth", "IMMISERIZING"],
    ["price index fisher", "PRICEINDEX"],
  ])("%s finds %s among the first three", (query, name) => {
    expect(
      found(query, help)
        .slice(0, 3)
        .map(({ id }) => id),
    ).toContain(name);
  });

  test.each([
    ["network", "CHAINGOVERNANCE"],
    ["quasi-hierarchy", "CHAINGOVERNANCE"],
    ["contract manufacturer", "CHAINGOVERNANCE"],
    ["additive", "CHAINFAMILY"],
    ["vertical specialisation", "CHAINFAMILY"],
    ["core competence", "CORECOMPETENCE"],
    ["outsourcing", "CORECOMPETENCE"],
    ["make or buy", "CORECOMPETENCE"],
    ["producer-driven", "CHAINDRIVER"],
    ["buyer-driven", "CHAINDRIVER"],
    ["dependence", "DEPENDENCE"],
    ["bargaining power", "DEPENDENCE"],
    ["largest buyer", "DEPENDENCE"],
    ["cross-tabulation", "CROSSTAB"],
    ["monitoring", "GOVERNANCEMATRIX"],
    ["who sets the rules", "GOVERNANCEMATRIX"],
    ["prospects for upgrading", "UPGRADINGOUTLOOK"],
  ])("%s finds %s first", (query, name) => expect(found(query, help)[0]?.id).toBe(name));

  test("everyday words find the functions that have them", () => {
    for (const { id, words } of help)
      for (const word of words) expect(found(word, help).map((each) => each.id)).toContain(id);
    expect(found("grow", help).map(({ id }) => id)).not.toContain("PRODUCERSHARE");
  });

  test("what no help knows finds nothing, and no words find all", () => {
    expect(found("zebra", help)).toEqual([]);
    for (const word of ["constructor", "__proto__", "toString"]) expect(found(word, help)).toEqual([]);
    expect(found(" what is the ", help)).toHaveLength(help.length);
    expect(found("share", help).length).toBeLessThan(help.length / 2);
  });
});

test("a name counts more than an everyday word, and that more than a word of the question", () => {
  const [first] = help;
  const helpWith = (id: string, changes: Partial<FunctionHelp>): FunctionHelp => ({
    ...first!,
    ...{ id, asks: "", description: "", returns: "", formula: "", source: "", domain: "", parameters: [], words: [] },
    ...changes,
  });
  const all = [
    helpWith("ASKED", { asks: "profit" }),
    helpWith("EVERYDAY", { words: ["profit"] }),
    helpWith("PROFIT", {}),
  ];
  expect(found("profit", all).map(({ id }) => id)).toEqual(["PROFIT", "EVERYDAY"]);
  expect(found("profit", all.slice(0, 2)).map(({ id }) => id)).toEqual(["EVERYDAY", "ASKED"]);
});

describe("choices", () => {
  const withChoices = help
    .flatMap((each) => each.parameters.map((parameter) => ({ each, parameter, choices: choicesOf(parameter) })))
    .filter(({ choices }) => choices.length > 0);

  test("are those of the options", () => {
    const named = Object.fromEntries(
      withChoices.map(({ each, parameter, choices }) => [`${each.id} ${parameter.name}`, choices]),
    );
    expect(named).toMatchObject({
      "DISTRIBUTION order": ['"value"', '"appearance"'],
      "PRICEINDEX formula": [
        '"Fisher"',
        '"Laspeyres"',
        '"Paasche"',
        '"Tornqvist"',
        '"Walsh"',
        '"Jevons"',
        '"Lowe"',
        '"Young"',
        '"GEKS"',
        '"Unit value"',
      ],
      "PRICEINDEX chained": ["TRUE", "FALSE"],
      "TRADINGGAIN deflator": ['"average"', '"import"', '"export"'],
    });
    expect(named["CONCENTRATION measure"]).toHaveLength(22);
    for (const name of ["complexity", "codifiability", "capability"])
      expect(named[`GOVERNANCE ${name}`]).toEqual(['"high"', '"low"']);
    expect(Object.keys(named).filter((name) => /tolerance|base|decimals|alpha/.test(name))).toEqual([]);
  });

  test.each(
    withChoices.flatMap(({ each, parameter, choices }) =>
      choices.map((choice) => [each.id, parameter.name, choice] as const),
    ),
  )("%s takes %s %s", (id, name, choice) => {
    const each = help.find((one) => one.id === id)!;
    const { args } = parsed(each.example.formula);
    const at = each.parameters.findIndex((parameter) => parameter.name === name);
    // One word for an argument that must be there is that of one link, unless it takes but one.
    const takesOne = SUBJECTS.some(
      (subject) =>
        subject.id === id && subject.arguments.some((argument) => argument.name === name && argument.kind === "option"),
    );
    if (!each.parameters[at]!.optional && !takesOne)
      for (const [index, range] of args.entries()) if (Array.isArray(range)) args[index] = [range[0]];
    const argument = argumentOf(choice);
    while (args.length < at) args.push(null);
    args[at] = argument.kind === "constant" ? argument.rows[0]![0] : undefined;
    const answer = call(functions.get(id), ...args);
    // Whether the example suits this option or not, it is one that the function knows.
    expect(answer).not.toEqual({ error: "#VALUE!" });
  });
});

test("the options in the help are those that the definition has, as the subjects have them from it", () => {
  for (const { id, arguments: all } of SUBJECTS) {
    const { parameters } = help.find((each) => each.id === id)!;
    for (const { name, kind, options, words } of all) {
      if (!["option", "words", "truth"].includes(kind)) continue;
      // TRUE and FALSE are other ways to say high and low, and these to say yes and no; of the largest firms the subject has
      // the least and the most.
      const others = words === ANSWERS ? /^(?:high|low|[A-Z]+)$/ : id === "GOVERNANCE" ? /^[A-Z]+$/ : /^$/;
      const known = (options ?? words ?? ["TRUE", "FALSE"]).filter((word) => !others.test(word));
      const said = parameters.find((parameter) => parameter.name === name)?.options ?? [];
      expect([id, name, id === "CONCENTRATION" ? said.filter((word) => known.includes(word)) : said]).toEqual([
        id,
        name,
        known,
      ]);
    }
  }
});

describe("a formula from a form", () => {
  test.each([
    [["'iPhone 4'!C5:C10", "'iPhone 4'!D5:D10"], "iPhone 4", "=VC.X(C5:C10, D5:D10)"],
    [["'iPhone 4'!C5:C10", "Other!D5:D10"], "iPhone 4", "=VC.X(C5:C10, Other!D5:D10)"],
    [["A1:A3", "", "B1:B3", "", ""], "S", "=VC.X(A1:A3, , B1:B3)"],
    [["A1:A3", ' "value" '], "S", '=VC.X(A1:A3, "value")'],
    [["", ""], "S", "=VC.X()"],
  ])("%j on %s is %s", (filled, sheet, expected) => {
    expect(formulaFrom("X", filled, sheet)).toBe(expected);
  });
});

describe("an argument", () => {
  test.each<[string, unknown]>([
    ["", { kind: "left out" }],
    ["B2:B8", { kind: "range", area: { sheet: "", row: 1, column: 1, rows: 7, columns: 1 } }],
    ["0.05", { kind: "constant", rows: [[0.05]] }],
    ["5%", { kind: "constant", rows: [[0.05]] }],
    ["-1.5e3", { kind: "constant", rows: [[-1500]] }],
    ['"say ""hi"""', { kind: "constant", rows: [['say "hi"']] }],
    ["true", { kind: "constant", rows: [[true]] }],
    [
      '{1,2;3,"a;b"}',
      {
        kind: "constant",
        rows: [
          [1, 2],
          [3, "a;b"],
        ],
      },
    ],
    ["A1*2", { kind: "expression", text: "A1*2" }],
    ["SUM(A1:A3)", { kind: "expression", text: "SUM(A1:A3)" }],
    ["{A1}", { kind: "expression", text: "{A1}" }],
    ["1..2", { kind: "expression", text: "1..2" }],
  ])("%s", (words, argument) => {
    expect(argumentOf(words)).toEqual(argument);
  });
});

describe("the questions", () => {
  const ends = ({ answers }: Asked, depth: number): [string, number][] =>
    answers.flatMap(({ next }) =>
      "function" in next ? [[next.function, depth] as [string, number]] : ends(next, depth + 1),
    );
  const all = ends(questions, 1);

  test.each(all)("lead to %s in %i", (name, depth) => {
    expect(help.map(({ id }) => id)).toContain(name);
    expect(depth).toBeLessThanOrEqual(3);
  });

  test("lead nowhere twice", () => {
    const names = all.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
