/** Formulas that are put into an Excel workbook, frozen and put back; what lies side by side goes in one step. */

import { type CellRange, formatAddress, requireArea } from "../sheet/address";
import { firstTaken, loaded, sheetNamed } from "./excel-reading";
import { filled, rangeAt, rectangles } from "./excel-sheets";
import { type Formula, type NewFormula, OccupiedError, type OldFormula } from "./port";

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

/** The caller syncs no more: all of it is done when the promise is. */
export async function insertFormulas(context: Excel.RequestContext, formulas: readonly NewFormula[]): Promise<void> {
  const places = formulas.map((formula) => {
    const { sheet: name, row, column } = requireArea(formula.address);
    const sheet = sheetNamed(context, name);
    const place = { row, column, rows: formula.rows ?? 1, columns: formula.columns ?? 1 };
    const range = rangeAt(sheet, place);
    range.load("valueTypes, formulas, numberFormat");
    sheet.load("name");
    const cell = sheet.getCell(row, column);
    const parent = loaded(cell.getSpillParentOrNullObject(), "rowIndex");
    return { ...formula, sheet, place, range, cell, parent };
  });
  await context.sync();

  for (const { sheet, place, range, parent } of places) {
    const taken = parent.isNullObject ? firstTaken(range) : { down: 0, right: 0 };
    if (taken)
      throw new OccupiedError(
        formatAddress({
          sheet: sheet.name,
          row: place.row + taken.down,
          column: place.column + taken.right,
          rows: 1,
          columns: 1,
        }),
      );
  }
  for (const { text, place, range, cell, format } of places) {
    if (format !== undefined) range.numberFormat = filled(place, format);
    // In a cell of text a formula would be text.
    else if (range.numberFormat[0]?.[0] === "@") cell.numberFormat = [["General"]];
    cell.formulas = [[text]];
  }
  await context.sync();
}

/** Puts values where formulas and their answers are. */
export async function freezeFormulas(context: Excel.RequestContext, formulas: readonly Formula[]): Promise<void> {
  for (const { sheet, place } of onSheets(formulas.map(({ fills }) => requireArea(fills)))) {
    const range = rangeAt(sheetNamed(context, sheet), place);
    // Excel's own Paste Values: errors stay errors and text stays text.
    range.copyFrom(range, "Values");
    range.untrack();
  }
  await context.sync();
}

/** Puts formulas over the contents of the cells that they fill. */
export async function enterFormulas(context: Excel.RequestContext, formulas: readonly OldFormula[]): Promise<void> {
  const areas = formulas.map(({ fills, address, text }) => ({ ...requireArea(fills), at: requireArea(address), text }));
  for (const { sheet, place } of onSheets(areas)) {
    const range = rangeAt(sheetNamed(context, sheet), place);
    range.clear("Contents");
    range.untrack();
  }
  const cells = areas.map(({ at, text, rows, columns }) => ({
    ...at,
    rows: 1,
    columns: 1,
    text,
    isAlone: rows * columns === 1,
  }));
  // A formula that spills is entered by itself, when the cells it fills are empty.
  for (const { sheet, place, items } of onSheets(cells, ({ isAlone }) => isAlone)) {
    const range = rangeAt(sheetNamed(context, sheet), place);
    range.formulas = Array.from({ length: place.rows }, (_, row) =>
      items.slice(row * place.columns, (row + 1) * place.columns).map(({ text }) => text),
    );
    range.untrack();
  }
  await context.sync();
}
