/**
 * What the person chose about each table, the same in every view: answers, the kind, and what was changed of a chain's
 * columns. It holds until the headings, the place or the number of columns change, and is kept with the workbook.
 */

import { type Choices, NO_CHOICES } from "../tables/choices";
import type { Grid } from "../tables/grid";
import type { RowChoices } from "../tables/reader/row-choices";
import { type Answers, NO_ANSWERS, type TableKind } from "../tables/reader/table-reading";
import { findHeader } from "../tables/table-header";
import type { Setting, Workbook } from "../workbook/port";
import { type KeptTable, keptTable, tableKept } from "./kept-tables";

export interface TableChoices {
  readonly answers: Answers;
  /** Over all evidence; null where none was chosen. */
  readonly kind: TableKind | null;
  /** Rows that are left out, or counted, after all; those of a chain are among its own. */
  readonly rows: RowChoices;
  /** Of a chain: roles of columns, decimal separators, totals. */
  readonly chain: Choices;
  /** The table of a function that it was chosen to be, or the chain; null where nothing was chosen. */
  readonly asFunction: string | null;
  /** The highest mark of success factors, as typed. */
  readonly scale: string;
  /** What reports and pictures are called, as typed; "": by what they find. */
  readonly title: string;
  /** Where its figures are from, as typed; null where nothing was, and what stands below the table holds. */
  readonly source: string | null;
}

export const NOTHING_CHOSEN: TableChoices = {
  answers: NO_ANSWERS,
  kind: null,
  rows: new Map(),
  chain: NO_CHOICES,
  asFunction: null,
  scale: "",
  title: "",
  source: null,
};

/** The title that was typed; undefined where pictures are called by what they find. */
export const ownTitle = (choices: Pick<TableChoices, "title"> | undefined): string | undefined =>
  choices?.title || undefined;

const SETTING = "tables";
/** So many tables are kept, the latest first. */
const MAX_KEPT = 60;

/** The headings, the place and the number of columns; figures may change. */
export function tableKey(grid: Grid): string {
  const { rows } = findHeader(grid);
  return JSON.stringify([grid.sheet, grid.row, grid.column, grid.width, rows.map((row) => grid.cells(row))]);
}

/** Where the table of a key begins; null of what is no key. */
export function placeOfKey(key: string): Pick<Grid, "sheet" | "row" | "column"> | null {
  try {
    const read: unknown = JSON.parse(key);
    const [sheet, row, column] = Array.isArray(read) ? (read as readonly unknown[]) : [];
    return typeof sheet === "string" && typeof row === "number" && typeof column === "number"
      ? { sheet, row, column }
      : null;
  } catch {
    return null;
  }
}

export class TableReadings {
  private kept: Map<string, KeptTable> | undefined;

  constructor(private readonly workbook: Pick<Workbook, "setting" | "saveSetting">) {}

  async choicesFor(grid: Grid): Promise<TableChoices> {
    const found = (await this.load()).get(tableKey(grid));
    if (!found) return NOTHING_CHOSEN;
    // Choices about rows are about those of then.
    return found.height === grid.height ? found.choices : withoutRows(found.choices);
  }

  async keep(grid: Grid, choices: TableChoices): Promise<void> {
    const kept = await this.load();
    const key = tableKey(grid);
    kept.delete(key);
    kept.set(key, { key, height: grid.height, choices });
    const latest = [...kept.values()].slice(-MAX_KEPT);
    this.kept = new Map(latest.map((each) => [each.key, each]));
    await this.workbook.saveSetting(SETTING, latest.map(tableKept));
  }

  private async load(): Promise<Map<string, KeptTable>> {
    if (this.kept) return this.kept;
    const setting = await this.workbook.setting(SETTING);
    // Meanwhile another view may have read them.
    this.kept ??= new Map(
      (Array.isArray(setting) ? (setting as readonly Setting[]) : [])
        .flatMap((each) => keptTable(each) ?? [])
        .map((each) => [each.key, each]),
    );
    return this.kept;
  }
}

const withoutRows = (choices: TableChoices): TableChoices => ({
  ...choices,
  rows: new Map(),
  chain: { ...choices.chain, totals: new Map() },
});
