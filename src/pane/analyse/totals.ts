/** Totals and other rows to exclude, as Analyse lists them. */

import { isBlank } from "../../tables/grid";
import type { Understanding } from "../../tables/understanding";
import { element } from "../dom";
import { analyse as texts, totalText } from "../texts/analyse";

/** So many rows of totals can be ticked one by one; the others are left out. */
const MAX_TOTALS = 12;

/** Rows that are no records, each with why: to be left out or not. */
export function totalsList(
  guessed: Understanding,
  { grid, totals }: Understanding,
  leaveOut: (row: number, isOut: boolean) => void,
): HTMLElement[] {
  const offered = guessed.totals.slice(0, MAX_TOTALS);
  if (offered.length === 0) return [];
  const isLeftOut = new Set(totals.map(({ row }) => row));
  return [
    element(
      "fieldset",
      {},
      element("legend", {}, texts.totals),
      ...offered.map(({ row, by }) => {
        const id = `analyse-total-${row}`;
        const name =
          grid.cells(row).find((value): value is string => typeof value === "string" && !isBlank(value)) ?? "";
        const input = element("input", { type: "checkbox", id, ...(isLeftOut.has(row) && { checked: "" }) });
        input.addEventListener("change", () => leaveOut(row, input.checked));
        return element(
          "label",
          { class: "choice" },
          input,
          element("span", {}, totalText(grid.row + row + 1, name, by)),
        );
      }),
    ),
  ];
}
