/** The picture of an answer, in its card: drawn to the width and theme that there are, without the words that the card has. */

import type { Drawable } from "../../pictures";
import { isDark, onSchemeChange } from "../colour-scheme";
import { dark, light } from "../../pictures/palette";
import { element } from "../dom";
import { drawn } from "../pictures/draw";

const MIN_WIDTH = 240;

export interface SmallPicture {
  readonly root: HTMLElement;
  show(picture: Drawable | null): void;
}

export function smallPicture(): SmallPicture {
  const root = element("figure", { class: "picture small" });
  let shown: Drawable | null = null;
  let drawnAt = "";

  function draw(): void {
    const width = Math.floor(root.clientWidth);
    const theme = isDark() ? dark : light;
    const state = `${width} ${theme.name}`;
    if (!shown || width === 0 || state === drawnAt) return;
    drawnAt = state;
    root.replaceChildren(drawn(shown.draw({ width: Math.max(width, MIN_WIDTH), theme, isBare: true }).svg));
  }
  onSchemeChange(draw);
  new ResizeObserver(draw).observe(root);

  return {
    root,
    show(picture) {
      shown = picture;
      drawnAt = "";
      root.hidden = picture === null;
      if (picture === null) root.replaceChildren();
      else draw();
    },
  };
}
