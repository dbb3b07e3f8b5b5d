/** The table at the end of a page on series: a row per period, its columns formulas that grow with the sheet they refer to. */

import { type Cell, type Content, type Look, text } from "../../../sheet/sheet";
import { FIRST, type Writer } from "../../writer";
import type { Source } from "./sources";

export interface TableColumn {
  readonly key: string;
  readonly heading: string;
  readonly format: string;
  /** One formula for all periods, from the references of other columns; or a cell per period. */
  readonly from:
    | { readonly kind: "formula"; readonly formula: (of: (key: string) => string) => string; readonly look?: Look }
    | { readonly kind: "source"; readonly source: Source };
  /** Pixels, at least. */
  readonly width: number;
  readonly isText?: boolean;
}

/** Rows below the last period that have its formats too, for periods that are inserted later. */
const SPARE_ROWS = 12;

export class PeriodTable {
  constructor(
    private readonly columns: readonly TableColumn[],
    private readonly periods: number,
    /** The row of the headings, from 1. */
    readonly top: number,
    /** Whether every column grows with the sheet. */
    private readonly isGrowing: boolean,
  ) {}

  get width(): number {
    return this.columns.length;
  }

  private position(key: string): number {
    const position = this.columns.findIndex((column) => column.key === key);
    if (position < 0) throw new RangeError(`the table has no column ${key}`);
    return FIRST + position;
  }

  has(key: string): boolean {
    return this.columns.some((column) => column.key === key);
  }

  /** All figures of a column, those of rows that are inserted later too. */
  ref(key: string, writer: Writer): string {
    const at = this.position(key);
    const first = writer.at(at, this.top + 1);
    if (this.isGrowing) return `${first}#`;
    return this.periods > 1 ? writer.range(at, this.top + 1, this.top + this.periods) : first;
  }

  /** Columns that lie side by side, as one range. */
  block(keys: readonly string[], writer: Writer): string {
    const at = keys.map((key) => this.position(key));
    return writer.range(at[0]!, this.top + 1, this.top + this.periods, at[at.length - 1]);
  }

  /** With its heading, as a chart takes it. */
  charted(key: string, writer: Writer): string {
    return writer.range(this.position(key), this.top, this.top + this.periods);
  }

  write(writer: Writer): void {
    this.columns.forEach((column, index) => this.writeColumn(writer, column, FIRST + index));
    writer.row = this.top + this.periods + 1;
  }

  private writeColumn(writer: Writer, column: TableColumn, at: number): void {
    const { heading, format, from, width, isText = false } = column;
    writer.atLeast(at, width);
    writer.add(text(writer.at(at, this.top), heading, isText && !areNumbers(from) ? "head" : "numberHead"));
    const first = this.top + 1;
    const spare = this.isGrowing ? SPARE_ROWS : 0;
    const whole = writer.range(at, first, this.top + this.periods + spare);
    const spilled = (formula: string, look: Look): Cell => ({
      at: writer.at(at, first),
      content: { formula },
      look,
      ...(format !== "" && { format }),
      ...(this.periods > 1 && {
        fills: { range: whole, ...(spare > 0 && { spare }), ...(format !== "" && { formats: [format] }) },
      }),
    });
    if (from.kind === "formula") {
      writer.add(
        spilled(
          from.formula((key) => this.ref(key, writer)),
          from.look ?? "result",
        ),
      );
    } else if (from.source.kind === "spilled") {
      writer.add(spilled(from.source.formula, isText ? "label" : "derived"));
    } else {
      from.source.contents.forEach(({ content, isCleaned }, index) =>
        writer.add({
          at: writer.at(at, first + index),
          content,
          look: isCleaned ? "input" : isText ? "label" : "derived",
          ...(formatFor(content, format, isText) !== "" && { format: formatFor(content, format, isText) }),
        }),
      );
    }
  }
}

/** Years that are written as numbers are on the right, and so is what is over them. */
const areNumbers = (from: TableColumn["from"]): boolean =>
  from.kind === "source" &&
  (from.source.kind === "cells"
    ? from.source.contents.every(({ content }) => "number" in content)
    : from.source.areNumbers === true);

/** A year is a number without separators. */
const formatFor = (content: Content, format: string, isText: boolean): string =>
  isText ? ("number" in content ? "0" : "") : format;
