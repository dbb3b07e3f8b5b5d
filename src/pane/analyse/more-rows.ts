/** Other things that can be done with the table: its pictures, and functions that take its columns. */

import { sourceOf } from "../../tables/arguments/propose";
import { element, section } from "../dom";
import { icon } from "../frame/icons";
import { chosenTable, functionOf } from "../reading/as-function";
import { chainOf, type TableRead } from "../reading/read";
import { answer as texts } from "../texts/answer";
import { type PaneContext } from "../view";

/** More are found by search. */
const MAX_FUNCTIONS = 4;

export function actionRow(words: string, about: string, act: () => void): HTMLElement {
  const button = element(
    "button",
    { type: "button", class: "action-row" },
    element("span", {}, words, ...(about === "" ? [] : [element("span", { class: "quiet" }, about)])),
    icon("onward"),
  );
  button.addEventListener("click", act);
  return button;
}

/** `hasPictures`: whether any fits. */
export function moreCard(its: TableRead, hasPictures: boolean, { help, open }: PaneContext): HTMLElement[] {
  const own = chosenTable(functionOf(its));
  const source = own ? null : sourceOf(its.reading, chainOf(its));
  const fitting = [...help.values()].filter(({ id, reads }) =>
    own ? id === own.of : reads.some((feed) => feed.source === source),
  );
  const rows = [
    ...(hasPictures ? [actionRow(texts.pictures, "", () => open("pictures"))] : []),
    ...fitting.slice(0, MAX_FUNCTIONS).map(({ id, asks }) => actionRow(`VC.${id}`, asks, () => open("functions", id))),
    ...(its.reading.kind === "unknown" ? [actionRow(texts.asNetwork, "", () => open("networks"))] : []),
  ];
  if (rows.length === 0) return [];
  const { root, body } = section(texts.more);
  body.classList.add("rows");
  body.append(...rows);
  return [root];
}
