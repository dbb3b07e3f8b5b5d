/** What a person has protected in an Excel workbook. */

import { WITH_RETRY } from "./excel-reading";
import { ProtectedError } from "./port";

/** Sheets whose cells may not be changed. */
export function protectedSheets(): Promise<string[]> {
  return Excel.run(WITH_RETRY, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name, items/protection/protected");
    await context.sync();
    return worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name);
  });
}

/** Asks whether sheets may be added; read after the next sync. */
export function structureOf({ workbook }: Excel.RequestContext): { requireOpen(): void } {
  const { protection } = workbook;
  protection.load("protected");
  return {
    requireOpen() {
      if (protection.protected) throw new ProtectedError(null);
    },
  };
}
