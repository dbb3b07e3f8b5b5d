/**
 * How the figures of a member get to the page, one per period: as one formula over the person's cells, which grows with
 * them, where they lie in time's order in one column or row; else cell by cell, text as the figure that it is read as.
 */

import type { CellContent } from "../../../sheet/cells";
import type { Content } from "../../../sheet/sheet";
import { addressAt, type Grid, isBlank } from "../../../tables/grid";
import type { Period } from "../../../tables/periods";
import type {
  CellPlace,
  Figure,
  FigureTable,
  Member,
  ReadColumn,
  ReadingOf,
} from "../../../tables/reader/table-reading";
import { addressOfRun, type Run } from "../../live-line";
import { seriesReport as texts } from "./texts";

export type Source =
  | {
      readonly kind: "spilled";
      readonly formula: string;
      readonly run: Run;
      /** Of periods: whether they are numbers, as years are. */
      readonly areNumbers?: boolean;
    }
  | { readonly kind: "cells"; readonly contents: readonly SourceCell[] };

export interface SourceCell {
  readonly content: Content;
  /** Whether text of the sheet became a figure. */
  readonly isCleaned: boolean;
}

/** What figures are read from. */
export interface Figures {
  readonly grid: Grid;
  readonly table: Pick<FigureTable, "periods">;
  readonly columns: readonly Pick<ReadColumn, "index" | "role">[];
}

/** Null where the figures do not lie so. */
export function runOf(member: Member, periods: readonly Period[]): Run | null {
  const places = periods.flatMap(({ order }, position) => {
    const figure = member.figures.get(order);
    return figure ? [{ ...figure, position }] : [];
  });
  const [first] = places;
  if (!first || periods.length < 2) return null;
  for (const isDown of [true, false]) {
    const along = ({ row, column }: CellPlace) => (isDown ? row : column);
    const across = ({ row, column }: CellPlace) => (isDown ? column : row);
    const start = along(first) - first.position;
    const isRun =
      start >= 0 && places.every((each) => along(each) === start + each.position && across(each) === across(first));
    // One figure alone lies both ways.
    if (isRun && places.length > 1)
      return { isDown, count: periods.length, row: isDown ? start : first.row, column: isDown ? first.column : start };
  }
  return null;
}

/** A number of the sheet, which a formula can refer to as it is. */
const isPlain = (grid: Grid, { row, column, plain }: Figure): boolean => {
  const cell = grid.at(row, column);
  return typeof cell === "number" && Number(plain) === cell;
};

/** 36.3 that is read as 36.3 %. */
const isHundredfold = (grid: Grid, { row, column, plain }: Figure): boolean => {
  const cell = grid.at(row, column);
  return typeof cell === "number" && cell !== 0 && Math.abs(Number(plain) * 100 - cell) <= 1e-9 * Math.abs(cell);
};

/** A cost that is written below 0. */
const isNegated = (grid: Grid, { row, column, plain }: Figure): boolean => {
  const cell = grid.at(row, column);
  return typeof cell === "number" && Number(plain) === -cell;
};

/** How the members of a page and its periods get there: all of them grow with the sheet, or none does. */
export interface Sources {
  readonly isGrowing: boolean;
  readonly of: (member: Member) => Source;
  readonly periods: Source;
}

export function sourcesOf(reading: Figures, members: readonly Member[]): Sources {
  const { periods } = reading.table;
  const [first] = members;
  const own = periodSource(reading, first && periods.length > 1 ? runOf(first, periods) : null);
  // The grid takes `B5#` for an error where B5 shows one, as it does where the first figure is missing.
  const isGrowing =
    own.kind === "spilled" &&
    members.every((member) => {
      const source = sourceOf(reading, member);
      const isAlongside = source.kind === "spilled" && source.run.isDown === own.run.isDown;
      return isAlongside && member.figures.has(periods[0]!.order);
    });
  return {
    isGrowing,
    of: (member) => (isGrowing ? sourceOf(reading, member) : cellByCell(reading, member)),
    periods: isGrowing ? own : periodSource(reading, null),
  };
}

function sourceOf({ grid, table: { periods } }: Figures, member: Member): Source {
  const run = runOf(member, periods);
  const figures = [...member.figures.values()];
  const scale = figures.every((figure) => isPlain(grid, figure))
    ? ""
    : figures.every((figure) => isNegated(grid, figure))
      ? "*-1"
      : figures.every((figure) => isHundredfold(grid, figure) || Number(figure.plain) === 0)
        ? "/100"
        : null;
  if (run && scale !== null && !hasOthers(grid, run, member, periods)) {
    const range = addressOfRun(grid, run);
    const cells = `IF(ISNUMBER(${range}),${range}${scale},NA())`;
    return { kind: "spilled", run, formula: run.isDown ? `=${cells}` : `=TRANSPOSE(${cells})` };
  }
  return cellByCell({ grid, table: { periods } }, member);
}

/**
 * Whether a run of cells has numbers that are no figures of the member: in a row that is hidden or left out, or a 0 that
 * stands for a missing figure.
 */
const hasOthers = (grid: Grid, run: Run, { figures }: Member, periods: readonly Period[]): boolean =>
  periods.some(({ order }, position) => {
    if (figures.has(order)) return false;
    const place = { row: run.row + (run.isDown ? position : 0), column: run.column + (run.isDown ? 0 : position) };
    return typeof grid.at(place.row, place.column) === "number" || (grid.hiddenRows?.includes(place.row) ?? false);
  });

const cellByCell = ({ grid, table: { periods } }: Omit<Figures, "columns">, member: Member): Source => ({
  kind: "cells",
  contents: periods.map(({ order }) => cellOf(grid, member.figures.get(order))),
});

/**
 * The figures of members whose cells lie side by side on the sheet, periods down, as one range that grows with it; null
 * where they do not lie so, or are not plain numbers.
 */
export function besideOneAnother(
  { grid, table: { periods } }: ReadingOf<"series">,
  members: readonly Member[],
): string | null {
  const runs = members.map((member) => runOf(member, periods));
  const [first] = runs;
  if (!first?.isDown) return null;
  const isRow = runs.every(
    (run, at) =>
      run?.isDown === true &&
      run.row === first.row &&
      run.column === first.column + at &&
      !hasOthers(grid, run, members[at]!, periods),
  );
  const arePlain = members.every(({ figures }) => [...figures.values()].every((figure) => isPlain(grid, figure)));
  if (!isRow || !arePlain) return null;
  const range = addressAt(grid, { row: first.row, column: first.column, rows: first.count, columns: members.length });
  const isComplete = members.every(({ figures }) => figures.size === periods.length);
  return isComplete ? range : `IF(ISNUMBER(${range}),${range},NA())`;
}

export function cellOf(grid: Grid, figure: Figure | undefined): SourceCell {
  if (!figure) return { content: { formula: "=NA()" }, isCleaned: false };
  const address = addressAt(grid, { row: figure.row, column: figure.column, rows: 1, columns: 1 });
  if (isPlain(grid, figure)) return following(address, address);
  if (isHundredfold(grid, figure)) return following(address, `${address}/100`);
  if (isNegated(grid, figure)) return following(address, `-${address}`);
  // An empty cell of costs counts as 0, and does so until something is written there.
  if (isBlank(grid.at(figure.row, figure.column)) && Number(figure.plain) === 0)
    return following(address, address, `IF(ISBLANK(${address}),0,NA())`);
  const number = Number(figure.plain);
  const isExact = String(figure.plain).replaceAll(/[^\d]/g, "").length <= 15;
  return { content: isExact ? { number } : { text: String(figure.plain) }, isCleaned: true };
}

/** The cell's figure: nothing where its row has gone from the sheet, and missing where there is no figure by now. */
const following = (address: string, figure: string, otherwise = "NA()"): SourceCell => ({
  content: { formula: `=IF(ISNUMBER(${address}),${figure},IF(${isGone(address)},"",${otherwise}))` },
  isCleaned: false,
});

/** Whether a reference is one no more. */
export const isGone = (address: string): string => `ISERROR(ROWS(${address}))`;

/** The periods: the sheet's own cells where they lie as the figures do and hold plain words or years. */
function periodSource({ grid, table, columns }: Figures, run: Run | null): Source {
  const { periods } = table;
  const asText: Source = {
    kind: "cells",
    contents: periods.map(({ label, order }) => ({
      content: label === String(order) ? { number: order } : { text: label },
      isCleaned: false,
    })),
  };
  if (!run) return asText;
  const lines = run.isDown
    ? [
        ...columns.filter(({ role }) => role === "period").map(({ index }) => index),
        ...Array.from({ length: run.column }, (_, column) => column),
      ]
    : Array.from({ length: run.row }, (_, row) => row);
  for (const line of lines) {
    const place = run.isDown ? { row: run.row, column: line } : { row: line, column: run.column };
    const cells = periods.map((_, step) =>
      grid.at(place.row + (run.isDown ? step : 0), place.column + (run.isDown ? 0 : step)),
    );
    // A date is a number that its format shows: the label says what is meant.
    if (!cells.every((cell, index) => shownBy(cell) === periods[index]!.label)) continue;
    const own: Run = { ...run, ...place };
    const areNumbers = cells.every((cell) => typeof cell === "number");
    const range = addressOfRun(grid, own);
    return { kind: "spilled", areNumbers, run: own, formula: run.isDown ? `=${range}` : `=TRANSPOSE(${range})` };
  }
  return asText;
}

/** Without the section that tells names apart which repeat. */
const ownNameOf = ({ name, section }: Member): string =>
  section !== "" && name.startsWith(`${section}, `) ? name.slice(section.length + 2) : name.trim();

/** The sheet's own cell of a name, so that renaming it there renames it here; else the name as text. */
export function nameContent(
  { grid }: Pick<ReadingOf<"series">, "grid">,
  member: Member,
  periods: readonly Period[],
): Content {
  const run = runOf(member, periods);
  const [figure] = member.figures.values();
  const places: CellPlace[] =
    figure === undefined
      ? []
      : run?.isDown
        ? Array.from({ length: run.row }, (_, row) => ({ row, column: run.column }))
        : Array.from({ length: figure.column }, (_, column) => ({ row: figure.row, column }));
  const found = places.find(({ row, column }) => {
    const cell = grid.at(row, column);
    return (
      typeof cell === "string" && cell.trim() !== "" && [member.name.trim(), ownNameOf(member)].includes(cell.trim())
    );
  });
  if (!found) return { text: member.name };
  const address = addressAt(grid, { ...found, rows: 1, columns: 1 });
  return { formula: `=IF(${isGone(address)},"${texts.gone}",${address})` };
}

const shownBy = (cell: CellContent): string =>
  typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
