/** One finding as Check shows it: what it is, what to do, its places on demand, and what can be done about it here. */

import type { Group } from "../../findings/groups";
import { addressAt, type Grid } from "../../tables/grid";
import { element } from "../dom";
import { icon } from "../frame/icons";
import { check as texts, findingText } from "../texts/check";
import { groupText } from "../texts/check-groups";
import { isToFix } from "./checked";

/** The most places in the list of one finding; the others are counted. */
const MAX_SHOWN = 200;

export interface GroupActions {
  show: (address: string, cell: string) => void;
  /** Null where the sheet cannot be put right without the person. */
  fix: (() => void) | null;
  ignore: () => void;
}

export function groupItem(grid: Grid, group: Group, { show, fix, ignore }: GroupActions): HTMLElement {
  const { sentence, remedy } = groupText(group);
  const shown = group.findings.slice(0, MAX_SHOWN);
  const goTo = (area: Group["findings"][number]["area"]): HTMLElement => {
    const address = addressAt(grid, area);
    const cell = address.slice(address.lastIndexOf("!") + 1);
    const go = element("button", { type: "button", class: "cell", "aria-label": texts.go({ cell }) }, cell);
    go.addEventListener("click", () => show(address, cell));
    return go;
  };
  const button = (words: string, label: string, act: () => void): HTMLElement => {
    const made = element("button", { type: "button", "aria-label": label }, words);
    made.addEventListener("click", act);
    return made;
  };
  return element(
    "li",
    { class: "finding", "data-kind": group.kind },
    element("p", {}, sentence),
    icon(isToFix(group.severity) ? "toFix" : "toKnow"),
    element("p", { class: "quiet" }, remedy),
    element(
      "div",
      { class: "actions" },
      goTo(shown[0]!.area),
      ...(fix ? [button(texts.fix, texts.fixThis({ sentence }), fix)] : []),
      button(texts.ignore, texts.ignoreThis({ sentence }), ignore),
    ),
    ...(group.places > 1 ? [placesOf(group, shown, goTo)] : []),
  );
}

function placesOf(
  group: Group,
  shown: Group["findings"],
  goTo: (area: Group["findings"][number]["area"]) => HTMLElement,
): HTMLElement {
  return element(
    "details",
    { class: "places" },
    element("summary", {}, texts.places({ count: group.places })),
    element(
      "ul",
      {},
      ...shown.map((each) => element("li", {}, goTo(each.area), element("p", {}, findingText(each).sentence))),
    ),
    ...(group.places > shown.length
      ? [element("p", { class: "quiet" }, texts.more({ count: group.places - shown.length }))]
      : []),
  );
}
