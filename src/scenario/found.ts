/** A scenario's sheet, known again by what stands on it: of which table it is, what is changed in it, and where its figures are. */

import { sameName } from "../core/data/labels";
import { asTyped } from "../formula/our-functions";
import { quoted } from "../report/chain-count";
import { FIRST } from "../report/writer";
import { intersection, parseAddress } from "../sheet/address";
import type { CellContent } from "../sheet/cells";
import { type Factor, FACTORS, type Move } from "./factors";
import type { Model } from "./model";
import { scenario as texts } from "./texts";

/** What is read of a sheet: formulas of its first columns, and what its cells hold, from A1. */
export interface SheetRead {
  readonly sheet: string;
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly values: readonly (readonly CellContent[])[];
}

/** Rows count from 1, as on the sheet. */
export interface FoundScenario {
  readonly sheet: string;
  /** What it says now. */
  readonly title: string;
  readonly shares: string;
  readonly moves: readonly Move[];
  readonly factors: { readonly head: number; readonly to: number; readonly of: readonly Factor[] };
  /** Rows of COMPARE's answer; that of a link is null where the sheet has none. */
  readonly compared: {
    readonly head: number;
    readonly links: readonly (number | null)[];
    readonly government: number;
    readonly total: number;
  };
}

/** Its title is a formula that says so where nothing is changed. */
export const isScenarioTitle = (formula: string): boolean => formula.includes(quoted(texts.title.none));

/** The line under the title where the table has other links by now. */
export const isLiveLine = (words: string): boolean => LIVE.test(words);
const LIVE = new RegExp(
  `^${texts
    .live({ sheet: "\0", now: "\0", built: "\0" })
    .replaceAll(/[.*+?^$()[\]{}|\\]/g, String.raw`\$&`)
    .replaceAll("\0", ".+")}$`,
);

const COMPARE = /^=VC\.COMPARE\(([^,]+),/i;
const NAMES = FIRST;

/** Null where it is no scenario of that table. */
export function foundScenario({ table, links }: Model, { sheet, formulas, values }: SheetRead): FoundScenario | null {
  const own = formulas.filter(({ column }) => column === NAMES).map((each) => ({ ...each, text: asTyped(each.text) }));
  const call = own.find(({ text }) => COMPARE.test(text));
  const chain = parseAddress(COMPARE.exec(call?.text ?? "")?.[1] ?? "");
  if (!call || !chain || !own.some(({ row, text }) => row === 0 && isScenarioTitle(text))) return null;
  const { grid } = table;
  const area = { row: grid.row, column: grid.column, rows: grid.height, columns: grid.width };
  const isOfTable = own.some(({ row, text }) => {
    if (row < chain.row || row >= chain.row + chain.rows) return false;
    const from = parseAddress(text.slice(1));
    return from !== null && from.sheet.toLowerCase() === grid.sheet.toLowerCase() && intersection(from, area) !== null;
  });
  if (!isOfTable) return null;

  const said = (row: number, column: number): string => {
    const cell = values[row]?.[column] ?? "";
    return typeof cell === "object" ? cell.error : String(cell);
  };
  const heading = values.findIndex((row) => row[NAMES] === texts.change.heading);
  if (heading < 0) return null;
  const head = heading + 2;
  const factors: Factor[] = [];
  for (;;) {
    const words = said(head, NAMES + 1 + factors.length);
    const factor = FACTORS.find((each) => texts.factors[each] === words);
    if (!factor) break;
    factors.push(factor);
  }
  // The government is the last row of the chain.
  const to = head + chain.rows;
  const linkNamed = (name: string): number => links.findIndex((link) => sameName(link.name) === sameName(name));
  const moves: Move[] = [];
  for (let row = head + 1; row <= to; row += 1) {
    const link = row === head + 1 ? null : linkNamed(said(row, NAMES));
    factors.forEach((factor, index) => {
      const by = values[row]?.[NAMES + 1 + index];
      if (typeof by === "number" && by !== 0 && link !== -1) moves.push({ factor, link, by });
    });
  }
  const names = Array.from({ length: chain.rows - 1 }, (_, index) => said(chain.row + index, NAMES));
  const first = call.row + 2;
  return {
    sheet,
    title: said(0, NAMES),
    shares: said(1, NAMES),
    moves,
    factors: { head: head + 1, to: to + 1, of: factors },
    compared: {
      head: call.row + 1,
      links: links.map(({ name }) => {
        const at = names.findIndex((each) => sameName(each) === sameName(name));
        return at < 0 ? null : first + at;
      }),
      government: first + chain.rows - 1,
      total: first + chain.rows,
    },
  };
}

/** The part of a sheet that is read: formulas in its first columns, and values. */
export const READ = { formulas: "A1:B400", values: "A1:I200" } as const;
