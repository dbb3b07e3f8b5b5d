/** The sheet on paper, and the picture alone: a row each. */

import type { Drawable } from "../../pictures";
import { element } from "../dom";
import { icon, type IconName } from "../frame/icons";
import { menuButton } from "../frame/menu";
import { fileWays } from "../pictures/file-ways";
import { fileOf } from "../pictures/files";
import type { OfferId, Shown } from "../pictures/offers";
import { ownTitle } from "../table-readings";
import { pictures as pictureTexts } from "../texts/pictures";
import { share as texts } from "../texts/share";
import type { PaneContext } from "../view";

export interface OtherWays {
  readonly root: HTMLElement;
  /** What can be drawn of the selected table; undefined where nothing can. */
  show(shown: Shown | undefined): void;
}

/** A picture that can be drawn, and its name. */
interface Chosen {
  readonly id: OfferId;
  readonly drawable: Drawable;
}

export function otherWays(context: PaneContext): OtherWays {
  const { print, picture } = context;
  const status = element("p", { role: "status", class: "said" });
  let shown: Shown | undefined;
  let chosen: Chosen | undefined;
  const files = fileWays(context, () => {
    if (!chosen) throw new Error("there is no picture");
    return fileOf(chosen.drawable, { source: shown?.region.source, title: ownTitle(shown?.read.choices) });
  });
  const item = (words: string, act: () => Promise<string>): HTMLElement => {
    const made = element("button", { type: "button" }, words);
    made.addEventListener("click", () => void act().then((said) => (status.textContent = said)));
    return made;
  };
  const about = element("span", { class: "quiet" });
  const save = menuButton(
    texts.savePicture,
    files.ways.map(({ words, act }) => item(words, act)),
    { hasWords: true },
  );
  const ofPicture = row("picture", texts.picture, about, save);
  const root = element(
    "div",
    { class: "other-ways" },
    ...(print ? [printRow(print)] : []),
    ofPicture,
    status,
    files.text,
  );

  return {
    root,
    show(found) {
      shown = found;
      const drawn = (found?.offers ?? []).flatMap((offer): Chosen[] => ("drawable" in offer ? [offer] : []));
      const before = chosen?.id;
      chosen = drawn.find(({ id }) => id === picture.chosen) ?? drawn[0];
      if (chosen?.id !== before) {
        status.textContent = "";
        files.text.hidden = true;
      }
      ofPicture.hidden = chosen === undefined;
      root.hidden = chosen === undefined && !print;
      about.textContent = chosen ? texts.pictureAs({ name: pictureTexts.names[chosen.id] }) : "";
    },
  };
}

function printRow(print: () => void): HTMLElement {
  const button = element("button", { type: "button" }, texts.print);
  button.addEventListener("click", print);
  return row("print", texts.paper, element("span", { class: "quiet" }, texts.paperAbout), button);
}

const row = (drawing: IconName, words: string, about: HTMLElement, act: HTMLElement): HTMLElement =>
  element("div", { class: "way-row" }, icon(drawing), element("p", {}, element("b", {}, words), about), act);
