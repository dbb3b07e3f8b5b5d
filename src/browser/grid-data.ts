/** What is used of the grid’s own data, version 19.3. Zones are written `A1` or `A1:B2`. */

import type { Style, Border } from "@odoo/o-spreadsheet";
import type { StoredSettings } from "../workbook/model-plugins";
import type { CARRIED_KEY, CarriedSheet } from "./carrying";
import type { GridFigure } from "./grid-figures";

/** A row or a column. */
export interface Header {
  size?: number;
  isHidden?: boolean;
}

export interface GridSheet {
  id: string;
  name: string;
  colNumber: number;
  rowNumber: number;
  cells: Record<string, string>;
  styles: Record<string, number>;
  formats: Record<string, number>;
  borders: Record<string, number>;
  merges: string[];
  cols: Record<number, Header>;
  rows: Record<number, Header>;
  figures: GridFigure[];
  conditionalFormats: unknown[];
  dataValidationRules: unknown[];
  tables: unknown[];
  areGridLinesVisible?: boolean;
  isVisible: boolean;
  panes?: { xSplit: number; ySplit: number };
  [CARRIED_KEY]?: CarriedSheet;
}

export interface GridData {
  sheets: GridSheet[];
  styles: Record<number, Style>;
  formats: Record<number, string>;
  borders: Record<number, Border>;
  namedRanges: Record<string, string>;
  revisionId: string;
  /** Kept beside the grid's own data. */
  quasirent?: StoredSettings;
}
