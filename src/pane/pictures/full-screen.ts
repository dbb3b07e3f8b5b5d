/** One picture on all of the page: drawn as wide as there is room, its marks led through as in the pane. It leaves the page when it is closed. */

import type { Drawable } from "../../pictures";
import type { Theme } from "../../pictures/palette";
import type { Frame } from "../../pictures/picture";
import { element } from "../dom";
import { pictures as texts } from "../texts/pictures";
import { drawn, leadThrough } from "./draw";

const MOST_WIDE = 1100;
const MARGIN = 64;

export function showFull(
  host: Element,
  drawable: Drawable,
  frame: Pick<Frame, "source" | "about">,
  theme: Theme,
): void {
  const before = document.activeElement;
  const detail = element("p", { class: "quiet detail" }, texts.marks);
  const close = element("button", { type: "button", class: "close" }, texts.closeFull);
  const width = Math.max(240, Math.min(MOST_WIDE, window.innerWidth - MARGIN));
  const picture = drawable.draw({ ...frame, width, theme });
  const drawing = drawn(picture.svg);
  leadThrough(drawing, (name) => (detail.textContent = name));
  const dialog = element(
    "dialog",
    { class: "picture-full", "aria-label": picture.title },
    close,
    element("figure", { class: "picture" }, drawing),
    detail,
  );
  const leave = (): void => {
    dialog.close();
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  close.addEventListener("click", leave);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    leave();
  });
  dialog.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key !== "Escape" && event.key.toLowerCase() !== "f") return;
    event.preventDefault();
    leave();
  });
  host.append(dialog);
  dialog.showModal();
}
