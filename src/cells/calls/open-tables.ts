/**
 * Published tables that are open on the page, as the cells ask them. The functions and the pane are scripts of their own on
 * one page (Excel's shared runtime, or the browser workbook): the pane provides the tables. A cell never waits: it is
 * answered with what is known, and calculated again by the pane when more is.
 */

/** An error as a cell shows it, and why. */
export interface TableError {
  readonly code: string;
  readonly sentence: string;
}
export type TableCell = string | number | TableError;
export type TableCells = readonly (readonly TableCell[])[];

/** What is known at this moment; whatever it takes to know more is begun. */
export type TableProvider = (question: Asked) => TableCells;

/** A question says which table it is for; the rest is between who asks and who provides. */
export interface Asked {
  readonly table: string;
}

export class OpenTables {
  private provider: TableProvider | undefined;
  private wasAsked = false;

  /** Undefined while nobody provides tables. */
  answer(question: Asked): TableCells | undefined {
    this.wasAsked = true;
    return this.provider?.(question);
  }

  /** Answers whether cells asked before, which are to be calculated again. */
  provide(provider: TableProvider): boolean {
    this.provider = provider;
    return this.wasAsked;
  }
}

const TABLES = Symbol.for("quasirent.openTables");
const page = globalThis as { [TABLES]?: OpenTables };

/** The page's own. */
export const openTables: OpenTables = (page[TABLES] ??= new OpenTables());
