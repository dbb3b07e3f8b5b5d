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
  /** Of a page over the tabs: whether it still has something to say now that this is selected; left out, it always has. */
  holds?(selection: Selection): boolean;
}

/** The views by the names that links open them with, as in `pane.html#check`. */
export type ViewId =
  "start" | "analyse" | "check" | "pictures" | "networks" | "functions" | "explain" | "share" | "guide";

/** A view that is opened about this does its work at once, on what is selected. */
export const SELECTED = "selected";

/** Networks is opened about this at its card for tables from files. */
export const PUBLISHED = "published";

/** What becomes of our formulas in a file: they stay, become LAMBDAs of Excel's own where they can, or become values. */
export type SavedAs = "live" | "lambdas" | "values";

/** A file that was saved. */
export interface Saved {
  name: string;
  /** How many formulas of ours are in it as they are, as LAMBDAs, and as values. */
  live: number;
  written: number;
  asValues: number;
  /** What is to be known of it, in sentences: what could not be kept in it among them. */
  notes: readonly string[];
}

/** What the page around the pane can do. */
export interface Page {
  /** Lets a person choose a file, and opens it. */
  openFile?: () => void;
  /** What the workbook is called, and a file of it; where the page saves files. */
  named?: (how: SavedAs) => { readonly workbook: string; readonly file: string };
  /** Saves the workbook, or a copy of it in which our formulas are something else, where the page saves files. */
  saveAs?: (how: SavedAs, watch: Required<Watch>) => Promise<Saved>;
  /** Shows the pane, where the page can hide it. */
  show?: () => void;
  /** Where a file that is handed to the browser gets lost, as in Excel on a Mac. */
  noDownloads?: boolean;
  /** Whether it is on a Mac; left out where the browser tells. */
  isMac?: boolean;
  /** Gives the sheet the keyboard, where the page can. */
  toSheet?: () => void;
  /** Prints the sheet that is open, where the page can. */
  print?: () => void;
}

/** What a view speaks of, as the line under the tabs names it: a sheet and a range of it, or a workbook and how large it is. */
export interface Spoken {
  readonly sheet: string;
  readonly range: string;
}

/** A table, with what it is read as. */
export interface SpokenOf extends Spoken {
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
  /** Says what a view speaks of; null: of what is selected. */
  speakOf: (view: ViewId, what: SpokenOf | Spoken | null) => void;
  /** The picture that was chosen last, in any view, by its name; undefined where none was. */
  picture: { chosen: string | undefined };
  /** Opens the search. */
  search: () => void;
}
