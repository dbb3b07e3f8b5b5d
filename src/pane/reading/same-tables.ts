/** The same table on other sheets of the workbook, a period each: found by its headings, and read as one where that is wanted. */

import { runInSlices } from "../../cells/calls/scheduler";
import { joinedSheet, type SheetOfPeriod } from "../../report/joined-sheets";
import { type Area, formatAddress, parseAddress } from "../../sheet/address";
import { type Grid } from "../../tables/grid";
import type { Period } from "../../tables/periods";
import { periodOfTable, sameTables, type SheetTable } from "../../tables/reader/same-table";
import { findHeader } from "../../tables/table-header";
import { tableAround, tablesOn } from "../../tables/tables";
import type { Workbook } from "../../workbook/port";
import type { Watch } from "../../workbook/watch";
import { element } from "../dom";
import { gridOf } from "../selected-table";
import { reading as texts } from "../texts/reading";
import { questionForm } from "./question";

/** The headings of a table are among the first rows of its sheet. */
const ROWS_LOOKED_AT = 20;
const MAX_SHEETS = 100;

export interface SameOnSheets {
  /** By time; `row` and `column` are of a cell of the table. */
  readonly sheets: readonly {
    readonly sheet: string;
    readonly period: Period;
    readonly row: number;
    readonly column: number;
  }[];
  /** What they have in common, without the period. */
  readonly name: string;
}

/** Null where this table is on no other sheet, or has no period of its own. */
export async function sameOnOtherSheets(workbook: Workbook, grid: Grid, watch: Watch): Promise<SameOnSheets | null> {
  const own = sheetTable(grid);
  if (!periodOfTable(own)) return null;
  const sheets = (await workbook.sheets()).filter(({ name, used }) => used !== null && name !== grid.sheet);
  if (sheets.length === 0 || sheets.length > MAX_SHEETS) return null;
  const found = new Map<SheetTable, Grid>([[own, grid]]);
  for (const { used } of sheets) {
    const area = parseAddress(used!);
    if (!area) continue;
    const top = gridOf(await workbook.readWhole(topOf(area), watch));
    if (top.height === 0) continue;
    for (const table of await runInSlices(tablesOn(top), watch.signal)) found.set(sheetTable(table), table);
  }
  const same = sameTables([...found.keys()]).find((group) => group.sheets.some(({ table }) => table === own));
  if (!same) return null;
  return {
    name: same.name,
    sheets: same.sheets.map(({ table, period }) => {
      const { sheet, row, column } = found.get(table)!;
      return { sheet, period, row, column };
    }),
  };
}

const topOf = (area: Area): string => formatAddress({ ...area, rows: Math.min(area.rows, ROWS_LOOKED_AT) });

function sheetTable(grid: Grid): SheetTable {
  const { titles, names } = findHeader(grid);
  return { sheet: grid.sheet, title: titles.join(" "), headings: names };
}

/** Adds a sheet with the rows of all. Null where a sheet has gone. */
export async function joinSheets(
  workbook: Workbook,
  { sheets, name }: SameOnSheets,
  watch: Watch,
): Promise<{ name: string; isLive: boolean } | null> {
  const used = new Map((await workbook.sheets()).map((each) => [each.name, each.used]));
  const parts: SheetOfPeriod[] = [];
  for (const { sheet, period, row, column } of sheets) {
    const address = used.get(sheet);
    const whole = address ? gridOf(await workbook.readWhole(address, watch)) : null;
    const grid = whole && tableAround(whole, row, column);
    if (!grid) return null;
    parts.push({ grid, period });
  }
  const { sheet, isLive } = await runInSlices(joinedSheet(parts, name), watch.signal);
  const [added] = await workbook.addSheets([sheet]);
  return added === undefined ? null : { name: added, isLive };
}

/** The key under which it is kept that they are read apart. */
export const SAME_TABLE = "same table";

/** Offered, and no question: the table can be read as it is. */
export function sameTablesOffer(
  same: SameOnSheets | null,
  answer: string | undefined,
  give: (answer: "yes" | "no" | null) => void,
): HTMLElement[] {
  if (!same) return [];
  const names = same.sheets.map(({ sheet }) => sheet);
  const [last, ...before] = [...names].reverse() as [string, ...string[]];
  const words = texts.sameTable({ sheets: shortened(before.reverse()), last });
  if (answer === "no") {
    const change = element(
      "button",
      { type: "button", class: "plain", "aria-label": texts.changeThis({ question: words }) },
      texts.change,
    );
    change.addEventListener("click", () => give(null));
    return [element("p", { class: "quiet" }, texts.answer({ question: words, answer: texts.readApart }), " ", change)];
  }
  const answers = [
    { id: "yes", words: texts.readAsOne, consequence: texts.readAsOneThen },
    { id: "no", words: texts.readApart, consequence: "" },
  ];
  return [questionForm({ words, answers, at: [] }, (id) => give(id === "yes" ? "yes" : "no"))];
}

const MAX_NAMED = 8;

const shortened = (names: readonly string[]): string =>
  names.length <= MAX_NAMED ? names.join(", ") : [...names.slice(0, MAX_NAMED - 1), "…"].join(", ");
