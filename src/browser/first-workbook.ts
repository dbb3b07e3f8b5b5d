/**
 * The workbook that the page begins with where nothing is kept: a sample, written into the grid's data while the page is built.
 * Opening it takes a fraction of the time that writing it takes.
 */

import { openSheets, type SheetsData } from "../workbook/browser";

export interface FirstWorkbook extends SheetsData {
  readonly title?: string | undefined;
}

export const FIRST_WORKBOOK = "first-workbook.json";

/** For the page that shows it, as often as it begins anew. */
export const beginning = (first: FirstWorkbook) => ({ title: first.title, open: () => openSheets(first) });
