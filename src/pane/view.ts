/** A view is one part of the pane: a section that shows something of the workbook. */

import type { Selection, Workbook } from "../workbook/port";
import type { FunctionHelp } from "./help/function-help";

export interface View {
  root: HTMLElement;
  /** Another range is selected, or a figure has changed. */
  update(selection: Selection): void | Promise<void>;
}

/** What a view may use. */
export interface PaneContext {
  workbook: Workbook;
  /** The help of our functions, by name without the namespace; empty until it is read. */
  help: ReadonlyMap<string, FunctionHelp>;
}
