/** The shape of a range: a rectangle of cells, a vector in a column or a row, a matrix with its records along a vector. */
import { type Layout } from "../core/data/place";
import { refuse } from "../core/refusal";
import type { Vector } from "../core/data/vector";

/** What a host passes: rows of cells, one cell, or nothing. */
export type Range = unknown;

/** Anything with a length and a layout on the sheet. */
export type Lying = Pick<Vector, "argument" | "layout" | "length">;

/** An optional argument that is omitted arrives as null or undefined. */
export function isLeftOut(range: Range): range is null | undefined {
  return range === null || range === undefined;
}

export type Rows = readonly (readonly unknown[])[];

export function rectangle(argument: string, range: Range): Rows {
  if (!Array.isArray(range)) return [[range]];
  const rows: readonly unknown[] = range;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  let isRagged = width === 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (!Array.isArray(row) || row.length !== width) isRagged = true;
  }
  return isRagged ? refuse({ why: "ragged", place: { argument } }) : (rows as Rows);
}

export function layoutOf(argument: string, rows: Rows): Layout {
  const columns = widthOf(rows);
  if (rows.length === 1) return columns === 1 ? "cell" : "row";
  return columns === 1 ? "column" : refuse({ why: "not a vector", place: { argument }, rows: rows.length, columns });
}

export function widthOf(rows: Rows): number {
  return rows[0]!.length;
}

export function isColumn(rows: Rows): boolean {
  return widthOf(rows) === 1;
}

export function onlyCell(argument: string, rows: Rows): unknown {
  return rows.length === 1 && isColumn(rows)
    ? rows[0]![0]
    : refuse({ why: "not one cell", place: { argument }, rows: rows.length, columns: widthOf(rows) });
}

/** The orientation of a matrix's records: that of `like`. A single record may be a row or a column of any length. */
export function recordLayout(argument: string, rows: Rows, like: Lying): Layout {
  const columns = widthOf(rows);
  const isDown = like.layout === "column" || (like.layout === "cell" && rows.length === 1);
  const count = isDown ? rows.length : columns;
  return count === like.length
    ? isDown
      ? "column"
      : "row"
    : refuse({
        why: "records differ",
        place: { argument },
        rows: rows.length,
        columns,
        other: like.argument,
        otherLength: like.length,
      });
}
