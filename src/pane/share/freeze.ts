/** Our formulas as values, and back. */

import { freeze, type NotBack, recorded, unfreeze } from "../../share/freeze";
import { formatAddress, requireArea } from "../../sheet/address";
import { ProtectedError, type Workbook } from "../../workbook/port";
import type { Watch } from "../../workbook/watch";
import { element, section } from "../dom";
import { longWork } from "../long-work";
import { whyNotChanged } from "../not-changed";
import { notRestoredText, share as texts } from "../texts/share";
import type { PaneContext } from "../view";
import { calculatedFirst } from "./calculated";
import { isOurs, whileWorking } from "./ours";

type Extent = "selection" | "sheet" | "workbook";

/** So many cells are named; more help nobody. */
const MAX_NAMED = 8;

/** So many that were not put back are listed; the sheet has all. */
const LISTED = 20;

export const namesOf = (cells: readonly { address: string }[]) => [
  ...cells.slice(0, MAX_NAMED).map(({ address }) => address),
  ...(cells.length > MAX_NAMED ? ["..."] : []),
];

/** The protected sheets on which formulas were left, if there are any. */
export function leftProtected(formulas: readonly { address: string }[]): string[] {
  const sheets = [...new Set(formulas.map(({ address }) => requireArea(address).sheet))];
  return sheets.length > 0 ? [texts.onProtected({ sheets: sheets.join(", ") })] : [];
}

/** Why it failed, and what became of the formulas as far as the workbook shows it. */
async function whatIsLeft(workbook: Workbook, error: unknown): Promise<string> {
  const why = whyNotChanged(error, texts.failed);
  // Says itself that nothing was changed.
  if (error instanceof ProtectedError) return why;
  try {
    const { records } = await recorded(workbook);
    return records.length > 0 ? texts.failedButListed({ why }) : texts.failedNothing({ why });
  } catch (notRead) {
    console.error(notRead);
    return why;
  }
}

export function freezePart({ workbook }: PaneContext): HTMLElement {
  const { root, body } = section(texts.freeze);
  let extent: Extent = "workbook";
  const choice = (value: Extent, words: string) => {
    const input = element("input", {
      type: "radio",
      name: "freeze",
      value,
      id: `freeze-${value}`,
      ...(value === extent && { checked: "" }),
    });
    input.addEventListener("change", () => {
      extent = value;
    });
    return element("label", { class: "choice", for: input.id }, input, element("span", {}, words));
  };
  const doFreeze = element("button", { type: "button", class: "primary" }, texts.doFreeze);
  const doUnfreeze = element("button", { type: "button" }, texts.doUnfreeze);
  const status = element("p", { role: "status" });
  const notBack = element("ul", { class: "notes", "aria-label": texts.notBack, hidden: "" });

  async function where(): Promise<string> {
    if (extent === "workbook") return "workbook";
    const { address, sheet } = await workbook.selection();
    if (extent === "selection") return address;
    // A sheet with nothing on it has nothing to freeze: its first cell represents it.
    const used = (await workbook.sheets()).find(({ name }) => name === sheet)?.used;
    return used ?? formatAddress({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
  }

  const work = longWork();
  const working = (words: string, act: (watch: Required<Watch>) => Promise<string>) =>
    whileWorking(
      { buttons: [doFreeze, doUnfreeze], work, status },
      words,
      (error) => whatIsLeft(workbook, error),
      (watch) => {
        workbook.finishEntry?.();
        return act(watch);
      },
    );

  const freezeNow = () =>
    working(texts.freezing, async (watch) => {
      showNotBack([]);
      const { frozen, left, closed, notReached } = await freeze(workbook, await where(), isOurs, watch);
      if (frozen + left.length + closed.length === 0) return texts.noneToFreeze;
      return [
        ...(notReached > 0 ? [texts.stoppedFreezing({ number: notReached })] : []),
        ...(frozen > 0 ? [texts.frozen({ number: frozen })] : []),
        ...(left.length > 0 ? [texts.left({ cells: namesOf(left).join(", ") })] : []),
        ...leftProtected(closed),
      ].join(" ");
    });
  const say = (words: string) => (status.textContent = words);
  const calculated = calculatedFirst(workbook, say, texts.failed);
  doFreeze.addEventListener("click", () => {
    calculated.before(freezeNow).catch((error: unknown) => {
      console.error(error);
      say(texts.failed);
    });
  });
  doUnfreeze.addEventListener(
    "click",
    () =>
      void working(texts.unfreezing, async (watch) => {
        const { back, changed, notReached, already = 0, isListGone } = await unfreeze(workbook, watch);
        showNotBack(changed);
        if (back + changed.length + already === 0) return isListGone ? texts.listGone : texts.noneFrozen;
        return [
          ...(notReached > 0 ? [texts.stoppedUnfreezing({ number: notReached })] : []),
          ...(back > 0 ? [texts.back({ number: back })] : []),
          ...(already > 0 ? [texts.already({ number: already })] : []),
          ...(changed.length > 0 ? [texts.changed({ number: changed.length })] : []),
        ].join(" ");
      }),
  );

  /** Each with why, and the way to its cell, where that is still there. */
  function showNotBack(formulas: readonly NotBack[]): void {
    const lines = formulas.slice(0, LISTED).map(({ address, reason }) => {
      const go = element(
        "button",
        { type: "button", class: "quiet", "aria-label": `${texts.go}: ${address}` },
        texts.go,
      );
      go.addEventListener("click", () => void workbook.show(address).catch(console.error));
      return element("li", {}, notRestoredText({ address, reason }), ...(reason.kind === "gone" ? [] : [" ", go]));
    });
    notBack.replaceChildren(...lines, ...(formulas.length > LISTED ? [element("li", {}, "...")] : []));
    notBack.hidden = formulas.length === 0;
  }

  body.append(
    element("p", { class: "quiet" }, texts.freezeLead),
    element(
      "fieldset",
      {},
      element("legend", {}, texts.what),
      choice("selection", texts.selection),
      choice("sheet", texts.sheet),
      choice("workbook", texts.workbook),
    ),
    element("div", { class: "actions" }, doFreeze, doUnfreeze),
    calculated.root,
    work.root,
    status,
    notBack,
  );
  return root;
}
