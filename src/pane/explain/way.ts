/** The way of an error: from the cell that it comes from to every cell of the sheet that it has reached. */

import { type Area, formatAddress, intersection, requireArea } from "../../sheet/address";
import type { ErrorCode } from "../../sheet/cells";
import type { Formula } from "../../workbook/port";
import type { PaneContext } from "../view";
import { causeOf } from "./cause";
import { type Dependent, dependentsOn, passesOverText } from "./dependents";
import { cellAt } from "./places";

export interface WayStop {
  readonly at: Area;
  readonly formula: Formula;
  readonly shown: string;
  /** Whether it shows an error; otherwise it has passed over text, and shows a figure without it. */
  readonly isError: boolean;
  /** Whether it is the cell that was asked about. */
  readonly isAsked: boolean;
}

export interface Way {
  readonly stops: readonly WayStop[];
  /** Whether it was followed to its end. */
  readonly isAll: boolean;
}

/** So many formulas are looked at. */
const FAR = 60;

type Context = Pick<PaneContext, "workbook" | "help">;

export interface Origin {
  /** The cells at fault. */
  readonly at: Area;
  readonly isText: boolean;
  /** The error that arises of them: it is handed on as it is. */
  readonly code: ErrorCode;
}

/** `wanted`: the cell that was asked about, which is named rather than another of its formula. */
export async function wayFrom(
  { workbook, help }: Context,
  all: readonly Dependent[],
  { at: origin, isText, code }: Origin,
  wanted: Area,
): Promise<Way> {
  const stops: WayStop[] = [];
  const passed = new Set<string>();
  let reached: Area[] = [origin];
  while (reached.length > 0 && passed.size < FAR) {
    const next: Area[] = [];
    for (const area of reached) {
      for (const { formula } of dependentsOn(all, area)) {
        if (passed.has(formula.address)) continue;
        passed.add(formula.address);
        const found = await reachedIn({ workbook, help }, formula, { area, code, origin }, wanted);
        const { sheet } = requireArea(formula.address);
        if (found.stop) {
          stops.push(found.stop);
          next.push(...found.errors);
        } else if (isText && area === origin && passesOverText(formula.text, sheet, origin)) {
          const own = requireArea(formula.address);
          const shown = (await workbook.read(formula.address)).texts[0]?.[0] ?? "";
          stops.push({ at: own, formula, shown, isError: false, isAsked: false });
        }
      }
    }
    reached = next;
  }
  return { stops, isAll: reached.length === 0 };
}

/** The cells of the formula's answer that show errors, and the one to name: what was asked about, or in the same row. */
async function reachedIn(
  { workbook, help }: Context,
  formula: Formula,
  { area, code, origin }: { readonly area: Area; readonly code: ErrorCode; readonly origin: Area },
  wanted: Area,
) {
  const fills = requireArea(formula.fills);
  const { values } = await workbook.read(formatAddress(fills));
  const errors = values.flatMap((line, down) =>
    line.flatMap((value, right) =>
      typeof value === "object" && value.error === code
        ? [{ at: cellAt(fills.sheet, fills.row + down, fills.column + right), shown: value.error }]
        : [],
    ),
  );
  const asked = errors.find(
    ({ at }) => intersection(at, wanted) && at.sheet.toLowerCase() === wanted.sheet.toLowerCase(),
  );
  const named = asked ?? errors.find(({ at }) => at.row === area.row) ?? errors[0];
  if (!named || !(await comesFrom({ workbook, help }, formula, named.at, { at: origin, code })))
    return { stop: null, errors: [] };
  const stop: WayStop = { at: named.at, formula, shown: named.shown, isError: true, isAsked: named === asked };
  return { stop, errors: errors.map(({ at }) => at) };
}

/** Whether the error of that cell comes from the origin: a formula that takes it may have an error of its own. */
async function comesFrom(
  { workbook, help }: Context,
  formula: Formula,
  at: Area,
  origin: Pick<Origin, "at" | "code">,
): Promise<boolean> {
  const fault = { address: formatAddress(at), row: at.row, column: at.column, code: origin.code, formula };
  const cause = await causeOf(workbook, help, fault);
  return (
    cause.at !== undefined &&
    cause.at.sheet.toLowerCase() === origin.at.sheet.toLowerCase() &&
    intersection(cause.at, origin.at) !== null
  );
}
