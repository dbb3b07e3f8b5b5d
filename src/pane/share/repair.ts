/** Our formulas that the spreadsheet has forgotten, entered again. */

import { repair } from "../../share/freeze";
import { element, section } from "../dom";
import { share as texts } from "../texts/share";
import type { PaneContext } from "../view";
import { isOurs, whileWorking } from "./ours";

export function repairPart({ workbook }: PaneContext): HTMLElement {
  const { root, body } = section(texts.repair);
  const button = element("button", { type: "button" }, texts.doRepair);
  const said = element("p", { role: "status" });
  button.addEventListener("click", () =>
    void whileWorking([button], said, texts.working, texts.failed, async () => {
      const { entered, stillUnknown } = await repair(workbook, isOurs);
      if (entered.length === 0) return texts.noneToRepair;
      return stillUnknown > 0 ? texts.stillUnknown(stillUnknown) : texts.repaired(entered.length);
    }),
  );
  body.append(element("p", { class: "quiet" }, texts.repairLead), element("div", { class: "actions" }, button), said);
  return root;
}
