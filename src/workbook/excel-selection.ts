/** What is selected in Excel, in one round trip where no cell shows an error or lies in a spill that begins elsewhere. */

import { formatAddress } from "../sheet/address";
import { answersTo, ask } from "./excel-formulas";
import { cellsOf, CONTENTS, loaded, PLACE, placeRead } from "./excel-reading";
import { type Fault, MAX_READ, type Selection } from "./port";

/** A selection of several ranges, or of a chart, is not a range in Excel: then the active cell is used. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  try {
    return await selectionOf(context, () => context.workbook.getSelectedRange());
  } catch (error) {
    if ((error as { code?: unknown }).code !== "InvalidSelection") throw error;
    return selectionOf(context, () => context.workbook.getActiveCell());
  }
}

/** A whole column selected has a million cells: only what the pane shows is asked for. Ranges are asked for anew in each request. */
async function selectionOf(context: Excel.RequestContext, find: () => Excel.Range): Promise<Selection> {
  try {
    const range = find();
    const corner = range.getCell(0, 0);
    const most = corner.getAbsoluteResizedRange(MAX_READ.rows, MAX_READ.columns).untrack();
    return await selected(context, range, corner, most.getIntersection(range));
  } catch (error) {
    if ((error as { code?: unknown }).code === "InvalidSelection") throw error;
  }
  // Near the end of the sheet there are not so many rows or columns.
  const place = loaded(find(), PLACE);
  await context.sync();
  const { rows, columns } = placeRead(place);
  const range = find();
  const corner = range.getCell(0, 0);
  const part = corner.getAbsoluteResizedRange(Math.min(rows, MAX_READ.rows), Math.min(columns, MAX_READ.columns));
  return selected(context, range, corner, part);
}

async function selected(
  context: Excel.RequestContext,
  range: Excel.Range,
  corner: Excel.Range,
  part: Excel.Range,
): Promise<Selection> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  loaded(part, CONTENTS);
  const first = ask(corner);
  loaded(range, PLACE);
  await context.sync();

  const area = { sheet: sheet.name, ...placeRead(range) };
  const cells = cellsOf(area, part);
  const wrong = cells.values
    .flatMap((values, down) =>
      values.flatMap((value, right) =>
        typeof value === "object" ? [{ code: value.error, row: area.row + down, column: area.column + right }] : [],
      ),
    )
    .slice(0, MAX_READ.faults);
  const questions = wrong.map(({ row, column }) => ask(sheet.getCell(row, column)));
  if (questions.length > 0) await context.sync();
  const [formula, ...theirs] = await answersTo([first, ...questions], context, sheet, area.sheet);
  const faults = wrong.map(({ code, row, column }, index): Fault => {
    const its = theirs[index];
    const address = formatAddress({ sheet: area.sheet, row, column, rows: 1, columns: 1 });
    return { address, row, column, code, ...(its && { formula: its }) };
  });
  return { ...cells, ...(formula && { formula }), faults };
}
