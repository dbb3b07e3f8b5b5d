/** A view is a page of the pane, under a tab of its own or over the tabs: it shows something of the workbook, or does something with it. */

import type { TableKind } from "../tables/reader/table-reading";
import type { Selection, Workbook } from "../workbook/port";
import type { Watch } from "../workbook/watch";
import type { TableReadings } from "./table-readings";
import type { FunctionHelp } from "./help/function-help";

export interface View {
  root: HTMLElement;
  /**
   * The view has been opened, another range is selected, or a figure has changed. Called while the view is open, and only
   * then.
   */
  update(selection: Selection): void | Promise<void>;
}

/** The views by the names that links open them with, as in `pane.html#check`. */
export type ViewId =
  "start" | "analyse" | "check" | "pictures" | "networks" | "functions" | "explain" | "share" | "guide";

/** A view that is opened about this does its work at once, on what is selected. */
export const SELECTED = "selected";

/** A file that was saved. */
export interface Saved {
  name: string;
  /** How many formulas of ours are in it as LAMBDAs, and how many as values. */
  written: number;
  asValues: number;
  /** What is to be known of it, in sentences: what could not be kept in it among them. */
  notes: readonly string[];
}

/** What the page around the pane can do. */
export interface Page {
  /** Lets a person choose a file, and opens it. */
  openFile?: () => void;
  /** Saves a copy of the workbook for Excel without the add-in, where the page saves files. */
  saveWithLambdas?: (watch: Required<Watch>) => Promise<Saved>;
}

/** The table that a view speaks of, as the line under the tabs names it. */
export interface SpokenOf {
  readonly sheet: string;
  readonly range: string;
  readonly kind: TableKind;
  /** What it is called where it is read as the table of a function; null where it is read by its kind. */
  readonly named: string | null;
  /** Reads it as another kind. */
  readonly choose: (kind: TableKind) => void;
}

/** What a view may use. */
export interface PaneContext extends Page {
  workbook: Workbook;
  /** What was chosen about each table, in any view. */
  tables: TableReadings;
  /** The help of our functions, by name without the namespace; empty until it is read. */
  help: ReadonlyMap<string, FunctionHelp>;
  /** Opens a view; `about` says about what, such as the name of a function (see `onOpen`). */
  open: (view: ViewId, about?: string) => void;
  /** What is to be done when this view is opened about something. */
  onOpen: (view: ViewId, listener: (about: string) => void) => void;
  /** Says which table a view speaks of; null: of what is selected. */
  speakOf: (view: ViewId, table: SpokenOf | null) => void;
  /** Opens the search. */
  search: () => void;
}
