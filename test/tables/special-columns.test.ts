/** Tables of a few functions and their answers: told by their headings and words, with the nearest table that is none. */
import { drawable, type PictureId, PICTURE_IDS } from "../../src/pictures";
import { light } from "../../src/pictures/palette";
import { scaleOf } from "../../src/pictures/figures-of-answers";
import type { CellContent } from "../../src/sheet/cells";
import { chartSheet } from "../../src/pane/pictures/chart-sheet";
import { intel, millAccount, peers, sinos, tables } from "../pictures/answer-cases";
import { read } from "../pictures/read";

type Rows = readonly (readonly CellContent[])[];
const rolesOf = (rows: Rows) => read(rows).columns.map(({ role }) => role);
const fitting = (rows: Rows) => PICTURE_IDS.filter((id) => drawable(id, read(rows)) !== null);
const titleOf = (id: PictureId, rows: Rows) =>
  drawable(id, read(rows))!.draw({ width: 640, theme: light }).title.replaceAll("\u00a0", " ");

it.each<[string, Rows, unknown[], PictureId[]]>([
  [
    "factors",
    tables.factors,
    ["factor", "importance", undefined, "performance", "rival", "rival", undefined],
    ["success-factors"],
  ],
  [
    "indicators",
    tables.indicators,
    ["indicator", "better", "own", "peer", "peer", "peer", "peer", "peer"],
    ["benchmark"],
  ],
  ["matters", tables.matters, ["matter", "governor", "period"], ["governance-matrix"]],
  ["an account", tables.account, ["earner", "item", "item value"], ["chain-account"]],
  ["a path", tables.path, ["period", "actual path", "market path", "core share"], ["linkage-path"]],
  [
    "a path without the market's: a share over time",
    tables.slower.map((row) => row.slice(0, 2)),
    ["period", "share"],
    ["shares"],
  ],
  [
    "importance without performance",
    [
      ["Factor", "Importance"],
      ["Price", 5],
      ["Quality", 4],
    ],
    ["link", undefined],
    [],
  ],
  [
    "indicators of which nobody says which way is good",
    [
      ["Indicator", "Own", "Peer"],
      ["Return", 0.1, 0.2],
      ["Turns", 8, 9],
    ],
    ["link", undefined, undefined],
    [],
  ],
  [
    "items that are no account's",
    [
      ["Actor", "Item", "Value"],
      ["Farm", "beans", 100],
      ["Mill", "wages", 30],
      ["Shop", "flour", 12],
    ],
    ["group", "link", "valueAdded"],
    ["flow", "waterfall", "smile"],
  ],
  [
    "matters that are none of governance",
    [
      ["Matter", "Actor"],
      ["Pricing", "Nike"],
      ["Standards", "Nike"],
    ],
    [],
    [],
  ],
])("%s", (_, rows, roles, pictures) => {
  if (roles.length > 0) expect(rolesOf(rows)).toEqual(roles);
  expect(fitting(rows)).toEqual(pictures);
});

it("takes a person's table for what the function's answer shows of it", () => {
  expect(titleOf("chain-account", tables.account)).toBe(titleOf("chain-account", millAccount));
  expect(titleOf("benchmark", tables.indicators)).toBe("Furthest behind the best peer: Return, by 45.5 %");
  expect(titleOf("governance-matrix", intel)).toBe("Intel holds all 5 matters that are held");
});

it("finds an answer below a title and beside other cells, and nothing in it that is a chain", () => {
  const shifted: Rows = [
    ["", "Who is paid", ...millAccount[0]!.slice(1).map(() => "")],
    ...millAccount.map((row) => ["", ...row]),
  ].map((row) => [...row, ""].slice(0, millAccount[0]!.length + 1));
  expect(fitting(shifted)).toEqual(["chain-account"]);
  expect(fitting(millAccount.map((row) => row.slice(0, 8)))).toEqual([]);
});

it.each<[CellContent, CellContent, string | undefined]>([
  ["Importance (1 to 5)", "Performance", "5"],
  ["Importance", "Performance, 1-7", "7"],
  ["Importance (of 10)", "Performance", "10"],
  ["Importance /5", "Performance", "5"],
  ["Importance", "Performance", undefined],
  ["Importance in 2015", "Performance in 2015", undefined],
  ["Importance (50 buyers)", "Performance of 2001", undefined],
])("the scale of %s, %s is %s", (importance, performance, scale) => {
  const table = read([
    ["Factor", importance, performance],
    ["Price", 4, 2],
    ["Quality", 3, 3],
  ]);
  expect(scaleOf(table)?.toString()).toBe(scale);
});

it("says nothing of readings and fit where the scale is not known", () => {
  const { table } = drawable("success-factors", read(tables.noScale))!.draw({ width: 640, theme: light });
  expect(table.head).toEqual(["Factor", "Importance", "Performance", "Gap"]);
});

describe("the chart on a sheet", () => {
  const chartOf = (id: PictureId, rows: Rows) => {
    const table = read(rows);
    const chart = chartSheet(id, table, drawable(id, table)!.records);
    const formulas = chart?.sheet.cells.flatMap(({ content }) => ("formula" in content ? [content.formula] : []));
    return chart && { kind: chart.kind, labels: chart.labels, values: chart.values, formula: formulas?.[0] };
  };

  it.each<[PictureId, Rows, unknown]>([
    [
      "success-factors",
      sinos,
      { kind: "bar", labels: "B4:B9", values: ["C4:C9", "D4:D9", "F4:F9"], formula: "=Sheet1!A1:G7" },
    ],
    [
      "success-factors",
      tables.factors,
      {
        kind: "bar",
        labels: "B4:B8",
        values: ["C4:C8", "D4:D8", "F4:F8"],
        formula: "=VC.SUCCESSFACTORS(Sheet1!A3:A6,Sheet1!B3:B6,Sheet1!D3:D6,5,Sheet1!E3:F6)",
      },
    ],
    ["success-factors", tables.noScale, null],
    ["benchmark", peers, { kind: "bar", labels: "B4:B8", values: ["L4:L8"], formula: "=Sheet1!A1:J5" }],
    [
      "benchmark",
      tables.indicators,
      {
        kind: "bar",
        labels: "B4:B7",
        values: ["L4:L7"],
        formula: "=VC.BENCHMARK(Sheet1!A2:A4,Sheet1!B2:B4,Sheet1!C2:C4,Sheet1!D2:H4)",
      },
    ],
    [
      "chain-account",
      tables.account,
      {
        kind: "stacked",
        labels: "B4:B6",
        values: ["J4:J6", "K4:K6", "L4:L6", "M4:M6", "N4:N6", "O4:O6"],
        formula: "=VC.CHAINACCOUNT(Sheet1!A2:A15,Sheet1!B2:B15,Sheet1!C2:C15)",
      },
    ],
    [
      "linkage-path",
      tables.path,
      { kind: "line", labels: "B4:B9", values: ["C4:C9", "D4:D9"], formula: "=Sheet1!A2:A6" },
    ],
    ["governance-matrix", intel, null],
  ])("%s", (id, rows, chart) => {
    expect(chartOf(id, rows)).toEqual(chart);
  });
});
