/** Reading a table as a test has it, and all that is said of it. */

import { balance, type Balance } from "../../../src/findings/networks/balance";
import { runToEnd } from "../../../src/core/sliced";
import { networkFindingText, networks, roundingText } from "../../../src/pane/texts/networks";
import { columnName, formatAddress, type CellRange } from "../../../src/sheet/address";
import type { CellContent } from "../../../src/sheet/cells";
import { Grid } from "../../../src/tables/grid";
import { cellsIn, figuresIn } from "../../../src/tables/networks/grid-figures";
import { type HowToRead, readNetwork } from "../../../src/tables/networks/read-network";
import type { NetworkRead, NetworkReading } from "../../../src/tables/networks/reading";
import { LEFT_OUT } from "../../../src/tables/networks/roles";
import { placesOf, rangesOf } from "../../../src/tables/networks/source";

export function gridOf(table: readonly (readonly CellContent[])[], sheet = "Sheet1"): Grid {
  const width = Math.max(...table.map((row) => row.length));
  return new Grid({
    sheet,
    row: 0,
    column: 0,
    values: table.map((row) => [...row, ...Array<CellContent>(width - row.length).fill("")]),
  });
}

export const reading = (grid: Grid, how: HowToRead = {}): NetworkReading | null => runToEnd(readNetwork(grid, how));

export function network(grid: Grid, how: HowToRead = {}): NetworkRead {
  const found = reading(grid, how);
  if (found?.is !== "network") throw new Error(found ? found.sentence : "not read as an input-output table");
  return found;
}

export const place = (range: CellRange | null): string | null => range && formatAddress({ ...range, sheet: "" });

/** In the words of the cases. */
export function summary(read: NetworkRead) {
  const { flows, finalDemand, countries, valueAdded, rows, columns } = read;
  return {
    flows: place(flows),
    finalDemand: finalDemand.map(place),
    countries: countries.are === "one" ? "one" : [...countries.names],
    ...(valueAdded && { valueAdded: valueAdded.runs.map(place).join(",") }),
    rows: Object.fromEntries(rows.map(({ at, role }) => [String(at + 1), role])),
    columns: Object.fromEntries(columns.map(({ at, role }) => [columnName(at), role])),
    leftOut: [
      ...rows.filter(({ role }) => LEFT_OUT.includes(role)).map(({ at }) => `row ${at + 1}`),
      ...columns.filter(({ role }) => LEFT_OUT.includes(role)).map(({ at }) => `column ${columnName(at)}`),
    ],
    question: read.question?.id ?? null,
  };
}

export function balanceOf(read: NetworkRead, others: readonly Grid[] = []): Balance {
  const { rows, columns, grid } = read;
  const { flowRows, flowColumns, finalDemand } = rangesOf(read);
  const [rowsAt, columnsAt] = [placesOf(flowRows), placesOf(flowColumns)];
  const lines = columns.filter(({ role }) => role !== "label" && role !== "code" && role !== "finalDemand");
  const cells = figuresIn(read, others);
  return runToEnd(
    balance({
      rowsAt,
      columnsAt,
      finalsAt: finalDemand.flatMap(({ column, columns: count }) =>
        Array.from({ length: count }, (_, c) => column + c),
      ),
      flows: cells.flows,
      finalDemand: cells.finalDemand,
      rows,
      columns: lines,
      below: rows.map(({ at }) =>
        columnsAt.map((column) => cellsIn(grid, { row: at, column, rows: 1, columns: 1 })[0]![0]!),
      ),
      beside: lines.map(({ at }) =>
        rowsAt.map((row) => cellsIn(grid, { row, column: at, rows: 1, columns: 1 })[0]![0]!),
      ),
    }),
  );
}

/** What the view says of the balance. */
export function balanceTexts(read: NetworkRead): string[] {
  const { findings, againstPurchases, totals, rounding } = balanceOf(read);
  return [
    ...findings.flatMap((finding) => Object.values(networkFindingText(finding, (row) => read.rowNames[row] ?? ""))),
    ...(findings.length > 0
      ? []
      : [againstPurchases ? networks.balanced({ rows: read.rowNames.length, totals }) : networks.noPurchases]),
    ...(rounding ? [roundingText(rounding)] : []),
  ];
}

/** All sentences of a reading, without the names of its rows and columns. */
export const sentencesOf = (found: NetworkReading): string[] =>
  found.is === "refused"
    ? [found.sentence]
    : [
        ...[...found.rows, ...found.columns].map(({ why }) => why),
        ...(found.question ? [found.question.words] : []),
        ...balanceTexts(found),
      ];
