/** What is known of the error of a formula that is not ours, where no cell that it takes hands the error on. */

import { tokenize } from "../../formula/tokens";
import { type Area, formatAddress, requireArea } from "../../sheet/address";
import type { ErrorCode } from "../../sheet/cells";
import type { Fault, Formula, SpillObstacle, Workbook } from "../../workbook/port";
import { functionsIn } from "../help/meant-names";
import { errors as texts } from "../texts/explain";
import { loopFrom } from "./loop";
import { placedReferences } from "./placed-references";
import { cellAt, placeWords } from "./places";

export interface Known {
  readonly sentence: string;
  /** The cells that it speaks of. */
  readonly cells: readonly Area[];
}

const LOOKING_UP: readonly string[] = ["VLOOKUP", "HLOOKUP", "XLOOKUP", "LOOKUP", "MATCH", "XMATCH"];

/** These divide by nothing. */
const DIVIDING_NOTHING: readonly string[] = [
  ...LOOKING_UP,
  ..."IF IFS AND OR NOT XOR INDEX CHOOSE SWITCH IFERROR IFNA OFFSET INDIRECT SUM SUMPRODUCT MIN MAX ROUND ABS N".split(
    " ",
  ),
];

/** So many cells are named. */
const MOST = 6;

/** Null where the meaning of the code is all that can be said. `on`: the sheet of the cell that was asked about. */
export async function knownOf(
  workbook: Workbook,
  { formula, code }: Fault,
  gone: readonly string[],
  on: string,
): Promise<Known | null> {
  if (!formula) return null;
  if (code === "#SPILL!") return spillKnown((await workbook.spillObstacle?.(formula.address)) ?? null);
  if (code === "#CYCLE") return loopKnown(await loopFrom(workbook, formula), formula, on);
  const looksUp = code === "#N/A" && functionsIn(formula.text).some((name) => LOOKING_UP.includes(name.toUpperCase()));
  const cells = await cellsShowing(workbook, formula, code, gone);
  if (cells.length > 0)
    return { sentence: looksUp ? texts.notFoundOr({ code }) : texts.oneShows({ code }), cells: cells.slice(0, MOST) };
  if (looksUp) return { sentence: texts.notFound, cells };
  return code === "#DIV/0!" && dividesNothing(formula.text) ? { sentence: texts.dividedSomewhere, cells } : null;
}

function spillKnown(obstacle: SpillObstacle | null): Known | null {
  if (!obstacle) return null;
  if (obstacle.kind === "table") return { sentence: texts.spillInTable({ table: obstacle.name }), cells: [] };
  return { sentence: texts.spillOnMerged, cells: [requireArea(obstacle.address)] };
}

function loopKnown(loop: readonly Formula[], asked: Formula, on: string): Known {
  const cells = loop.map(({ address }) => requireArea(address));
  if (cells.length === 0) return { sentence: texts.inLoop, cells };
  if (cells.length > 1) return { sentence: texts.loop, cells: cells.slice(0, MOST) };
  const sentence =
    loop[0]!.address === asked.address ? texts.ownCell : texts.ownCellOf({ cell: placeWords(cells[0]!, on) });
  return { sentence, cells: loop[0]!.address === asked.address ? [] : cells };
}

/** Of the cells that the formula names, those that show the error. */
async function cellsShowing(
  workbook: Workbook,
  { text, address }: Formula,
  code: ErrorCode,
  gone: readonly string[],
): Promise<Area[]> {
  const found = new Map<string, Area>();
  for (const { area } of placedReferences(text, requireArea(address).sheet)) {
    if (gone.includes(area.sheet)) continue;
    const { values, row, column } = await workbook.read(formatAddress(area));
    for (const [down, line] of values.entries())
      for (const [right, value] of line.entries()) {
        const at = cellAt(area.sheet, row + down, column + right);
        if (typeof value === "object" && value.error === code) found.set(formatAddress(at), at);
      }
  }
  return [...found.values()];
}

const dividesNothing = (formula: string): boolean =>
  tokenize(formula).every(({ text }) => text !== "/") &&
  functionsIn(formula).every((name) => DIVIDING_NOTHING.includes(name.toUpperCase()));
