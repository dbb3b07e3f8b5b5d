/** The published cases of input-output tables: what is read, what comes out of it, and what must never be said. */

import { runToEnd } from "../../../src/core/sliced";
import type { InterCountryTable } from "../../../src/core/networks/inter-country-table";
import type { NetworkRead } from "../../../src/tables/networks/reading";
import { tableInSteps } from "../../../src/tables/networks/solve";
import { figureOf } from "../../../src/tables/networks/cell-content";
import { cellsIn, figuresIn } from "../../../src/tables/networks/grid-figures";
import { call, sourceFunctions } from "../../measures/host";
import cases from "./cases.json";
import { balanceOf, gridOf, reading, sentencesOf, summary } from "./read";
import { reportValues } from "./report-values";

interface Expected {
  kind: string;
  question: string | null;
  refused?: boolean;
  ranges?: {
    flows?: string;
    finalDemand?: string[];
    finalDemandOrder?: string[];
    countries?: string | string[];
    valueAdded?: string;
  };
  computed?: Record<string, number>;
  tolerance?: number;
  mustNeverSay?: string[];
  titleMustContain?: string[];
  leftOut?: string[];
  rows?: Record<string, string>;
  columns?: Record<string, string>;
  merged?: Record<string, string[]>;
  findings: unknown[];
}

const functions = sourceFunctions();

const sum = (values: Iterable<number>) => [...values].reduce((all, each) => all + each, 0);

/** Everything that a case may ask for, by its name. */
function computed(read: NetworkRead): (key: string) => number {
  const cells = figuresIn(read);
  const table: InterCountryTable = runToEnd(tableInSteps(cells));
  const { n } = table;
  const output = table.bySheet((row) => table.data.output[row]!);
  const primary = table.data.primary.values();
  const added = table.bySheet((row) => primary[row]!);
  const figures = (rows: unknown[][]) => rows.map((row) => row.map((cell) => figureOf(cell as number)));
  const stages = call(
    functions.get("UPSTREAMNESS"),
    figures(cells.flows as any),
    figures(cells.finalDemand as any),
  ) as number[][];
  const lines = (role: string) => read.rows.filter((line) => line.role === role);
  const across = ({ at }: { at: number }) => cellsIn(read.grid, { ...read.flows, row: at, rows: 1 })[0]!.map(figureOf);
  const own = read.valueAdded?.runs.flatMap((range) => cellsIn(read.grid, range).map((row) => row.map(figureOf))) ?? [];
  const ownOf = Array.from({ length: n }, (_, j) => sum(own.map((row) => row[j]!)));
  const chosen = own.length > 0 ? ownOf : added;
  const rowAt = (name: string) => {
    const row = /^row (\d+)$/.exec(name);
    if (row) return Number(row[1]) - 1 - read.flows.row;
    return read.rowNames.indexOf(name);
  };
  const countryOf = (name: string) => table.countries.indexOf(name);
  const ofCountry = (values: readonly number[], name: string) =>
    sum(values.filter((_, row) => (cells.countries?.[row]?.[0] ?? "") === name));
  return (key) => {
    const [what, name] = key.split("/") as [string, string];
    const byName = (values: readonly number[]) =>
      name === "total" ? sum(values) : countryOf(name) >= 0 ? ofCountry(values, name) : values[rowAt(name)]!;
    switch (what) {
      case "value added":
        return byName(added);
      case "value added at basic prices":
        return byName(ownOf);
      case "output":
        return byName(output);
      case "exports":
        return table.data.totals.exports[countryOf(name)]!;
      case "upstreamness":
        return stages[rowAt(name)]![0]!;
      case "taxes on products":
        return sum(lines("taxes").flatMap(across));
      case "share":
        return chosen[rowAt(name)]! / sum(chosen);
      case "balance": {
        const row = rowAt(name);
        expect(balanceOf(read).findings.filter((each) => "row" in each && each.row === row)).toEqual([]);
        return 0;
      }
      default:
        throw new Error(`${key} is not computed here`);
    }
  };
}

/** Figures match whole: "50 %" is not in "150 %". */
function says(text: string, words: string): boolean {
  const plain = (it: string) => it.replaceAll(/\s/g, " ").toLowerCase();
  const escaped = plain(words).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\d.])${escaped}`).test(plain(text));
}

describe.each(
  (cases as { id: string; source: string; table: any[][]; expect: Expected }[]).map((each) => [each.id, each] as const),
)("%s", (_, { table, expect: wanted }) => {
  const grid = gridOf(table);
  const found = reading(grid);

  if (wanted.kind !== "input-output") {
    it("is no input-output table", () => expect(found).toBeNull());
    return;
  }
  if (wanted.refused) {
    it("is named and refused", () => {
      expect(found).toMatchObject({ is: "refused", why: "use table" });
      for (const words of wanted.mustNeverSay ?? [])
        expect([words, sentencesOf(found!).filter((each) => says(each, words))]).toEqual([words, []]);
    });
    return;
  }

  const read = found as NetworkRead;
  it("is read", () => {
    expect(read).toMatchObject({ is: "network" });
    const { leftOut, rows, columns, question, ...ranges } = summary(read);
    const { finalDemandOrder, ...wantedRanges } = wanted.ranges ?? {};
    expect(ranges).toMatchObject(wantedRanges);
    expect(question).toBe(wanted.question);
    if (finalDemandOrder) expect(read.orderedNames).toEqual(finalDemandOrder);
    expect(rows).toMatchObject(wanted.rows ?? {});
    expect(columns).toMatchObject(wanted.columns ?? {});
    expect(leftOut).toEqual(expect.arrayContaining(wanted.leftOut ?? []));
    if (wanted.merged) {
      const { countries } = read;
      const merged = countries.are === "several" ? [...countries.merged] : [];
      for (const [whole, parts] of Object.entries(wanted.merged))
        expect(merged.flatMap(([part, its]) => (its === whole ? [part] : []))).toEqual(parts);
    }
  });

  it("comes to the published figures", () => {
    const value = computed(read);
    for (const [key, figure] of Object.entries(wanted.computed ?? {})) {
      const is = value(key);
      expect([key, Math.abs(is - figure) <= (wanted.tolerance ?? 0) * Math.abs(figure) + 1e-15 || is]).toEqual([
        key,
        true,
      ]);
    }
  });

  it("balances as expected", () => expect(balanceOf(read).findings).toEqual(wanted.findings));

  it("says nothing that the table does not show", () => {
    // The long form is reported on once it is on a sheet.
    const report = read.pivoted ? { title: "", under: "", texts: [] } : reportValues(read);
    for (const words of wanted.titleMustContain ?? [])
      expect([words, says(`${report.title} ${report.under}`, words)]).toEqual([words, true]);
    const all = [...sentencesOf(read), ...report.texts];
    for (const words of wanted.mustNeverSay ?? [])
      expect([words, all.filter((each) => says(each, words))]).toEqual([words, []]);
  });
});
