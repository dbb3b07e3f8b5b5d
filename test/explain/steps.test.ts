/** The steps of an answer, and that they end in the very answer of the function. */
import { hasSteps, stepsOf } from "../../src/explain/steps";
import { call, sourceFunctions } from "../functions/host";
import { parsed } from "../functions/examples";

const functions = sourceFunctions();

/** Steps of the formula's cell in this row and column of its answer, counted from 0. */
function stepsIn(formula: string, row = 0, column = 0): string[] | null {
  const { name, args } = parsed(formula);
  return stepsOf(name, args, { row, column });
}

test.each<[string, number, number, string[]]>([
  ["=VC.VALUEADDED({80;179;500}, {0;172.5;179})", 1, 0, ["output − inputs: 179 − 172.5 = 6.5"]],
  ["=VC.VALUEADDED({80,179}, {0,172.5})", 0, 1, ["output − inputs: 179 − 172.5 = 6.5"]],
  ["=VC.VALUEADDED({80;179}, {0,1;100,72.5})", 1, 0, ["inputs: 100 + 72.5 = 172.5", "output − inputs: 179 − 172.5 = 6.5"]],
  ["=VC.VALUEADDED(5, 7.25)", 0, 0, ["output − inputs: 5 − 7.25 = −2.25"]],
  ["=VC.VALUEADDEDSHARE({172.5;179}, {0;172.5})", 1, 0, ["output − inputs: 179 − 172.5 = 6.5", "value added of all 2 links: 179", "share: 6.5 / 179 ≈ 3.6 %"]],
  ["=VC.VALUEADDEDSHARE(179, 172.5, 500)", 0, 0, ["output − inputs: 179 − 172.5 = 6.5", "share: 6.5 / 500 = 1.3 %"]],
  ['=VC.BREAKDOWN({"Parts";"Assembly"}, {172.5;179}, {0;172.5})', 2, 3, ["output − inputs: 179 − 172.5 = 6.5"]],
  ['=VC.BREAKDOWN({"Parts";"Assembly"}, {172.5;179}, {0;172.5})', 2, 5, ["value added up to here: 179", "of the total: 179 / 179 = 100 %"]],
  ['=VC.BREAKDOWN({"Parts";"Assembly"}, {172.5;179}, {0;172.5})', 2, 6, ["output − inputs: 179 − 172.5 = 6.5", "value added / inputs: 6.5 / 172.5 ≈ 3.8 %"]],
  ['=VC.BREAKDOWN({"Parts";"Assembly"}, {172.5;179}, {0;172.5})', 3, 3, ["value added of all 2 links: 172.5 + 6.5 = 179"]],
  ["=VC.STAGEVALUEADDED({300;3222}, , {0;5})", 0, 0, ["per unit of its own product: 300", "units in one of the final product: 5", "per unit of the final product: 5 × 300 = 1500"]],
  ["=VC.STAGEVALUEADDED({300;3222}, , {0;5})", 1, 0, ["per unit of its own product: 3222 − 5 × 300 = 1722"]],
  ["=VC.STAGEVALUEADDED({100;300;900}, {0;10;20}, {0;2;1.5})", 0, 0, ["per unit of its own product: 100", "units in one of the final product: 1.5 × 2 = 3", "per unit of the final product: 3 × 100 = 300"]],
  ["=VC.MARGIN(100, 50)", 0, 0, ["price − cost: 100 − 50 = 50", "of the price: 50 / 100 = 50 %"]],
  ["=VC.MARKUP(100, 50)", 0, 0, ["price − cost: 100 − 50 = 50", "of the cost: 50 / 50 = 100 %"]],
  ["=VC.PRODUCERSHARE(300, 3222, 5)", 0, 0, ["the producer's product in one final unit: 300 × 5 = 1500", "of the final price: 1500 / 3222 ≈ 46.6 %"]],
  ["=VC.NETBACK(100, {10,30}, 2)", 0, 0, ["otherCosts: 10 + 30 = 40", "final price − other costs: 100 − 40 = 60", "per unit of the raw input: 60 / 2 = 30"]],
  ["=VC.RENT(100, 70)", 0, 0, ["revenue − costs: 100 − 70 = 30"]],
  ["=VC.RENT({100;90}, {70;80}, {200;200}, 0.1)", 1, 0, ["revenue − costs: 90 − 80 = 10", "normal return: 10 % of 200 = 20", "rent: 10 − 20 = −10"]],
  ["=VC.RENTSHARE({100;90}, {70;80})", 0, 0, ["revenue − costs: 100 − 70 = 30", "rent of all 2 links: 40", "share: 30 / 40 = 75 %"]],
  ["=VC.RICARDIANRENT({10;15;40}, {5;5;0})", 0, 0, ["price, the cost of the marginal producer: 15", "(price − unit cost) × quantity: (15 − 10) × 5 = 25"]],
  ["=VC.TERMSOFTRADE({100;95}, {100;110})", 1, 0, ["export prices against the base: 95 / 100", "import prices against the base: 110 / 100", "net barter: 100 × (95 / 100) / (110 / 100) ≈ 86.363636"]],
  ["=VC.TERMSOFTRADE({80;95}, {100;110}, 2)", 0, 0, ["export prices against the base: 80 / 95", "import prices against the base: 100 / 110", "net barter: 100 × (80 / 95) / (100 / 110) ≈ 92.631579"]],
  ["=VC.TERMSOFTRADE({80;95}, {100;110}, 0)", 0, 0, ["export prices against the base: 80 / 100", "import prices against the base: 100 / 100", "net barter: 100 × (80 / 100) / (100 / 100) = 80"]],
  ["=VC.INCOMETERMSOFTRADE({100;80}, {100;100}, {10;15})", 1, 0, ["export prices against the base: 80 / 100", "import prices against the base: 100 / 100", "net barter: 100 × (80 / 100) / (100 / 100) = 80", "income: 80 × 15 / 10 = 120"]],
  ["=VC.FACTORALTERMSOFTRADE({100;80}, {100;100}, {10;15}, {10;12})", 1, 0, ["export prices against the base: 80 / 100", "import prices against the base: 100 / 100", "net barter: 100 × (80 / 100) / (100 / 100) = 80", "single factoral: 80 × 15 / 10 = 120", "double factoral: 120 / (12 / 10) = 100"]],
  ["=VC.GROSSTERMSOFTRADE({10;12}, {10;15})", 1, 0, ["100 × (12 / 10) / (15 / 10) = 80"]],
  ["=VC.THICKENING({0.26,0.317,0.375;0.298,0.243,0.2})", 1, 0, ["first share 29.8 %, last share 20 %: −9.8 percentage points", "between them from 24.3 % to 24.3 %", "a change counts when it is more than 1 percentage point", "Thinning out"]],
  ["=VC.IMMISERIZING({100;110}, {10;9})", 1, 0, ["volume: 100 to 110 (+10 %)", "price: 10 to 9 (−10 %)", "value, volume × price: 1000 to 990 (−1 %)", "Immiserizing growth (price)"]],
  ["=VC.UPGRADING({10;12}, {10;10}, {0.1;0.15})", 1, 0, ["unit value against the market's: 10 / 10 then, 12 / 10 now: 1 to 1.2 (+20 %)", "market share: 10 % to 15 %: +5 percentage points", "Product upgrading"]],
  ["=VC.QUALITYBAND(12, 10)", 0, 0, ["unit value / benchmark: 12 / 10 = 1.2", "up-market above 1.15, down-market below 1 / 1.15 ≈ 0.86956522", "Up-market"]],
  ['=VC.GOVERNANCE({"low";"high"}, {"high";"low"}, {"high";"low"})', 1, 0, ["complexity high, codifiability low, capability of suppliers low", "Hierarchy"]],
  ['=VC.DISTRIBUTION({"Korea";"China";"korea"}, {80;6.5;13.5})', 1, 2, ["Korea: 80 + 13.5 = 93.5", "all: 100", "share: 93.5 / 100 = 93.5 %"]],
])("%s, row %i, column %i", (formula, row, column, expected) => {
  expect(stepsIn(formula, row, column)).toEqual(expected);
  // The last figure is that of the cell, as far as it is said.
  const { name, args } = parsed(formula);
  const answer = call(functions.get(name), ...args);
  const cell = Array.isArray(answer) ? (answer as unknown[][])[row]![column] : answer;
  const last = expected.at(-1)!;
  if (typeof cell === "string") {
    expect(last).toBe(cell);
    return;
  }
  const [, said = "", unit = ""] = /([−\d.,]+)( %)?$/.exec(last)!;
  const figure = Number(said.replace("−", "-").replaceAll(",", "")) / (unit === "" ? 1 : 100);
  expect(Math.abs(figure - (cell as number))).toBeLessThanOrEqual(unit === "" ? Math.abs(figure) * 1e-7 : 0.0005);
});

test.each([
  ["=VC.VALUEADDED({80;179}, {0;5;6})", 0, 0],
  ['=VC.VALUEADDED({80;179}, {0;"n/a"})', 1, 0],
  ["=VC.MARGIN(0, 1)", 0, 0],
  ['=VC.BREAKDOWN({"Parts"}, {172.5}, {0})', 0, 2],
  ["=VC.GINI({1;3})", 0, 0],
])("%s, row %i, column %i has none", (formula, row, column) => {
  expect(stepsIn(formula, row, column)).toBeNull();
});

test("the functions with steps are functions", () => {
  const named = [...functions.keys()].filter(hasSteps);
  expect(named.length).toBe(21);
  expect(hasSteps("toString")).toBe(false);
});

test("large figures are parted, long ones rounded and marked", () => {
  expect(stepsIn("=VC.VALUEADDED(1234567.5, 1000)")).toEqual(["output − inputs: 1,234,567.5 − 1000 = 1,233,567.5"]);
  expect(stepsIn("=VC.NETBACK(100, 0, 3)")?.at(-1)).toBe("per unit of the raw input: 100 / 3 ≈ 33.333333");
});
