/**
 * Writes a sheet as text with separators (CSV): values, no formulas and no formats. A text that a spreadsheet would take for
 * a formula gets an apostrophe in front, as OWASP advises; numbers, negative ones too, are numbers.
 */

import { showsDay } from "../sheet/formats/date-formats";
import type { DecimalSeparator } from "./csv-numerals";
import type { Separator } from "./csv-read";
import { notes } from "./notes";
import { type CellData, type Note, type SheetData, sizeOf } from "./workbook-data";

export interface CsvWriting {
  separator: Separator;
  decimal: DecimalSeparator;
}

/** The last is what a guarded text begins with, so that reading takes off just what writing put on. */
const DANGEROUS = /^'*[=+\-@\t\r]/;

export function writeCsv(sheet: SheetData, { separator, decimal }: CsvWriting): { text: string; notes: Note[] } {
  let guarded = 0;
  const { rows, columns } = sizeOf({ ...sheet, merges: [] });
  const fields = Array.from({ length: rows }, () => new Array<string>(columns).fill(""));
  for (const cell of sheet.cells) {
    let field = wordsOf(cell, decimal);
    if (typeof cell.value === "string" && DANGEROUS.test(field)) {
      field = `'${field}`;
      guarded += 1;
    }
    fields[cell.row]![cell.column] =
      /["\n\r\t]|^\s|\s$/.test(field) || field.includes(separator) ? `"${field.replaceAll('"', '""')}"` : field;
  }
  const lines = fields.map((line) => (columns === 1 && line[0] === "" ? '""' : line.join(separator)));
  return {
    text: lines.map((line) => `${line}\r\n`).join(""),
    notes: guarded > 0 ? [notes.csvGuarded({ count: guarded })] : [],
  };
}

/** A file that Excel reads as intended: the byte order mark identifies it as UTF-8. */
export const csvFile = (text: string): Blob => new Blob(["\u{feff}", text], { type: "text/csv;charset=utf-8" });

function wordsOf({ value, format }: CellData, decimal: DecimalSeparator): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (format !== undefined && showsDay(format, value)) return dateOf(value);
  const digits = String(value);
  // Longer whole numbers without a mark would be read as codes, and stay text.
  return digits.length > 15 && /^-?\d+$/.test(digits) ? `${digits}${decimal}0` : digits.replace(".", decimal);
}

/** A serial number as ISO 8601 writes days: 2020-01-31, with the time where there is one. Excel's 29 February 1900 never was. */
function dateOf(serial: number): string {
  if (serial < 61 || serial >= 2_958_466) return String(serial);
  const iso = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400) * 1000).toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19).replace("T", " ");
}
