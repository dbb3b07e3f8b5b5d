/**
 * What a sheet carries from a file for the next one, although the grid does not show it: it follows rows and columns that are
 * added or go, sheets that are renamed, and is undone and done again with them.
 */

import type { CoreCommand } from "@odoo/o-spreadsheet";
import { CARRYING_GETTER } from "../workbook/model-plugins";
import type { CarriedFigure } from "../files/charts/figure-data";
import { forExcel, forGrid } from "../formula/dialect";
import { type Shift, shiftedCarried, shiftedFigure, shiftedPage } from "../files/references";
import type { Carried, PageSetup } from "../files/workbook-data";

export interface CarriedSheet {
  /** How wide columns of the file are of which it says nothing. */
  usualWidth?: number;
  /** And how high its rows. */
  usualHeight?: number;
  page?: PageSetup;
  carried?: Carried[];
  /** By the id of the figure that shows or represents it. */
  figures?: Record<string, CarriedFigure>;
}

/** Where the grid's own data hold it: in those of the sheet. */
export const CARRIED_KEY = "quasirentCarried";

interface Adapters {
  adaptRangeString: (sheetId: string, range: string) => { changeType: string; range: string };
  adaptFormulaString: (sheetId: string, formula: string) => string;
}

interface Carrier {
  id: string;
  [CARRIED_KEY]?: CarriedSheet;
}

const copied = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const LAST_ROW = 1_048_576;

/** A range that reaches to a sheet's last row reaches no further when rows are added. */
const withinFile = (text: string): string =>
  text.replaceAll(/(\$?\b[A-Z]{1,3}\$?|:\$?)(\d{7,})\b/g, (all, letters: string, row: string) =>
    Number(row) > LAST_ROW ? `${letters}${LAST_ROW}` : all,
  );

function shiftOf({ adaptRangeString, adaptFormulaString }: Adapters, sheetId: string): Shift {
  return {
    range: (range) => {
      const { changeType, range: moved } = adaptRangeString(sheetId, range);
      return changeType === "REMOVE" ? undefined : withinFile(moved);
    },
    formula: (formula) => {
      const before = forGrid(`=${formula}`);
      const after = adaptFormulaString(sheetId, before);
      return after === before ? formula : withinFile(forExcel(after).slice(1));
    },
  };
}

export function shiftedSheet(
  { usualWidth, usualHeight, page, carried, figures }: CarriedSheet,
  shift: Shift,
): CarriedSheet {
  return {
    ...(usualWidth !== undefined && { usualWidth }),
    ...(usualHeight !== undefined && { usualHeight }),
    ...(page && { page: shiftedPage(page, shift) }),
    ...(carried && { carried: shiftedCarried(carried, shift) }),
    ...(figures && {
      figures: Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, shiftedFigure(figure, shift)])),
    }),
  };
}

let isRegistered = false;

/** The grid must know it before a model is made. */
export function registerCarrying(): void {
  if (isRegistered) return;
  isRegistered = true;
  const { CorePlugin, registries } = o_spreadsheet;

  class CarryingPlugin extends CorePlugin {
    static override getters = [CARRYING_GETTER] as never;
    private sheets: Record<string, CarriedSheet | undefined> = {};

    [CARRYING_GETTER](sheetId: string): CarriedSheet {
      return this.sheets[sheetId] ?? {};
    }

    override import(data: { sheets?: Carrier[] }): void {
      for (const sheet of data.sheets ?? []) if (sheet[CARRIED_KEY]) this.sheets[sheet.id] = copied(sheet[CARRIED_KEY]);
    }

    override export(data: object): void {
      for (const sheet of (data as { sheets: Carrier[] }).sheets) {
        const found = this.sheets[sheet.id];
        if (found) sheet[CARRIED_KEY] = found;
      }
    }

    override adaptRanges(adapters: Adapters): void {
      for (const [sheetId, sheet] of Object.entries(this.sheets))
        if (sheet) this.set(sheetId, shiftedSheet(sheet, shiftOf(adapters, sheetId)));
    }

    override handle(command: CoreCommand): void {
      if (command.type === "DELETE_SHEET") this.set(command.sheetId, undefined);
      if (command.type === "DUPLICATE_SHEET" && this.sheets[command.sheetId]) {
        // A figure of the new sheet has an id of its own, and what it shows is the grid's.
        const { usualWidth, usualHeight, page, carried } = this.sheets[command.sheetId]!;
        this.set(
          command.sheetIdTo,
          copied({
            ...(usualWidth !== undefined && { usualWidth }),
            ...(usualHeight !== undefined && { usualHeight }),
            ...(page && { page }),
            ...(carried && { carried }),
          }),
        );
      }
    }

    private set(sheetId: string, sheet: CarriedSheet | undefined): void {
      (this.history.update as (...path: unknown[]) => void)("sheets", sheetId, sheet);
    }
  }

  registries.corePluginRegistry.add("quasirent carrying", CarryingPlugin);
  registerFractions();
}

interface Sizing {
  sizes: Record<string, { ROW: (number | undefined)[] } | undefined>;
  export(data: object): void;
}

/** The grid holds fractions of pixels as heights of rows, and would round them in its data: they are the file's points. */
function registerFractions(): void {
  const { corePluginRegistry } = o_spreadsheet.registries;
  const SizePlugin = corePluginRegistry.get("headerSize") as unknown as new (...config: unknown[]) => Sizing;

  class FractionsPlugin extends SizePlugin {
    override export(data: object): void {
      super.export(data);
      for (const { id, rows } of (data as { sheets: { id: string; rows: Record<number, { size?: number }> }[] }).sheets)
        this.sizes[id]?.ROW.forEach((size, row) => {
          if (size && rows[row]) rows[row].size = size;
        });
    }
  }

  corePluginRegistry.replace("headerSize", FractionsPlugin as never);
}
