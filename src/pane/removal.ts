/** Takes a sheet of ours away: at once where an undo of the workbook brings it back, and else after it is said what that ends. */

import type { Workbook } from "../workbook/port";
import { element } from "./dom";
import { removal as texts } from "./texts/work";

/** `words`: on the button; in Excel, where nothing is undone, it says that the sheet is removed. */
export function removalOf(
  { undoesRemoval }: Pick<Workbook, "undoesRemoval">,
  { name, words, look }: { readonly name: string; readonly words: string; readonly look?: string },
  remove: () => void,
): HTMLElement {
  const root = element("span", { class: "removal" });
  const button = (label: string, act: () => void) => {
    const made = element("button", { type: "button", class: look }, label);
    made.addEventListener("click", act);
    return made;
  };
  const usual = () => root.replaceChildren(undoesRemoval ? button(words, remove) : button(texts.remove, ask));
  function ask(): void {
    const keep = button(texts.keep, usual);
    root.replaceChildren(
      element("span", {}, texts.sure({ name })),
      button(texts.removeSure, () => {
        usual();
        remove();
      }),
      keep,
    );
    keep.focus();
  }
  usual();
  return root;
}
