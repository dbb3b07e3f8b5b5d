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

/** Something that is written on these sheets, or on none but the workbook, with a refusal of Excel's said as the protection that is its reason. */
export async function unprotected<Done>(written: Promise<Done>, ...sheets: readonly string[]): Promise<Done> {
  try {
    return await written;
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code !== "AccessDenied") throw error;
    throw (await protectionOf(sheets).catch(() => undefined)) ?? error;
  }
}

/** Undefined where what Excel refuses has another reason. */
async function protectionOf(sheets: readonly string[]): Promise<ProtectedError | undefined> {
  if (sheets.length === 0) return Excel.run(WITH_RETRY, structureRefusal);
  const closed = await protectedSheets();
  const first = sheets.find((sheet) => closed.some((name) => name.toLowerCase() === sheet.toLowerCase()));
  return first === undefined ? undefined : new ProtectedError(first);
}

async function structureRefusal(context: Excel.RequestContext): Promise<ProtectedError | undefined> {
  const { protection } = context.workbook;
  protection.load("protected");
  await context.sync();
  return protection.protected ? new ProtectedError(null) : undefined;
}
