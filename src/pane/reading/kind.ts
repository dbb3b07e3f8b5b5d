/** What kind of table it is, with all others to choose from. */

import { TABLE_KINDS, type TableKind } from "../../tables/reader/table-reading";
import { element } from "../dom";
import { kindNames, reading as texts } from "../texts/reading";

/** `chosen`: what the person asked for, which the figures may not allow. */
export function kindChoice(
  kind: TableKind,
  chosen: TableKind | null,
  choose: (kind: TableKind) => void,
): HTMLElement[] {
  return [
    element("p", { class: "kind" }, texts.kind({ kind: kindNames[kind] })),
    ...(chosen !== null && chosen !== kind
      ? [element("p", { class: "remark" }, texts.notPossible({ kind: kindNames[chosen], otherwise: kindNames[kind] }))]
      : []),
    element(
      "details",
      { class: "kinds" },
      element("summary", {}, texts.choose),
      element(
        "ul",
        { class: "answers" },
        // "Not known" is what is left, and nothing to choose.
        ...TABLE_KINDS.filter((each) => each !== "unknown").map((each) => {
          const button = element(
            "button",
            { type: "button", ...(each === kind && { "aria-current": "true" }) },
            kindNames[each],
          );
          button.addEventListener("click", () => choose(each));
          return element("li", {}, button);
        }),
      ),
    ),
  ];
}
