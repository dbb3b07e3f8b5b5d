/** Counts what is done to the open workbook, so that whoever reads it in steps or keeps it knows whether it is still as it was. */

import type { Command } from "@odoo/o-spreadsheet";

let contents = 0;
let figures = 0;

/** What a person does and undoes; to scroll or to select is no change. */
export const contentChanges = (): number => contents;

/** The same, and whatever was worked out anew: figures change by themselves where answers come later. */
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
