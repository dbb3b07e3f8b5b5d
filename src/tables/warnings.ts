/** What nobody need answer, and everybody should see before a report is made. */

import { roleNamed } from "./header-vocabulary";
import { differingColumns, valueAddedMethod } from "./method";
import { reading } from "./reading";
import { recordsOf } from "./records";
import { type Understanding, unusedFigures } from "./understanding";

export type Warning =
  /** Columns of figures that nothing identifies: a cost among them would be missed. */
  | { readonly say: "unused"; readonly columns: readonly number[] }
  /** A column whose heading says that it holds periods, and whose cells do not. */
  | { readonly say: "no periods"; readonly column: number }
  /** Columns of prices, of which the first is used: the steps may be side by side. */
  | { readonly say: "prices side by side"; readonly columns: readonly number[] }
  /** Steps of a chain rarely sell for less than the one before. */
  | { readonly say: "falling price"; readonly row: number }
  /** Figures that are set off against each other, in different units by their headings. */
  | { readonly say: "units"; readonly columns: readonly [number, number] };

export function warnings(table: Understanding): Warning[] {
  const way = valueAddedMethod(table);
  if (way === null) return [];
  const remarks: Warning[] = [];
  const units = differingColumns(table);
  if (units) remarks.push({ say: "units", columns: units });
  const unread = table.columns.find(
    ({ role, why, name }) => role === "ignored" && why.kind === "nothing" && roleNamed(name)?.role === "period",
  );
  if (unread && !table.columns.some(({ role }) => role === "period"))
    remarks.push({ say: "no periods", column: unread.index });
  const unused = unusedFigures(table).filter((column) => column !== unread);
  if (unused.length > 0 && (way === "sales" || way === "steps"))
    remarks.push({ say: "unused", columns: unused.map(({ index }) => index) });
  if (way === "steps") {
    const prices = table.columns.filter(
      ({ role, why }) => role === "price" || (role === "ignored" && why.kind === "second" && why.role === "price"),
    );
    if (prices.some(({ role }) => role === "ignored"))
      remarks.push({ say: "prices side by side", columns: prices.map(({ index }) => index) });
    const { records } = recordsOf(table);
    const price = (index: number): number => {
      const { row, columns } = records[index]!;
      const column = table.columns[columns.get("price")?.[0] ?? 0]!;
      const read = reading(table.grid.at(row, column.index), column.mark);
      return read.is === "figure" ? Number(read.plain) : NaN;
    };
    const fall = records.findIndex(
      ({ period }, index) => index > 0 && period === records[index - 1]!.period && price(index) < price(index - 1),
    );
    if (fall > 0) remarks.push({ say: "falling price", row: records[fall]!.row });
  }
  return remarks;
}
