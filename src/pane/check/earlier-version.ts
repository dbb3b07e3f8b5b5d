/** For Check: the formulas of a workbook of an earlier version that may answer otherwise now. */

import { type ChangedFormula, changedSentence, changesOf } from "../../formula/changed-functions";
import { asWritten } from "../../formula/separators";
import { isBefore, VERSION } from "../../sheet/version";
import type { Workbook } from "../../workbook/port";
import type { Watch } from "../../workbook/watch";
import { element } from "../dom";
import { check as texts } from "../texts/check";

export interface Earlier {
  readonly found: readonly ChangedFormula[];
  /** As the workbook says. */
  readonly madeWith: string | undefined;
}

const NONE: Earlier = { found: [], madeWith: undefined };

export async function earlierFormulas(workbook: Workbook, watch: Watch): Promise<Earlier> {
  const madeWith = await workbook.madeWith();
  if (!isBefore(madeWith, VERSION)) return NONE;
  const formulas = await workbook.formulas("workbook", (text) => changesOf(text, madeWith).length > 0, watch);
  return {
    madeWith,
    found: formulas.map(({ address, text }) => ({
      cell: address,
      formula: text,
      changes: changesOf(text, madeWith),
    })),
  };
}

/** Each as one of the findings. */
export const earlierFindings = (
  { separators }: Workbook,
  { found }: Earlier,
  show: (address: string, cell: string) => void,
): HTMLElement[] =>
  found.map(({ cell, formula, changes }) => {
    const go = element("button", { type: "button", class: "cell", "aria-label": texts.go({ cell }) }, cell);
    go.addEventListener("click", () => show(cell, cell));
    return element(
      "li",
      { class: "finding" },
      element("p", {}, changes.join(" ")),
      element("p", { class: "quiet" }, texts.earlierRemedy({ formula: asWritten(formula, separators) })),
      element("div", { class: "actions" }, go),
    );
  });

/** What is said of them together, with the way to hear no more of it. */
export function earlierNotice(workbook: Workbook, { found, madeWith }: Earlier, onDismissed: () => void): HTMLElement {
  const dismiss = element("button", { type: "button" }, texts.earlierDismiss);
  dismiss.addEventListener("click", () => {
    workbook.saveVersion().then(onDismissed, (error: unknown) => console.error(error));
  });
  return element("div", { class: "earlier" }, element("p", {}, changedSentence(found, madeWith)), dismiss);
}
