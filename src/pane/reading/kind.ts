/** What kind of table it is, with all others to choose from. */

import { TABLE_KINDS, type TableKind } from "../../tables/reader/table-reading";
import { element } from "../dom";
import { kindNames, reading as texts } from "../texts/reading";

/** `chosen`: what the person asked for, which the figures may not allow. */
export function kindChoice(
  prefix: string,
  kind: TableKind,
  chosen: string | undefined,
  choose: (kind: TableKind) => void,
): HTMLElement[] {
  const id = `${prefix}-kind`;
  const select = element(
    "select",
    { id },
    ...TABLE_KINDS.map((each) =>
      element("option", { value: each, ...(each === kind && { selected: "" }) }, kindNames[each]),
    ),
  );
  select.addEventListener("change", () => {
    const wanted = TABLE_KINDS.find((each) => each === select.value);
    if (wanted) choose(wanted);
  });
  const wanted = TABLE_KINDS.find((each) => each === chosen);
  return [
    element("p", { class: "kind" }, texts.kind({ kind: kindNames[kind] })),
    ...(wanted !== undefined && wanted !== kind
      ? [element("p", { class: "remark" }, texts.notPossible({ kind: kindNames[wanted], otherwise: kindNames[kind] }))]
      : []),
    element("label", { for: id }, texts.choose),
    select,
  ];
}
