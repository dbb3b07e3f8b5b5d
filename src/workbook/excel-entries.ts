/** Formulas that are put into an Excel workbook, frozen and put back; what lies side by side goes in one step. */

import { type CellRange, formatAddress, requireArea } from "../sheet/address";
import { firstTaken, loaded, sheetNamed, undoable, WITH_RETRY } from "./excel-reading";
import { inRequests, pieces, rangeAt } from "./excel-requests";
import { filled, rectangles } from "./excel-sheets";
import { refuseTables, tablesIn } from "./excel-tables";
import { type Formula, type NewFormula, OccupiedError, type OldFormula, ProtectedError } from "./port";

/** Ranges of one sheet, side by side or below one another, as few; each names its sheet. */
function onSheets<Item extends CellRange & { sheet: string }>(
  items: readonly Item[],
  canJoin: (item: Item) => boolean = () => true,
): { sheet: string; place: CellRange; items: Item[] }[] {
  const sheets = [...new Set(items.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    rectangles(
      items.filter((item) => item.sheet === sheet),
      () => "",
      canJoin,
    ).map((each) => ({ sheet, ...each })),
  );
}

/** Puts formulas into empty cells: what is there is asked first, and then they are written as one step. */
export async function insertFormulas(formulas: readonly NewFormula[]): Promise<void> {
  const places = formulas.map((formula) => {
    const { sheet, row, column } = requireArea(formula.address);
    return { ...formula, sheet, place: { row, column, rows: formula.rows ?? 1, columns: formula.columns ?? 1 } };
  });
  const formats = await Excel.run(WITH_RETRY, async (context) => {
    const asked = places.map(({ sheet: name, place }) => {
      const sheet = sheetNamed(context, name);
      sheet.load("name");
      sheet.protection.load("protected");
      const range = loaded(rangeAt(sheet, place), "valueTypes, formulas, numberFormat, format/protection/locked");
      const parent = loaded(range.getCell(0, 0).untrack().getSpillParentOrNullObject(), "rowIndex");
      return { sheet, place, range, parent, tables: tablesIn(range) };
    });
    await context.sync();
    for (const { sheet, place, range, parent, tables } of asked) {
      // Cells that are not locked can be changed on a protected sheet; null where some are and others are not.
      const locked = range.format.protection.locked as boolean | null;
      if (sheet.protection.protected && locked !== false) throw new ProtectedError(sheet.name);
      await refuseTables(context, sheet, place, tables);
      const taken = parent.isNullObject ? firstTaken(range) : { down: 0, right: 0 };
      if (!taken) continue;
      const cell = { row: place.row + taken.down, column: place.column + taken.right, rows: 1, columns: 1 };
      throw new OccupiedError(formatAddress({ sheet: sheet.name, ...cell }));
    }
    return asked.map(({ range }) => String(range.numberFormat[0]?.[0]));
  });
  await undoable(async (context) => {
    for (const [index, { text, sheet, place, format }] of places.entries()) {
      const range = rangeAt(sheetNamed(context, sheet), place);
      const cell = range.getCell(0, 0).untrack();
      if (format !== undefined) range.numberFormat = filled(place, format);
      // In a cell of text a formula would be text.
      else if (formats[index] === "@") cell.numberFormat = [["General"]];
      cell.formulas = [[text]];
    }
    await context.sync();
  });
}

/** Puts values where formulas and their answers are. */
export async function freezeFormulas(context: Excel.RequestContext, formulas: readonly Formula[]): Promise<void> {
  const requests = inRequests(context);
  for (const { sheet, place } of onSheets(formulas.map(({ fills }) => requireArea(fills))))
    // Excel's own Paste Values: errors stay errors and text stays text.
    await requests.step(sheetNamed(context, sheet), place, (range) => range.copyFrom(range, "Values"));
  await context.sync();
}

/** Puts formulas over the contents of the cells that they fill. */
export async function enterFormulas(context: Excel.RequestContext, formulas: readonly OldFormula[]): Promise<void> {
  const requests = inRequests(context);
  const areas = formulas.map(({ fills, address, text }) => ({ ...requireArea(fills), at: requireArea(address), text }));
  for (const { sheet, place } of onSheets(areas))
    await requests.step(sheetNamed(context, sheet), place, (range) => range.clear("Contents"));
  const cells = areas.map(({ at, text, rows, columns }) => {
    const isAlone = rows * columns === 1;
    return { ...at, rows: 1, columns: 1, text, isAlone };
  });
  // A formula that spills is entered by itself, when the cells it fills are empty.
  for (const { sheet, place, items } of onSheets(cells, ({ isAlone }) => isAlone)) {
    const table = Array.from({ length: place.rows }, (_, row) =>
      items.slice(row * place.columns, (row + 1) * place.columns).map(({ text }) => text),
    );
    for (const { from, rows, bytes } of pieces(table)) {
      const part = { ...place, row: place.row + from, rows: rows.length };
      const enter = (range: Excel.Range) => (range.formulas = rows.map((row) => [...row]));
      await requests.step(sheetNamed(context, sheet), part, enter, bytes);
    }
  }
  await context.sync();
}
