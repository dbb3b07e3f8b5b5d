/** A button with what is less often wanted under it: shown on a click, gone on Escape, on a click elsewhere, or once chosen. */

import { element } from "../dom";
import { icon } from "./icons";

let menus = 0;

/** `hasWords`: the button bears its label; otherwise three dots, and the label is read out. */
export function menuButton(label: string, items: readonly HTMLElement[], { hasWords = false } = {}): HTMLElement {
  menus += 1;
  const list = element("ul", { class: "menu-list", id: `menu-${menus}`, hidden: "" });
  list.append(...items.map((item) => element("li", {}, item)));
  const face = hasWords ? {} : { class: "bare", "aria-label": label };
  const button = element(
    "button",
    { type: "button", ...face, "aria-expanded": "false", "aria-controls": list.id },
    hasWords ? label : icon("more"),
  );
  const root = element("div", { class: "menu-of" }, button, list);

  function set(isOpen: boolean): void {
    list.hidden = !isOpen;
    button.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) document.addEventListener("pointerdown", closeElsewhere, { capture: true });
    else document.removeEventListener("pointerdown", closeElsewhere, { capture: true });
  }
  function closeElsewhere(event: Event): void {
    if (!(event.target instanceof Node) || !root.contains(event.target)) set(false);
  }

  button.addEventListener("click", () => set(list.hidden === true));
  list.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("button, a")) set(false);
  });
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || list.hidden) return;
    event.preventDefault();
    event.stopPropagation();
    set(false);
    button.focus();
  });
  root.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && !root.contains(event.relatedTarget)) set(false);
  });
  return root;
}
