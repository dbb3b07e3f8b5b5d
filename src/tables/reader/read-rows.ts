/** What each row is: a title, a heading, a record, a section, a total, a note. */

import { ROWS_PER_STEP, type Sliced } from "../../core/sliced";
import { textOf } from "../table-header";
import { cellSays } from "./cell-figure";
import type { Frame, FrameRow } from "./frame";
import type { ReadRow, RowRole } from "./table-reading";
import { reader as texts } from "./texts";
import type { MemberTree } from "./totals";

/** What the totals of a table say of its rows. */
export type RowsOfTree = Pick<MemberTree, "rows" | "names" | "roleOf" | "whyOf" | "notAddingUp" | "isRounded">;

export const NO_TREE: RowsOfTree = {
  rows: new Map(),
  names: new Map(),
  roleOf: () => "member",
  whyOf: () => "",
  notAddingUp: [],
  isRounded: false,
};

/** What a row is by its name or its period alone. */
const ROLES: Readonly<Partial<Record<FrameRow["kind"], RowRole>>> = {
  section: "section",
  statistic: "statistic",
  year: "total",
};

export function* readRows(frame: Frame, tree: Pick<MemberTree, "names" | "roleOf" | "whyOf">): Sliced<ReadRow[]> {
  const { grid, headRows, rows } = frame;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const first = rows[0]?.row ?? grid.height;
  const last = rows[rows.length - 1]?.row ?? -1;
  const readOne = (row: number): ReadRow => {
    const own = byRow.get(row);
    if (own) {
      const role = ROLES[own.kind] ?? (isNoteRow(frame, row) ? "note" : tree.roleOf(row));
      const why = own.kind === "record" ? tree.whyOf(row) : texts.why[own.kind];
      return { row, role, name: tree.names.get(row) ?? own.name, section: own.section, why };
    }
    const text =
      grid
        .cells(row)
        .map(textOf)
        .find((cell) => cell !== "") ?? "";
    const role: RowRole = headRows.includes(row)
      ? "heading"
      : text === ""
        ? "empty"
        : row < first
          ? "title"
          : row > last
            ? "note"
            : "heading";
    return { row, role, name: text, section: "", why: "" };
  };
  const read: ReadRow[] = [];
  for (let row = 0; row < grid.height; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    read.push(readOne(row));
  }
  return read;
}

/** A record whose figures are words: what they say is a note on it. */
function isNoteRow(frame: Frame, row: number): boolean {
  const figures = frame.columns.filter(({ content }) => content === "figures");
  const says = figures.map((column) => cellSays(frame, row, column));
  return (
    says.some(({ is }) => is === "words") &&
    !says.some(({ is }) => is === "figure") &&
    says.some((each) => each.is === "words" && !/\d/.test(each.text))
  );
}

/** Empty rows between headings and records, and among these. */
export function emptyRows({ grid, headRows, rows }: Frame): number[] {
  const first = headRows[headRows.length - 1];
  const last = rows[rows.length - 1]?.row ?? -1;
  if (first === undefined) return [];
  const known = new Set(rows.map(({ row }) => row));
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + 1 + index).filter(
    (row) => !known.has(row) && grid.cells(row).every((cell) => textOf(cell) === ""),
  );
}
