/** How sheets are written into the model of the browser workbook, and read whether anything else is on them. */

import type { Border, ChartDefinition, Command, Model, Style, Zone } from "@odoo/o-spreadsheet";
import { forGrid } from "../formula/dialect";
import { LINE, LOOKS } from "../sheet/styles";
import { type Cell, dressings, extent, type Look, type Sheet } from "../sheet/sheet";
import { requireArea, type Area } from "../sheet/address";
import { colourOf, onSheet, WATERFALL_COLOURS } from "./charts";
import type { Chart, NewSheet } from "../sheet/figures";
import { freeName, isPlainText } from "../sheet/names";
import { inOneStep, CARRYING_GETTER, makeReady, newModel } from "./model-plugins";
import { largest } from "../core/numbers/largest";

const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;

function styleOf(look: Look): Style {
  const { bold, italic, size, colour: ink, fill, align, wrap, vertical } = LOOKS[look];
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(size && { fontSize: size }),
    ...(ink && { textColor: ink }),
    ...(fill && { fillColor: fill }),
    ...(align && { align }),
    ...(wrap && { wrapping: "wrap" as const }),
    verticalAlign: vertical ?? "middle",
  };
}

function borderOf(look: Look): Border | undefined {
  const { lineAbove, lineBelow } = LOOKS[look];
  const stroke = { style: "thin", color: LINE } as const;
  if (!lineAbove && !lineBelow) return undefined;
  return { ...(lineAbove && { top: stroke }), ...(lineBelow && { bottom: stroke }) };
}

/** What to write into a cell so that it holds just this. Text that might be taken for something else is marked by an apostrophe, as in Excel. */
export function contentOf(content: Cell["content"]): string {
  if ("formula" in content) return forGrid(content.formula);
  if ("number" in content) return String(content.number);
  return isPlainText(content.text) ? content.text : `'${content.text}`;
}

export const zoneOf = ({ row, column, rows, columns }: Omit<Area, "sheet">): Zone => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

/** So many rows and columns a sheet needs, with some to spare. */
function roomFor(cells: readonly Cell[]): { rows: number; columns: number } {
  const areas = cells.map(extent);
  return {
    rows: largest(areas.map((area) => area.row + area.rows)) + SPARE_ROWS,
    columns: largest(areas.map((area) => area.column + area.columns)) + SPARE_COLUMNS,
  };
}

function createCommand(sheetId: string, name: string, sheet: Sheet, position: number): Command {
  const { rows, columns } = roomFor(sheet.cells);
  return { type: "CREATE_SHEET", sheetId, name, position, rows, cols: columns };
}

/** The commands that write a sheet where there is nothing. */
function* commandsFor(sheetId: string, sheet: Sheet): Generator<Command> {
  yield { type: "SET_GRID_LINES_VISIBILITY", sheetId, areGridLinesVisible: false };
  for (const [letter, size] of Object.entries(sheet.columns)) {
    yield {
      type: "RESIZE_COLUMNS_ROWS",
      sheetId,
      dimension: "COL",
      elements: [requireArea(`${letter}1`).column],
      size,
    };
  }
  for (const [number, size] of Object.entries(sheet.rows)) {
    yield { type: "RESIZE_COLUMNS_ROWS", sheetId, dimension: "ROW", elements: [Number(number) - 1], size };
  }

  yield* commandsForCells(sheetId, sheet.cells);
}

function* commandsForCells(sheetId: string, cells: readonly Cell[]): Generator<Command> {
  for (const cell of cells) {
    const { row, column } = requireArea(cell.at);
    const content = contentOf(cell.content);
    const [only, ...others] = dressings(cell);
    // Nearly all cells: one command dresses and fills them, which matters where they are many thousands.
    if (only && others.length === 0 && only.rows * only.columns === 1 && !borderOf(only.look) && content !== "") {
      yield {
        type: "UPDATE_CELL",
        sheetId,
        row,
        col: column,
        content,
        style: styleOf(only.look),
        ...(only.format && { format: only.format }),
      };
      continue;
    }
    for (const dressing of dressings(cell)) {
      const target = [zoneOf(dressing)];
      const border = borderOf(dressing.look);
      yield {
        type: "SET_FORMATTING",
        sheetId,
        target,
        style: styleOf(dressing.look),
        ...(dressing.format && { format: dressing.format }),
      };
      if (border) yield { type: "SET_BORDERS_ON_TARGET", sheetId, target, border };
    }
    if (cell.across) yield { type: "ADD_MERGE", sheetId, target: [zoneOf(extent(cell))] };
    if (content !== "") yield { type: "UPDATE_CELL", sheetId, row, col: column, content };
  }
}

/** The command that makes more rows or columns, where the sheet has less than it needs. */
export function enoughRowsAndColumns(
  { getters }: Model,
  sheetId: string,
  { rows, columns }: { rows: number; columns: number },
): Command[] {
  const sheetName = getters.getSheetName(sheetId);
  const missing = (dimension: "ROW" | "COL", has: number, needs: number): Command[] =>
    needs > has
      ? [
          {
            type: "ADD_COLUMNS_ROWS",
            sheetId,
            sheetName,
            dimension,
            base: has - 1,
            position: "after",
            quantity: needs - has,
          },
        ]
      : [];
  return [
    ...missing("ROW", getters.getNumberRows(sheetId), rows),
    ...missing("COL", getters.getNumberCols(sheetId), columns),
  ];
}

/** The grid refuses a command for nothing. */
const unmerging = (sheetId: string, merges: readonly Zone[]): Command[] =>
  merges.length === 0
    ? []
    : [
        {
          type: "REMOVE_MERGE",
          sheetId,
          target: merges.map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
        },
      ];

/** Writes a sheet over one that is there, in one step; what is beside those columns stays. */
export function rewriteSheet(
  model: Model,
  sheetId: string,
  sheet: Sheet,
  columns: { column: number; columns: number },
): void {
  const { getters } = model;
  const room = enoughRowsAndColumns(model, sheetId, roomFor(sheet.cells));
  const zone = zoneOf({
    row: 0,
    rows: getters.getNumberRows(sheetId),
    column: columns.column,
    columns: Math.min(columns.columns, getters.getNumberCols(sheetId) - columns.column),
  });
  inOneStep(model, [
    ...room,
    ...unmerging(sheetId, getters.getMergesInZone(sheetId, zone)),
    { type: "DELETE_CONTENT", sheetId, target: [zone] },
    { type: "CLEAR_FORMATTING", sheetId, target: [zone] },
    { type: "SET_ZONE_BORDERS", sheetId, target: [zone], border: { position: "clear" } },
    ...commandsFor(sheetId, sheet),
  ]);
}

/** Empties cells, but for their looks, and writes others, in one step. A cell that is written is no longer a part of a merged one: its content would not be seen. */
export function editSheet(
  model: Model,
  sheetId: string,
  emptied: readonly Omit<Area, "sheet">[],
  cells: readonly Cell[],
): void {
  const { getters } = model;
  const merges = new Set(cells.flatMap((cell) => getters.getMergesInZone(sheetId, zoneOf(extent(cell)))));
  inOneStep(model, [
    ...(cells.length > 0 ? enoughRowsAndColumns(model, sheetId, roomFor(cells)) : []),
    ...unmerging(sheetId, [...merges]),
    ...(emptied.length > 0 ? [{ type: "DELETE_CONTENT" as const, sheetId, target: emptied.map(zoneOf) }] : []),
    ...commandsForCells(sheetId, cells),
  ]);
}

/** Whether nothing is on a sheet but what its cells hold: nothing lies over them, is tied to them, or is carried from a file. */
export function isOnlyCells({ getters }: Model, sheetId: string): boolean {
  const carrying = (
    getters as unknown as Partial<Record<typeof CARRYING_GETTER, (id: string) => { carried?: readonly unknown[] }>>
  )[CARRYING_GETTER]?.(sheetId);
  return [
    getters.getFigures(sheetId),
    getters.getConditionalFormats(sheetId),
    getters.getDataValidationRules(sheetId),
    getters.getTables(sheetId),
    carrying?.carried ?? [],
  ].every(({ length }) => length === 0);
}

/** The command that lays a chart over the cells of a sheet, with its corner in that of the cell. */
function chartCommand(model: Model, sheetId: string, at: string, chart: Chart): Command {
  const { row, column } = requireArea(at);
  const { width, height } = chart;
  const [figureId, chartId] = [model.uuidGenerator.smallUuid(), model.uuidGenerator.smallUuid()];
  return {
    type: "CREATE_CHART",
    sheetId,
    figureId,
    chartId,
    row,
    col: column,
    offset: { x: 0, y: 0 },
    size: { width, height },
    definition: definitionOf(chart),
  };
}

function definitionOf({ kind, title, values, labels }: Chart): ChartDefinition {
  const common = {
    title: { text: title },
    dataSource: {
      type: "range" as const,
      dataSets: values.map((dataRange, index) => ({ dataSetId: String(index), dataRange })),
      dataSetsHaveTitle: true,
      labelRange: labels,
    },
    dataSetStyles: Object.fromEntries(
      values.map((_, index) => [String(index), { backgroundColor: colourOf(index, kind, values.length) }]),
    ),
    legendPosition: values.length > 1 ? ("bottom" as const) : ("none" as const),
  };
  switch (kind) {
    case "waterfall": {
      const { up, down, total } = WATERFALL_COLOURS;
      return {
        ...common,
        type: kind,
        verticalAxisPosition: "left",
        showSubTotals: true,
        showConnectorLines: true,
        positiveValuesColor: up,
        negativeValuesColor: down,
        subTotalValuesColor: total,
      };
    }
    case "line":
      return { ...common, type: kind, labelsAsText: true, stacked: false, cumulative: false };
    case "bar":
      return { ...common, type: kind, stacked: false };
    case "stacked":
      return { ...common, type: "bar", stacked: true };
    case "swings":
      return { ...common, type: "bar", stacked: true, horizontal: true };
  }
}

/** A workbook as the grid's data, and the sheet and cell that it opens on. */
export interface SheetsData {
  /** As text: a model makes the data that it opens its own. */
  readonly data: string;
  readonly first?: { readonly id: string; readonly opensOn: string };
}

/** A workbook of these sheets and no other, with nothing yet to undo. */
export const openModel = (sheets: readonly Sheet[]): Model => openSheets(dataOfSheets(sheets));

/** The same, of sheets that were written before. */
export function openSheets({ data, first }: SheetsData): Model {
  makeReady();
  const model = newModel(JSON.parse(data));
  // Nothing to scroll into view: the grid has no size yet.
  if (first) select(model, first.id, requireArea(first.opensOn), false);
  return model;
}

/** Sheets as the grid has them once they are written: that takes several times as long as opening them. */
export function dataOfSheets(sheets: readonly Sheet[]): SheetsData {
  makeReady();
  const draft = newModel();
  const blank = draft.getters.getSheetIds();
  // Out of the way of a sheet that is to be called the same.
  for (const sheetId of blank)
    draft.dispatch("RENAME_SHEET", { sheetId, oldName: draft.getters.getSheetName(sheetId), newName: "(draft)" });
  const [first] = addSheets(draft, sheets);
  for (const sheetId of blank)
    draft.dispatch("DELETE_SHEET", { sheetId, sheetName: draft.getters.getSheetName(sheetId) });
  const data = JSON.stringify(draft.exportData());
  void draft.leaveSession();
  return { data, ...(first && { first: { id: first.id, opensOn: first.sheet.opensOn } }) };
}

/** Adds sheets at the end; those they replace go first and leave their names free. Returns what was added. */
export function addSheets(
  model: Model,
  sheets: readonly NewSheet[],
  replaced: readonly string[] = [],
): { id: string; name: string; sheet: Sheet }[] {
  const ids = model.getters.getSheetIds().filter((id) => !replaced.includes(id));
  const names = ids.map((id) => model.getters.getSheetName(id));
  const added = sheets.map((sheet) => {
    const name = freeName(sheet.name, names);
    names.push(name);
    return { id: model.uuidGenerator.smallUuid(), name, sheet };
  });
  inOneStep(model, [
    ...replaced.map((sheetId): Command => ({
      type: "DELETE_SHEET",
      sheetId,
      sheetName: model.getters.getSheetName(sheetId),
    })),
    ...added.flatMap(({ id, name, sheet }, index): Command[] => [
      createCommand(id, name, sheet, ids.length + index),
      ...commandsFor(id, sheet),
      ...(sheet.charts ?? []).map(({ at, chart }) => chartCommand(model, id, at, onSheet(chart, name))),
    ]),
  ]);
  return added;
}

export function select(model: Model, sheetId: string, area: Area, scrollIntoView = true): void {
  const active = model.getters.getActiveSheetId();
  if (active !== sheetId) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: sheetId });
  model.selection.selectZone({ cell: { col: area.column, row: area.row }, zone: zoneOf(area) }, { scrollIntoView });
}
