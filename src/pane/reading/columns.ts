/** The columns of a table as they were read, each with its reason; neighbours that are read alike share a line. */

import { type ReadColumn, type TableReading } from "../../tables/reader/table-reading";
import { columnName } from "../../sheet/address";
import { element } from "../dom";
import { analyse as analyseTexts } from "../texts/analyse";
import { columnText, reading as texts } from "../texts/reading";

const MAX_NAME = 60;

export interface ColumnLine {
  /** `B: Price`, `B to K`. */
  readonly name: string;
  /** `Value, 1990 to 1999, in US$ billion. Reason: the title says “Exports”.` */
  readonly words: string;
}

export function columnLines({ grid, columns }: Pick<TableReading, "grid" | "columns">): ColumnLine[] {
  const letter = ({ index }: ReadColumn) => columnName(grid.column + index);
  return runsAlike(columns).map((run) => {
    const [first, last] = [run[0]!, run[run.length - 1]!];
    const headings = [...new Set(run.map(headingOf).filter((heading) => heading !== ""))].join(", ");
    const name = headings.length > MAX_NAME ? `${headings.slice(0, MAX_NAME - 1)}…` : headings;
    const why = run.length > 1 && isOfPeriod(first) ? texts.whyPeriods : first.why;
    const words = [columnText(first, last), ...(why === "" ? [] : [texts.why({ why })])].join(" ");
    if (run.length > 1) {
      const place = { first: letter(first), last: letter(last) };
      return { name: name === "" ? texts.columns(place) : texts.namedColumns({ ...place, name }), words };
    }
    const place = { letter: letter(first) };
    return { name: name === "" ? analyseTexts.column(place) : analyseTexts.namedColumn({ ...place, name }), words };
  });
}

export const readColumns = (reading: TableReading): HTMLElement =>
  element(
    "ul",
    { class: "columns" },
    ...columnLines(reading).map(({ name, words }) =>
      element("li", {}, element("p", {}, name), element("p", { class: "quiet" }, words)),
    ),
  );

const headingOf = ({ banner, heading }: ReadColumn): string =>
  [banner, heading].filter((words) => words !== "").join(", ");

function runsAlike(columns: readonly ReadColumn[]): ReadColumn[][] {
  const runs: ReadColumn[][] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run && isNext(run, column)) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

function isNext(run: readonly ReadColumn[], column: ReadColumn): boolean {
  const last = run[run.length - 1]!;
  if (column.index !== last.index + 1 || sameKey(column) !== sameKey(last)) return false;
  if (column.period === null || last.period === null) return column.period === last.period;
  // `1990 to 1999` names no periods that do not run on.
  const step = column.period.order - last.period.order;
  const before = run[run.length - 2]?.period;
  return (
    headingOf(column) === headingOf(last) && step !== 0 && (!before || step > 0 === last.period.order > before.order)
  );
}

/** Whether the period over the column is all that tells what it is. */
const isOfPeriod = ({ why, period }: ReadColumn): boolean => period !== null && why.includes(period.label);

const sameKey = (column: ReadColumn): string => {
  const { role, unit, measure, mark, inPercent, why } = column;
  return JSON.stringify([role, unit, measure, mark, inPercent, isOfPeriod(column) ? "" : why]);
};
