/**
 * What kept data of a workbook must look like before the grid gets them. The grid takes almost anything: of two sheets with
 * one id it shows one, of cells of another type none, and it gives up on the page for others.
 */

import type { GridData, GridSheet } from "./grid-data";
import {
  all,
  anything,
  between,
  type Check,
  fields,
  is,
  isObject,
  listOf,
  matching,
  object,
  oneOf,
  recordOf,
  text,
  truth,
  whole,
} from "./shape";
import { texts } from "./damage-texts";

/** The version of its data that the grid writes. Of others it is not known whether all of them can be read. */
export const DATA_VERSION = "19.3.2";

/** Excel's, and more cells than any page could show: the grid makes room for each row and column before it reads a cell. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const MAX_AREA = 60_000_000;
const MAX_PIXELS = 1_000_000;

const ADDRESS = /^([A-Z]{1,3})([1-9]\d{0,6})$/;
const ZONE = /^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/;

const isNumber = (name: string) => /^(0|[1-9]\d{0,9})$/.test(name);
const isAddress = (name: string) => ADDRESS.test(name);
const isZone = (name: string) => ZONE.test(name);

const id = is(texts.id, (value) => typeof value === "string" && value !== "" && !(value in Object.prototype));
const colour = matching(texts.colour, /^#[0-9a-f]{3,8}$/i);
const pixels = between(0, MAX_PIXELS);
const zone = matching(texts.range, ZONE);
/** Of a whole row or column too, and on another sheet. */
const range = is(texts.range, (value) => typeof value === "string" && value !== "");

const style = fields(
  {},
  {
    bold: truth,
    italic: truth,
    underline: truth,
    strikethrough: truth,
    hideGridLines: truth,
    align: oneOf("left", "center", "right"),
    verticalAlign: oneOf("top", "middle", "bottom"),
    wrapping: oneOf("overflow", "wrap", "clip"),
    fontSize: between(1, 1000),
    rotation: between(-10, 10),
    textColor: text,
    fillColor: text,
  },
);

const line = fields({ style: oneOf("thin", "medium", "thick", "dashed", "dotted"), color: colour });
const border = fields({}, { top: line, right: line, bottom: line, left: line });

const header = fields({}, { size: pixels, isHidden: truth });

const FIGURES: Readonly<Record<string, Check>> = {
  image: fields({ path: text, size: fields({ width: pixels, height: pixels }) }, { mimetype: text }),
  chart: fields({ type: text, chartId: id }, { title: object, dataSource: object, dataSetStyles: object }),
  carousel: fields({ items: listOf(object) }, { chartDefinitions: recordOf(() => true, object) }),
};

const figure = all(
  fields({
    id,
    tag: oneOf(...Object.keys(FIGURES)),
    width: pixels,
    height: pixels,
    col: whole(0, MAX_COLUMNS),
    row: whole(0, MAX_ROWS),
    offset: fields({ x: between(-MAX_PIXELS, MAX_PIXELS), y: between(-MAX_PIXELS, MAX_PIXELS) }),
  }),
  (value, at) => {
    const { tag, data } = value as { tag: string; data: unknown };
    return FIGURES[tag]?.(data, `${at}.data`);
  },
);

/** Rules for what may be put into a cell that the grid knows; it gives up drawing over another. */
const CRITERIA = (
  "containsText notContainsText isEqualText isEmail isLink dateIs dateIsBefore dateIsOnOrBefore dateIsAfter dateIsOnOrAfter dateIsBetween dateIsNotBetween dateIsValid " +
  "isEqual isNotEqual isGreaterThan isGreaterOrEqualTo isLessThan isLessOrEqualTo isBetween isNotBetween isBoolean isValueInList isValueInRange customFormula " +
  "beginsWithText endsWithText isEmpty isNotEmpty top10 uniqueValues duplicateValues"
).split(" ");

const conditionalFormat = fields(
  {
    id: text,
    ranges: listOf(range),
    rule: fields(
      { type: oneOf("CellIsRule", "ColorScaleRule", "IconSetRule", "DataBarRule") },
      { values: listOf(text), operator: text, style },
    ),
  },
  { stopIfTrue: truth },
);
const validation = fields(
  { id: text, ranges: listOf(range), criterion: fields({ type: oneOf(...CRITERIA), values: listOf(text) }) },
  { isBlocking: truth },
);
const group = fields({ start: whole(0, MAX_ROWS), end: whole(0, MAX_ROWS) }, { isFolded: truth });

const sheet = all(
  fields(
    {
      id,
      name: is(texts.name, (value) => typeof value === "string" && value.trim() !== ""),
      colNumber: whole(1, MAX_COLUMNS),
      rowNumber: whole(1, MAX_ROWS),
      cells: recordOf(isAddress, text),
      styles: recordOf(isZone, whole(1, Number.MAX_SAFE_INTEGER)),
      formats: recordOf(isZone, whole(1, Number.MAX_SAFE_INTEGER)),
      borders: recordOf(isZone, whole(1, Number.MAX_SAFE_INTEGER)),
      merges: listOf(zone),
      // Files have sizes and hidden columns beyond their last cell.
      rows: recordOf((name) => isNumber(name) && Number(name) < MAX_ROWS, header),
      cols: recordOf((name) => isNumber(name) && Number(name) < MAX_COLUMNS, header),
      figures: listOf(figure),
      conditionalFormats: listOf(conditionalFormat),
      dataValidationRules: listOf(validation),
      tables: listOf(fields({ range }, { type: oneOf("static", "forceStatic", "dynamic"), config: object })),
      isVisible: truth,
    },
    {
      areGridLinesVisible: truth,
      isLocked: truth,
      color: text,
      panes: fields({ xSplit: whole(0, MAX_COLUMNS), ySplit: whole(0, MAX_ROWS) }),
      headerGroups: fields({}, { ROW: listOf(group), COL: listOf(group) }),
    },
  ),
  within,
);

const locale = fields({
  name: text,
  code: text,
  thousandsSeparator: text,
  decimalSeparator: text,
  weekStart: whole(1, 7),
  dateFormat: text,
  timeFormat: text,
  formulaArgSeparator: text,
});

const workbook = all(
  (value, at) => (isObject(value) ? undefined : texts.isNot({ at, what: texts.object })),
  (value) => {
    const { version } = value as { version?: unknown };
    return version === DATA_VERSION
      ? undefined
      : texts.version({
          version: (JSON.stringify(version) ?? texts.noVersion).slice(0, 100),
          expected: `"${DATA_VERSION}"`,
        });
  },
  fields(
    {
      sheets: listOf(sheet),
      styles: recordOf(isNumber, style),
      formats: recordOf(isNumber, text),
      borders: recordOf(isNumber, border),
      namedRanges: recordOf((name) => name !== "", range),
      revisionId: text,
    },
    {
      uniqueFigureIds: truth,
      settings: fields({ locale }),
      pivots: recordOf(
        () => true,
        fields({ type: text, name: text, columns: listOf(object), rows: listOf(object), measures: listOf(object) }),
      ),
      pivotNextId: whole(0, Number.MAX_SAFE_INTEGER),
      customTableStyles: recordOf(() => true, fields({ displayName: text, templateName: text, primaryColor: text })),
      quasirent: fields({ kept: recordOf(() => true, anything), added: listOf(text) }, { version: text }),
    },
  ),
  fitting,
);

interface Size {
  rows: number;
  columns: number;
}

/** Rows and columns that a range or an address reaches to, and its cells; undefined where its ends are turned around. */
function reach(zone: string): (Size & { cells: number }) | undefined {
  const [first = "", last = first] = zone.split(":");
  const place = (address: string) => {
    const [, letters = "", row = ""] = ADDRESS.exec(address) ?? [];
    let column = 0;
    for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
    return { row: Number(row), column };
  };
  const [from, to] = [place(first), place(last)];
  if (to.row < from.row || to.column < from.column) return undefined;
  return { rows: to.row, columns: to.column, cells: (to.row - from.row + 1) * (to.column - from.column + 1) };
}

/** Whatever a sheet says of a place must be a place in it, and of each place only once. */
function within(value: unknown, at: string): string | undefined {
  const { rowNumber: rows, colNumber: columns, cells, styles, formats, borders, merges } = value as GridSheet;
  if (rows * columns > MAX_AREA) return texts.tooLarge({ at, rows, columns });
  const tooFar = (zone: string) => {
    const end = reach(zone);
    return !end || end.rows > rows || end.columns > columns;
  };
  for (const [what, zones] of Object.entries({ cells, styles, formats, borders, merges })) {
    const names = Array.isArray(zones) ? zones : Object.keys(zones);
    const outside = names.find(tooFar);
    if (outside !== undefined) return texts.outside({ at: `${at}.${what}`, cells: outside });
    // Each cell at most once; a small excess would be two ranges that overlap, which changes nothing but a look.
    if (names.reduce((sum, name) => sum + (reach(name)?.cells ?? 0), 0) > 2 * rows * columns)
      return texts.overlap({ at: `${at}.${what}` });
  }
  return undefined;
}

/** What belongs together: ids and names are there once, and what is referred to is there. */
function fitting(value: unknown): string | undefined {
  const { sheets, styles, formats, borders } = value as GridData;
  if (sheets.length === 0) return texts.noSheet;
  if (!sheets.some(({ isVisible }) => isVisible)) return texts.noVisibleSheet;
  const [ids, names, figures] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [index, each] of sheets.entries()) {
    const at = `sheets[${index}]`;
    const name = each.name.trim().toUpperCase();
    if (ids.has(each.id)) return texts.sheetIdTwice({ at });
    if (names.has(name)) return texts.sheetNameTwice({ at, name: each.name });
    ids.add(each.id);
    names.add(name);
    for (const { id: figureId } of each.figures as { id: string }[]) {
      if (figures.has(figureId)) return texts.figureIdTwice({ at });
      figures.add(figureId);
    }
    for (const [unknown, used, known] of [
      [texts.unknownStyle, each.styles, styles],
      [texts.unknownFormat, each.formats, formats],
      [texts.unknownBorder, each.borders, borders],
    ] as const) {
      const missing = Object.values(used).find((number) => !Object.hasOwn(known, number));
      if (missing !== undefined) return unknown({ at, number: missing });
    }
  }
  return undefined;
}

/** What is wrong with the data; undefined where the grid may have them. */
export const faultInData = (data: unknown): string | undefined => workbook(data, texts.workbook);
