/** The measures that an open table answers: each is the definition that the sheet's function of the same name has. */

import type { Entry, Table } from "../core/data/table";
import { METHODS, type Method } from "../core/networks/export-methods";
import type { Sliced } from "../core/sliced";
import { downstreamnessInSlices } from "../measures/downstreamness/definition";
import { exportDecompositionInSlices } from "../measures/export-decomposition/definition";
import { FORWARD, type Forward, linkagesInSlices } from "../measures/linkages/definition";
import { participationInSlices } from "../measures/participation/definition";
import { ORIGINS_OF, type OriginOf, valueAddedOriginInSlices } from "../measures/tiva/definition";
import { upstreamnessInSlices } from "../measures/upstreamness/definition";
import { rowWords } from "./describe";
import type { OpenTable } from "./open-table";

/** What `country` picks of an answer: columns, rows of that country, or nothing. */
export type Shown = "columns" | "rows" | "nothing";

export interface Measure {
  readonly name: string;
  /** What is asked for, the default first; empty where there is no choice. */
  readonly of: readonly string[];
  readonly shown: Shown;
  /** Whether it has rows of industries. */
  readonly hasIndustries?: true;
  /** Whether value added plays a part in its figures. */
  readonly hasValueAdded?: true;
  answer(open: OpenTable, of: string): Sliced<Table>;
}

/** A list that is there at once. */
function* list(made: Table): Sliced<Table> {
  return made;
}

export const MEASURES: readonly Measure[] = [
  {
    name: "countries",
    of: [],
    shown: "nothing",
    answer: ({ published: { countries, merged } }) =>
      list([["Code", "Name"], ...countries.map((code) => [code, (merged.get(code) ?? [code]).join(", ")])]),
  },
  {
    name: "accounts",
    of: [],
    shown: "nothing",
    answer: ({ published: { accounts } }) =>
      list([["Code", "Name"], ...accounts.map(({ name, means }) => [name, means === "" ? name : means])]),
  },
  { name: "industries", of: [], shown: "nothing", answer: (open) => list(industries(open)) },
  {
    name: "output",
    of: [],
    shown: "rows",
    hasIndustries: true,
    hasValueAdded: true,
    answer: (open) => list(output(open)),
  },
  {
    name: "TIVA",
    of: ORIGINS_OF,
    shown: "columns",
    hasValueAdded: true,
    answer: ({ table }, of) => valueAddedOriginInSlices(table, of as OriginOf),
  },
  {
    name: "participation",
    of: [],
    shown: "rows",
    hasValueAdded: true,
    answer: ({ table }) => participationInSlices(table),
  },
  {
    name: "export decomposition",
    of: METHODS,
    shown: "rows",
    hasValueAdded: true,
    answer: ({ table }, of) => exportDecompositionInSlices(table, of as Method),
  },
  {
    name: "upstreamness",
    of: [],
    shown: "rows",
    hasIndustries: true,
    answer: (open) => byRow(open, "Upstreamness", upstreamnessInSlices),
  },
  {
    name: "downstreamness",
    of: [],
    shown: "rows",
    hasIndustries: true,
    answer: (open) => byRow(open, "Downstreamness", downstreamnessInSlices),
  },
  { name: "linkages", of: FORWARD, shown: "rows", hasIndustries: true, answer: linkages },
];

/** Each once, in the order of the rows. */
function industries({ published: { rows } }: OpenTable): Table {
  const names = new Map<string, string>();
  for (const { code, name } of rows) if (!names.has(code)) names.set(code, name === "" ? code : name);
  return [["Code", "Name"], ...names];
}

/** The rows in the order of the file: whose each is. */
function inOrder<Made>({ table, published }: OpenTable, made: (row: number, label: Entry[]) => Made): Made[] {
  return table.bySheet((row) => {
    const { country, code } = published.rows[row]!;
    return made(row, [rowWords(published, row), country, code]);
  });
}

function output(open: OpenTable): Table {
  const {
    count,
    data: { output: sold, allFinal, exports },
  } = open.table;
  const exported = (row: number) =>
    exports.subarray(row * count, (row + 1) * count).reduce((sum, sales) => sum + sales, 0);
  return [
    ["Row", "Country", "Industry", "Output", "Value added", "Final sales", "Exports"],
    ...inOrder(open, (row, label) => [...label, sold[row]!, open.valueAdded[row]!, allFinal[row]!, exported(row)]),
  ];
}

function* byRow(
  open: OpenTable,
  heading: string,
  measure: (table: OpenTable["table"]) => Sliced<Entry[]>,
): Sliced<Table> {
  const figures = yield* measure(open.table);
  const labels = inOrder(open, (_, label) => label);
  return [
    ["Row", "Country", "Industry", heading],
    ...figures.map((figure, index): Entry[] => [...labels[index]!, figure]),
  ];
}

function* linkages(open: OpenTable, of: string): Sliced<Table> {
  const [head = [], ...rows] = yield* linkagesInSlices(open.table, of as Forward);
  const labels = inOrder(open, (_, label) => label);
  return [
    ["Row", "Country", "Industry", ...head.slice(1)],
    ...rows.map((row, index): Entry[] => [...labels[index]!, ...row.slice(1)]),
  ];
}
