/** Why the selected cell shows an error, and the way to the cell that causes it. */

import { cellName, parseAddress } from "../../sheet/address";
import type { Fault } from "../../workbook/port";
import { element, section } from "../dom";
import { errors as texts } from "../texts/explain";
import type { PaneContext, View } from "../view";
import { reasonFor } from "./reason";

export function errorsView({ workbook, help }: PaneContext): View {
  const { root, title, body } = section("");
  root.classList.add("errors");
  root.hidden = true;

  function goTo(culprit: string, from: string): HTMLButtonElement {
    const place = parseAddress(culprit);
    const sameSheet = place?.sheet === parseAddress(from)?.sheet;
    const button = element(
      "button",
      { type: "button" },
      texts.go({ cell: sameSheet ? culprit.slice(culprit.lastIndexOf("!") + 1) : culprit }),
    );
    button.addEventListener("click", () => void workbook.show(culprit));
    return button;
  }

  function explain(fault: Fault): HTMLElement[] {
    const { sentence, culprit } = reasonFor(fault, help);
    return [element("p", { class: "sentence" }, sentence), ...(culprit ? [goTo(culprit, fault.address)] : [])];
  }

  return {
    root,
    update({ faults }) {
      const [first, ...others] = faults;
      root.hidden = !first;
      if (!first) return;
      title.textContent = texts.heading({ code: first.code, cell: cellName(first.row, first.column) });
      body.replaceChildren(
        ...explain(first),
        ...(others.length > 0 ? [element("p", { class: "quiet" }, texts.more)] : []),
      );
    },
  };
}
