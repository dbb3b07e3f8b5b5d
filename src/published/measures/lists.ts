/** What an open table lists by itself, and measures of each of its rows. */

import type { Entry, Table } from "../../core/data/table";
import type { Sliced } from "../../core/sliced";
import { type Forward, linkagesInSlices } from "../../measures/linkages/definition";
import { rowWords } from "../describe";
import type { OpenTable } from "../open-table";

export const countries = ({ published: { countries: all, merged } }: OpenTable): Table => [
  ["Code", "Name"],
  ...all.map((code): Entry[] => [code, (merged.get(code) ?? [code]).join(", ")]),
];

export const accounts = ({ published: { accounts: all } }: OpenTable): Table => [
  ["Code", "Name"],
  ...all.map(({ name, means }): Entry[] => [name, means === "" ? name : means]),
];

/** Each once, in the order of the rows. */
export function industries({ published: { rows } }: OpenTable): Table {
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

export function output(open: OpenTable): Table {
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

export function* byRow(
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

export function* linkages(open: OpenTable, of: string): Sliced<Table> {
  const [head = [], ...rows] = yield* linkagesInSlices(open.table, of as Forward);
  const labels = inOrder(open, (_, label) => label);
  return [
    ["Row", "Country", "Industry", ...head.slice(1)],
    ...rows.map((row, index): Entry[] => [...labels[index]!, ...row.slice(1)]),
  ];
}
