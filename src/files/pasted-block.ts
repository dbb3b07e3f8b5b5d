/**
 * What a pasted block holds, cell by cell. The whole block decides on decimal and thousands separators: text that can be
 * read with only one of them decides for its column, then for the other columns, then the sheet decides; what remains open
 * stays text, with a question. Nothing in a block becomes a formula.
 */

import { addNumeral, addText, type ColumnEvidence, noEvidence, staysText, weighZeroCodes } from "./codes";
import { isUndecidedDate, dateIn, type DateOrder, orderIn } from "./numeral-dates";
import { type Figure, figureIn, type FigureRead, otherSign, signIn, type Spelling, spellingOf } from "./numerals";
import type { DecimalSeparator } from "./csv-numerals";
import { isErrorCode, type Value } from "./workbook-data";
import { isDateFormat, orderOfFormat } from "../sheet/formats/date-formats";
import { isReadableFormat, textByFormat } from "../sheet/formats/text-format";

/** A cell as a clipboard describes it. */
export interface ClipboardCell {
  text: string;
  /** Where the source says what the cell holds, with all digits. */
  value?: number | string | boolean;
  /** "" is General; undefined: the source says nothing. */
  format?: string;
  bold?: true;
  fill?: string;
  /** How many columns and rows it goes over. */
  across?: number;
  down?: number;
}

export interface Hidden {
  rows: number;
  columns: number;
  /** Hidden cells outside columns that are hidden in all rows. */
  cells: number;
}

export interface ClipboardBlock {
  rows: (ClipboardCell | undefined)[][];
  /** Where the source says how its numerals are written. */
  decimal?: DecimalSeparator;
  /** What the source does not show, and holds something. */
  hidden?: Hidden;
}

export interface PastedCell extends Omit<ClipboardCell, "text" | "value"> {
  value: Value | null;
}

/** Texts that could be two things. */
export interface Question {
  kind: "decimal" | "date";
  /** Within the block. */
  column: number;
  example: string;
  /** The likeliest first. */
  readings: { value: number; answer: DecimalSeparator | DateOrder }[];
  cells: { row: number; column: number; text: string }[];
}

export interface Decided {
  cells: (PastedCell | undefined)[][];
  questions: Question[];
  /** Cells that came as ####, since their columns were too narrow where they were copied. */
  hashes?: number;
  /** The sign that was taken for one of thousands because all of ten texts or more have it so; for the person to know. */
  thousands?: { sign: DecimalSeparator; example: string };
}

/** So many texts with three digits after the same separator make it a thousands separator, unless something contradicts that. */
const TEXTS_THAT_TELL = 10;

/** As the CSV reader and Excel take them: text that begins like a formula stays text. */
export function decide(block: ClipboardBlock, onSheet: readonly string[] = []): Decided {
  const width = Math.max(0, ...block.rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => textsOf(block, column));
  const signs = signsOf(columns, block.decimal, onSheet);
  const orders = columns.map((texts, column) => ordersIn(block, column, texts));
  const codes = columns.map((texts, column) => codesIn(block, column, texts, signs.of[column]));
  weighZeroCodes(codes);
  const cells = block.rows.map((row) =>
    row.map(
      (cell, column) =>
        cell &&
        decidedCell(cell, {
          sign: signs.of[column],
          orderOf: orders[column]!,
          codes: codes[column]!,
          known: block.decimal,
        }),
    ),
  );
  const questions = [...decimalQuestions(columns, signs.of, cells, block.decimal), ...dateQuestions(columns, cells)];
  const hashes = block.rows.reduce((sum, row) => sum + row.filter((cell) => cell && isTooNarrow(cell)).length, 0);
  return { cells, questions, ...(hashes > 0 && { hashes }), ...(signs.thousands && { thousands: signs.thousands }) };
}

/** One such sign alone is a heading as well, unless a number's format came with it. */
const isTooNarrow = ({ text, value, format }: ClipboardCell) =>
  value === undefined &&
  (/^#{2,}$/.test(text.trim()) || (text.trim() === "#" && format !== undefined && format !== "" && format !== "@"));

interface TextAt {
  row: number;
  column: number;
  text: string;
  spelling: Spelling;
}

/** The texts of a column whose meaning the source does not say. */
const textsOf = ({ rows }: ClipboardBlock, column: number): TextAt[] =>
  rows.flatMap((cells, row) => {
    const cell = cells[column];
    return cell && cell.value === undefined && cell.format !== "@" && cell.text.trim() !== ""
      ? [{ row, column, text: cell.text, spelling: spellingOf(cell.text) }]
      : [];
  });

interface Evidence {
  point: number;
  comma: number;
  either: string[];
  plainAbove999: boolean;
}

function evidenceIn(texts: readonly Pick<TextAt, "text" | "spelling">[]): Evidence {
  const found: Evidence = { point: 0, comma: 0, either: [], plainAbove999: false };
  for (const { text, spelling } of texts) {
    if (spelling === ".") found.point += 1;
    else if (spelling === ",") found.comma += 1;
    else if (spelling === "either") found.either.push(text);
    else if (spelling === "same" && /^\D*\d+\D*$/.test(text) && isAbove999(text) && !isYear(text))
      found.plainAbove999 = true;
  }
  return found;
}

function isAbove999(text: string): boolean {
  const figure = figureIn(text, ".");
  return figure !== null && figure.kind !== "phone" && Math.abs(figure.value) > 999;
}

/** A year is written without a mark, whatever marks thousands. */
const isYear = (text: string) => /^(?:1[89]|20|21)\d\d$/.test(text.trim());

/** The one sign that the evidence is for; "both" where there is some for each. */
const signOf = ({ point, comma }: Pick<Evidence, "point" | "comma">): DecimalSeparator | "both" | undefined =>
  point > 0 && comma > 0 ? "both" : point > 0 ? "." : comma > 0 ? "," : undefined;

/** The decimal sign of each column; undefined where it is open. */
function signsOf(
  columns: readonly TextAt[][],
  known: DecimalSeparator | undefined,
  onSheet: readonly string[],
): { of: (DecimalSeparator | undefined)[]; thousands?: Decided["thousands"] } {
  if (known) return { of: columns.map(() => known) };
  const evidence = columns.map(evidenceIn);
  const all = evidence.reduce((sum, { point, comma }) => ({ point: sum.point + point, comma: sum.comma + comma }), {
    point: 0,
    comma: 0,
  });
  const ofBlock = signOf(all);
  const open = evidence.flatMap(({ either }) => either);
  const outside =
    ofBlock === undefined && open.length > 0
      ? signOf(evidenceIn(onSheet.map((text) => ({ text, spelling: spellingOf(text) }))))
      : undefined;
  const others = ofBlock ?? outside;
  let thousands: Decided["thousands"];
  if (
    others === undefined &&
    open.length >= TEXTS_THAT_TELL &&
    new Set(open.map(signIn)).size === 1 &&
    !evidence.some(({ plainAbove999 }) => plainAbove999)
  ) {
    thousands = { sign: signIn(open[0] ?? ""), example: open[0] ?? "" };
  }
  const fallback = thousands ? otherSign(thousands.sign) : others === "both" ? undefined : others;
  return {
    of: evidence.map((column) => {
      const own = signOf(column);
      return own === "both" ? undefined : (own ?? fallback);
    }),
    ...(thousands && { thousands }),
  };
}

const one = <Thing>(things: ReadonlySet<Thing>): Thing | undefined => (things.size === 1 ? [...things][0] : undefined);

/**
 * In which order cells of a format have day and month: as texts of the same format in the column prove it, else as the
 * format says, else as the other cells of the column have it. Excel names some formats only (Short Date), which each
 * computer shows in its own order, and writes others in that of the country: format codes do not override what text proves.
 */
function ordersIn(
  { rows }: ClipboardBlock,
  column: number,
  texts: readonly TextAt[],
): (format: string | undefined) => DateOrder | undefined {
  const proven = new Map<string | undefined, Set<DateOrder>>();
  for (const { row, text } of texts) {
    const format = rows[row]?.[column]?.format;
    const order = orderIn(text);
    if (order) proven.set(format, (proven.get(format) ?? new Set()).add(order));
  }
  const said = (format: string | undefined) =>
    format !== undefined && isDateFormat(format) ? orderOfFormat(format) : undefined;
  const formats = new Set(texts.map(({ row }) => rows[row]?.[column]?.format));
  const all = new Set<DateOrder>();
  for (const format of formats) {
    const orders = proven.get(format) ?? new Set([said(format)].flatMap((order) => order ?? []));
    for (const order of orders) all.add(order);
  }
  return (format) => {
    const own = proven.get(format);
    return own ? one(own) : (said(format) ?? one(all));
  };
}

/** What the column shows about text that could be figures or codes. */
function codesIn(
  { rows, decimal }: ClipboardBlock,
  column: number,
  texts: readonly TextAt[],
  sign: DecimalSeparator | undefined,
): ColumnEvidence {
  const evidence = noEvidence();
  for (const { text } of texts) {
    const figure = figureOf(text, sign, decimal);
    if (figure) addNumeral(evidence, figure.kind, false, text.trim().length);
  }
  let isAtHead = true;
  for (const [row, cells] of rows.entries()) {
    const cell = cells[column];
    const text = cell?.text.trim() ?? "";
    if (text === "") continue;
    if (typeof cell?.value === "number") evidence.hasNumeral = true;
    else if (figureOf(text, sign, decimal) === null) addText(evidence, text, row, isAtHead);
    isAtHead = false;
  }
  // Numbers of the source are figures where no code is like them.
  evidence.hasFigure ||= rows.some(
    (cells) =>
      typeof cells[column]?.value === "number" && !(Number.isInteger(cells[column].value) && cells[column].value >= 0),
  );
  return evidence;
}

/** What the column of a cell says of it. */
interface ColumnSays {
  sign: DecimalSeparator | undefined;
  orderOf: (format: string | undefined) => DateOrder | undefined;
  codes: ColumnEvidence;
  /** Of the whole block, where its source says it. */
  known: DecimalSeparator | undefined;
}

function decidedCell(cell: ClipboardCell, { sign, orderOf, codes, known }: ColumnSays): PastedCell {
  const { text, value, ...look } = cell;
  if (value !== undefined) return { ...look, value: typeof value === "string" && value === "" ? null : value };
  if (text.trim() === "") return { ...look, value: null };
  // What its source holds as text is text.
  if (cell.format === "@") return { ...look, value: text };
  const figure = figureOf(text, sign, known);
  if (figure && staysText(figure.kind, codes)) return { ...look, value: text };
  if (figure) return { ...look, value: figure.value, ...formatFor(cell.format, figure) };
  const date = dateIn(text, orderOf(cell.format)) ?? dateIn(text);
  if (date) return { ...look, value: date.value, format: formatOfDate(cell.format, date.format) };
  if (isShownZero(text, cell.format)) return { ...look, value: 0 };
  const trimmed = text.trim();
  if (trimmed === "TRUE" || trimmed === "FALSE") return { ...look, value: trimmed === "TRUE" };
  return { ...look, value: isErrorCode(trimmed) ? { error: trimmed } : text };
}

/** The source's format holds where its days are in the order in which they came. */
const formatOfDate = (own: string | undefined, read: string): string =>
  own !== undefined && isDateFormat(own) && orderOfFormat(own) === orderOfFormat(read) ? own : read;

const SPACES = /[\s\u00a0\u2002-\u200a\u202f]/g;
const DASHES = /[\u2212\u2013\u2014]/g;
/** No sign for 0 is longer. */
const LONGEST_ZERO = 40;

/** Whether the format that came with a cell shows 0, and nothing but 0, by such a sign: `£-`. Elsewhere a dash is a figure that is missing. */
function isShownZero(text: string, format: string | undefined): boolean {
  if (
    format === undefined ||
    format === "" ||
    text.length > LONGEST_ZERO ||
    /\d/.test(text) ||
    !isReadableFormat(format)
  )
    return false;
  if (isDateFormat(format)) return false;
  const plain = (words: string) => words.replaceAll(SPACES, "").replaceAll(DASHES, "-");
  const own = plain(text);
  const isShown = (value: number) => plain(textByFormat(value, format)) === own;
  return own !== "" && isShown(0) && ![1e-9, -1e-9, 1, -1].some(isShown);
}

/** The source's format holds; a percentage without one keeps its own. */
const formatFor = (own: string | undefined, { format }: Figure): { format?: string } =>
  own !== undefined && own !== ""
    ? { format: own }
    : format !== undefined
      ? { format }
      : own !== undefined
        ? { format: own }
        : {};

function figureOf(
  text: string,
  sign: DecimalSeparator | undefined,
  known: DecimalSeparator | undefined,
): FigureRead | null {
  if (known) return figureIn(text, known);
  // Text that can be read only with the other separator is a figure with that.
  if (sign) return figureIn(text, sign) ?? figureIn(text, otherSign(sign));
  const spelling = spellingOf(text);
  return spelling === "none" || spelling === "either" ? null : figureIn(text, spelling === "same" ? "." : spelling);
}

function decimalQuestions(
  columns: readonly TextAt[][],
  signs: readonly (DecimalSeparator | undefined)[],
  cells: readonly (PastedCell | undefined)[][],
  known: DecimalSeparator | undefined,
): Question[] {
  if (known) return [];
  const beside = median(
    cells.flatMap((row) =>
      row.flatMap((cell) =>
        typeof cell?.value === "number" && cell.value !== 0 && !isDateFormat(cell.format ?? "")
          ? [Math.abs(cell.value)]
          : [],
      ),
    ),
  );
  return columns.flatMap((texts, column): Question[] => {
    const open = signs[column]
      ? []
      : texts.filter(({ row, spelling }) => spelling === "either" && isText(cells, row, column));
    const [first] = open;
    if (!first) return [];
    const readings = ([",", "."] as const).map((answer) => ({
      answer,
      value: figureIn(first.text, answer)?.value ?? 0,
    }));
    const distance = (value: number) =>
      beside === undefined ? -Math.abs(value) : Math.abs(Math.log(Math.max(1e-300, Math.abs(value)) / beside));
    readings.sort((one, other) => distance(one.value) - distance(other.value));
    return [{ kind: "decimal", column, example: first.text.trim(), readings, cells: open.map(placeOf) }];
  });
}

const placeOf = ({ row, column, text }: TextAt) => ({ row, column, text });

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

function dateQuestions(columns: readonly TextAt[][], cells: readonly (PastedCell | undefined)[][]): Question[] {
  return columns.flatMap((texts, column): Question[] => {
    const open = texts.filter(({ row, text }) => isUndecidedDate(text) && isText(cells, row, column));
    const [first] = open;
    if (!first) return [];
    return [
      {
        kind: "date",
        column,
        example: first.text.trim(),
        cells: open.map(placeOf),
        readings: (["dmy", "mdy"] as const).map((answer) => ({
          answer,
          value: dateIn(first.text, answer)?.value ?? 0,
        })),
      },
    ];
  });
}

/** Only what stayed text is asked. */
const isText = (cells: readonly (PastedCell | undefined)[][], row: number, column: number): boolean =>
  typeof cells[row]?.[column]?.value === "string";

/** The questions that one answer settles: a table has one convention, so its decimal sign is asked once for all columns. */
export function settledWith(questions: readonly Question[], question: Question): Question[] {
  const later = questions.slice(questions.indexOf(question) + 1);
  return [question, ...later.filter(({ kind }) => question.kind === "decimal" && kind === "decimal")];
}

/** What a cell of a question holds with this answer; null where it does not read the text. */
export function answered(text: string, answer: DecimalSeparator | DateOrder): Figure | null {
  return answer === "." || answer === "," ? figureIn(text, answer) : dateIn(text, answer);
}
