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
    { class: "thumbnails-of", role: "group", "aria-labelledby": "thumbnails-heading", hidden: "" },
    element("h2", { id: "thumbnails-heading" }, texts.fitting),
    list,
  );
  let buttons: readonly { readonly id: OfferId; readonly button: HTMLElement; readonly image: HTMLImageElement }[] = [];

  const choose = (id: OfferId | undefined): void => {
    for (const each of buttons) each.button.setAttribute("aria-pressed", String(each.id === id));
  };

  function make(ids: readonly OfferId[]): void {
    buttons = ids.map((id) => {
      const image = element("img", { alt: "" });
      const button = element(
        "button",
        { type: "button", "data-picture": id },
        image,
        element("span", {}, texts.names[id]),
      );
      button.addEventListener("click", () => onChosen(id));
      return { id, button, image };
    });
    list.replaceChildren(...buttons.map(({ button }) => element("li", {}, button)));
    root.hidden = buttons.length < 2;
  }

  return {
    root,
    choose,
    show(offers, chosen, theme) {
      const drawable = offers.flatMap((offer) => ("drawable" in offer ? [offer] : []));
      // Where the same fit as before, their buttons stay, and the keyboard with them.
      const isSame = drawable.length === buttons.length && drawable.every(({ id }, index) => id === buttons[index]!.id);
      if (!isSame) make(drawable.map(({ id }) => id));
      drawable.forEach((offer, index) => {
        buttons[index]!.image.src = addressOf(offer.drawable.draw({ width: WIDTH, theme, isBare: true }).svg);
      });
      choose(chosen);
    },
  };
}

/** Of an image, not a part of the page: its marks are no stops of the keyboard. */
const addressOf = (svg: Parameters<typeof toFile>[0]): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toFile(svg, ""))}`;
