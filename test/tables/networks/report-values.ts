/** The report on an input-output table as the grid computes it, with our functions, in Node. */

import { grid as library } from "../../workbook/grid";
import { networkReport } from "../../../src/report/networks";
import { runToEnd } from "../../../src/core/sliced";
import { number, text } from "../../../src/sheet/sheet";
import { cellName } from "../../../src/sheet/address";
import type { Grid } from "../../../src/tables/grid";
import { figuresIn } from "../../../src/tables/networks/grid-figures";
import type { NetworkRead } from "../../../src/tables/networks/reading";
import { tableInSteps } from "../../../src/tables/networks/solve";
import { rangesOf, type NetworkRanges } from "../../../src/tables/networks/source";
import { openModel } from "../../../src/workbook/browser";
import { toExcel } from "../../../src/browser/grid-values";
import { call, isCaseError, sourceFunctions } from "../../measures/host";

let isRegistered = false;
function register(): void {
  if (isRegistered) return;
  isRegistered = true;
  const functions = sourceFunctions();
  for (const id of ["TIVA", "EXPORTDECOMPOSITION", "PARTICIPATION", "ROUNDS", "UPSTREAMNESS", "DOWNSTREAMNESS"])
    (library as any).addFunction(`VC.${id}`, {
      description: id,
      args: ["flows", "finalDemand", "third", "fourth"].map((name, index) => ({
        name,
        description: name,
        type: ["ANY", "RANGE"],
        acceptMatrix: true,
        acceptErrors: true,
        ...(index > 1 && { optional: true }),
      })),
      compute(...args: any[]) {
        const answer = call(functions.get(id), ...args.map((each) => toExcel(each, () => false)));
        if (isCaseError(answer)) return { value: answer.error };
        const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
        return rows[0]!.map((_, column) =>
          rows.map((row) => ({
            value: isCaseError(row[column]) ? (row[column] as { error: string }).error : row[column],
          })),
        );
      },
    });
}

export interface ReportValues {
  readonly title: string;
  readonly under: string;
  /** Every cell that shows something, by its address. */
  readonly cells: ReadonlyMap<string, unknown>;
  readonly texts: readonly string[];
  readonly formulas: readonly string[];
}

export function countOf(reading: NetworkRead, others: readonly Grid[] = []): number {
  return runToEnd(tableInSteps(figuresIn(reading, others))).count;
}

/** `others`: grids on further sheets. */
export function reportValues(
  reading: NetworkRead,
  others: readonly Grid[] = [],
  change: (ranges: NetworkRanges) => NetworkRanges = (ranges) => ranges,
  edit: (model: any, sheetId: string) => void = () => undefined,
): ReportValues {
  register();
  const ranges = change(rangesOf(reading));
  const report = networkReport(ranges, ranges.isOneCountry ? 1 : countOf(reading, others));
  const sheetOf = (grid: Grid) => ({
    name: grid.sheet,
    columns: {},
    rows: {},
    opensOn: "A1",
    cells: grid.values.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const at = cellName(grid.row + r, grid.column + c);
        if (value === "" || typeof value === "boolean") return [];
        return typeof value === "number"
          ? [number(at, value, "label", "General")]
          : [text(at, typeof value === "object" ? value.error : value)];
      }),
    ),
  });
  const model = openModel([sheetOf(reading.grid), ...others.map(sheetOf), { ...report, name: "VC networks" }] as any);
  const sheetId = model.getters.getSheetIdByName("VC networks")!;
  edit(model, model.getters.getSheetIdByName(reading.sheet)!);
  const cells = new Map<string, unknown>();
  const { width, height } = {
    width: model.getters.getNumberCols(sheetId),
    height: model.getters.getNumberRows(sheetId),
  };
  for (let row = 0; row < height; row += 1)
    for (let col = 0; col < width; col += 1) {
      const { value } = model.getters.getEvaluatedCell({ sheetId, col, row });
      if (value !== "" && value !== null) cells.set(cellName(row, col), value);
    }
  void model.leaveSession();
  return {
    title: String(cells.get("B1") ?? ""),
    under: String(cells.get("B2") ?? ""),
    cells,
    texts: [...cells.values()].filter((value) => typeof value === "string") as string[],
    formulas: report.cells.flatMap(({ content }) => ("formula" in content ? [content.formula] : [])),
  };
}
