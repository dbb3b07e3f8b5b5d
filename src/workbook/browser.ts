/** The workbook in the browser: o-spreadsheet's model behind the port. Positions of its own run column by column. */

import type { Border, CellPosition, Command, Model, Style, Zone } from "@odoo/o-spreadsheet";
import { line, looks } from "../samples/looks";
import { areaOf, type Cell, dressings, extent, type Look, type Sheet } from "../samples/sheet";
import { type Area, formatAddress } from "./address";
import { type CellContent, type Cells, type Fault, type Formula, readAtMost, type Selection, type Workbook } from "./port";
import { freeName, isPlainText } from "./writing";

/** The command by which sheets are added: all in one step, so that one undo takes them away again. */
interface AddSheets {
  type: "QUASIRENT_ADD_SHEETS";
  sheets: readonly { id: string; name: string; sheet: Sheet }[];
}

const freeRows = 60;
const freeColumns = 12;

function styleOf(look: Look): Style {
  const { bold, italic, size, colour: ink, fill, align, wrap, vertical } = looks[look];
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
  const { lineAbove, lineBelow } = looks[look];
  const stroke = { style: "thin", color: line } as const;
  if (!lineAbove && !lineBelow) return undefined;
  return { ...(lineAbove && { top: stroke }), ...(lineBelow && { bottom: stroke }) };
}

/** What to write into a cell so that it holds just this. Text that might be taken for something else is marked by an apostrophe, as in Excel. */
export function contentOf(content: Cell["content"]): string {
  if ("formula" in content) return content.formula;
  if ("number" in content) return String(content.number);
  return isPlainText(content.text) ? content.text : `'${content.text}`;
}

const zoneOf = ({ row, column, rows, columns }: Omit<Area, "sheet">): Zone => ({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });

/** The commands that write a sheet. */
function* commandsFor(sheetId: string, name: string, sheet: Sheet, position: number): Generator<Command> {
  const areas = sheet.cells.map(extent);
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) + freeRows;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) + freeColumns;

  yield { type: "CREATE_SHEET", sheetId, name, position, rows, cols: columns };
  yield { type: "SET_GRID_LINES_VISIBILITY", sheetId, areGridLinesVisible: false };
  for (const [letter, size] of Object.entries(sheet.columns)) {
    yield { type: "RESIZE_COLUMNS_ROWS", sheetId, dimension: "COL", elements: [areaOf(`${letter}1`).column], size };
  }
  for (const [number, size] of Object.entries(sheet.rows)) {
    yield { type: "RESIZE_COLUMNS_ROWS", sheetId, dimension: "ROW", elements: [Number(number) - 1], size };
  }

  for (const cell of sheet.cells) {
    const { row, column } = areaOf(cell.at);
    for (const dressing of dressings(cell)) {
      const target = [zoneOf(dressing)];
      const border = borderOf(dressing.look);
      yield { type: "SET_FORMATTING", sheetId, target, style: styleOf(dressing.look), ...(dressing.format && { format: dressing.format }) };
      if (border) yield { type: "SET_BORDERS_ON_TARGET", sheetId, target, border };
    }
    if (cell.across) yield { type: "ADD_MERGE", sheetId, target: [zoneOf(extent(cell))] };
    const content = contentOf(cell.content);
    if (content !== "") yield { type: "UPDATE_CELL", sheetId, row, col: column, content };
  }
}

let isReady = false;

/** The grid must know the command before a model is made; the class can only be made once the grid's script has run. */
function makeReady(): void {
  if (isReady) return;
  isReady = true;
  class AddSheetsPlugin extends o_spreadsheet.UIPlugin {
    override handle(command: Command | AddSheets): void {
      if (command.type !== "QUASIRENT_ADD_SHEETS") return;
      for (const { id, name, sheet } of command.sheets) {
        for (const { type, ...payload } of commandsFor(id, name, sheet, this.getters.getSheetIds().length)) {
          const result = this.dispatch(type as never, payload as never);
          if (!result.isSuccessful) throw new Error(`${type} was refused: ${result.reasons.join(", ")}`);
        }
      }
    }
  }
  o_spreadsheet.registries.statefulUIPluginRegistry.add("quasirent", AddSheetsPlugin);
}

const newModel = (data: unknown = {}) => new o_spreadsheet.Model(data, {}, [], undefined, false);

/** A workbook of these sheets and no other, with nothing yet to undo. */
export function openModel(sheets: readonly Sheet[]): Model {
  makeReady();
  const draft = newModel();
  const blank = draft.getters.getSheetIds();
  const [first] = addSheets(draft, sheets);
  for (const sheetId of blank) draft.dispatch("DELETE_SHEET", { sheetId, sheetName: draft.getters.getSheetName(sheetId) });
  const model = newModel(draft.exportData());
  void draft.leaveSession();
  // Nothing to scroll into view: the grid has no size yet.
  if (first) select(model, first.id, areaOf(first.sheet.opensOn), false);
  return model;
}

function addSheets(model: Model, sheets: readonly Sheet[]): AddSheets["sheets"] {
  const names = model.getters.getSheetIds().map((id) => model.getters.getSheetName(id));
  const added = sheets.map((sheet) => {
    const name = freeName(sheet.name, names);
    names.push(name);
    return { id: model.uuidGenerator.smallUuid(), name, sheet };
  });
  model.dispatch("QUASIRENT_ADD_SHEETS" as never, { sheets: added } as never);
  return added;
}

function select(model: Model, sheetId: string, area: Area, scrollIntoView = true): void {
  const active = model.getters.getActiveSheetId();
  if (active !== sheetId) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: sheetId });
  model.selection.selectZone({ cell: { col: area.column, row: area.row }, zone: zoneOf(area) }, { scrollIntoView });
}

export class BrowserWorkbook implements Workbook {
  constructor(private readonly model: Model) {}

  async selection(): Promise<Selection> {
    const { getters } = this.model;
    const sheetId = getters.getActiveSheetId();
    const { top, left, bottom, right } = getters.getSelectedZone();
    const cells = this.cells(sheetId, { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
    const formula = this.formulaThatFills({ sheetId, row: top, col: left });
    return { ...cells, ...(formula && { formula }), faults: this.faults(sheetId, cells) };
  }

  async read(address: string): Promise<Cells> {
    const area = areaOf(address);
    return this.cells(this.sheetId(area.sheet), area);
  }

  onChange(listener: () => void): () => void {
    let isDue = false;
    const owner = {};
    // The model tells of every step; the pane needs to know once, when they are done.
    this.model.on("update", owner, () => {
      if (isDue) return;
      isDue = true;
      requestAnimationFrame(() => {
        isDue = false;
        listener();
      });
    });
    return () => this.model.off("update", owner);
  }

  async addSheets(sheets: readonly Sheet[]): Promise<string[]> {
    const added = addSheets(this.model, sheets);
    const [first] = added;
    if (first) select(this.model, first.id, areaOf(first.sheet.opensOn));
    return added.map(({ name }) => name);
  }

  async show(address: string): Promise<void> {
    const area = areaOf(address);
    select(this.model, this.sheetId(area.sheet), area);
  }

  private sheetId(name: string): string {
    const id = name === "" ? this.model.getters.getActiveSheetId() : this.model.getters.getSheetIdByName(name);
    if (id === undefined) throw new Error(`There is no sheet ${name}`);
    return id;
  }

  private address(sheetId: string, area: Omit<Area, "sheet">): string {
    return formatAddress({ sheet: this.model.getters.getSheetName(sheetId), ...area });
  }

  private cells(sheetId: string, area: Omit<Area, "sheet">): Cells {
    const { row, column, rows, columns } = area;
    const evaluated = Array.from({ length: Math.min(rows, readAtMost.rows) }, (_, down) =>
      Array.from({ length: Math.min(columns, readAtMost.columns) }, (_, right) =>
        this.model.getters.getEvaluatedCell({ sheetId, row: row + down, col: column + right }),
      ),
    );
    return {
      address: this.address(sheetId, area),
      sheet: this.model.getters.getSheetName(sheetId),
      row,
      column,
      rows,
      columns,
      values: evaluated.map((cells) => cells.map(({ type, value }): CellContent => (type === "error" ? { error: value } : (value ?? "")))),
      texts: evaluated.map((cells) => cells.map((cell) => cell.formattedValue)),
    };
  }

  private formulaThatFills(position: CellPosition): Formula | undefined {
    const { getters } = this.model;
    const anchor = getters.getArrayFormulaSpreadingOn(position) ?? position;
    const cell = getters.getCell(anchor);
    if (!cell?.isFormula) return undefined;
    const place = { row: anchor.row, column: anchor.col, rows: 1, columns: 1 };
    const spread = getters.getSpreadZone(anchor);
    return {
      address: this.address(anchor.sheetId, place),
      row: anchor.row,
      column: anchor.col,
      text: cell.compiledFormula.toFormulaString(getters),
      fills: this.address(
        anchor.sheetId,
        spread ? { row: spread.top, column: spread.left, rows: spread.bottom - spread.top + 1, columns: spread.right - spread.left + 1 } : place,
      ),
    };
  }

  private faults(sheetId: string, cells: Cells): Fault[] {
    return cells.values
      .flatMap((values, down) => values.flatMap((value, right) => (typeof value === "object" ? [{ code: value.error, row: cells.row + down, column: cells.column + right }] : [])))
      .slice(0, readAtMost.faults)
      .map(({ code, row, column }) => {
        const position = { sheetId, row, col: column };
        const formula = this.formulaThatFills(position);
        const { message } = this.model.getters.getEvaluatedCell(position);
        const address = this.address(sheetId, { row, column, rows: 1, columns: 1 });
        return { address, row, column, code, ...(message && { message }), ...(formula && { formula }) };
      });
  }
}
