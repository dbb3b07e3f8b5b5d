/** The steps of the measures of upgrading, standards and linkages, and that they end in the very answer of the function. */
import { inWords } from "../../src/explain/step";
import { stepsOf } from "../../src/measures/explain";
import { parsed } from "../measures/examples";
import { call, sourceFunctions } from "../measures/host";

const functions = sourceFunctions();

function stepsIn(formula: string, row: number, column: number): string[] | null {
  const { name, args } = parsed(formula);
  return stepsOf(name, args, { row, column })?.map(inWords) ?? null;
}

test.each<[string, number, number, string[]]>([
  [
    '=VC.PROCESSUPGRADING({"Scrap";"Turns"}, {"low";"high"}, {15;8}, {10;10}, {15;10}, {12;14})',
    1,
    3,
    ["low is good: before / after: 15 / 10 = 1.5", "minus 1 = 0.5"],
  ],
  [
    '=VC.PROCESSUPGRADING({"Scrap";"Turns"}, {"low";"high"}, {15;8}, {10;10}, {15;10}, {12;14})',
    1,
    4,
    [
      "low is good: before / after: 15 / 10 = 1.5",
      "the same of the rivals: 15 / 12 = 1.25",
      "the one relative to the other, minus 1: 1.5 / 1.25 − 1 = 0.2",
    ],
  ],
  [
    '=VC.PROCESSUPGRADING({"Scrap";"Turns"}, {"low";"high"}, {15;8}, {10;10}, {15;10}, {12;14})',
    2,
    5,
    ["high is good: after / the rivals’ after: 10 / 14 ≈ 0.71428571", "minus 1 ≈ −0.28571429"],
  ],
  [
    '=VC.PROCESSUPGRADING({"Scrap";"Turns"}, {"low";"high"}, {15;8}, {10;10}, {15;10}, {12;14})',
    2,
    6,
    ["a change counts if it is more than 1 %", "Improving, not faster than rivals"],
  ],
  [
    '=VC.BENCHMARK({"Turns";"Scrap"}, {"high";"low"}, {8.5;0}, {10.7,12,6,9;1,2,3,4})',
    1,
    3,
    ["peers, the best first (high is good): 12, 10.7, 9, 6", "position 1.75 of 4, counted from the best = 11.025"],
  ],
  [
    '=VC.BENCHMARK({"Turns";"Scrap"}, {"high";"low"}, {8.5;0}, {10.7,12,6,9;1,2,3,4})',
    1,
    7,
    ["peers, the best first (high is good): 12, 10.7, 9, 6", "1 + peers strictly better than 8.5: 1 + 3 = 4"],
  ],
  [
    '=VC.BENCHMARK({"Turns";"Scrap"}, {"high";"low"}, {8.5;0}, {10.7,12,6,9;1,2,3,4})',
    1,
    9,
    ["peers, the best first (high is good): 12, 10.7, 9, 6", "own / best − 1: 8.5 / 12 − 1 ≈ −0.29166667"],
  ],
  [
    '=VC.BENCHMARK({"Turns";"Scrap"}, {"high";"low"}, {8.5;0}, {10.7,12,6,9;1,2,3,4})',
    2,
    4,
    ["peers, the best first (low is good): 1, 2, 3, 4", "position 2.5 of 4, counted from the best = 2.5"],
  ],
  ['=VC.SUCCESSFACTORS({"Quality";"Design"}, {5;5}, {5;1}, 5, {5;4})', 1, 3, ["performance − importance: 5 − 5 = 0"]],
  [
    '=VC.SUCCESSFACTORS({"Quality";"Design"}, {5;5}, {5;1}, 5, {5;4})',
    2,
    4,
    ["highest mark of the factor among the rivals = 4"],
  ],
  ['=VC.SUCCESSFACTORS({"Quality";"Design"}, {5;5}, {5;1}, 5, {5;4})', 2, 5, ["performance − best rival: 1 − 4 = −3"]],
  [
    '=VC.SUCCESSFACTORS({"Quality";"Design"}, {5;5}, {5;1}, 5, {5;4})',
    2,
    6,
    [
      "performance − importance: 1 − 5 = −4",
      "the upper third of a scale from 1 to 5 begins at 1 + 2/3 × (5 − 1) ≈ 3.6666667",
      "Critical",
    ],
  ],
  [
    '=VC.SUCCESSFACTORS({"Quality";"Design"}, {5;5}, {5;1}, 5, {5;4})',
    3,
    2,
    [
      "importance × performance, summed over 2 factors = 30",
      "scale × importance, summed: 5 × 10 = 50",
      "fit: 30 / 50 = 0.6",
    ],
  ],
  [
    "=VC.COMPLIANCECOST({400000000;8000000;0}, {1;1;1}, 4000, 2)",
    1,
    1,
    ["audits × fee / firms that share one: 1 × 4000 / 2 = 2000"],
  ],
  [
    "=VC.COMPLIANCECOST({400000000;8000000;0}, {1;1;1}, 4000, 2)",
    2,
    2,
    ["audits × fee / firms that share one: 1 × 4000 / 2 = 2000", "relative to sales: 2000 / 8,000,000 = 0.00025"],
  ],
  [
    "=VC.COMPLIANCECOST({400000000;8000000;0}, {1;1;1}, 4000, 2)",
    2,
    3,
    [
      "audits × fee / firms that share one: 1 × 4000 / 2 = 2000",
      "relative to sales: 2000 / 8,000,000 = 0.00025",
      "the same of the firm with the largest sales, 400,000,000: 2000 / 400,000,000 = 0.000005",
      "the one relative to the other: 0.00025 / 0.000005 = 50",
    ],
  ],
  [
    '=VC.CHAINUPGRADING({"Radios";"Monitors";"Laptops"}, {100,20;0,60;0,20}, {10;12;30})',
    1,
    1,
    ["first period: 100 of 100 = 100 %"],
  ],
  [
    '=VC.CHAINUPGRADING({"Radios";"Monitors";"Laptops"}, {100,20;0,60;0,20}, {10;12;30})',
    1,
    3,
    [
      "first period: 100 of 100 = 100 %",
      "last period: 20 of 100 = 20 %",
      "last share − first share = −80 percentage points",
    ],
  ],
  [
    '=VC.CHAINUPGRADING({"Radios";"Monitors";"Laptops"}, {100,20;0,60;0,20}, {10;12;30})',
    2,
    4,
    ["first period: 0 of 100 = 0 %", "last period: 60 of 100 = 60 %", "New"],
  ],
  [
    '=VC.CHAINUPGRADING({"Radios";"Monitors";"Laptops"}, {100,20;0,60;0,20}, {10;12;30})',
    4,
    2,
    ["new chains in the last period: 60 + 20, of 100 = 80 %"],
  ],
  [
    '=VC.CHAINUPGRADING({"Radios";"Monitors";"Laptops"}, {100,20;0,60;0,20}, {10;12;30})',
    4,
    4,
    ["new chains in the last period: 60 + 20, of 100 = 80 %", "Chain upgrading"],
  ],
  [
    '=VC.CHAINUPGRADING({"Radios";"Monitors";"Laptops"}, {100,20;0,60;0,20}, {10;12;30})',
    5,
    1,
    [
      "chains of the first period: values / persons employed, who are value / value per head in each chain: 100 / (100 / 10) = 10",
    ],
  ],
  [
    '=VC.CHAINUPGRADING({"Radios";"Monitors";"Laptops"}, {100,20;0,60;0,20}, {10;12;30})',
    5,
    2,
    [
      "new chains, last period: values / persons employed, who are value / value per head in each chain: 80 / (60 / 12 + 20 / 30) ≈ 14.117647",
    ],
  ],
  [
    '=VC.CHAINUPGRADING({"Radios";"Monitors";"Laptops"}, {100,20;0,60;0,20}, {10;12;30})',
    5,
    3,
    [
      "chains of the first period: values / persons employed, who are value / value per head in each chain: 100 / (100 / 10) = 10",
      "new chains, last period: values / persons employed, who are value / value per head in each chain: 80 / (60 / 12 + 20 / 30) ≈ 14.117647",
      "new / old − 1: 14.117647 / 10 − 1 ≈ 0.41176471",
    ],
  ],
  ["=VC.RESOURCELINKAGES(1000, 0, 120, 400, 200, 100, 150, 0.8, 0.5, 0.5)", 1, 1, ["fiscal, as entered: 120"]],
  [
    "=VC.RESOURCELINKAGES(1000, 0, 120, 400, 200, 100, 150, 0.8, 0.5, 0.5)",
    1,
    2,
    ["value / revenue: 120 / 1000 = 12 %"],
  ],
  [
    "=VC.RESOURCELINKAGES(1000, 0, 120, 400, 200, 100, 150, 0.8, 0.5, 0.5)",
    2,
    1,
    [
      "part of wages spent on products of the country: spend × localShare: 0.8 × 0.5 = 0.4",
      "wages × that part: 150 × 0.4 = 60",
    ],
  ],
  [
    "=VC.RESOURCELINKAGES(1000, 0, 120, 400, 200, 100, 150, 0.8, 0.5, 0.5)",
    2,
    3,
    ["part of wages spent on products of the country: spend × localShare: 0.8 × 0.5 = 0.4"],
  ],
  [
    "=VC.RESOURCELINKAGES(1000, 0, 120, 400, 200, 100, 150, 0.8, 0.5, 0.5)",
    3,
    2,
    [
      "part of wages spent on products of the country: spend × localShare: 0.8 × 0.5 = 0.4",
      "wages × that part: 150 × 0.4 = 60",
      "k, the part that is spent again in each round: 0.4 × 0.5 = 0.2",
      "all rounds: 60 / (1 − 0.2) = 75",
      "value / revenue: 75 / 1000 = 7.5 %",
    ],
  ],
  [
    "=VC.RESOURCELINKAGES(1000, 0, 120, 400, 200, 100, 150, 0.8, 0.5, 0.5)",
    3,
    3,
    [
      "part of wages spent on products of the country: spend × localShare: 0.8 × 0.5 = 0.4",
      "k, the part that is spent again in each round: 0.4 × 0.5 = 0.2",
      "all rounds: 0.4 / (1 − 0.2) = 0.5",
    ],
  ],
  [
    "=VC.RESOURCELINKAGES(1000, 0, 120, 400, 200, 100, 150, 0.8, 0.5, 0.5)",
    4,
    3,
    ["localInputs / inputs: 200 / 400 = 50 %"],
  ],
  [
    "=VC.RESOURCELINKAGES(1000, 0, 120, 400, 200, 100, 150, 0.8, 0.5, 0.5)",
    5,
    3,
    ["localSales / revenue: 100 / 1000 = 10 %"],
  ],
  [
    "=VC.LINKAGEPATH({0;1;2}, {0.1;0.26;0.38}, {0.1;0.2;0.28}, 0.3)",
    1,
    3,
    ["last share − last share of the market-led path: 0.38 − 0.28 = 0.1"],
  ],
  [
    "=VC.LINKAGEPATH({0;1;2}, {0.1;0.26;0.38}, {0.1;0.2;0.28}, 0.3)",
    1,
    4,
    [
      "last share − last share of the market-led path: 0.38 − 0.28 = 0.1",
      "a difference counts if it is more than 1 percentage point",
      "Deeper",
    ],
  ],
  [
    "=VC.LINKAGEPATH({0;1;2}, {0.1;0.26;0.38}, {0.1;0.2;0.28}, 0.3)",
    2,
    3,
    [
      "level half-way up the market-led path: (0.1 + 0.28) / 2 = 0.19",
      "actual path: 0.1 in 0, 0.26 in 1; time of 0.19, linear in between = 0.5625",
      "market-led path: 0.1 in 0, 0.2 in 1; time of 0.19, linear in between = 0.9",
      "actual − market-led = −0.3375",
    ],
  ],
  [
    "=VC.LINKAGEPATH({0;1;2}, {0.1;0.26;0.38}, {0.1;0.2;0.28}, 0.3)",
    2,
    4,
    [
      "level half-way up the market-led path: (0.1 + 0.28) / 2 = 0.19",
      "actual path: 0.1 in 0, 0.26 in 1; time of 0.19, linear in between = 0.5625",
      "market-led path: 0.1 in 0, 0.2 in 1; time of 0.19, linear in between = 0.9",
      "Faster",
    ],
  ],
  [
    "=VC.LINKAGEPATH({0;1;2}, {0.1;0.26;0.38}, {0.1;0.2;0.28}, 0.3)",
    3,
    1,
    [
      "share at which core competences begin: 30 %",
      "actual path: 0.26 in 1, 0.38 in 2; time of 0.3, linear in between ≈ 1.3333333",
    ],
  ],
  [
    "=VC.LINKAGEPATH({0;1;2}, {0.1;0.26;0.38}, {0.1;0.2;0.28}, 0.3)",
    3,
    4,
    [
      "share at which core competences begin: 30 %",
      "actual path: 0.26 in 1, 0.38 in 2; time of 0.3, linear in between ≈ 1.3333333",
      "market-led path: never reached",
      "Into the core",
    ],
  ],
])("%s, row %i, column %i", (formula, row, column, expected) => {
  expect(stepsIn(formula, row, column)).toEqual(expected);
  // The last figure is that of the cell, as far as it is said.
  const { name, args } = parsed(formula);
  const cell = (call(functions.get(name), ...args) as unknown[][])[row]![column];
  const last = expected.at(-1)!;
  if (typeof cell === "string") {
    expect(last).toBe(cell);
    return;
  }
  const [, said = "", unit = ""] = /([−\d.,]+)( %| percentage points?)?$/.exec(last)!;
  const figure = Number(said.replace("−", "-").replaceAll(",", "")) / (unit === "" ? 1 : 100);
  expect(Math.abs(figure - (cell as number))).toBeLessThanOrEqual(unit === " %" ? 0.0005 : Math.abs(figure) * 1e-7);
});

test.each<[string, number, number]>([
  ['=VC.PROCESSUPGRADING({"Scrap";"Turns"}, {"low";"high"}, {15;8}, {10;10}, {15;10}, {12;14})', 0, 3],
  ['=VC.PROCESSUPGRADING({"Scrap";"Turns"}, {"low";"high"}, {15;8}, {10;10}, {15;10}, {12;14})', 1, 1],
  ['=VC.PROCESSUPGRADING({"Scrap";"Turns"}, {"low";"high"}, {15;8}, {10;10}, {15;10}, {12;14})', 3, 3],
  ['=VC.BENCHMARK({"Turns";"Scrap"}, {"high";"low"}, {8.5;0}, {10.7,12,6,9;1,2,3,4})', 2, 9],
  ['=VC.BENCHMARK({"Turns";"Scrap"}, {"high";"low"}, {8.5;0}, {10.7,12,6,9;1,2,3,4})', 1, 1],
  ['=VC.BENCHMARK({"Turns";"Scrap"}, {"high";"low"}, {8.5;0}, {10.7,12,6,9;1,2,3,4})', 1, 8],
  ['=VC.SUCCESSFACTORS({"Quality";"Design"}, {5;5}, {5;1}, 5, {5;4})', 1, 2],
  ['=VC.SUCCESSFACTORS({"Quality";"Design"}, {5;5}, {5;1}, 5, {5;4})', 3, 3],
  ['=VC.SUCCESSFACTORS({"Quality";"Design"}, {5;5}, {5;1}, 5, {5;4})', 4, 2],
  ["=VC.COMPLIANCECOST({400000000;8000000;0}, {1;1;1}, 4000, 2)", 3, 2],
  ["=VC.COMPLIANCECOST({400000000;8000000;0}, {1;1;1}, 4000, 2)", 3, 3],
  ["=VC.COMPLIANCECOST({400000000;8000000;0}, {1;1;1}, 4000, 2)", 1, 0],
  ["=VC.COMPLIANCECOST({400000000;8000000;0}, {1;1;1}, 4000, 2)", 4, 1],
  ['=VC.CHAINUPGRADING({"Radios";"Monitors";"Laptops"}, {100,20;0,60;0,20}, {10;12;30})', 4, 1],
  ['=VC.CHAINUPGRADING({"Radios";"Monitors";"Laptops"}, {100,20;0,60;0,20}, {10;12;30})', 4, 5],
  ['=VC.CHAINUPGRADING({"Radios";"Monitors";"Laptops"}, {100,20;0,60;0,20}, {10;12;30})', 5, 4],
  ['=VC.CHAINUPGRADING({"Radios";"Monitors";"Laptops"}, {100,20;0,60;0,20}, {10;12;30})', 6, 1],
  ["=VC.RESOURCELINKAGES(1000, 0, 120, 400, 200, 100, 150, 0.8, 0.5, 0.5)", 1, 3],
  ["=VC.RESOURCELINKAGES(1000, 0, 120, 400, 200, 100, 150, 0.8, 0.5, 0.5)", 1, 4],
  ["=VC.RESOURCELINKAGES(1000, 0, 120, 400, 200, 100, 150, 0.8, 0.5, 0.5)", 6, 1],
  ["=VC.LINKAGEPATH({0;1;2}, {0.1;0.26;0.38}, {0.1;0.2;0.28}, 0.3)", 1, 1],
  ["=VC.LINKAGEPATH({0;1;2}, {0.1;0.26;0.38}, {0.1;0.2;0.28}, 0.3)", 3, 2],
  ["=VC.LINKAGEPATH({0;1;2}, {0.1;0.26;0.38}, {0.1;0.2;0.28}, 0.3)", 3, 3],
  ["=VC.LINKAGEPATH({0;1;2}, {0.1;0.26;0.38}, {0.1;0.2;0.28}, 0.3)", 4, 1],
])("%s, row %i, column %i has none", (formula, row, column) => expect(stepsIn(formula, row, column)).toBeNull());
