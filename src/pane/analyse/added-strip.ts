/** After a report was added: its name, the way to it, and the way to take it back. */

import { formatAddress } from "../../sheet/address";
import type { Workbook } from "../../workbook/port";
import { element } from "../dom";
import { whyNotChanged } from "../not-changed";
import { removalOf } from "../removal";
import { analyse as texts } from "../texts/analyse";
import { answer as answerTexts } from "../texts/answer";

export interface AddedStrip {
  readonly root: HTMLElement;
  show(name: string, words: string): void;
  /** Goes where the report has gone: by Undo of the workbook, or by hand. */
  renew(): Promise<void>;
  /** The sheet of the report that it speaks of; undefined where there is none. */
  readonly report: string | undefined;
  clear(): void;
}

/** `say` is told what became of it where it is taken back. */
export function addedStrip(workbook: Workbook, say: (words: string) => void): AddedStrip {
  const root = element("div", { class: "added-strip", hidden: "" });
  let report: string | undefined;

  function clear(): void {
    report = undefined;
    root.hidden = true;
    root.replaceChildren();
  }

  async function undo(name: string): Promise<void> {
    try {
      const isThere = (await workbook.addedSheets()).includes(name);
      if (isThere) await workbook.removeSheets([name]);
      clear();
      say(isThere ? texts.removed : answerTexts.gone);
    } catch (error) {
      console.error(error);
      say(whyNotChanged(error, texts.notRemoved));
    }
  }

  return {
    root,
    get report() {
      return report;
    },
    clear,
    show(name, words) {
      report = name;
      const go = element("button", { type: "button", class: "plain" }, answerTexts.goThere);
      go.addEventListener("click", () => {
        const address = formatAddress({ sheet: name, row: 0, column: 0, rows: 1, columns: 1 });
        workbook.show(address).catch((error: unknown) => {
          console.error(error);
          say(answerTexts.gone);
        });
      });
      const back = removalOf(workbook, { name, words: answerTexts.undo, look: "plain" }, () => void undo(name));
      const said = element("span", {}, words);
      root.replaceChildren(said, go, back);
      root.hidden = false;
      // Its formulas are then those of the figures of now only.
      workbook.calculation?.isManual().then((isManual) => {
        if (isManual) said.append(` ${answerTexts.manual}`);
      }, console.error);
    },
    async renew() {
      const name = report;
      if (name === undefined) return;
      const sheets = await workbook.sheets();
      if (report === name && !sheets.some((sheet) => sheet.name === name)) clear();
    },
  };
}
