/** What an OpenDocument spreadsheet says of a cell. */

import { serialFrom1899 } from "./iso-dates";
import { LIMITS } from "./limits";
import { isNumber } from "./sheet-scan";
import { isErrorCode, type Value } from "./workbook-data";
import type { Attributes } from "./xml-scan";

export interface Size {
  rows: number;
  columns: number;
}

export interface OdsCell {
  column: number;
  repeat: number;
  style: string | undefined;
  value: Value | null;
  /** As the file has it. */
  formula: string | undefined;
  /** What the value is said to be: "date", "time", "percentage". */
  type: string;
  /** Of an array formula: the cells that it fills. */
  fills: Size | undefined;
  /** Of merged cells. */
  spans: Size | undefined;
}

/** What is not taken over. */
export type LeftOut = "comments" | "pictures" | "links" | "conditional" | "protection" | "validation";

/** How often a row, a column or a cell is repeated, or how many it spans. */
export const repeatCount = (attributes: Attributes, name: string): number => {
  const value = attributes.get(`table:${name}`) ?? "1";
  return /^\d+$/.test(value) ? Math.max(1, Number(value)) : 1;
};

/** A cell whose elements are still being read. */
export class OpenCell {
  readonly repeat: number;
  private readonly kind: string;
  private readonly isError: boolean;
  private readonly written: string | undefined;
  private readonly cell: OdsCell;
  private readonly paragraphs: string[] = [];

  constructor(attributes: Attributes, column: number) {
    this.repeat = repeatCount(attributes, "number-columns-repeated");
    this.kind = attributes.get("office:value-type") ?? "";
    this.isError = attributes.get("calcext:value-type") === "error";
    this.written = attributes.get(`office:${VALUES.get(this.kind) ?? "value"}`);
    const size = (name: string): Size | undefined => {
      const [rows, columns] = [
        repeatCount(attributes, `number-${name}rows-spanned`),
        repeatCount(attributes, `number-${name}columns-spanned`),
      ];
      return rows * columns > 1 ? { rows, columns } : undefined;
    };
    const formula = attributes.get("table:formula");
    const isArray = attributes.get("table:number-matrix-columns-spanned") !== undefined;
    this.cell = {
      column,
      repeat: this.repeat,
      style: attributes.get("table:style-name"),
      value: null,
      formula,
      type: this.kind,
      fills: isArray ? (size("matrix-") ?? { rows: 1, columns: 1 }) : undefined,
      spans: size(""),
    };
  }

  open(name: string, attributes: Attributes, leftOut: Set<LeftOut> | undefined): void {
    if (name === "p") this.paragraphs.push("");
    else if (name === "s")
      this.put(" ".repeat(Math.min(Number(attributes.get("text:c") ?? 1) || 1, LIMITS.textLength)));
    else if (name === "tab") this.put("\t");
    else if (name === "line-break") this.put("\n");
    else if (name === "a") leftOut?.add("links");
  }

  /** Line breaks in the XML are no more than spaces. Other spaces are kept: programs write them as they are, and LibreOffice reads them so from some. */
  add(text: string): void {
    this.put(text.replaceAll(/[\t ]*[\r\n]+[\t ]*/g, " "));
  }

  private put(text: string): void {
    const last = this.paragraphs.pop();
    if (last !== undefined) this.paragraphs.push(last + text);
  }

  /** `wrong`: the characters of a value that is none of its kind; they are kept as text. */
  finish(): OdsCell & { wrong?: string } {
    const text = this.paragraphs.join("\n");
    // Files from before 2012 do not say that a value is an error.
    const code =
      this.isError || (this.cell.formula !== undefined && /^(?:#|Err:)/.test(text)) ? errorOf(text) : undefined;
    if (code !== undefined) return { ...this.cell, value: { error: code } };
    const value = this.valueOf(text);
    if (value !== undefined) return { ...this.cell, value };
    const wrong = this.written ?? text;
    return { ...this.cell, value: wrong, ...(this.cell.formula === undefined && { wrong }) };
  }

  /** undefined where it is none of its kind. */
  private valueOf(text: string): Value | null | undefined {
    const written = this.written?.trim();
    switch (this.kind) {
      case "float":
      case "currency":
      case "percentage":
        if (written === undefined || written === "") return text === "" ? null : undefined;
        return isNumber(written) ? Number(written) : undefined;
      case "boolean":
        return written === "true" ? true : written === "false" ? false : undefined;
      case "date":
        return serialFrom1899(written ?? "");
      case "time":
        return daysOf(written ?? "");
      case "string":
        return this.written ?? (text !== "" || this.cell.formula !== undefined ? text : null);
      default:
        return text === "" ? null : text;
    }
  }
}

const VALUES = new Map(
  Object.entries({ string: "string-value", boolean: "boolean-value", date: "date-value", time: "time-value" }),
);

/** `PT06H30M00S` in days. */
function daysOf(duration: string): number | undefined {
  const match = /^(-)?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/.exec(duration);
  if (!match || !/\d/.test(duration)) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((digits) => (digits === undefined ? undefined : Number(digits.replace(",", "."))));
  const all = days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return match[1] === undefined ? all : -all;
}

/** LibreOffice numbers the errors that Excel has no name for. */
const NUMBERED = new Map([
  ["Err:502", "#VALUE!"],
  ["Err:503", "#NUM!"],
  ["Err:511", "#VALUE!"],
  ["Err:519", "#VALUE!"],
  ["Err:524", "#REF!"],
  ["Err:525", "#NAME?"],
  ["Err:532", "#DIV/0!"],
]);

function errorOf(text: string): string {
  const code = text.trim();
  return isErrorCode(code) ? code : (NUMBERED.get(code) ?? "#VALUE!");
}
