/** Share: the workbook sent, the sheet printed, the picture alone, and the sources; then our formulas in this workbook, as values and back. */

import { element, section } from "../dom";
import { lookingAt } from "../pictures/looks";
import { sourceOf } from "../reading/source";
import { reportedTable } from "../reading/reported-table";
import { meantTable } from "../selected-table";
import { NOTHING_CHOSEN } from "../table-readings";
import { share as texts } from "../texts/share";
import type { PaneContext, View } from "../view";
import { freezePart } from "./freeze";
import { lambdaPart } from "./lambda";
import { otherWays } from "./other-ways";
import { repairPart } from "./repair";
import { sendPart } from "./send";
import { sourcesPart } from "./sources";

export function shareView(context: PaneContext): View {
  const { workbook, tables, named, speakOf } = context;
  const send = sendPart(context);
  const ways = otherWays(context);
  const sources = sourcesPart(context, () => void renew().catch(console.error));
  const nothing = section(texts.nothing);
  nothing.body.append(element("p", { class: "quiet" }, texts.nothingLead));
  const inWorkbook = [...lambdaPart(context), freezePart(context), repairPart(context)];
  const all = element(
    "div",
    {},
    ...(send ? [send.root] : []),
    ways.root,
    sources.root,
    ...(send ? [closed(inWorkbook)] : inWorkbook),
  );
  const lookAt = lookingAt(tables);
  let turn = new AbortController();

  async function showTable(signal: AbortSignal): Promise<void> {
    const reported = await reportedTable(workbook, { signal });
    const meant = reported ? null : await meantTable(workbook, { signal });
    const grid = reported ?? (meant?.is === "table" ? meant.grid : null);
    const choices = grid ? await tables.choicesFor(grid) : NOTHING_CHOSEN;
    const source = grid ? await sourceOf(workbook, grid, choices, { signal }) : "";
    if (signal.aborted) return;
    await sources.showTable(grid && { grid, source, title: choices.title, isElsewhere: reported !== null });
    const look = grid ? await lookAt({ grid, source }, signal) : undefined;
    if (!signal.aborted) ways.show(look?.shown);
  }

  /** What is shown of the table that is selected. */
  async function renew(): Promise<void> {
    turn.abort();
    const { signal } = (turn = new AbortController());
    try {
      await showTable(signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  return {
    root: element("div", { class: "share" }, nothing.root, all),
    async update(selection) {
      turn.abort();
      const { signal } = (turn = new AbortController());
      const sheets = await workbook.sheets();
      if (signal.aborted) return;
      const isEmpty = sheets.every(({ used }) => used === null);
      nothing.root.hidden = !isEmpty;
      all.hidden = isEmpty;
      speakOf("share", {
        sheet: named?.("live").workbook ?? selection.sheet,
        range: texts.sheets({ count: sheets.length }),
      });
      if (isEmpty) return;
      send?.renew();
      try {
        await showTable(signal);
      } catch (error) {
        if (!signal.aborted) throw error;
      }
      if (!signal.aborted) await sources.find();
    },
  };
}

/** Out of the way, where the file is what is sent. */
const closed = (parts: readonly HTMLElement[]): HTMLElement =>
  element("details", { class: "in-workbook" }, element("summary", {}, texts.inWorkbook), ...parts);
