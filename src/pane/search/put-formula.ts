/** The formula of a function for the selected table, put into the active cell. */

import { formatAddress } from "../../sheet/address";
import { whyNotInserted } from "../not-inserted";
import { rememberAnalysis } from "../recent";
import { search as texts } from "../texts/search";
import type { PaneContext } from "../view";
import type { WithTable } from "./with-table";

/** Null where it is there; else why not. */
export async function putFormula(
  { workbook }: PaneContext,
  name: string,
  found: WithTable | null,
): Promise<string | null> {
  if (!found) return texts.noFormula;
  const { sheet, row, column } = await workbook.selection();
  const address = formatAddress({ sheet, row, column, rows: 1, columns: 1 });
  const { formula, answer } = found;
  const size = answer.kind === "cells" ? { rows: answer.rows.length, columns: answer.rows[0]?.length ?? 1 } : {};
  try {
    await workbook.insert([{ address, text: formula, ...size }]);
    await rememberAnalysis(workbook, { title: name, address });
    return null;
  } catch (error) {
    return whyNotInserted(error, { taken: (cell) => texts.taken({ cell }), failed: texts.failed });
  }
}
