/** How wide the pane is: by dragging its edge, or by the arrow keys on it. */

import { element } from "../pane/dom";
import { paneTexts as texts } from "./pane-texts";
import { keepSetting, setting } from "./settings";

const USUAL = 360;
const LEAST = 320;
const STEP = 16;

const most = () => Math.max(LEAST, Math.floor(innerWidth / 2));

/** The edge between sheet and pane. */
export function paneHandle(): HTMLElement {
  const handle = element("div", {
    id: "pane-handle",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-controls": "pane",
    "aria-label": texts.width,
    "aria-valuemin": String(LEAST),
    title: texts.widthHelp,
  });
  let width = Number(setting("pane width")) || USUAL;

  const show = () => {
    const shown = Math.min(most(), Math.max(LEAST, width));
    document.body.style.setProperty("--pane-width", `${shown}px`);
    handle.setAttribute("aria-valuenow", String(shown));
    handle.setAttribute("aria-valuemax", String(most()));
    return shown;
  };
  const take = (wished: number) => {
    width = wished;
    width = show();
    keepSetting("pane width", String(width));
  };

  handle.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    handle.focus();
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener("pointermove", (event) => {
    if (handle.hasPointerCapture(event.pointerId)) take(Math.round(innerWidth - event.clientX));
  });
  handle.addEventListener("dblclick", () => take(USUAL));
  handle.addEventListener("keydown", (event) => {
    const now = Number(handle.getAttribute("aria-valuenow"));
    const wished = { ArrowLeft: now + STEP, ArrowRight: now - STEP, Home: LEAST, End: most() }[event.key];
    if (wished === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    take(wished);
  });
  addEventListener("resize", show);
  show();
  // All of a page is in a landmark; this one has no box of its own.
  return element("div", { class: "handle-region", role: "region", "aria-label": texts.edge }, handle);
}
