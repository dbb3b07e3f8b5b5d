/** Writing a sheet of ours into Excel: what is alike goes in rectangles, and much of it in several requests. */

import { LINE, LOOKS } from "../sheet/styles";
import { type Cell, type Dressing, dressings, extent, type Sheet } from "../sheet/sheet";
import { requireArea, type CellRange } from "../sheet/address";
import { isPlainText } from "../sheet/names";
import { inRequests, pieces } from "./excel-requests";

/** Excel measures in points; a pixel of ours is one at the usual 96 to the inch. */
export const points = (pixels: number) => pixels * 0.75;

const ALIGNMENTS = { left: "Left", right: "Right", center: "Center" } as const;
const VERTICAL_ALIGNMENTS = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

/** The same in every cell: a single value for a whole range is a shape error to Excel. */
export function filled<Value>({ rows, columns }: Pick<CellRange, "rows" | "columns">, value: Value): Value[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

/** Writes all that a sheet is; the last of it is queued. */
export async function writeSheet(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: Sheet,
): Promise<void> {
  worksheet.showGridlines = false;
  for (const [letter, pixels] of Object.entries(sheet.columns))
    worksheet.getRange(`${letter}:${letter}`).untrack().format.columnWidth = points(pixels);
  for (const [number, pixels] of Object.entries(sheet.rows))
    worksheet.getRange(`${number}:${number}`).untrack().format.rowHeight = points(pixels);
  await writeCells(context, worksheet, sheet.cells);
}

/** Writes cells; the last of it is queued. */
export async function writeCells(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  cells: readonly Cell[],
): Promise<void> {
  const requests = inRequests(context);
  const step = (place: CellRange, act: (range: Excel.Range) => unknown, bytes = 0) =>
    requests.step(worksheet, place, act, bytes);

  const dressed = cells.flatMap(dressings);
  for (const {
    place,
    items: [dressing],
  } of rectangles(
    dressed,
    ({ look, format }) => JSON.stringify([look, format]),
    ({ look }) => !isRuled(look),
  )) {
    if (dressing) await step(place, (range) => dress(range, { ...dressing, ...place }));
  }
  for (const cell of cells) if (cell.across) await step(extent(cell), (range) => range.merge());
  const contents = cells.flatMap((cell) =>
    "text" in cell.content && cell.content.text === ""
      ? []
      : [{ ...requireArea(cell.at), rows: 1, columns: 1, content: cell.content }],
  );
  for (const { place, items } of rectangles(
    contents,
    ({ content }) => kindOf(content),
    () => true,
  )) {
    const kind = kindOf(items[0]!.content);
    const table = Array.from({ length: place.rows }, (_, row) =>
      items.slice(row * place.columns, (row + 1) * place.columns).map(({ content }) => written(content)),
    );
    for (const { from, rows, bytes } of pieces(table))
      await step({ ...place, row: place.row + from, rows: rows.length }, (range) => fill(range, rows, kind), bytes);
  }
}

type Kind = "formula" | "number" | "plain text" | "text";

function kindOf(content: Cell["content"]): Kind {
  if ("formula" in content) return "formula";
  if ("number" in content) return "number";
  return isPlainText(content.text) ? "plain text" : "text";
}

/**
 * Places of a kind that fill a rectangle, as one. The items are those of the rectangle, row by row, where each takes one cell.
 * `canJoin`: whether one may be joined with its like beside and below.
 */
export function rectangles<Item extends CellRange>(
  items: readonly Item[],
  kindOfItem: (item: Item) => string,
  canJoin: (item: Item) => boolean,
): { place: CellRange; items: Item[] }[] {
  interface Run {
    place: CellRange;
    kind: string;
    rows: Item[][];
  }
  const sorted = [...items].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: Run[] = [];
  const alone: Run[] = [];
  for (const item of sorted) {
    const { row, column, rows, columns } = item;
    const kind = kindOfItem(item);
    const last = runs.at(-1);
    if (!canJoin(item)) alone.push({ place: { row, column, rows, columns }, kind, rows: [[item]] });
    else if (
      last?.kind === kind &&
      last.place.column === column &&
      last.place.columns === columns &&
      last.place.row + last.place.rows === row
    ) {
      last.place.rows += rows;
      last.rows.push([item]);
    } else runs.push({ place: { row, column, rows, columns }, kind, rows: [[item]] });
  }
  // Runs of the same rows, beside one another.
  const joined = new Map<string, Run>();
  const all: Run[] = [];
  for (const run of runs) {
    const { row, rows, column, columns } = run.place;
    const key = (at: number) => [run.kind, row, rows, run.rows.length, at].join();
    const left = joined.get(key(column));
    if (left) {
      joined.delete(key(column));
      left.place.columns += columns;
      left.rows.forEach((each, index) => each.push(...run.rows[index]!));
      joined.set(key(column + columns), left);
    } else {
      all.push(run);
      joined.set(key(column + columns), run);
    }
  }
  return [...all, ...alone].map(({ place, rows }) => ({ place, items: rows.flat() }));
}

const written = (content: Cell["content"]): string | number =>
  "formula" in content ? content.formula : "number" in content ? content.number : content.text;

function fill(range: Excel.Range, table: readonly (readonly (string | number)[])[], kind: Kind): void {
  // The format must be there before the text is, or Excel has already made something of it.
  if (kind === "text") range.numberFormat = table.map((row) => row.map(() => "@"));
  const rows = table.map((row) => [...row]);
  if (kind === "formula") range.formulas = rows;
  else range.values = rows;
}

/** A line around several cells is not that around each of them. */
const isRuled = (look: Cell["look"]) => LOOKS[look].lineAbove === true || LOOKS[look].lineBelow === true;

function dress(range: Excel.Range, dressing: Dressing): void {
  const {
    bold,
    italic,
    size,
    colour,
    fill: ground,
    align,
    wrap,
    vertical,
    lineAbove,
    lineBelow,
  } = LOOKS[dressing.look];
  const { format } = range;
  if (dressing.format) range.numberFormat = filled(dressing, dressing.format);
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size) format.font.size = size;
  if (colour) format.font.color = colour;
  if (ground) format.fill.color = ground;
  if (align) format.horizontalAlignment = ALIGNMENTS[align];
  if (wrap) format.wrapText = true;
  format.verticalAlignment = VERTICAL_ALIGNMENTS[vertical ?? "middle"];
  if (lineAbove) ruled(format.borders.getItem("EdgeTop"));
  if (lineBelow) ruled(format.borders.getItem("EdgeBottom"));
}

function ruled(border: Excel.RangeBorder): void {
  border.style = "Continuous";
  border.color = LINE;
}
