/**
 * Reads text with separators (CSV). What a file does not say, its encoding, its separator and its decimal sign, is guessed
 * from its content, shown, and can be changed by whoever opens it; a number that could be read in two ways is asked about.
 * Nothing in it ever becomes a formula.
 */

import { cellName } from "../sheet/address";
import {
  addNumeral,
  addText,
  type ColumnEvidence,
  isOpen,
  needsTexts,
  noEvidence,
  staysText,
  weighZeroCodes,
} from "./codes";
import { type DecimalSeparator, type Numeral, numeralIn } from "./csv-numerals";
import { LIMITS } from "./limits";
import { notes } from "./notes";
import { FileRefusal, refusals } from "./refusals";
import { blankSheet, type CellData, isErrorCode, type Note, type SheetData, type Value } from "./workbook-data";

export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const SEPARATORS = [",", ";", "\t", "|"] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface CsvReading {
  encoding: Encoding;
  separator: Separator;
  decimal: DecimalSeparator;
}

export interface CsvGuess extends CsvReading {
  /** Numbers that tell nothing of the decimal sign and mean another thing with the other: `1,234`. Empty where the sign is sure. */
  doubtful: string[];
}

/** By the mark at the beginning, by zeros between the letters, by whether it is valid UTF-8; and if nothing fits, the old encoding of Windows. */
export function encodingOf(file: Uint8Array): Encoding {
  const [first, second, third] = file;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  const sample = file.subarray(0, 1000);
  const zeros = (odd: number) => sample.filter((byte, index) => index % 2 === odd && byte === 0).length;
  if (zeros(1) > sample.length / 4) return "utf-16le";
  if (zeros(0) > sample.length / 4) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(file);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** The text of a file, without the mark of its encoding. */
export const decoded = (file: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(file);

const [QUOTE, LINE_FEED, RETURN] = ['"', "\n", "\r"].map((sign) => sign.charCodeAt(0));

/** Told how much of the work is done, from 0 to 1. */
export type Progress = (done: number) => void;

/** So many lines between two words of how far it is. */
const LINES_A_STEP = 4096;

/** The fields of each line. A field in quotation marks may hold separators, line breaks, and quotation marks written twice. */
export const recordsOf = (text: string, separator: string, progress?: Progress): string[][] => [
  ...eachRecord(text, separator, progress),
];

/** One after the other, for whoever need not keep them. */
function* eachRecord(text: string, separator: string, progress?: Progress): Generator<string[], void> {
  const between = separator.charCodeAt(0);
  let record: string[] = [];
  let at = 0;
  let line = 1;
  let count = 0;
  while (at < text.length) {
    let field: string;
    if (text.charCodeAt(at) === QUOTE) {
      const start = line;
      let end = at;
      do {
        end = text.indexOf('"', end + 1);
        if (end < 0) throw new FileRefusal(refusals.quoteOpen({ line: start }));
        if (text.charCodeAt(end + 1) !== QUOTE) break;
        end += 1;
      } while (end > 0);
      field = text.slice(at + 1, end).replaceAll('""', '"');
      line += linesIn(field);
      // Text after the closing quotation mark still belongs to the field.
      at = endOfField(text, end + 1, between);
      field += text.slice(end + 1, at);
    } else {
      const start = at;
      at = endOfField(text, at, between);
      field = text.slice(start, at);
    }
    record.push(field);
    if (text.charCodeAt(at) === between) {
      at += 1;
      // A separator at the very end: one more field, and it is empty.
      if (at === text.length) record.push("");
      continue;
    }
    if (text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === LINE_FEED) at += 1;
    at += 1;
    line += 1;
    yield record;
    record = [];
    count += 1;
    if (progress && count % LINES_A_STEP === 0) progress(at / text.length);
  }
  if (record.length > 0) yield record;
}

function endOfField(text: string, from: number, between: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === between || code === LINE_FEED || code === RETURN) return at;
  }
  return text.length;
}

function linesIn(field: string): number {
  let lines = 0;
  for (let at = field.indexOf("\n"); at >= 0; at = field.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

/** Enough to tell what separates fields. */
const SAMPLE_LENGTH = 200_000;

/** How a file seems to be written, as far as nobody has said it. */
export function guess(
  file: Uint8Array,
  encoding = encodingOf(file),
  chosen?: Separator,
  progress?: Progress,
): CsvGuess {
  const text = decoded(file, encoding);
  const separator = chosen ?? separatorOf(text);
  return { encoding, separator, ...decimalOf(text, separator, progress) };
}

/** The separator that divides the lines most evenly, into the most fields. */
function separatorOf(text: string): Separator {
  // Excel may say it in the first line.
  const said = /^sep=([,;\t|])\r?\n/i.exec(text)?.[1];
  if (said) return said as Separator;
  const sample = text.length > SAMPLE_LENGTH ? text.slice(0, text.lastIndexOf("\n", SAMPLE_LENGTH) + 1) : text;
  const scores = SEPARATORS.map((separator) => {
    const counts = safely(sample, separator)
      .slice(0, 200)
      .filter((record) => record.some((field) => field !== ""))
      .map((record) => record.length);
    const most = counts.reduce((sum, count) => Math.max(sum, count), 0);
    const common = counts.filter((count) => count === mode(counts)).length / Math.max(1, counts.length);
    return { separator, score: most < 2 || mode(counts) < 2 ? 0 : common + Math.min(mode(counts), 50) / 1000 };
  });
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).separator;
}

function safely(text: string, separator: string): string[][] {
  try {
    return recordsOf(text, separator);
  } catch {
    return [];
  }
}

function mode(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}

/** More examples than anybody is shown. */
const MAX_DOUBTS = 100;

interface Signs {
  points: number;
  commas: number;
  doubtful: Set<string>;
}

function signsIn(text: string, separator: Separator, progress?: Progress): Signs {
  const found: Signs = { points: 0, commas: 0, doubtful: new Set() };
  for (const record of eachRecord(text, separator, progress)) {
    for (const field of record) {
      // Without either sign it is the same with both.
      if (!field.includes(".") && !field.includes(",")) continue;
      const trimmed = field.trim();
      const asPoint = numeralIn(trimmed, ".");
      const asComma = numeralIn(trimmed, ",");
      if (asPoint !== null && asComma !== null) {
        const areTwo = asPoint !== "too long" && asComma !== "too long" && asPoint.value !== asComma.value;
        if (areTwo && found.doubtful.size < MAX_DOUBTS) found.doubtful.add(trimmed);
      } else if (asPoint !== null) found.points += 1;
      else if (asComma !== null) found.commas += 1;
    }
  }
  return found;
}

/**
 * What the numbers say of the decimal sign: 12,5 and 1.234,56 say a comma; 12.5 and 1,234.56 a point; 1,234 says neither. All
 * of the text counts: a number that could be two is asked about wherever it is.
 */
export function decimalOf(
  text: string,
  separator: Separator,
  progress?: Progress,
): { decimal: DecimalSeparator; doubtful: string[] } {
  let signs: Signs = { points: 0, commas: 0, doubtful: new Set() };
  try {
    signs = signsIn(text, separator, progress);
  } catch {
    // Fields that this separator does not divide say nothing; reading them will say why.
  }
  const { points, commas, doubtful } = signs;
  if (points !== commas)
    return { decimal: points > commas ? "." : ",", doubtful: points > 0 && commas > 0 ? [...doubtful] : [] };
  // A comma cannot be both the separator and the decimal sign without quotation marks.
  return { decimal: separator === ";" ? "," : ".", doubtful: [...doubtful] };
}

/** Put before texts by whoever wrote the file, ours included, so that no spreadsheet takes them for a formula. */
const GUARD = /^'(?='*[=+\-@\t\r])/;

const FORMAT_OF_PERCENT = /(?:([.,])(\d+))? ?%$/;

const percentFormat = (text: string, decimal: DecimalSeparator) => {
  // With an exponent the digits say nothing of how many places show the number.
  if (/e/i.test(text)) return undefined;
  const [, sign, decimals = ""] = FORMAT_OF_PERCENT.exec(text) ?? [];
  return sign === decimal && decimals !== "" ? `0.${"0".repeat(decimals.length)}%` : "0%";
};

/** What a field that is no number is as a cell. Text with a formula's beginning stays text. */
function valueOf(field: string, trimmed: string): Value {
  if (trimmed === "TRUE" || trimmed === "FALSE") return trimmed === "TRUE";
  if (trimmed.startsWith("#") && isErrorCode(trimmed)) return { error: trimmed };
  return GUARD.test(field) ? field.slice(1) : field;
}

/** Numerals to report: how many, and one of them. */
interface Tally {
  count: number;
  example: string;
}

const counted = (tally: Tally, text: string) => {
  if (tally.count === 0) tally.example = text;
  tally.count += 1;
};

/** A cell whose column decides whether it is a figure or a code. */
interface Undecided {
  cell: CellData;
  text: string;
  numeral: Numeral;
}

/** Numerals that are codes become text again; the others are reported where they were rounded. */
function decideCodes(
  cells: readonly CellData[],
  undecided: readonly Undecided[],
  columns: readonly ColumnEvidence[],
  records: readonly string[][],
  decimal: DecimalSeparator,
  rounded: Tally,
): void {
  const begun = columns.map(() => false);
  for (const { row, column, value } of cells) {
    const evidence = columns[column]!;
    if (!needsTexts(evidence)) continue;
    if (typeof value !== "string") {
      begun[column] = true;
      continue;
    }
    const text = records[row]![column]!.trim();
    // A numeral too long for a number is text, and no code.
    if (text === "" || numeralIn(text, decimal) !== null) continue;
    addText(evidence, text, row, !begun[column]);
    begun[column] = true;
  }
  weighZeroCodes(columns);
  for (const { cell, text, numeral } of undecided) {
    if (staysText(numeral.kind, columns[cell.column]!)) cell.value = text;
    else if (numeral.isRounded) counted(rounded, text.trim());
  }
  const ofCodes = columns.map((evidence) => staysText("plain", evidence));
  if (!ofCodes.includes(true)) return;
  // No figure is there, and all else is text by now.
  for (const cell of cells)
    if (ofCodes[cell.column] && typeof cell.value === "number") cell.value = records[cell.row]![cell.column]!;
}

export interface CsvRead {
  sheet: SheetData;
  notes: Note[];
}

/** The file as a sheet, read in this way. */
export function readCsv(
  file: Uint8Array,
  name: string,
  { encoding, separator, decimal }: CsvReading,
  progress: Progress = () => {},
): CsvRead {
  if (file.length === 0) throw new FileRefusal(refusals.empty);
  if (file.length > LIMITS.fileBytes) throw new FileRefusal(refusals.tooLarge({ bytes: file.length }));
  const records = recordsOf(decoded(file, encoding).replace(/^sep=[,;\t|]\r?\n/i, ""), separator, (done) =>
    progress(done / 2),
  );
  let [columns, count] = [0, 0];
  for (const record of records) {
    columns = Math.max(columns, record.length);
    count += record.length;
  }
  if (records.length > LIMITS.rows || columns > LIMITS.columns || count > LIMITS.cells)
    throw new FileRefusal(refusals.csvTooLarge({ rows: records.length, columns }));

  const cells: CellData[] = [];
  const [rounded, tooLong]: [Tally, Tally] = [
    { count: 0, example: "" },
    { count: 0, example: "" },
  ];
  const cut: string[] = [];
  const undecided: Undecided[] = [];
  const evidence = Array.from({ length: columns }, noEvidence);
  for (const [row, record] of records.entries()) {
    if (row % LINES_A_STEP === 0) progress((1 + row / records.length) / 2);
    for (const [column, field] of record.entries()) {
      if (field === "") continue;
      const trimmed = field.trim();
      const numeral = numeralIn(trimmed, decimal);
      if (numeral === null || numeral === "too long") {
        if (numeral !== null) counted(tooLong, trimmed);
        let value = valueOf(field, trimmed);
        if (typeof value === "string" && value.length > LIMITS.textLength) {
          cut.push(cellName(row, column));
          value = value.slice(0, LIMITS.textLength);
        }
        cells.push({ row, column, value });
        continue;
      }
      const cell: CellData = { row, column, value: numeral.value };
      const format = numeral.isPercent ? percentFormat(trimmed, decimal) : undefined;
      if (format !== undefined) cell.format = format;
      cells.push(cell);
      addNumeral(evidence[column]!, numeral.kind, numeral.isRounded, trimmed.length);
      if (isOpen(numeral.kind)) undecided.push({ cell, text: field, numeral });
      else if (numeral.isRounded) counted(rounded, trimmed);
    }
  }
  decideCodes(cells, undecided, evidence, records, decimal, rounded);
  return {
    sheet: { ...blankSheet(name), cells },
    notes: [
      ...(cut.length > 0 ? [notes.longTexts(cut)] : []),
      ...(rounded.count > 0 ? [notes.numeralsRounded(rounded)] : []),
      ...(tooLong.count > 0 ? [notes.numeralsTooLong(tooLong)] : []),
    ],
  };
}
