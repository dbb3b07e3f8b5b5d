/** A source that is typed later reaches the reports of its table, and no other sheet. */

import { reportsOf, unlike, writeSource } from "../../src/pane/reading/reports-source";
import { tableKey } from "../../src/pane/table-readings";
import type { Cell } from "../../src/sheet/sheet";
import type { Setting, Workbook } from "../../src/workbook/port";
import { sketched } from "../tables/grid";

const grid = sketched("Link | Sales\nFarm | 10\nMill | 25", { sheet: "Data" });
const other = sketched("Link | Sales\nFarm | 10", { sheet: "Other" });

/** Reports by name, with what is in their column B. */
function workbookOf(reports: Readonly<Record<string, readonly string[]>>, analyses: Setting) {
  const edits: { name: string; emptied: readonly string[]; cells: readonly Cell[] }[] = [];
  const workbook: Partial<Workbook> = {
    setting: () => Promise.resolve(analyses),
    sheets: () =>
      Promise.resolve(
        Object.entries(reports).map(([name, lines]) => ({ name, used: `'${name}'!B1:B${lines.length}` })),
      ),
    addedSheets: () => Promise.resolve(Object.keys(reports).filter((name) => name !== "Theirs")),
    readWhole(address) {
      const sheet = /'(.*)'/.exec(address)![1]!;
      const values = reports[sheet]!.map((line) => [line]);
      const whole = { address, sheet, row: 0, column: 1, rows: values.length, columns: 1, values };
      return Promise.resolve({ ...whole, formats: values.map(() => [""]), hiddenRows: [] } as never);
    },
    editSheet(name, emptied, cells) {
      edits.push({ name, emptied, cells });
      return Promise.resolve();
    },
  };
  return { workbook: workbook as Workbook, edits };
}

const analysis = (sheet: string, of = grid, sourceAt?: string): Setting => ({
  title: sheet,
  address: `'${sheet}'!A1`,
  of: { table: tableKey(of), leaveOutMissing: false, rate: "", ...(sourceAt && { sourceAt }) },
});

const found = async (lines: readonly string[], sourceAt?: string) => {
  const { workbook } = workbookOf({ Report: lines }, [analysis("Report", grid, sourceAt)]);
  return (await reportsOf(workbook, grid, {}))[0];
};

it.each([
  ["the line that is there, wherever it has gone", ["Title", "Source of the figures: A.", "Note"], "B9", "B2", "A"],
  ["the place that was kept", ["Title", "", "Note"], "B2", "B2", ""],
  ["below everything, where that has been taken", ["Title", "A word", "Note"], "B2", "B4", ""],
  ["below everything, where none was kept", ["Title", "", "Note"], undefined, "B4", ""],
])("the source goes to %s", async (_, lines, sourceAt, at, source) =>
  expect(await found(lines, sourceAt)).toEqual({ name: "Report", at, source }),
);

it("neither the report of another table nor a sheet of the person's is written on", async () => {
  const { workbook, edits } = workbookOf({ Report: ["Title"], Theirs: ["Title"], Second: ["Title"] }, [
    analysis("Report"),
    analysis("Theirs"),
    analysis("Second", other),
  ]);
  const reports = await reportsOf(workbook, grid, {});
  expect(await writeSource(workbook, unlike(reports, "Survey"), "Survey")).toEqual(["Report"]);
  expect(edits).toEqual([
    {
      name: "Report",
      emptied: [],
      cells: [expect.objectContaining({ at: "B2", content: { text: "Source of the figures: Survey." } })],
    },
  ]);
});

it("what names it already is left alone; a source that is taken back goes from the report as well", async () => {
  const lines = ["Title", "Source of the figures: Survey."];
  const { workbook, edits } = workbookOf({ Report: lines }, [analysis("Report")]);
  const reports = await reportsOf(workbook, grid, {});
  expect(unlike(reports, "Survey.")).toEqual([]);
  await writeSource(workbook, unlike(reports, ""), "");
  expect(edits).toEqual([{ name: "Report", emptied: ["B2"], cells: [] }]);
});
