/**
 * Reads text with separators (CSV). What a file does not say, its encoding, its separator and its decimal sign, is guessed
 * from its content, shown, and can be changed by whoever opens it; a number that could be read in two ways is asked about.
 * Nothing in it ever becomes a formula.
 */

import { limits } from "./limits";
import { refusals, refuse } from "./sentences";
import { blankSheet, type CellData, isErrorCode, type SheetData, type Value } from "./workbook-data";

export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

export const separators = [",", ";", "\t", "|"] as const;
export type Separator = (typeof separators)[number];

export type DecimalSign = "." | ",";

export interface CsvReading {
  encoding: Encoding;
  separator: Separator;
  decimal: DecimalSign;
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

/** The fields of each line. A field in quotation marks may hold separators, line breaks, and quotation marks written twice. */
export function recordsOf(text: string, separator: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    let field: string;
    if (text[at] === '"') {
      const start = line;
      let end = at;
      do {
        end = text.indexOf('"', end + 1);
        if (end < 0) throw refuse(refusals.quoteOpen(start));
        if (text[end + 1] !== '"') break;
        end += 1;
      } while (end > 0);
      field = text.slice(at + 1, end).replaceAll('""', '"');
      line += field.split("\n").length - 1;
      at = end + 1;
      // What stands behind the closing mark still belongs to the field.
      const rest = plainField(text, at, separator);
      field += rest;
      at += rest.length;
    } else {
      field = plainField(text, at, separator);
      at += field.length;
    }
    record.push(field);
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end: one more field, and it is empty.
      if (at === text.length) record.push("");
      continue;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
    at += 1;
    line += 1;
    records.push(record);
    record = [];
  }
  if (record.length > 0) records.push(record);
  return records;
}

function plainField(text: string, from: number, separator: string): string {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return text.slice(from, end);
}

/** Enough to tell how a file is written. */
const sampleLength = 200_000;

/** How a file seems to be written. */
export function guess(file: Uint8Array, encoding = encodingOf(file)): CsvGuess {
  const text = decoded(file, encoding);
  const separator = separatorOf(text);
  return { encoding, separator, ...decimalOf(text, separator) };
}

/** The separator that divides the lines most evenly, into the most fields. */
function separatorOf(text: string): Separator {
  // Excel may say it in the first line.
  const said = /^sep=([,;\t|])\r?\n/i.exec(text)?.[1];
  if (said) return said as Separator;
  const sample = text.length > sampleLength ? text.slice(0, text.lastIndexOf("\n", sampleLength) + 1) : text;
  const scores = separators.map((separator) => {
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

/** What the numbers say of the decimal sign: 12,5 and 1.234,56 say a comma; 12.5 and 1,234.56 a point; 1,234 says neither. */
export function decimalOf(text: string, separator: Separator): { decimal: DecimalSign; doubtful: string[] } {
  const sample = text.length > sampleLength ? text.slice(0, text.lastIndexOf("\n", sampleLength) + 1) : text;
  let [points, commas] = [0, 0];
  const doubtful = new Set<string>();
  for (const field of safely(sample, separator).flat()) {
    const trimmed = field.trim();
    if (!/\d/.test(trimmed)) continue;
    const asPoint = numberIn(trimmed, ".");
    const asComma = numberIn(trimmed, ",");
    if (asPoint && asComma) {
      if (asPoint.value !== asComma.value) doubtful.add(trimmed);
    } else if (asPoint) points += 1;
    else if (asComma) commas += 1;
  }
  if (points !== commas) return { decimal: points > commas ? "." : ",", doubtful: points > 0 && commas > 0 ? [...doubtful] : [] };
  // A comma cannot be both the separator and the decimal sign without quotation marks.
  return { decimal: separator === ";" ? "," : ".", doubtful: [...doubtful] };
}

/** More digits than a number in a cell holds: the text holds them, and our functions read it digit by digit. */
const digitsAtMost = 15;

interface NumberRead {
  value: number;
  isPercent: boolean;
}

/**
 * A text as a number, where all of it is one. A number with a leading zero such as 01 is a code and stays text, and so does
 * one with more digits than a cell holds.
 */
export function numberIn(text: string, decimal: DecimalSign): NumberRead | null {
  const group = decimal === "." ? "," : "\\.";
  const sign = decimal === "." ? "\\." : ",";
  const groups = `\\d{1,3}(?:(?:${group}\\d{3})+|(?:[ \\u00a0\\u202f]\\d{3})+|(?:['’]\\d{3})+)`;
  const match = new RegExp(`^([+-]?)(\\d+|${groups})?(?:${sign}(\\d+))?(e[+-]?\\d{1,3})?( ?%)?$`, "i").exec(text.replace(/^\u2212/, "-"));
  if (!match) return null;
  const [, minus = "", whole = "", fraction = "", exponent = "", percent = ""] = match;
  if (whole === "" && fraction === "") return null;
  const digits = whole.replaceAll(/\D/g, "");
  if (/^0\d/.test(digits)) return null;
  if (`${digits}${fraction}`.replace(/^0+/, "").replace(/0+$/, "").length > digitsAtMost) return null;
  // The exponent takes the percentage in, so that 3.6 % is 0.036 to the last digit.
  const power = Number(exponent.slice(1)) - (percent === "" ? 0 : 2);
  const value = Number(`${minus}${digits === "" ? "0" : digits}.${fraction === "" ? "0" : fraction}e${power}`);
  return Number.isFinite(value) ? { value, isPercent: percent !== "" } : null;
}

/** Put before texts by whoever wrote the file, ours included, so that no spreadsheet takes them for a formula. */
const guard = /^'(?='*[=+\-@\t\r])/;

/** What a field is as a cell. Text with a formula's beginning stays text. */
function cellOf(field: string, decimal: DecimalSign): { value: Value | null; format?: string } {
  if (field === "") return { value: null };
  const trimmed = field.trim();
  const number = numberIn(trimmed, decimal);
  if (number) return { value: number.value, ...(number.isPercent && { format: percentOf(trimmed, decimal) }) };
  if (trimmed === "TRUE" || trimmed === "FALSE") return { value: trimmed === "TRUE" };
  if (isErrorCode(trimmed)) return { value: { error: trimmed } };
  return { value: field.replace(guard, "").slice(0, limits.textLength) };
}

const percentOf = (text: string, decimal: DecimalSign) => {
  const decimals = /\d+(?= ?%$)/.exec(text.slice(text.indexOf(decimal) + 1))?.[0].length;
  return text.includes(decimal) && decimals ? `0.${"0".repeat(decimals)}%` : "0%";
};

/** The file as a sheet, read in this way. */
export function readCsv(file: Uint8Array, name: string, { encoding, separator, decimal }: CsvReading): SheetData {
  if (file.length === 0) throw refuse(refusals.empty());
  if (file.length > limits.fileBytes) throw refuse(refusals.tooLarge(file.length));
  const records = recordsOf(decoded(file, encoding).replace(/^sep=[,;\t|]\r?\n/i, ""), separator);
  let [columns, count] = [0, 0];
  for (const record of records) {
    columns = Math.max(columns, record.length);
    count += record.length;
  }
  if (records.length > limits.rows || columns > limits.columns || count > limits.cells) throw refuse(refusals.csvTooLarge(records.length, columns));
  const cells: CellData[] = [];
  for (const [row, record] of records.entries()) {
    for (const [column, field] of record.entries()) {
      const cell = cellOf(field, decimal);
      if (cell.value !== null) cells.push({ row, column, ...cell });
    }
  }
  return { ...blankSheet(name), cells };
}
