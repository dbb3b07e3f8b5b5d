/**
 * Sheets whose recalculation is timed in the browser workbook: their cells, the one that is edited, what it is changed to
 * (a new figure each time, so that no answer is at hand from before), and the cells that must then show another figure.
 */

/**
 * What the browser workbook has for whoever opens its console. The grid's own types of commands are left out: here they come
 * as data.
 *
 * @typedef {import("@odoo/o-spreadsheet").Model} Model
 * @typedef {{ isSuccessful: boolean, reasons: readonly string[] }} Outcome
 * @typedef {Omit<Model, "dispatch"> & { dispatch(type: string, payload?: object): Outcome }} GridModel
 * @typedef {import("../src/workbook/browser.ts").BrowserWorkbook} BrowserWorkbook
 * @typedef {typeof globalThis & { quasirent: { model: GridModel, workbook: BrowserWorkbook } }} WorkbookPage
 *
 * @typedef {object} Sheet
 * @property {string} what
 * @property {Record<string, string>} cells
 * @property {string} edit
 * @property {number[]} changes
 * @property {string[]} watched
 */

const FORMULAS = 1000;
const GROUPS = 10_000;
const LINKS = 7;
const FIRST_ROW = 2;

/**
 * @param {number} row
 * @param {number} column
 */
const price = (row, column) => 10 + ((row * 7919 + column * 104729) % 90_000) / 100;
const changes = Array.from({ length: 20 }, (_, run) => 1000.25 + run / 4);
const rows = Array.from({ length: FORMULAS }, (_, index) => FIRST_ROW + 1 + index);
/** @param {number} column */
const letter = (column) => String.fromCharCode(65 + column);

/**
 * A figure each, all of them from the one cell B1.
 *
 * @type {((row: number) => string)[]}
 */
const ONE_CELL = [
  (row) => `=VC.MARGIN($B$1, C${row})`,
  (row) => `=VC.MARKUP($B$1, C${row})`,
  (row) => `=VC.RENT($B$1, B${row}, C${row}, 0.1)`,
  (row) => `=VC.PRODUCERSHARE(C${row}, $B$1, 1)`,
  (row) => `=VC.NETBACK($B$1, C${row}, 2)`,
];

export const oneCellEach = {
  what: "1,000 formulas of a cell each that share one",
  cells: {
    B1: "1000",
    ...Object.fromEntries(
      rows.flatMap((row) => [
        [`B${row}`, String(price(row, 1))],
        [`C${row}`, String(price(row, 2))],
        [`D${row}`, ONE_CELL[row % ONE_CELL.length](row)],
      ]),
    ),
  },
  edit: "B1",
  changes,
  watched: rows.map((row) => `D${row}`),
};

/** Of the links across a row the output and then the inputs; the shares, of the price in B1, spill to the right of them. */
export const chains = {
  what: "1,000 formulas of 7 links each that share one cell",
  cells: {
    B1: "1000",
    ...Object.fromEntries(
      rows.flatMap((row) => [
        ...Array.from({ length: 2 * LINKS }, (_, column) => [`${letter(column)}${row}`, String(price(row, column))]),
        [`P${row}`, `=VC.VALUEADDEDSHARE(A${row}:G${row}, H${row}:N${row}, $B$1)`],
      ]),
    ),
  },
  edit: "B1",
  changes,
  watched: rows.flatMap((row) => [`P${row}`, `V${row}`]),
};

/** A table of groups in three columns; the group that is edited is the largest, and its share changes with every other one. */
export const distribution = {
  what: "a spill of 10,000 rows and 3 columns",
  cells: {
    ...Object.fromEntries(
      Array.from({ length: GROUPS - 1 }, (_, index) => index + 1).flatMap((row) => [
        [`A${row}`, `Group ${row}`],
        [`B${row}`, String(row === 1 ? 999 : price(row, 1))],
      ]),
    ),
    D1: `=VC.DISTRIBUTION(A1:A${GROUPS - 1}, B1:B${GROUPS - 1})`,
  },
  edit: "B1",
  changes,
  watched: [2, 5000, GROUPS].map((row) => `F${row}`),
};

/**
 * Runs in the page: writes the sheet, edits its cell again and again, and times each edit.
 *
 * @param {Omit<Sheet, "what"> & { runs: number }} how
 */
export async function recalculation({ cells, edit, changes: figures, watched, runs }) {
  const { model } = /** @type {WorkbookPage} */ (globalThis).quasirent;
  const { getters } = model;
  /** @param {string} name */
  const position = (name) => {
    const [, letters = "", digits] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
    return {
      col: [...letters].reduce((column, one) => 26 * column + one.charCodeAt(0) - 64, 0) - 1,
      row: Number(digits) - 1,
    };
  };
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  /**
   * @param {string} type
   * @param {object} payload
   */
  const tell = (type, payload) => {
    const { isSuccessful, reasons } = model.dispatch(type, payload);
    if (!isSuccessful) throw new Error(`${type}: ${reasons}`);
  };

  const sheetId = "bench";
  const lastRow = Math.max(...Object.keys(cells).map((name) => position(name).row));
  tell("CREATE_SHEET", { sheetId, name: "Bench", position: 1, rows: lastRow + 20, cols: 30 });
  tell("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: sheetId });
  // In one step, as a paste is: cell by cell each would recalculate the sheet.
  const sorted = Object.entries(cells).map(([name, content]) => ({ ...position(name), content }));
  /** @type {string[][]} */
  const sheet = Array.from({ length: lastRow + 1 }, () => []);
  for (const { row, col, content } of sorted) sheet[row][col] = content;
  tell("PASTE_FROM_OS_CLIPBOARD", {
    target: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    clipboardContent: { text: sheet.map((row) => Array.from(row, (content) => content ?? "").join("\t")).join("\n") },
  });
  // As a person would stand there who edits it.
  model.selection.selectCell(position(edit).col, position(edit).row);
  await frame();

  const shown = () => watched.map((name) => getters.getEvaluatedCell({ sheetId, ...position(name) }).value);
  let before = shown();
  const times = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    tell("UPDATE_CELL", { sheetId, ...position(edit), content: String(figures[run]) });
    const after = shown();
    const recalculated = performance.now() - started;
    await frame();
    times.push({ recalculated, painted: performance.now() - started });
    const stuck = after.findIndex((value, index) => typeof value !== "number" || value === before[index]);
    if (stuck >= 0) throw new Error(`${watched[stuck]} shows ${after[stuck]}, as before the edit`);
    before = after;
  }
  return times;
}
