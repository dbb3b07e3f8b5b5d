/** All of an error: what it comes from, its way to the cell, the formula's own row, and the function. */

import type { Area } from "../../sheet/address";
import type { Fault, Selection } from "../../workbook/port";
import type { Reading } from "../analyse/reading-line";
import { element } from "../dom";
import { functionNamed } from "../help/function-help";
import type { PaneContext } from "../view";
import { functionDetails } from "./about";
import { type Cause, causeOf } from "./cause";
import { formulasOf } from "./dependents";
import { errorCard } from "./error-card";
import { goneSheets } from "./gone-sheets";
import { ownRows } from "./own-row";
import { cellAt, namesOfPlace } from "./places";
import type { Shown } from "./shown";
import { ownRowCard, wayCard } from "./way-card";
import { wayFrom } from "./way";

export async function errorParts(
  { workbook, help }: Pick<PaneContext, "workbook" | "help">,
  { sheet, faults }: Selection,
  fault: Fault,
  reading: Reading,
  say: (words: string) => void,
): Promise<Shown> {
  const { formula } = fault;
  reading.at(1);
  const cause = await causeOf(workbook, help, fault);
  const heading = cause.cell ? (await namesOfPlace(workbook, cause.cell.at)).column : "";
  const isAllThere = !formula || (await goneSheets(workbook, formula)).length === 0;
  const rows = isAllThere ? await ownRows(workbook, help, fault, cause.at) : null;
  const found = functionNamed(help, formula?.text);
  const way = element("span", { hidden: "" });
  const parts = [
    errorCard(workbook, { fault, cause, heading, hasOthers: faults.length > 1, sheet, say }),
    way,
    ...(formula ? [ownRowCard(workbook, formula, rows, sheet)] : []),
    ...(found ? functionDetails(found, workbook.separators) : []),
  ];
  return {
    parts,
    complete: async () => {
      reading.at(2);
      way.replaceWith(...(await wayParts({ workbook, help }, cause, cellAt(sheet, fault.row, fault.column), reading)));
    },
  };
}

async function wayParts(
  { workbook, help }: Pick<PaneContext, "workbook" | "help">,
  cause: Cause,
  asked: Area,
  { signal }: Reading,
): Promise<HTMLElement[]> {
  const { at, cell, arises } = cause;
  if (!at) return [];
  const isText = typeof cell?.value === "string" && cell.value !== "";
  const all = await formulasOf(workbook, at.sheet, signal);
  const card = wayCard(
    workbook,
    cause,
    await wayFrom({ workbook, help }, all, { at, isText, code: arises.code }, asked),
    asked.sheet,
  );
  return card ? [card] : [];
}
