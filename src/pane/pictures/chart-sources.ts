/** What the formulas of a chart's sheet refer to. */

import { figureFrom, nameFrom } from "../../report/content";
import { addressAt, isBlank } from "../../tables/grid";
import { salesRole } from "../../tables/method";
import type { ReadTable, Slice } from "../../tables/read-table";
import type { Measured } from "../../tables/roles";
import { type Cell, type Content, formula, text } from "../../sheet/sheet";
import { pictures as texts } from "../texts/pictures";
import { NUMBER_FORMAT, place } from "./chart-cells";

/**
 * What the formulas refer to: the person's own cells where a formula can read them just so, else copies right of the
 * answer, each a live reference or a cleaned figure.
 */
export class Sources {
  readonly cells: Cell[] = [];
  private next: number;

  constructor(
    private readonly table: ReadTable,
    columnsOfAnswer: number,
  ) {
    this.next = columnsOfAnswer + 1;
  }

  /** Of these columns, side by side, in these rows. */
  figures(columns: readonly number[], rows: readonly number[]): string {
    const areDirect = columns.every(
      (column) =>
        rows.every((row) => typeof this.value(row, column) !== "string" || isBlank(this.value(row, column))) &&
        !this.understood.columns[column]!.inPercent &&
        !this.understood.columns[column]!.isNegated,
    );
    return (
      (areDirect && areOneAfterAnother(columns) ? this.direct(columns, rows) : null) ?? this.copied(columns, rows, true)
    );
  }

  names(column: number, rows: readonly number[]): string {
    return (
      (this.understood.columns[column]!.fillsDown ? null : this.direct([column], rows)) ??
      this.copied([column], rows, false)
    );
  }

  /** Of two columns, row by row, with both beside it. */
  products(price: number, volume: number, rows: readonly number[]): string {
    const first = this.next;
    for (const column of [price, volume]) this.copied([column], rows, true);
    const column = this.next++;
    this.cells.push(text(place(column, 0, 1, 1), texts.charts.sales, "numberHead"));
    for (const index of rows.keys())
      this.cells.push(
        formula(
          place(column, index + 1, 1, 1),
          `=${place(first, index + 1, 1, 1)}*${place(first + 1, index + 1, 1, 1)}`,
          "derived",
          { format: NUMBER_FORMAT },
        ),
      );
    return place(column, 1, 1, rows.length);
  }

  private get understood() {
    return this.table.understood;
  }

  private value(row: number, column: number) {
    return this.understood.grid.at(row, column);
  }

  private direct(columns: readonly number[], rows: readonly number[]): string | null {
    return areOneAfterAnother(rows)
      ? addressAt(this.understood.grid, {
          row: rows[0]!,
          column: columns[0]!,
          rows: rows.length,
          columns: columns.length,
        })
      : null;
  }

  private copied(columns: readonly number[], rows: readonly number[], areFigures: boolean): string {
    const first = this.next;
    for (const column of columns) {
      this.cells.push(
        text(place(this.next, 0, 1, 1), this.table.columns[column]!.header, areFigures ? "numberHead" : "head"),
      );
      for (const [index, row] of rows.entries()) {
        const content = areFigures
          ? figureFrom(this.understood, row, column).content
          : nameFrom(this.understood, row, column);
        this.cells.push({
          at: place(this.next, index + 1, 1, 1),
          content,
          look: !areFigures ? "label" : "formula" in content ? "derived" : "input",
          ...(areFigures && { format: NUMBER_FORMAT }),
        });
      }
      this.next += 1;
    }
    return place(first, 1, columns.length, rows.length);
  }
}

const areOneAfterAnother = (places: readonly number[]): boolean =>
  places.every((each, index) => each === places[0]! + index);

/** The value added of each step of a period. */
export function stagesOf(from: Sources, { rows, columns }: Slice): string {
  const [others, conversion] = (["otherInputs", "conversion"] as const).map((role) =>
    columns.has(role) ? from.figures(columns.get(role)!, rows) : "",
  );
  return `VC.STAGEVALUEADDED(${[from.figures(columns.get("price")!, rows), others, conversion].join(",").replace(/,+$/, "")})`;
}

/** Sales less each of the inputs, computed exactly: `VC.VALUEADDED(VC.VALUEADDED(C5,D5),E5)`. */
export function addedIn({ understood }: ReadTable, row: number, columns: Slice["columns"]): string {
  const of = (...roles: Measured[]) =>
    roles
      .flatMap((role) => columns.get(role) ?? [])
      .map((column) => asTerm(figureFrom(understood, row, column).content));
  const sold = understood.isPriceTimesVolume ? `${of("price")[0]!}*${of("volume")[0]!}` : of(salesRole(understood))[0]!;
  return [...of("inputs", "otherInputs")].reduce((before, input) => `VC.VALUEADDED(${before},${input})`, sold);
}

/** The content as a part of a formula. */
export const asTerm = (content: Content): string =>
  "formula" in content ? content.formula.slice(1) : "number" in content ? String(content.number) : `"${content.text}"`;
