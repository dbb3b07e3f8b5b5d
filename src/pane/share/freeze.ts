/** Our formulas as values, and back. */

import { freeze, unfreeze } from "../../share/freeze";
import { formatAddress } from "../../workbook/address";
import type { Watch } from "../../workbook/port";
import { element, section } from "../dom";
import { longWork } from "../long-work";
import { share as texts } from "../texts/share";
import type { PaneContext } from "../view";
import { isOurs, whileWorking } from "./ours";

type Extent = "selection" | "sheet" | "workbook";

/** So many cells are named; more help nobody. */
const named = 8;

export const namesOf = (cells: readonly { address: string }[]) => [...cells.slice(0, named).map(({ address }) => address), ...(cells.length > named ? ["..."] : [])];

export function freezePart({ workbook }: PaneContext): HTMLElement {
  const { root, body } = section(texts.freeze);
  let extent: Extent = "workbook";
  const choice = (value: Extent, words: string) => {
    const input = element("input", { type: "radio", name: "freeze", value, id: `freeze-${value}`, ...(value === extent && { checked: "" }) });
    input.addEventListener("change", () => {
      extent = value;
    });
    return element("label", { class: "choice", for: input.id }, input, element("span", {}, words));
  };
  const doFreeze = element("button", { type: "button", class: "primary" }, texts.doFreeze);
  const doUnfreeze = element("button", { type: "button" }, texts.doUnfreeze);
  const said = element("p", { role: "status" });

  async function where(): Promise<string> {
    if (extent === "workbook") return "workbook";
    const { address, sheet } = await workbook.selection();
    if (extent === "selection") return address;
    // A sheet with nothing on it has nothing to freeze: its first cell stands for it.
    const used = (await workbook.sheets()).find(({ name }) => name === sheet)?.used;
    return used ?? formatAddress({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
  }

  const work = longWork();
  const working = (words: string, act: (watch: Required<Watch>) => Promise<string>) => whileWorking({ buttons: [doFreeze, doUnfreeze], work, said }, words, texts.failed, act);

  doFreeze.addEventListener("click", () =>
    void working(texts.freezing, async (watch) => {
      const { frozen, left, notReached } = await freeze(workbook, await where(), isOurs, watch);
      if (frozen + left.length === 0) return texts.noneToFreeze;
      return [...(notReached > 0 ? [texts.stoppedFreezing(notReached)] : []), ...(frozen > 0 ? [texts.frozen(frozen)] : []), ...(left.length > 0 ? [texts.left(namesOf(left))] : [])].join(" ");
    }),
  );
  doUnfreeze.addEventListener("click", () =>
    void working(texts.unfreezing, async (watch) => {
      const { back, changed, notReached } = await unfreeze(workbook, watch);
      if (back + changed.length === 0) return texts.noneFrozen;
      return [...(notReached > 0 ? [texts.stoppedUnfreezing(notReached)] : []), ...(back > 0 ? [texts.back(back)] : []), ...(changed.length > 0 ? [texts.changed(namesOf(changed))] : [])].join(" ");
    }),
  );

  body.append(
    element("p", { class: "quiet" }, texts.freezeLead),
    element("fieldset", {}, element("legend", {}, texts.what), choice("selection", texts.selection), choice("sheet", texts.sheet), choice("workbook", texts.workbook)),
    element("div", { class: "actions" }, doFreeze, doUnfreeze),
    work.root,
    said,
  );
  return root;
}
