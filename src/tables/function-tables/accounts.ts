/** The lines of an account, and what is built up over time beside the path of markets. */

import { ITEMS, OTHER_SPELLINGS } from "../../measures/chain-account/items";
import { begins, type FunctionTable, isFigures, isNames, isOneFigure, mostly, says, tableOf } from "./function-table";
import type { Understanding } from "../understanding";

/** As VC.CHAINACCOUNT reads them. */
const ITEM_NAMES: ReadonlySet<string> = new Set([...ITEMS, ...Object.keys(OTHER_SPELLINGS)]);
export const isItem = (text: string): boolean => ITEM_NAMES.has(text);

/** The lines of an account: who, what, how much. */
export function accountTable(understood: Understanding): FunctionTable | null {
  const { columns } = understood;
  const item = columns.find((column) => isNames(column) && mostly(understood, column, isItem));
  const actor =
    item &&
    (columns.find((column) => column !== item && isNames(column) && says(column, "actor")) ??
      columns.find((column) => column !== item && isNames(column)));
  const importContent = columns.find((column) => isFigures(column) && /\bimport content\b/i.test(column.name));
  const figures = columns.filter((column) => column !== importContent && isFigures(column));
  const value = figures.find((column) => begins(column, "payment")) ?? figures[0];
  if (!item || !actor || !value) return null;
  return tableOf("CHAINACCOUNT", understood, { actor, item, value, importContent });
}

/** Periods with a share and the path that markets alone would have led to. */
export function pathTable(understood: Understanding): FunctionTable | null {
  const { columns } = understood;
  // Periods 0, 1, 2 are no years, but a heading says what they are.
  const periods =
    columns.find(({ role }) => role === "period") ??
    columns.find((column) => isFigures(column) && says(column, "period") && !says(column, "share"));
  const figures = columns.filter((column) => column !== periods && isFigures(column) && column.period === null);
  const marketPath = figures.find((column) => says(column, "market path"));
  const core = figures.find(
    (column) => column !== marketPath && begins(column, "core") && isOneFigure(understood, column),
  );
  const left = figures.filter((column) => column !== marketPath && column !== core);
  const share = left.find((column) => says(column, "share")) ?? (left.length === 1 ? left[0] : undefined);
  if (!periods || !marketPath || !share) return null;
  return tableOf("LINKAGEPATH", understood, { periods, share, marketPath, core });
}
