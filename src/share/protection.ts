/** Formulas on sheets that a person has protected: they are left alone and named, and all others go on. */

import { requireArea } from "../sheet/address";
import { ProtectedError, type Workbook } from "../workbook/port";

/** Which of these are on a protected sheet, and which are not. */
export async function byProtection<Each>(
  workbook: Workbook,
  all: readonly Each[],
  addressOf: (each: Each) => string,
): Promise<{ open: Each[]; closed: Each[] }> {
  const closed = new Set((await workbook.protectedSheets()).map((name) => name.toLowerCase()));
  if (closed.size === 0) return { open: [...all], closed: [] };
  const isClosed = (each: Each) => closed.has(requireArea(addressOf(each)).sheet.toLowerCase());
  return { open: all.filter((each) => !isClosed(each)), closed: all.filter(isClosed) };
}

/** Refuses to begin where a sheet that is to be written on is protected. */
export async function requireOpen(workbook: Workbook, sheets: readonly string[]): Promise<void> {
  const closed = await workbook.protectedSheets();
  const first = sheets.find((sheet) => closed.some((name) => name.toLowerCase() === sheet.toLowerCase()));
  if (first !== undefined) throw new ProtectedError(first);
}
