/** The formulas that fill Excel's cells: their own, or that of the spill they lie in. */

import { type Area, formatAddress } from "../sheet/address";
import { loaded, PLACE, placeRead, sheetNamed, WITH_RETRY } from "./excel-reading";
import { rangeAt } from "./excel-requests";
import type { Formula } from "./port";
import { stepByStep } from "./watch";

/** So many cells are asked for their spill in one round trip. */
const MAX_QUERIES = 500;

/** What is asked of a cell; read after the next sync. */
export interface Question {
  cell: Excel.Range;
  spill: Excel.Range;
  parent: Excel.Range;
}

export const ask = (cell: Excel.Range): Question => ({
  spill: loaded(cell.getSpillingToRangeOrNullObject(), PLACE),
  parent: loaded(cell.getSpillParentOrNullObject(), PLACE),
  cell: loaded(cell, `${PLACE}, formulas, values`),
});

/** The formula that fills each of these cells of a sheet; a round trip more where one lies in a spill that begins elsewhere. */
export async function answersTo(
  questions: readonly Question[],
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
): Promise<(Formula | undefined)[]> {
  const anchors = new Map<string, Question>();
  for (const question of questions) if (question.parent.isNullObject) anchors.set(keyOf(question.cell), question);
  const elsewhere = questions
    .map(({ parent }) => parent)
    .filter((parent) => !parent.isNullObject && !anchors.has(keyOf(parent)));
  for (const parent of elsewhere)
    if (!anchors.has(keyOf(parent)))
      anchors.set(keyOf(parent), ask(sheet.getCell(parent.rowIndex, parent.columnIndex)));
  if (elsewhere.length > 0) await context.sync();
  return questions.map((question) => {
    const { cell, spill } = question.parent.isNullObject ? question : anchors.get(keyOf(question.parent))!;
    const text: unknown = cell.formulas[0]?.[0];
    return isFormula(text, cell.values[0]?.[0]) ? formulaAt(placeRead(cell), text, spill, name) : undefined;
  });
}

const keyOf = ({ rowIndex, columnIndex }: Excel.Range) => `${rowIndex},${columnIndex}`;

/** The wanted formulas of a block, with what they fill. */
export async function wantedIn(block: Area, isWanted: (text: string) => boolean): Promise<Formula[]> {
  const places = await Excel.run(WITH_RETRY, async (context) => {
    const range = loaded(rangeAt(sheetNamed(context, block.sheet), block), "formulas, values");
    await context.sync();
    const formulas: unknown[][] = range.formulas;
    return formulas.flatMap((row, down) =>
      row.flatMap((text, right) =>
        isFormula(text, range.values[down]?.[right]) && isWanted(text)
          ? [{ row: block.row + down, column: block.column + right, text }]
          : [],
      ),
    );
  });
  const groups = Array.from({ length: Math.ceil(places.length / MAX_QUERIES) }, (_, index) =>
    places.slice(index * MAX_QUERIES, (index + 1) * MAX_QUERIES),
  );
  const found = await stepByStep(groups, (group) =>
    Excel.run(WITH_RETRY, async (context) => {
      const sheet = sheetNamed(context, block.sheet);
      const asked = group.map((place) => {
        const cell = sheet.getCell(place.row, place.column);
        const spill = loaded(cell.getSpillingToRangeOrNullObject(), PLACE);
        const parent = loaded(cell.getSpillParentOrNullObject(), "rowIndex");
        cell.untrack();
        return { ...place, spill, parent };
      });
      await context.sync();
      // A cell that repeats the formula of the spill it lies in is not that formula's own, which is found where it is.
      return asked
        .filter(({ parent }) => parent.isNullObject)
        .map(({ row, column, text, spill }) => formulaAt({ row, column }, text, spill, block.sheet));
    }),
  );
  return found.flat();
}

function formulaAt(
  { row, column }: { row: number; column: number },
  text: string,
  spill: Excel.Range,
  sheet: string,
): Formula {
  const own = { row, column, rows: 1, columns: 1 };
  return {
    address: formatAddress({ sheet, ...own }),
    row,
    column,
    text,
    fills: formatAddress({ sheet, ...(spill.isNullObject ? own : placeRead(spill)) }),
  };
}

/** Excel reports text that looks like a formula as its own formula, and as its own value too. */
const isFormula = (text: unknown, value: unknown): text is string =>
  typeof text === "string" && text.startsWith("=") && text !== value;
