/** Counts changes to the open workbook, so that code that reads it in steps, or saves it, knows whether it is unchanged. */

import type { Command } from "@odoo/o-spreadsheet";

let contents = 0;
let figures = 0;

/** What a person does and undoes; scrolling and selecting are not changes. */
export const contentChanges = (): number => contents;

/** The same, and every recalculation: figures change by themselves when asynchronous answers arrive. */
export const shownChanges = (): number => contents + figures;

/** The grid must know before the first model is made. */
export function countChanges(): void {
  class ChangesPlugin extends o_spreadsheet.UIPlugin {
    override handle(command: Command): void {
      if (o_spreadsheet.isCoreCommand(command) || command.type === "UNDO" || command.type === "REDO") contents += 1;
      else if (command.type === "EVALUATE_CELLS") figures += 1;
    }
  }
  o_spreadsheet.registries.statefulUIPluginRegistry.add("quasirent changes", ChangesPlugin);
}
