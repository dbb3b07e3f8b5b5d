/** The pictures that fit the table, small: one is chosen, and the others are a click away. */

import type { Theme } from "../../pictures/palette";
import { toFile } from "../../pictures/svg";
import { element } from "../dom";
import { pictures as texts } from "../texts/pictures";
import type { Offer, OfferId } from "./offers";

export interface Thumbnails {
  readonly root: HTMLElement;
  show(offers: readonly Offer[], chosen: OfferId | undefined, theme: Theme): void;
  choose(id: OfferId | undefined): void;
}

/** In pixels of the picture, which is shown much smaller. */
const WIDTH = 240;

export function thumbnails(onChosen: (id: OfferId) => void): Thumbnails {
  const list = element("ul", { class: "thumbnails" });
  const root = element(
    "div",
    { class: "thumbnails-of", role: "group", "aria-labelledby": "thumbnails-heading" },
    element("h2", { id: "thumbnails-heading" }, texts.fitting),
    list,
  );
  let buttons: readonly { readonly id: OfferId; readonly button: HTMLElement }[] = [];

  const choose = (id: OfferId | undefined): void => {
    for (const each of buttons) each.button.setAttribute("aria-pressed", String(each.id === id));
  };

  return {
    root,
    choose,
    show(offers, chosen, theme) {
      buttons = offers.flatMap((offer) => {
        if (!("drawable" in offer)) return [];
        const { id } = offer;
        const button = element(
          "button",
          { type: "button", "data-picture": id },
          imageOf(offer.drawable.draw({ width: WIDTH, theme, isBare: true }).svg),
          element("span", {}, texts.names[id]),
        );
        button.addEventListener("click", () => onChosen(id));
        return [{ id, button }];
      });
      list.replaceChildren(...buttons.map(({ button }) => element("li", {}, button)));
      root.hidden = buttons.length < 2;
      choose(chosen);
    },
  };
}

/** An image, not a part of the page: its marks are no stops of the keyboard. */
const imageOf = (svg: Parameters<typeof toFile>[0]): HTMLElement =>
  element("img", { alt: "", src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toFile(svg, ""))}` });
