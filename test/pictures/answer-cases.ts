/**
 * Answers of functions as they stand on a sheet, of every kind that a picture has to stand: the examples of the functions,
 * missing figures, ties, nothing to compare, one row and forty, long names, figures below 0.
 */
import type { CellContent } from "../../src/sheet/cells";
import type { PictureCase } from "./cases";

type Rows = CellContent[][];
const NA: CellContent = { error: "#N/A" };
const NUM: CellContent = { error: "#NUM!" };
const long =
  "Delivery of complete orders on the day agreed, including those changed by the buyer within the last two weeks before shipping";

const factorHead = ["Factor", "Importance", "Performance", "Gap", "Best rival", "Gap to rival", "Reading"];
const reading = (gap: number, importance: number, scale: number) =>
  gap === 0 ? "Met" : gap > 0 ? "More than asked" : importance >= 1 + (2 / 3) * (scale - 1) ? "Critical" : "Short";

/** Rows of factors on a scale, with the line of fit below. */
function factors(scale: number, rows: readonly (readonly [string, number, number | null, (number | null)?])[]): Rows {
  const hasRivals = rows.some((row) => row[3] !== undefined);
  const known = rows.every(([, , performance]) => performance !== null);
  const asked = rows.reduce((sum, [, importance]) => sum + importance, 0);
  const score = rows.reduce((sum, [, importance, performance]) => sum + importance * (performance ?? 0), 0);
  return [
    factorHead,
    ...rows.map(([name, importance, performance, rival]): CellContent[] => [
      name,
      importance,
      performance ?? NA,
      performance === null ? NA : performance - importance,
      !hasRivals ? "" : (rival ?? NA),
      !hasRivals ? "" : rival == null || performance === null ? NA : performance - rival,
      performance === null ? NA : reading(performance - importance, importance, scale),
    ]),
    ["Fit", "", known ? score / (scale * asked) : NA, "", "", "", ""],
  ];
}

/** Humphrey & Schmitz (2002): the Sinos Valley against Italy, the buyers' words coded 1 to 5. */
export const sinos = factors(5, [
  ["Quality", 5, 5, 5],
  ["Speed", 5, 5, 5],
  ["Punctuality", 5, 5, 5],
  ["Flexibility", 5, 5, 5],
  ["Innovative design", 5, 1, 5],
]);

const benchmarkHead = [
  "Indicator",
  "Own",
  "Best",
  "Better quartile",
  "Median",
  "Worse quartile",
  "Worst",
  "Rank",
  "Of",
  "Gap to best",
];

export const peers: Rows = [
  benchmarkHead,
  ["Return on capital", 0.12, 0.22, 0.2, 0.15, 0.1, 0.08, 4, 6, -5 / 11],
  ["Stock turns a year", 8.5, 12, NA, 10.7, NA, 6, 3, 4, -7 / 24],
  ["Scrap, per cent", 1.5, 2, 2.5, 3, 4, 6.25, 1, 6, 1 / 3],
  ["Set-up, minutes", 12, 12, 14, 15, 21, 45, 1, 8, 0],
];

const matrixHead = ["Actor", "Entry", "Division of labour", "Standards", "Monitoring", "Assistance", "Matters held"];
/** UNIDO (2001), box 5.6, coded. */
export const intel: Rows = [
  matrixHead,
  ["Intel", true, true, true, true, true, 5],
  ["Government", "", "", "", "", true, 1],
  ["Actors", 1, 1, 1, 1, 2, 5],
  ["Governance", "Single governor", "", "", "", "", ""],
];
const inTime = ["Period", ...matrixHead.slice(0, 6), "Coordination", "Matters held"];
const shifting: Rows = [
  inTime,
  [1990, "Nike", true, true, true, true, "", "", 4],
  [1990, "Trading companies of the Republic of Korea and of Taiwan", "", "", "", "", true, true, 1],
  [1990, "Actors", 1, 1, 1, 1, 1, 1, 5],
  [1990, "Governance", "Several nodes", "", "", "", "", "", ""],
  [2000, "Nike", true, true, true, true, "", "", 4],
  [2000, "The state", "", "", true, "", "", "", 1],
  [2000, "PricewaterhouseCoopers", "", "", "", true, "", "", 1],
  [2000, "Actors", 1, 1, 2, 2, 0, 0, 4],
  [2000, "Governance", "Single governor", "", "", "", "", "", ""],
  [2000, "Shifted", "", "", true, true, "", "", 2],
];

const accountHead = [
  "Actor",
  "Output",
  "Chain purchases",
  "Domestic purchases",
  "Imports",
  "Value added",
  "Share of direct value added",
  "Share of production",
  "Wages",
  "Taxes less subsidies",
  "Interest",
  "Land rent",
  "Depreciation",
  "Net operating profit",
];
export const millAccount: Rows = [
  accountHead,
  ["Farm", 100, 0, 20, 0, 80, 80 / 120, 80 / 180, 30, 2, 3, 0, 5, 40],
  ["Mill", 180, 100, 15, 25, 40, 40 / 120, 40 / 180, 12, 6, 4, 0, 8, 10],
  ["Direct", 180, 0, 35, 25, 120, 1, 120 / 180, 42, 8, 7, 0, 13, 50],
  ["Indirect", 35, 0, 0, 14, 21, "", 21 / 180, "", "", "", "", "", ""],
  ["Total", 180, 0, 0, 39, 141, "", 141 / 180, "", "", "", "", "", ""],
  ["Share of direct value added", "", "", "", "", 1, "", "", 0.35, 1 / 15, 7 / 120, 0, 13 / 120, 5 / 12],
];

/** With a subsidy and a loss, and a profit given that does not follow. */
const losing: Rows = [
  [...accountHead, "Residual"],
  ["Smallholders of cashew, all four kinds", 5200, 0, 900, 0, 4300, 0.86, 0.5, 1200, 0, 40, 0, 60, 3000, ""],
  ["Processor", 7000, 5200, 500, 300, 1000, 0.2, 0.12, 1900, -1050, 400, 20, 330, -600, -106.36],
  ["Exporter", 7200, 7000, 300, 200, -300, -0.06, -0.03, 120, 30, 15, 0, 25, -490, ""],
  ["Direct", 8600, 0, 1700, 500, 5000, 1, 0.58, 3220, -1020, 455, 20, 415, 1910, -106.36],
  ["Share of direct value added", "", "", "", "", 1, "", "", 0.644, -0.204, 0.091, 0.004, 0.083, 0.382, ""],
];

const many = <Of>(of: (index: number) => Of) => Array.from({ length: 40 }, (_, index) => of(index));

/** Tables of a person's own, of which the core makes the answers. */
export const tables = {
  factors: [
    ["Success factors of shoe exporters", "", "", "", "", "", ""],
    ["Factor", "Importance (1 to 5)", "Brazil", "Performance", "Italy", "China", "Note"],
    ["Price", 5, "", 2, NA, 5, ""],
    ["Quality", 5, "", 5, 4, 4, "after 1990"],
    ["Speed", 5, "", 5, 4, 2, ""],
    ["Design", 3, "", 1, 5, NA, ""],
  ],
  noScale: [
    ["Criterion", "Importance", "Performance"],
    ["Price", 9, 6],
    ["Quality", 4, 7],
    ["Speed", 8, 8],
  ],
  indicators: [
    ["Indicator", "Better", "Own", "A", "B", "C", "D", "E"],
    ["Return", "high", 0.12, 0.08, 0.1, 0.15, 0.2, 0.22],
    ["Stock turns", "high", 8.5, 10.7, 12, 6, NA, NA],
    ["Scrap, per cent", "low", 1.5, 3, 2, 6.25, 4, 2.5],
  ],
  matters: [
    ["Who governs the shoe chain", "", ""],
    ["Matter", "Actor", "Year"],
    ["Entry, Division of labour, Standards, Monitoring", "Nike", 1990],
    ["Assistance", "", 1990],
    ["Entry, Division of labour, Standards, Monitoring", "Nike", 2000],
    ["Standards", "The state", 2000],
    ["Monitoring", "PricewaterhouseCoopers", 2000],
  ],
  account: [
    ["Actor", "Item", "Value, million XOF"],
    ["Farm", "sales", 100],
    ["Farm", "domestic purchases", 20],
    ["Farm", "wages", 30],
    ["Farm", "taxes", 2],
    ["Farm", "interest", 3],
    ["Farm", "depreciation", 5],
    ["Mill", "sales", 180],
    ["Mill", "chain purchases", 100],
    ["Mill", "domestic purchases", 15],
    ["Mill", "imports", 25],
    ["Mill", "wages", 12],
    ["Mill", "taxes", 6],
    ["Mill", "interest", 4],
    ["Mill", "depreciation", 8],
  ],
  path: [
    ["Period", "Share", "Market path", "Core"],
    [0, 0.1, 0.1, 0.4],
    [1, 0.26, 0.2, 0.4],
    [2, 0.38, 0.28, 0.4],
    [3, 0.44, 0.32, 0.4],
    [4, 0.48, 0.34, 0.4],
  ],
  slower: [
    ["Year", "Local share, %", "Market-led path, %", "Core competence, %"],
    [2001, 10, 10, 45],
    [2005, 12, 20, ""],
    [2009, 14, 28, ""],
    [2013, 19, 32, ""],
  ],
  flat: [
    ["Year", "Share", "Market path"],
    [2001, -0.05, 0.2],
    [2002, 0.2, 0.18],
  ],
} satisfies Record<string, Rows>;

const tableCases: readonly PictureCase[] = [
  { id: "success-factors", name: "own table", table: tables.factors },
  { id: "success-factors", name: "no scale", table: tables.noScale },
  { id: "benchmark", name: "own table", table: tables.indicators },
  { id: "governance-matrix", name: "own table", table: tables.matters },
  { id: "chain-account", name: "own table", table: tables.account },
  { id: "linkage-path", name: "deeper and faster", table: tables.path, source: "Illustrative." },
  { id: "linkage-path", name: "slower, in per cent", table: tables.slower },
  { id: "linkage-path", name: "no rise", table: tables.flat },
  {
    id: "linkage-path",
    name: "many",
    table: [
      ["Year", "Share of local value added", "Market-led path"],
      ...many((index): CellContent[] => [1980 + index, 0.1 + index / 100, 0.1 + index / 90 - (index * index) / 9000]),
    ],
  },
];

export const answerCases: readonly PictureCase[] = [
  {
    id: "success-factors",
    name: "sinos",
    table: sinos,
    source: "Humphrey, J. & Schmitz, H. (2002), marks coded by us.",
  },
  {
    id: "success-factors",
    name: "long names",
    table: factors(7, [
      ["Price", 6, 4, 6],
      [long, 7, 5, null],
      ["Sozialversicherungsfachangestelltenausbildung", 3, 3, 2],
      ["Design", 4, 6, 7],
      ["Certificates", 5.5, 5.25, 4],
      ["Packaging", 2, null, 1],
      ["Small orders", 1, 7, 3],
    ]),
    about: "Design",
  },
  { id: "success-factors", name: "single", table: factors(5, [["Price", 4, 4]]) },
  {
    id: "success-factors",
    name: "all met",
    table: factors(5, [
      ["Price", 4, 4],
      ["Quality", 3, 5],
      ["Speed", 5, 5],
    ]),
  },
  {
    id: "success-factors",
    name: "many",
    table: factors(
      10,
      many((index) => [
        index % 11 === 4 ? `${index + 1}. ${long}` : `Factor ${index + 1}`,
        1 + ((index * 7) % 10),
        index % 13 === 5 ? null : 1 + ((index * 3) % 10),
        index % 9 === 2 ? null : 1 + ((index * 5) % 10),
      ]),
    ),
  },
  { id: "benchmark", name: "peers", table: peers },
  {
    id: "benchmark",
    name: "hard ones",
    table: [
      benchmarkHead,
      [long, -3.5, 1200000, 800000, 250000.5, -10000, -450000, 5, 6, NUM],
      ["All equal", 2, 2, 2, 2, 2, 2, 1, 5, 0],
      ["Peers equal, own better", 3, 2, NA, 2, NA, 2, 1, 3, 0.5],
      ["Peers equal, own worse, low is better", 0.004, 0.002, NA, 0.002, NA, 0.002, 3, 3, -0.5],
      ["Own figure missing", NA, 9, 8, 7, 6, 5, NA, 5, NA],
      ["No peer", 4, NA, NA, NA, NA, NA, NA, 1, NA],
    ],
    about: "All equal",
  },
  {
    id: "benchmark",
    name: "single",
    table: [benchmarkHead, ["Stock turns a year", 8.5, 12, NA, 10.7, NA, 6, 3, 4, -7 / 24]],
  },
  {
    id: "benchmark",
    name: "many",
    table: [
      benchmarkHead,
      ...many((index): CellContent[] => [
        index % 11 === 4 ? `${index + 1}. ${long}` : `Indicator ${index + 1}`,
        40 + ((index * 17) % 50),
        90,
        75 + (index % 5),
        60,
        50,
        40,
        3,
        9,
        (40 + ((index * 17) % 50)) / 90 - 1,
      ]),
    ],
  },
  { id: "governance-matrix", name: "intel", table: intel },
  { id: "governance-matrix", name: "periods", table: shifting },
  {
    id: "governance-matrix",
    name: "nobody",
    table: [matrixHead, ["Actors", 0, 0, 0, 0, 0, 0], ["Governance", "Ungoverned", "", "", "", "", ""]],
  },
  {
    id: "governance-matrix",
    name: "many",
    table: [
      matrixHead,
      ...many((index): CellContent[] => [
        index % 11 === 4 ? `${index + 1}. ${long}` : `Actor ${index + 1}`,
        index % 5 === 0 ? true : "",
        index % 7 === 1 ? true : "",
        index % 3 === 2 ? true : "",
        index % 4 === 3 ? true : "",
        index % 2 === 0 ? true : "",
        [index % 5 === 0, index % 7 === 1, index % 3 === 2, index % 4 === 3, index % 2 === 0].filter(Boolean).length,
      ]),
      ["Actors", 8, 6, 13, 10, 20, 5],
      ["Governance", "Several nodes", "", "", "", "", ""],
    ],
    about: "Actor 3",
  },
  { id: "chain-account", name: "mill", table: millAccount },
  { id: "chain-account", name: "losses", table: losing },
  {
    id: "chain-account",
    name: "single",
    table: [
      accountHead,
      ["Cooperative", 1234567890, 0, 234567, 0, 1234333323, 1, 0.9998, 0, 0, 0, 0, 0, 1234333323],
      ["Direct", 1234567890, 0, 234567, 0, 1234333323, 1, 0.9998, 0, 0, 0, 0, 0, 1234333323],
    ],
  },
  {
    id: "chain-account",
    name: "many",
    table: [
      accountHead,
      ...many((index): CellContent[] => [
        index % 11 === 4 ? `${index + 1}. ${long}` : `Actor ${index + 1}`,
        100,
        20,
        10,
        5,
        65,
        1 / 40,
        1 / 50,
        10 + (index % 20),
        index % 6 === 5 ? -4 : 4,
        3,
        index % 4,
        6,
        65 - 10 - (index % 20) - (index % 6 === 5 ? -4 : 4) - 3 - (index % 4) - 6,
      ]),
      ["Direct", 100, 0, 400, 200, 2600, 1, 0.8, 780, 112, 120, 60, 240, 1288],
    ],
    about: "Actor 2",
  },
  ...tableCases,
];
