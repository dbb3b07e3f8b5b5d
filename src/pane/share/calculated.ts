/** Where a spreadsheet does not calculate by itself, it is said before what its cells show becomes their content. */

import type { Workbook } from "../../workbook/port";
import { element } from "../dom";
import { share as texts } from "../texts/share";

export interface Calculated {
  /** Asks, where there is something to ask; empty else. */
  readonly root: HTMLElement;
  /** Does it at once where the spreadsheet calculates by itself, and else once the person has said how. */
  before(act: () => Promise<void>): Promise<void>;
}

/** `calculating`: what is shown meanwhile. `failed`: told where Excel did not calculate. */
export function calculatedFirst(
  { calculation }: Pick<Workbook, "calculation">,
  say: (words: string) => void,
  failed: string,
): Calculated {
  const root = element("div", { class: "body", role: "group", "aria-label": texts.manual, hidden: "" });
  const close = () => {
    root.hidden = true;
    root.replaceChildren();
  };
  return {
    root,
    async before(act) {
      close();
      if (!calculation || !(await calculation.isManual())) return act();
      const first = element("button", { type: "button", class: "primary" }, texts.calculateFirst);
      const asShown = element("button", { type: "button" }, texts.asShown);
      first.addEventListener("click", () => {
        close();
        say(texts.calculating);
        calculation.calculateAll().then(act, (error: unknown) => {
          console.error(error);
          say(failed);
        });
      });
      asShown.addEventListener("click", () => {
        close();
        void act();
      });
      root.replaceChildren(
        element("p", { class: "refused" }, texts.manual),
        element("div", { class: "actions" }, first, asShown),
      );
      root.hidden = false;
      first.focus();
    },
  };
}
