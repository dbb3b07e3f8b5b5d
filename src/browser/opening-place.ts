/** Where a file is opened: in place of the workbook that is open, or as new sheets of it. */

import { element } from "../pane/dom";
import type { Autosave, Fate } from "./autosave";
import type { Choice } from "./dialog";
import { texts } from "./file-texts";
import { listKept } from "./workbook-store";

export type Opened = "instead" | "beside";

/** The workbook that is open, and what becomes of it when a file is opened in its place. */
export interface PresentPlace {
  name: string;
  fate: Fate;
}

export async function placeOf({ fate, present: { name } }: Autosave): Promise<PresentPlace> {
  const canBeKept =
    fate !== "stays" ||
    (await listKept().then(
      () => true,
      () => false,
    ));
  return { name, fate: canBeKept ? fate : "lost" };
}

/** A file is a workbook of its own, as everywhere: to mix it into the one that is open must be chosen. Where that one would be lost, its person is asked first. */
export function choicesFor(
  { fate }: PresentPlace,
  prepare?: (button: HTMLButtonElement) => void,
): Choice<Opened | undefined>[] {
  const choice = (label: string, answer: Opened, isMain: boolean): Choice<Opened> => ({
    label,
    answer,
    isMain,
    ...(prepare && { button: prepare }),
  });
  const [instead, beside] = [
    choice(texts.instead, "instead", fate !== "lost"),
    choice(texts.beside, "beside", fate === "lost"),
  ];
  return [...(fate === "lost" ? [beside, instead] : [instead, beside]), { label: texts.cancel, answer: undefined }];
}

/** What becomes of the open workbook, where there is something to lose. */
export function wordsOn({ name, fate }: PresentPlace): HTMLElement[] {
  if (fate === "untouched") return [];
  return [element("p", { class: "quiet" }, fate === "stays" ? texts.stays({ name }) : texts.wouldBeLost({ name }))];
}
