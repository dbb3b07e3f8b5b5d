/** Our formulas that the spreadsheet has forgotten, entered again. */

import { repair } from "../../share/freeze";
import { element, section } from "../dom";
import { longWork } from "../long-work";
import { share as texts } from "../texts/share";
import { whyNotChanged } from "../not-changed";
import type { PaneContext } from "../view";
import { leftProtected } from "./freeze";
import { isOurs, whileWorking } from "./ours";

export function repairPart({ workbook }: PaneContext): HTMLElement {
  const { root, body } = section(texts.repair);
  const button = element("button", { type: "button" }, texts.doRepair);
  const work = longWork();
  const status = element("p", { role: "status" });
  button.addEventListener(
    "click",
    () =>
      void whileWorking(
        { buttons: [button], work, status },
        texts.repairing,
        (error) => whyNotChanged(error, texts.failed),
        async (watch) => {
          workbook.finishEntry?.();
          const { entered, stillUnknown, closed, notReached } = await repair(workbook, isOurs, watch);
          if (entered.length + closed.length === 0) return texts.noneToRepair;
          return [
            ...(notReached > 0 ? [texts.stoppedRepairing({ number: notReached })] : []),
            ...(stillUnknown > 0
              ? [texts.stillUnknown({ number: stillUnknown })]
              : entered.length > 0
                ? [texts.repaired({ number: entered.length })]
                : []),
            ...leftProtected(closed),
          ].join(" ");
        },
      ),
  );
  body.append(
    element("p", { class: "quiet" }, texts.repairLead),
    element("div", { class: "actions" }, button),
    work.root,
    status,
  );
  return root;
}
