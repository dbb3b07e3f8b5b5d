/** The line under the tabs: the sheet and range that the view speaks of, and the kind of table as a menu. */

import { formatAddress } from "../../sheet/address";
import { type TableKind, TABLE_KINDS } from "../../tables/reader/table-reading";
import type { Selection } from "../../workbook/port";
import { element } from "../dom";
import { frame as texts } from "../texts/frame";
import { kindNames } from "../texts/reading";
import type { Spoken, SpokenOf } from "../view";

export interface PlaceLine {
  readonly root: HTMLElement;
  /** What is selected, said to a screen reader too. */
  select(selection: Selection): void;
  /** What a view speaks of; null: what is selected is shown. */
  speakOf(what: SpokenOf | Spoken | null): void;
}

export function placeLine(): PlaceLine {
  const said = element("p", { class: "place unseen", role: "status" });
  const where = element("p", { class: "where", "aria-hidden": "true" });
  const kind = element("select", { class: "kind-menu", "aria-label": texts.kind });
  kind.hidden = true;
  let selected: Selection | undefined;
  let spoken: SpokenOf | Spoken | null = null;

  kind.addEventListener("change", () => {
    const wanted = TABLE_KINDS.find((each) => each === kind.value);
    if (wanted && spoken && isTable(spoken)) spoken.choose(wanted);
  });

  function render(): void {
    const sheet = spoken?.sheet ?? selected?.sheet ?? "";
    const range = spoken?.range ?? (selected ? rangeOf(selected) : "");
    where.replaceChildren(element("b", {}, sheet), ` ${range}`);
    const table = spoken && isTable(spoken) ? spoken : null;
    kind.hidden = table === null;
    if (table) kind.replaceChildren(...optionsOf(table));
  }

  return {
    root: element("div", { class: "place-line" }, said, where, kind),
    select(selection) {
      selected = selection;
      const { sheet, rows, columns } = selection;
      const range = rangeOf(selection);
      const words = rows * columns === 1 ? texts.cell({ range, sheet }) : texts.range({ range, sheet, rows, columns });
      if (said.textContent !== words) said.textContent = words;
      render();
    },
    speakOf(what) {
      spoken = what;
      render();
    },
  };
}

const isTable = (spoken: SpokenOf | Spoken): spoken is SpokenOf => "choose" in spoken;

const rangeOf = ({ row, column, rows, columns }: Selection): string =>
  formatAddress({ sheet: "", row, column, rows, columns });

/** "Not known" is what is left, and nothing to choose. A table that is read as that of a function bears that name. */
function optionsOf({ kind, named }: SpokenOf): HTMLElement[] {
  const option = (value: TableKind | "", words: string, isSelected: boolean) =>
    element("option", { value, ...(isSelected && { selected: "" }) }, words);
  return [
    ...(named !== null ? [option("", named, true)] : kind === "unknown" ? [option("", texts.notKnownYet, true)] : []),
    ...TABLE_KINDS.filter((each) => each !== "unknown").map((each) =>
      option(each, kindNames[each], named === null && each === kind),
    ),
  ];
}
