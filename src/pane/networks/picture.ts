/** A picture of an input-output table in the pane: drawn to its width and theme, with its figures as a table and its files. */

import type { Frame, Picture } from "../../pictures/picture";
import { isDark, onSchemeChange } from "../colour-scheme";
import { dark, light } from "../../pictures/palette";
import type { Workbook } from "../../workbook/port";
import { element, setBusy } from "../dom";
import { menuButton } from "../frame/menu";
import { whyNotChanged } from "../not-changed";
import { drawn, leadThrough } from "../pictures/draw";
import { fileWays } from "../pictures/file-ways";
import { base64Of, fileOf, pngOf } from "../pictures/files";
import { dataTable } from "../pictures/data-table";
import { networks as texts } from "../texts/networks";
import { pictures as pictureTexts } from "../texts/pictures";
import type { Page } from "../view";

export interface NetworkPicture {
  readonly subjects: readonly string[];
  readonly draw: (frame: Frame) => Picture;
  readonly source: string;
  /** Where it goes in the workbook. */
  readonly corner: string;
}

const MIN_WIDTH = 240;

export interface PictureFrame {
  readonly root: HTMLElement;
  show(picture: NetworkPicture | null): void;
}

export function pictureFrame(
  workbook: Workbook,
  page: Pick<Page, "noDownloads">,
  say: (words: string) => void,
): PictureFrame {
  const about = element("select", { id: "networks-about" });
  const figure = element("figure", { class: "picture" });
  const detail = element("p", { class: "quiet detail" }, texts.marks);
  const twin = element("details", {}, element("summary", {}, texts.table));
  const button = (words: string, act: () => Promise<string>, otherwise: string) => {
    const made = element("button", { type: "button" }, words);
    made.addEventListener("click", () => {
      setBusy([made], true);
      say("");
      act()
        .then(say, (error: unknown) => {
          console.warn(error);
          say(whyNotChanged(error, otherwise));
        })
        .finally(() => setBusy([made], false));
    });
    return made;
  };
  const file = () => {
    if (!shown) throw new Error("there is no picture");
    const { draw, subjects } = shown;
    return fileOf({ draw, subjects, records: subjects.length }, frame(shown));
  };
  const files = fileWays(page, file);
  const inserted = async () => {
    const made = file();
    const { corner } = shown!;
    await workbook.insertPicture(corner, {
      description: made.description,
      width: made.width,
      height: made.height,
      png: await base64Of(await pngOf(made)),
      svg: made.svg,
    });
    return texts.inserted({ cell: corner });
  };
  const buttons = element(
    "div",
    { class: "buttons", role: "group", "aria-label": texts.use },
    menuButton(
      pictureTexts.saveAs,
      files.ways.map(({ words, act }) => button(words, act, "")),
      { hasWords: true },
    ),
    button(texts.insert, inserted, texts.notInserted),
  );
  const root = element(
    "div",
    { class: "body", hidden: "" },
    element("div", { class: "choices" }, element("label", { for: "networks-about" }, texts.about), about),
    figure,
    detail,
    buttons,
    files.text,
    twin,
  );

  let shown: NetworkPicture | null = null;
  const frame = ({ source }: NetworkPicture) => ({ source, about: about.value === "" ? undefined : about.value });
  let drawnAt = "";
  function draw(isNew = false): void {
    const width = Math.floor(figure.clientWidth);
    const theme = isDark() ? dark : light;
    const state = `${width} ${theme.name}`;
    if (!shown || width === 0 || (!isNew && state === drawnAt)) return;
    drawnAt = state;
    const picture = shown.draw({ ...frame(shown), width: Math.max(width, MIN_WIDTH), theme });
    const drawing = drawn(picture.svg);
    leadThrough(drawing, (name) => (detail.textContent = name));
    figure.replaceChildren(drawing);
    if (!isNew) return;
    detail.textContent = texts.marks;
    twin.replaceChildren(element("summary", {}, texts.table));
    // A table of many countries is as much work as their picture: the page has its turn between the two.
    setTimeout(() => {
      if (figure.firstElementChild === drawing)
        twin.append(
          element(
            "div",
            { class: "frame", tabindex: "0", role: "region", "aria-label": texts.table },
            dataTable(picture.table, picture.title),
          ),
        );
    });
  }
  onSchemeChange(() => draw());
  new ResizeObserver(() => draw()).observe(figure);
  about.addEventListener("change", () => draw(true));

  return {
    root,
    show(picture) {
      shown = picture;
      files.text.hidden = true;
      root.hidden = picture === null;
      if (!picture) return;
      const before = about.value;
      about.replaceChildren(
        element("option", { value: "" }, texts.stands),
        ...picture.subjects.map((name) => element("option", { value: name }, name)),
      );
      about.value = picture.subjects.includes(before) ? before : "";
      draw(true);
    },
  };
}
