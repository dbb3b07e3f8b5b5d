/** The steps of an answer, and that they end in the very answer of the function. */
import { inWords } from "../../src/explain/step";
import { hasSteps, stepsOf } from "../../src/measures/explain";
import { call, HostError, sourceFunctions } from "../measures/host";
import { measuresWith } from "../measures/measures";
import { parsed } from "../measures/examples";

const functions = sourceFunctions();

/** Steps of the formula's cell in this row and column of its answer, counted from 0. */
function stepsIn(formula: string, row = 0, column = 0): string[] | null {
  const { name, args } = parsed(formula);
  return stepsOf(name, args, { row, column })?.map(inWords) ?? null;
}

test.each<[string, number, number, string[]]>([
  ["=VC.VALUEADDED({80;179;500}, {0;172.5;179})", 1, 0, ["output − inputs: 179 − 172.5 = 6.5"]],
  ["=VC.VALUEADDED({80,179}, {0,172.5})", 0, 1, ["output − inputs: 179 − 172.5 = 6.5"]],
  // -2.2/110.7: its fifteenth digit is 0, and yet it goes on.
  [
    '=VC.MARKETSHARE({"A";"B"}, {1;0}, {2;108.7}, {0;0}, {0;2.2})',
    1,
    5,
    [
      "world exports of all products that were exported before: 110.7, then 2.2: growth −98 %",
      "world exports of this product: 2, then 0: growth −100 %",
      "exports before × (growth of this product − growth of all): 1 × (−1 − (−0.98012647)) ≈ −0.019873532",
    ],
  ],
  // The width is the difference of the figures shown.
  [
    '=VC.SHAREBOUNDS({"A";"B";"C"}, {0.1;10;0.7}, {0.2;33;1}, 22.5)',
    1,
    3,
    ["highest − lowest: 0.0088888889 − 0.0044444444 ≈ 0.0044444444"],
  ],
  // Not an equality, though the cell's fifteenth digit is 0.
  [
    '=VC.DEPENDENCE({"A";"others"}, {"X";"X"}, {100;38})',
    1,
    7,
    [
      "share of sales: 100 / 100 = 100 %",
      "all that X buys: 138",
      "share of the buyer’s purchases: 100 / 138 ≈ 72.5 %",
      "asymmetry: 1 − 0.72463768 ≈ 0.27536232",
    ],
  ],
  [
    "=VC.RESOURCELINKAGES(1000, 5, 120, 400, 200, 100, 150, 0.25, 0.25)",
    2,
    1,
    [
      "part of wages spent on products of the country: spend × localShare: 0.25 × 0.25 = 0.0625",
      "wages × that part: 150 × 0.0625 = 9.375",
    ],
  ],
  [
    "=VC.VALUEADDED({80;179}, {0,1;100,72.5})",
    1,
    0,
    ["inputs: 100 + 72.5 = 172.5", "output − inputs: 179 − 172.5 = 6.5"],
  ],
  ["=VC.VALUEADDED(5, 7.25)", 0, 0, ["output − inputs: 5 − 7.25 = −2.25"]],
  [
    "=VC.VALUEADDEDSHARE({172.5;179}, {0;172.5})",
    1,
    0,
    [
      "value added of all 2 links: 179",
      "output − inputs: 179 − 172.5 = 6.5",
      "value added / that of all links: 6.5 / 179 ≈ 3.6 %",
    ],
  ],
  [
    "=VC.VALUEADDEDSHARE(179, 172.5, 500)",
    0,
    0,
    ["output − inputs: 179 − 172.5 = 6.5", "value added / base: 6.5 / 500 = 1.3 %"],
  ],
  ['=VC.BREAKDOWN({"Parts";"Assembly"}, {172.5;179}, {0;172.5})', 2, 3, ["output − inputs: 179 − 172.5 = 6.5"]],
  [
    '=VC.BREAKDOWN({"Parts";"Assembly"}, {172.5;179}, {0;172.5})',
    2,
    5,
    ["value added up to and including this link: 179", "of the total: 179 / 179 = 100 %"],
  ],
  [
    '=VC.BREAKDOWN({"Parts";"Assembly"}, {172.5;179}, {0;172.5})',
    2,
    6,
    ["output − inputs: 179 − 172.5 = 6.5", "value added / inputs: 6.5 / 172.5 ≈ 3.8 %"],
  ],
  [
    '=VC.BREAKDOWN({"Parts";"Assembly"}, {172.5;179}, {0;172.5})',
    3,
    3,
    ["value added of all 2 links: 172.5 + 6.5 = 179"],
  ],
  [
    "=VC.STAGEVALUEADDED({300;3222}, , {0;5})",
    0,
    0,
    [
      "per unit of its own product: 300",
      "units in one unit of the final product: 5",
      "per unit of the final product: 5 × 300 = 1500",
    ],
  ],
  ["=VC.STAGEVALUEADDED({300;3222}, , {0;5})", 1, 0, ["per unit of its own product: 3222 − 5 × 300 = 1722"]],
  [
    "=VC.STAGEVALUEADDED({100;300;900}, {0;10;20}, {0;2;1.5})",
    0,
    0,
    [
      "per unit of its own product: 100",
      "units in one unit of the final product: 1.5 × 2 = 3",
      "per unit of the final product: 3 × 100 = 300",
    ],
  ],
  [
    '=VC.COMPARE({"Parts";"China";"Apple"}, {172.5;179;500}, {0;172.5;179}, {172.5;182.5;500}, {0;172.5;182.5})',
    2,
    6,
    [
      "share before: 6.5 / 500 = 1.3 %",
      "share after: 10 / 500 = 2 %",
      "share after − share before: 10 / 500 − 6.5 / 500 = 0.7 percentage points",
    ],
  ],
  [
    '=VC.COMPARE({"Parts";"China";"Apple"}, {172.5;179;500}, {0;172.5;179}, {172.5;182.5;500}, {0;172.5;182.5})',
    3,
    3,
    [
      "before: output − inputs: 500 − 179 = 321",
      "after: output − inputs: 500 − 182.5 = 317.5",
      "after − before: 317.5 − 321 = −3.5",
    ],
  ],
  [
    '=VC.COMPARE({"Parts";"China";"Apple"}, {172.5;179;500}, {0;172.5;179}, {172.5;182.5;500}, {0;172.5;182.5})',
    4,
    1,
    ["before: value added of all links = 500"],
  ],
  [
    '=VC.CHAINACCOUNT({"Farm";"Farm";"Farm";"Mill";"Mill";"Mill"}, {"sales";"domestic purchases";"wages";"sales";"chain purchases";"taxes"}, {100;20;32;180;100;6}, 0.4)',
    1,
    5,
    ["output − chain purchases − domestic purchases − imports: 100 − 0 − 20 − 0 = 80"],
  ],
  [
    '=VC.CHAINACCOUNT({"Farm";"Farm";"Farm";"Mill";"Mill";"Mill"}, {"sales";"domestic purchases";"wages";"sales";"chain purchases";"taxes"}, {100;20;32;180;100;6}, 0.4)',
    2,
    13,
    [
      "output − chain purchases − domestic purchases − imports: 180 − 100 − 0 − 0 = 80",
      "value added − wages − taxes less subsidies − interest − land rent − depreciation: 80 − 0 − 6 − 0 − 0 − 0 = 74",
    ],
  ],
  [
    '=VC.CHAINACCOUNT({"Farm";"Farm";"Farm";"Mill";"Mill";"Mill"}, {"sales";"domestic purchases";"wages";"sales";"chain purchases";"taxes"}, {100;20;32;180;100;6}, 0.4)',
    3,
    1,
    ["output of all actors − chain purchases: 280 − 100 = 180"],
  ],
  [
    '=VC.CHAINACCOUNT({"Farm";"Farm";"Farm";"Mill";"Mill";"Mill"}, {"sales";"domestic purchases";"wages";"sales";"chain purchases";"taxes"}, {100;20;32;180;100;6}, 0.4)',
    5,
    7,
    [
      "direct + indirect value added: 160 + 12 = 172",
      "rate of integration: value added / production: 172 / 180 ≈ 95.6 %",
    ],
  ],
  [
    '=VC.CHAINACCOUNT({"Farm";"Farm";"Farm";"Mill";"Mill";"Mill"}, {"sales";"domestic purchases";"wages";"sales";"chain purchases";"taxes"}, {100;20;32;180;100;6}, 0.4)',
    6,
    8,
    ["share of direct value added: 32 / 160 = 20 %"],
  ],
  [
    '=VC.PRICEVOLUMEMIX({"A";"B"}, {10;20}, {100;50}, {11;20}, {90;80})',
    1,
    3,
    [
      "quantities of the products of both periods: 150, then 170",
      "margin before × (quantity after − its share of growth): 10 × (90 − 100 × 170 / 150) ≈ −233.33333",
    ],
  ],
  [
    '=VC.PRICEVOLUMEMIX({"A";"B"}, {10;20}, {100;50}, {11;20}, {90;80})',
    2,
    6,
    ["after: price × quantity: 20 × 80 = 1600"],
  ],
  [
    '=VC.MARKETSHARE({"A";"B"}, {10;20}, {100;100}, {15;24}, {200;110})',
    1,
    5,
    [
      "world exports of all products that were exported before: 200, then 310: growth 55 %",
      "world exports of this product: 100, then 200: growth 100 %",
      "exports before × (growth of this product − growth of all): 10 × (1 − 0.55) = 4.5",
    ],
  ],
  [
    '=VC.MARKETSHARE({"A";"B"}, {10;20}, {100;100}, {15;24}, {200;110})',
    3,
    9,
    ["exports / world exports: 39 / 310 ≈ 12.6 %"],
  ],
  [
    '=VC.UNITVALUES({"Coffee";"Coffee";"Coffee"}, {100;120;900}, {50;50;30}, 3)',
    1,
    1,
    ["value / quantity: 220 / 100 = 2.2"],
  ],
  [
    '=VC.UNITVALUES({"Coffee";"Coffee";"Coffee"}, {100;120;900}, {50;50;30}, 3)',
    1,
    6,
    ["records used: 2, left out: 1", "value of the records used / value of all: 220 / 1120 ≈ 19.6 %"],
  ],
  [
    '=VC.CONVERTUNITS({100;2.205}, {"kg cherry";"lb"}, "kg", {"kg cherry","kg",0.16;"kg","lb",2.205})',
    0,
    0,
    ["1 kg cherry = 0.16 kg", "100 × 0.16 = 16"],
  ],
  [
    '=VC.CONVERTUNITS({100;2.205}, {"kg cherry";"lb"}, "kg", {"kg cherry","kg",0.16;"kg","lb",2.205})',
    1,
    0,
    ["1 lb = 1 / 2.205 kg", "2.205 × 1 / 2.205 = 1"],
  ],
  ["=VC.MARGIN(100, 50)", 0, 0, ["price − cost: 100 − 50 = 50", "relative to the price: 50 / 100 = 50 %"]],
  ["=VC.MARKUP(100, 50)", 0, 0, ["price − cost: 100 − 50 = 50", "relative to the cost: 50 / 50 = 100 %"]],
  [
    "=VC.PRODUCERSHARE(300, 3222, 5)",
    0,
    0,
    [
      "the producer's price × units in one final unit: 300 × 5 = 1500",
      "relative to the final price: 1500 / 3222 ≈ 46.6 %",
    ],
  ],
  [
    "=VC.NETBACK(100, {10,30}, 2)",
    0,
    0,
    ["otherCosts: 10 + 30 = 40", "final price − other costs: 100 − 40 = 60", "per unit of the raw input: 60 / 2 = 30"],
  ],
  ["=VC.RENT(100, 70)", 0, 0, ["revenue − costs: 100 − 70 = 30"]],
  [
    "=VC.RENT({100;90}, {70;80}, {200;200}, 0.1)",
    1,
    0,
    ["revenue − costs: 90 − 80 = 10", "normal return: 10 % of 200 = 20", "rent: 10 − 20 = −10"],
  ],
  [
    "=VC.RENTSHARE({100;90}, {70;80})",
    0,
    0,
    ["rent of all 2 links: 40", "revenue − costs: 100 − 70 = 30", "rent / that of all links: 30 / 40 = 75 %"],
  ],
  [
    "=VC.RICARDIANRENT({10;15;40}, {5;5;0})",
    0,
    0,
    ["price (the cost of the marginal producer): 15", "(price − unit cost) × quantity: (15 − 10) × 5 = 25"],
  ],
  [
    "=VC.TERMSOFTRADE({100;95}, {100;110})",
    1,
    0,
    [
      "export prices relative to the base: 95 / 100",
      "import prices relative to the base: 110 / 100",
      "net barter: 100 × (95 / 100) / (110 / 100) ≈ 86.363636",
    ],
  ],
  [
    "=VC.TERMSOFTRADE({80;95}, {100;110}, 2)",
    0,
    0,
    [
      "export prices relative to the base: 80 / 95",
      "import prices relative to the base: 100 / 110",
      "net barter: 100 × (80 / 95) / (100 / 110) ≈ 92.631579",
    ],
  ],
  [
    "=VC.TERMSOFTRADE({80;95}, {100;110}, 0)",
    0,
    0,
    [
      "export prices relative to the base: 80 / 100",
      "import prices relative to the base: 100 / 100",
      "net barter: 100 × (80 / 100) / (100 / 100) = 80",
    ],
  ],
  [
    "=VC.INCOMETERMSOFTRADE({100;80}, {100;100}, {10;15})",
    1,
    0,
    [
      "export prices relative to the base: 80 / 100",
      "import prices relative to the base: 100 / 100",
      "net barter: 100 × (80 / 100) / (100 / 100) = 80",
      "income: 80 × 15 / 10 = 120",
    ],
  ],
  [
    "=VC.FACTORALTERMSOFTRADE({100;80}, {100;100}, {10;15}, {10;12})",
    1,
    0,
    [
      "export prices relative to the base: 80 / 100",
      "import prices relative to the base: 100 / 100",
      "net barter: 100 × (80 / 100) / (100 / 100) = 80",
      "single factoral: 80 × 15 / 10 = 120",
      "double factoral: 120 / (12 / 10) = 100",
    ],
  ],
  ["=VC.GROSSTERMSOFTRADE({10;12}, {10;15})", 1, 0, ["100 × (12 / 10) / (15 / 10) = 80"]],
  [
    "=VC.THICKENING({0.26,0.317,0.375;0.298,0.243,0.2})",
    1,
    0,
    [
      "first share 29.8 %, last share 20 %: −9.8 percentage points",
      "in between from 24.3 % to 24.3 %",
      "a change counts if it is more than 1 percentage point",
      "Thinning out",
    ],
  ],
  [
    "=VC.THICKENING({0.3,0.1,0.28})",
    0,
    0,
    [
      "first share 30 %, last share 28 %: −2 percentage points",
      "in between from 10 % to 10 %",
      "a change counts if it is more than 1 percentage point",
      "lowest share 18 percentage points below the lower end, highest 0 percentage points above the higher end: a reversal is more than 2 percentage points, the larger of tolerance and change",
      "Thinned, then thickened",
    ],
  ],
  [
    "=VC.THICKENING({0,0.05,0.15})",
    0,
    0,
    [
      "first share 0 %, last share 15 %: +15 percentage points",
      "in between from 5 % to 5 %",
      "a change counts if it is more than 1 percentage point",
      "first share above 0: 5 %; change since then: +10 percentage points",
      "a newcomer with at most 10 % is thinning in",
      "Thickening",
    ],
  ],
  [
    "=VC.THICKENING({0.3,0,0;0.7,1,0})",
    0,
    0,
    [
      "first share 30 %, last share 0 %: −30 percentage points",
      "in between from 0 % to 0 %",
      "in a period in which this row ends at 0, another row has a value other than 0: the link has left",
      "Exit",
    ],
  ],
  [
    "=VC.THICKENING({0.3,0,0;0.7,1,0})",
    1,
    0,
    [
      "first share 70 %, last share 0 %: −70 percentage points",
      "in between from 100 % to 100 %",
      "in no period in which this row ends at 0 has another row a value other than 0: the link may have left, or the values are not yet in",
      "Exit or empty",
    ],
  ],
  [
    "=VC.IMMISERIZING({100;110}, {10;9})",
    1,
    0,
    [
      "volume: 100 to 110 (+10 %)",
      "price: 10 to 9 (−10 %)",
      "value, volume × price: 1000 to 990 (−1 %)",
      "Immiserizing growth (price)",
    ],
  ],
  [
    "=VC.UPGRADING({10;12}, {10;10}, {0.1;0.15})",
    1,
    0,
    [
      "unit value relative to the market's: 10 / 10 then, 12 / 10 now: 1 to 1.2 (+20 %)",
      "market share: 10 % to 15 %: +5 percentage points",
      "Product upgrading",
    ],
  ],
  [
    "=VC.QUALITYBAND(12, 10)",
    0,
    0,
    [
      "unit value / benchmark: 12 / 10 = 1.2",
      "up-market above 1.15, down-market below 1 / 1.15 ≈ 0.86956522",
      "Up-market",
    ],
  ],
  [
    '=VC.GOVERNANCE({"low";"high"}, {"high";"low"}, {"high";"low"})',
    1,
    0,
    ["complexity high, codifiability low, capability of suppliers low", "Hierarchy"],
  ],
  [
    '=VC.CHAINGOVERNANCE({"yes";"yes"}, {"yes";"yes"}, {"no";"high"}, {"no";"no"})',
    1,
    0,
    [
      "product customised to the buyer, supplier known to be competent, dependent on the buyer, not owned by the lead firm",
      "Quasi-hierarchy",
    ],
  ],
  [
    '=VC.CORECOMPETENCE("yes", "no", "no")',
    0,
    0,
    ["of value to the final customer, many competitors have it, easy to copy", "Outsource (not rare, easy to copy)"],
  ],
  [
    '=VC.CHAINFAMILY("yes", "no", "yes", "no")',
    0,
    0,
    [
      "stages can run at the same time in different places, little is lost in processing, the resource is bound to a place, it keeps",
      "Mixed",
    ],
  ],
  ...[
    [1, ["sales: 40 (X) + 10 (others) = 50"]],
    [2, ["sales: 40 (X) + 10 (others) = 50", "X"]],
    [3, ["sales: 40 (X) + 10 (others) = 50", "share of sales: 40 / 50 = 80 %"]],
    [4, ["sales: 40 (X) + 10 (others) = 50", "buyers not named as many: 10,000 × (40²) / 50² = 6400"]],
    [5, ["sales: 40 (X) + 10 (others) = 50", "buyers not named as one: 10,000 × (40² + 10²) / 50² = 6800"]],
    [6, ["all that X buys: 400", "share of the buyer’s purchases: 40 / 400 = 10 %"]],
    [
      7,
      [
        "share of sales: 40 / 50 = 80 %",
        "all that X buys: 400",
        "share of the buyer’s purchases: 40 / 400 = 10 %",
        "asymmetry: 0.8 − 0.1 = 0.7",
      ],
    ],
  ].map(([column, lines]): [string, number, number, string[]] => [
    '=VC.DEPENDENCE({"A";"A";"others"}, {"X";"others";"X"}, {40;10;360})',
    1,
    column as number,
    lines as string[],
  ]),
  [
    '=VC.DISTRIBUTION({"Korea";"China";"korea"}, {80;6.5;13.5})',
    1,
    2,
    ["Korea: 80 + 13.5 = 93.5", "all: 100", "share: 93.5 / 100 = 93.5 %"],
  ],
  [
    '=VC.GOVERNANCE({"low";"low"}, {"high";"low"}, {"low";"low"})',
    0,
    0,
    ["complexity low, codifiability high, capability of suppliers low", "Excluded"],
  ],
  [
    '=VC.TRAJECTORY({"Korea";"";"Assembly"}, {0.2,0.3,0.28,0.4;0,0,0,0;0.05,0.04,0.045,0.03}, {2007,2010,2012,2014})',
    2,
    1,
    ["the first share that is not missing, in period 2007: 5 %"],
  ],
  [
    '=VC.TRAJECTORY({"Korea";"";"Assembly"}, {0.2,0.3,0.28,0.4;0,0,0,0;0.05,0.04,0.045,0.03}, {2007,2010,2012,2014})',
    2,
    2,
    ["the last share that is not missing, in period 2014: 3 %"],
  ],
  [
    '=VC.TRAJECTORY({"Korea";"";"Assembly"}, {0.2,0.3,0.28,0.4;0,0,0,0;0.05,0.04,0.045,0.03}, {2007,2010,2012,2014})',
    2,
    3,
    ["last − first: 3 % − 5 % = −2 percentage points"],
  ],
  [
    '=VC.TRAJECTORY({"Korea";"";"Assembly"}, {0.2,0.3,0.28,0.4;0,0,0,0;0.05,0.04,0.045,0.03}, {2007,2010,2012,2014})',
    1,
    4,
    [
      "change per period between two of the periods, such as 2007 and 2014: (40 % − 20 %) / (2014 − 2007) ≈ 2.8571429 percentage points",
      "all 6, in percentage points and in order: −1; 1.6; 2.5; 2.8571429; 3.3333333; 6",
      "the mean of the middle two ≈ 2.6785714 percentage points",
    ],
  ],
  [
    '=VC.TRAJECTORY({"Korea";"";"Assembly"}, {0.2,0.3,0.28,0.4;0,0,0,0;0.05,0.04,0.045,0.03}, {2007,2010,2012,2014})',
    1,
    5,
    [
      "of 6 pairs of periods 5 rise and 1 fall: S = 5 − 1 = 4",
      "two-sided probability of an S at least this large if there is no trend ≈ 0.30817955",
    ],
  ],
  [
    '=VC.TRAJECTORY({"Korea";"";"Assembly"}, {0.2,0.3,0.28,0.4;0,0,0,0;0.05,0.04,0.045,0.03}, {2007,2010,2012,2014})',
    2,
    6,
    [
      "first share 5 %, last share 3 %: −2 percentage points",
      "in between from 4 % to 4.5 %",
      "a change counts if it is more than 1 percentage point",
      "not significant: trend test S = −4, p-value ≈ 0.30817955; Thinning out needs S below 0 and a p-value of at most 0.05",
      "Thinning out (not significant)",
    ],
  ],
  [
    '=VC.FLOWBREAKDOWN({"Korea";"China";"Apple";"Korea"}, {"China";"Apple";"Consumers";"Others"}, {80;179;500;20})',
    1,
    1,
    ["sales: 80 (China) + 20 (Others) = 100"],
  ],
  [
    '=VC.FLOWBREAKDOWN({"Korea";"China";"Apple";"Korea"}, {"China";"Apple";"Consumers";"Others"}, {80;179;500;20})',
    2,
    2,
    ["purchases: 80 (Korea) = 80"],
  ],
  [
    '=VC.FLOWBREAKDOWN({"Korea";"China";"Apple";"Korea"}, {"China";"Apple";"Consumers";"Others"}, {80;179;500;20})',
    2,
    3,
    ["sales: 179 (Apple) = 179", "purchases: 80 (Korea) = 80", "sales − purchases: 179 − 80 = 99"],
  ],
  [
    '=VC.FLOWBREAKDOWN({"Korea";"China";"Apple";"Korea"}, {"China";"Apple";"Consumers";"Others"}, {80;179;500;20})',
    2,
    4,
    ["sales − purchases: 179 − 80 = 99", "purchases of all final buyers: 520", "share: 99 / 520 ≈ 19 %"],
  ],
  [
    '=VC.FLOWORIGIN({"Farm";"Mill";"Mill"}, {"Mill";"Home";"Export"}, {40;60;20}, "Home")',
    1,
    1,
    [
      "sales: 40 (Mill) = 40",
      "purchases: none = 0",
      "share of its output that ends with Home, through all who buy it and sell on: 75 %",
      "its own value added × the share of its output that ends there: 40 × 0.75 = 30",
    ],
  ],
  [
    '=VC.FLOWORIGIN({"Farm";"Mill";"Mill"}, {"Mill";"Home";"Export"}, {40;60;20}, "Home")',
    1,
    2,
    [
      "its own value added × the share of its output that ends there: 40 × 0.75 = 30",
      "all purchases of Home: 60",
      "share: 30 / 60 = 50 %",
    ],
  ],
  [
    '=VC.PRICEINDEX({10,5;12,4}, {2,8;5,3}, "Laspeyres")',
    1,
    0,
    [
      "period 2 (now) relative to period 1 (then)",
      "the quantities traded then cost 56 now and 60 then: 56 / 60 ≈ 0.93333333",
      "× 100 ≈ 93.333333",
    ],
  ],
  [
    '=VC.PRICEINDEX({10,5;12,4}, {2,8;5,3}, "Paasche")',
    1,
    0,
    [
      "period 2 (now) relative to period 1 (then)",
      "the quantities traded now cost 72 now and 65 then: 72 / 65 ≈ 1.1076923",
      "× 100 ≈ 110.76923",
    ],
  ],
  [
    '=VC.PRICEINDEX({10,5;12,4}, {2,8;5,3}, "Fisher")',
    1,
    0,
    [
      "period 2 (now) relative to period 1 (then)",
      "the quantities traded then cost 56 now and 60 then: 56 / 60 ≈ 0.93333333",
      "the quantities traded now cost 72 now and 65 then: 72 / 65 ≈ 1.1076923",
      "the geometric mean of both: √(0.93333333 × 1.1076923) ≈ 1.0167823",
      "× 100 ≈ 101.67823",
    ],
  ],
  [
    '=VC.PRICEINDEX({10,5;12,4}, {2,8;5,3}, "Walsh")',
    1,
    0,
    [
      "period 2 (now) relative to period 1 (then)",
      "the geometric means of both quantities cost 57.54325 now and 56.117674 then: 57.54325 / 56.117674 ≈ 1.0254033",
      "× 100 ≈ 102.54033",
    ],
  ],
  [
    '=VC.PRICEINDEX({10,5;12,4}, {2,8;5,3}, "Unit value")',
    1,
    0,
    [
      "unit value of period 1, of all that was sold in it: 60 / 10 = 6",
      "unit value of period 2, of all that was sold in it: 72 / 8 = 9",
      "period 2 relative to period 1: 9 / 6 = 1.5",
      "× 100 = 150",
    ],
  ],
  [
    '=VC.PRICEINDEX({10,5;12,4}, {2,8;5,3}, "Tornqvist")',
    1,
    0,
    [
      "period 2 (now) relative to period 1 (then)",
      "mean share in value × ln(price now / price then), summed over 2 products: 0.5833 × 0.1823 + 0.4167 × (−0.2231) ≈ 0.013377762",
      "its exponential ≈ 1.0134676",
      "× 100 ≈ 101.34676",
    ],
  ],
  [
    "=VC.INDEXCOVERAGE({10,5;11,0}, {9,2;8,0})",
    2,
    3,
    [
      "period 2 compared with period 1: 1 product in both",
      "value in period 1 of the products in both / of all 2 products: 90 / 100 = 90 %",
    ],
  ],
  [
    "=VC.INDEXCOVERAGE({10,5;11,0}, {9,2;8,0})",
    1,
    4,
    [
      "the base period, compared with itself",
      "value in period 1 of the products in both / of all 2 products: 100 / 100 = 100 %",
    ],
  ],
  ['=VC.PRICEINDEX({10,5;12,4}, {2,8;5,3}, "Fisher")', 0, 0, ["the base period: 100"]],
  [
    '=VC.PRICEINDEX({10,5;20,40}, , "Jevons")',
    1,
    0,
    [
      "period 2 (now) relative to period 1 (then)",
      "the geometric mean of price now / price then over 2 products: 20 / 10, 40 / 5 ≈ 4",
      "× 100 ≈ 400",
    ],
  ],
  [
    '=VC.PRICEINDEX({10,5;12,4}, {2,8;5,3}, "Lowe", , 1, 2)',
    1,
    0,
    [
      "period 2 (now) relative to period 1 (then)",
      "the quantities traded in period 2 cost 72 now and 65 then: 72 / 65 ≈ 1.1076923",
      "× 100 ≈ 110.76923",
    ],
  ],
  [
    '=VC.PRICEINDEX({10,5;12,4}, {2,8;5,3}, "Young")',
    1,
    0,
    [
      "period 2 (now) relative to period 1 (then)",
      "share in the value of period 1 × price now / price then, summed over 2 products: 0.3333 × 1.2 + 0.6667 × 0.8 ≈ 0.93333333",
      "× 100 ≈ 93.333333",
    ],
  ],
  [
    '=VC.PRICEINDEX({10,5;12,4;15,4}, {2,8;5,3;3,1}, "GEKS")',
    1,
    0,
    [
      "by way of period 1, Fisher from 1 to it and from it to 2: 1 × 1.0167823 ≈ 1.0167823",
      "by way of period 2, Fisher from 1 to it and from it to 2: 1.0167823 × 1 ≈ 1.0167823",
      "by way of period 3, Fisher from 1 to it and from it to 2: 1.2027746 × 0.82193709 ≈ 0.98860503",
      "the geometric mean over 3 periods ≈ 1.0073017",
      "× 100 ≈ 100.73017",
    ],
  ],
  [
    '=VC.PRICEINDEX({10,5;12,4;15,4}, {2,8;5,3;3,1}, "Laspeyres", 1, 3)',
    1,
    0,
    [
      "period 3 (now) relative to period 2 (then)",
      "the quantities traded then cost 87 now and 72 then: 87 / 72 ≈ 1.2083333",
      "the index of period 3, 100, divided by it: ≈ 82.758621",
    ],
  ],
  [
    '=VC.PRICEINDEX({10,5;12,4;15,4}, {2,8;5,3;3,0}, "Laspeyres", 1)',
    2,
    0,
    [
      "period 3 (now) relative to period 2 (then)",
      "the quantities traded then cost 87 now and 72 then: 87 / 72 ≈ 1.2083333",
      "times the index of period 2, 93.333333: ≈ 112.77778",
    ],
  ],
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
  const [, said = "", unit = ""] = /([−\d.,]+)( %| percentage points?)?$/.exec(last)!;
  const figure = Number(said.replace("−", "-").replaceAll(",", "")) / (unit === "" ? 1 : 100);
  expect(Math.abs(figure - (cell as number))).toBeLessThanOrEqual(unit === " %" ? 0.0005 : Math.abs(figure) * 1e-7);
});

test.each([
  ["=VC.VALUEADDED({80;179}, {0;5;6})", 0, 0],
  ['=VC.VALUEADDED({80;179}, {0;"n/a"})', 1, 0],
  ["=VC.MARGIN(0, 1)", 0, 0],
  ['=VC.BREAKDOWN({"Parts"}, {172.5}, {0})', 0, 2],
  ["=VC.GINI({1;3})", 0, 0],
  ['=VC.TRAJECTORY({"Korea"}, {0.2,0.3,0.4})', 1, 5],
  ['=VC.TRAJECTORY({"Korea"}, {0.2,0.3,0.4})', 0, 1],
  ['=VC.TRAJECTORY({"Korea"}, {0.2,0.3,0.4})', 2, 1],
  ['=VC.FLOWBREAKDOWN({"Korea"}, {"China"}, {80})', 1, 0],
  ['=VC.FLOWORIGIN({"Korea"}, {"China"}, {80}, "Japan")', 1, 1],
  ["=VC.PRICEINDEX({10;12}, {2})", 1, 0],
])("%s, row %i, column %i has none", (formula, row, column) => {
  expect(stepsIn(formula, row, column)).toBeNull();
});

test("the functions with steps are functions", () => {
  const named = [...functions.keys()].filter(hasSteps);
  expect(named).toEqual(measuresWith("steps.ts").map(({ id }) => id));
  expect(named.length).toBeGreaterThanOrEqual(25);
  expect(hasSteps("toString")).toBe(false);
});

test("large figures are parted, long ones rounded and marked", () => {
  expect(stepsIn("=VC.VALUEADDED(1234567.5, 1000)")).toEqual(["output − inputs: 1,234,567.5 − 1000 = 1,233,567.5"]);
  expect(stepsIn("=VC.NETBACK(100, 0, 3)")?.at(-1)).toBe("per unit of the raw input: 100 / 3 ≈ 33.333333");
});

test("records without a value are counted in the name of their row, whatever a group is called", () => {
  const groups = [["Korea"], ["(missing values: 1)"], ["Korea"]];
  const values = [[80], [6.5], [new HostError("#N/A")]];
  const at = (row: number, column: number) =>
    stepsOf("DISTRIBUTION", [groups, values], { row, column })?.map(inWords) ?? null;
  expect(at(3, 0)).toEqual(["records excluded because their value is missing: 1"]);
  expect([at(3, 1), at(3, 2), at(2, 0)]).toEqual([null, null, null]);
  expect(at(2, 1)).toEqual(["(missing values: 1): 6.5"]);
});
