/**
 * One picture on all of the page, as wide as there is room, with what is chosen for it at its side: the very parts of the pane,
 * which are lent to it and go back when it is closed.
 */

import type { Picture } from "../../pictures/picture";
import { element } from "../dom";
import { icon } from "../frame/icons";
import { pictures as texts } from "../texts/pictures";
import { drawn, leadThrough, replacePicture } from "./draw";

const MOST_WIDE = 1100;
const LEAST_WIDE = 240;

export interface FullScreenParts {
  /** Where the dialog is put. */
  readonly host: () => Element;
  /** What is drawn, and of which table. */
  readonly says: () => { readonly name: string; readonly place: string; readonly source: string };
  /** Without its words, which stand around it. Null where there is no picture any more. */
  readonly draw: (width: number) => Picture | null;
  /** Buttons of its own. */
  readonly actions: () => readonly HTMLElement[];
  /** Parts of the pane that are lent. */
  readonly lent: readonly HTMLElement[];
  /** Said of what was done, in the pane too. */
  readonly status: HTMLElement;
}

export interface FullScreen {
  open(): void;
  /** Another picture is wanted, or other figures. */
  renew(): void;
}

export function fullScreen(parts: FullScreenParts): FullScreen {
  let redraw: (() => void) | undefined;
  return {
    renew: () => redraw?.(),
    open() {
      if (redraw || !parts.draw(LEAST_WIDE)) return;
      const before = document.activeElement;
      const about = element("p", { class: "full-about" });
      const title = element("h1", {});
      const subtitle = element("p", { class: "quiet" });
      const figure = element("figure", { class: "picture" });
      const from = element("p", { class: "quiet" });
      const detail = element("p", { class: "quiet detail" }, texts.marks);
      const close = element("button", { type: "button", class: "bare", "aria-label": texts.closeFull }, icon("close"));
      const places = [...parts.lent, parts.status].map((part) => ({ part, home: document.createComment("") }));
      for (const { part, home } of places) part.replaceWith(home);
      const main = element("div", { class: "full-main" }, title, subtitle, figure, from, detail);
      const dialog = element(
        "dialog",
        { class: "picture-full" },
        element("header", { class: "full-head" }, about, ...parts.actions(), close),
        main,
        element("aside", { class: "full-side" }, ...places.map(({ part }) => part)),
      );
      const draw = (): void => {
        const room = Math.floor(main.clientWidth) - 2 * MARGIN;
        const picture = parts.draw(Math.max(LEAST_WIDE, Math.min(MOST_WIDE, room)));
        if (!picture) {
          leave();
          return;
        }
        const { name, place, source } = parts.says();
        about.replaceChildren(element("b", {}, name), ` ${place}`);
        dialog.setAttribute("aria-label", picture.title);
        title.textContent = picture.title;
        subtitle.textContent = picture.subtitle;
        from.textContent = source;
        const drawing = drawn(picture.svg);
        leadThrough(drawing, (words) => (detail.textContent = words));
        replacePicture(figure, drawing);
      };
      const onSize = new ResizeObserver(draw);
      function leave(): void {
        onSize.disconnect();
        redraw = undefined;
        for (const { part, home } of places) home.replaceWith(part);
        dialog.close();
        dialog.remove();
        if (before instanceof HTMLElement) before.focus();
      }
      close.addEventListener("click", leave);
      dialog.addEventListener("cancel", (event) => {
        event.preventDefault();
        leave();
      });
      dialog.addEventListener("keydown", (event) => {
        event.stopPropagation();
        const isTyping = event.target instanceof Element && event.target.closest("input, textarea, select");
        const isF = event.key.toLowerCase() === "f" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping;
        if (event.key !== "Escape" && !isF) return;
        event.preventDefault();
        leave();
      });
      redraw = draw;
      parts.host().append(dialog);
      dialog.showModal();
      draw();
      onSize.observe(main);
    },
  };
}

/** Around the picture, as the style sheet has it. */
const MARGIN = 32;
