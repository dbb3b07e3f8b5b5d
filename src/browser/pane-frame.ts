/**
 * Where the pane is: beside the sheet, closed, or on a narrow window in the sheet's place, with a bar to go from one to the
 * other and the headline of the answer over it.
 */

import { element } from "../pane/dom";
import { paneHandle } from "./pane-width";
import { paneTexts as texts } from "./pane-texts";
import { keepSetting, setting } from "./settings";

/** So narrow a window shows sheet and pane one at a time; the style sheets say the same. */
export const NARROW = "(max-width: 860px)";

export type Part = "sheet" | "answer";

export interface PaneFrame {
  /** The button in the title row that opens the pane. */
  readonly opener: HTMLElement;
  /** Shows the pane, wherever it is then. */
  readonly showPane: () => void;
  /** Shows the sheet, where only one of the two can be seen. */
  readonly showSheet: () => void;
}

interface Icon {
  readonly [tag: string]: string;
}

const SVG = "http://www.w3.org/2000/svg";

/** A drawing of 20 by 20, in lines of the colour of the words. */
export function icon(...paths: readonly string[]): SVGElement {
  const root = document.createElementNS(SVG, "svg");
  const attributes: Icon = { viewBox: "0 0 20 20", class: "icon", "aria-hidden": "true" };
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  for (const path of paths) {
    const line = document.createElementNS(SVG, "path");
    line.setAttribute("d", path);
    root.append(line);
  }
  return root;
}

/** `back`: gives the sheet the keyboard. */
export function framePane(pane: HTMLElement, back: () => void): PaneFrame {
  const { dataset } = document.body;
  const opener = element("button", { type: "button", class: "pane-opener", title: texts.openHelp });
  opener.append(icon("M3 4h14v12H3z", "M12.5 4v12"), texts.open);
  const close = element("button", {
    type: "button",
    class: "pane-close",
    "aria-label": texts.close,
    title: texts.close,
  });
  close.append(icon("M4.5 4.5l11 11", "M15.5 4.5l-11 11"));

  const setOpen = (isOpen: boolean) => {
    dataset["pane"] = isOpen ? "open" : "closed";
    keepSetting("pane", dataset["pane"]);
  };
  opener.addEventListener("click", () => {
    setOpen(true);
    pane.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus();
  });
  close.addEventListener("click", () => {
    setOpen(false);
    back();
  });
  dataset["pane"] = setting("pane") === "closed" ? "closed" : "open";
  pane.before(paneHandle());
  pane.after(close);

  const bar = partBar(pane);
  close.after(bar.root);
  return {
    opener,
    showPane() {
      setOpen(true);
      bar.show("answer");
    },
    showSheet: () => bar.show("sheet"),
  };
}

/** The bar of a narrow window, with the answer's headline over it while the sheet is shown. */
function partBar(pane: HTMLElement): { root: HTMLElement; show: (part: Part) => void } {
  const { dataset } = document.body;
  const buttons = new Map<Part, HTMLButtonElement>();
  const show = (part: Part) => {
    dataset["part"] = part;
    for (const [each, button] of buttons) button.setAttribute("aria-pressed", String(each === part));
  };
  const button = (part: Part, words: string, drawing: SVGElement) => {
    const made = element("button", { type: "button", class: "part" });
    made.append(drawing, words);
    made.addEventListener("click", () => show(part));
    buttons.set(part, made);
    return made;
  };
  const strip = element("button", { type: "button", class: "headline-strip", hidden: "" });
  strip.addEventListener("click", () => show("answer"));
  const root = element(
    "nav",
    { class: "parts", "aria-label": texts.parts },
    strip,
    element(
      "div",
      { class: "parts-bar" },
      button("sheet", texts.sheet, icon("M3 4h14v12H3z", "M3 8h14", "M3 12h14", "M8 4v12")),
      button("answer", texts.answer, icon("M4.5 16V9.5", "M10 16V4", "M15.5 16v-4")),
    ),
  );
  show("sheet");
  const say = () => {
    const words = pane.querySelector("[data-headline]")?.textContent?.trim() ?? "";
    if (strip.textContent !== words) strip.textContent = words;
    strip.hidden = words === "";
  };
  new MutationObserver(say).observe(pane, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ["data-headline"],
  });
  return { root, show };
}
