/** A ledger as a table: a row for each name, its bar below, the sum last. Arrows lead from row to row, and to its cell on the sheet. */

import type { Ledger, LedgerRow } from "../../answers/ledger";
import { element } from "../dom";

/** Brings a row of the table into view; `isThere`: and gives the sheet the keyboard. */
export type ShowRow = (row: number, isThere: boolean) => void;

export function ledgerTable({ heads, rows, others, sum }: Ledger, caption: string, show: ShowRow): HTMLElement {
  const hasShares = heads[2] !== "";
  const figures = (figure: string, share: string, full?: string) => [
    element("td", { class: "number", title: full !== undefined && full !== figure ? full : undefined }, figure),
    ...(hasShares ? [element("td", { class: "number" }, share)] : []),
  ];
  const rowOf = (its: LedgerRow): HTMLElement[] => {
    const name = its.row === null ? its.name : nameButton(its.name);
    if (its.row !== null && name instanceof HTMLElement) {
      const { row } = its;
      // By Enter there is no pointer: then the sheet takes over.
      name.addEventListener("click", ({ detail }) => show(row, detail === 0));
      name.addEventListener("focus", () => {
        if (name.matches(":focus-visible")) show(row, false);
      });
    }
    return [
      element(
        "tr",
        { class: its.isSpokenOf ? "spoken" : undefined },
        element("th", { scope: "row" }, name),
        ...figures(its.figure, its.share, its.full),
      ),
      element(
        "tr",
        { class: its.isSpokenOf ? "bar-row spoken" : "bar-row", "aria-hidden": "true" },
        element("td", { colspan: hasShares ? "3" : "2" }, barOf(its)),
      ),
    ];
  };
  const table = element(
    "table",
    { class: "ledger" },
    element("caption", { class: "unseen" }, caption),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        ...heads.flatMap((words, column) =>
          words === "" && column === 2
            ? []
            : [element("th", { scope: "col", class: column > 0 ? "number" : undefined }, words)],
        ),
      ),
    ),
    element("tbody", {}, ...rows.flatMap(rowOf), ...(others ? rowOf(others) : [])),
    ...(sum
      ? [
          element(
            "tfoot",
            {},
            element("tr", {}, element("th", { scope: "row" }, sum.name), ...figures(sum.figure, sum.share)),
          ),
        ]
      : []),
  );
  leadThrough(table);
  return table;
}

const nameButton = (name: string): HTMLElement => element("button", { type: "button", class: "name" }, name);

function barOf({ from, to, isNegative }: LedgerRow): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [key, value] of Object.entries({ class: "bar", width: "100%", height: "6" }))
    made.setAttribute(key, value);
  const rect = (its: string, x: number, width: number) => {
    const drawn = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    const attributes = { class: its, x: `${100 * x}%`, width: `${100 * width}%`, height: "6", rx: "1" };
    for (const [key, value] of Object.entries(attributes)) drawn.setAttribute(key, value);
    return drawn;
  };
  // A bar that is too short to be seen is two pixels.
  const mark = rect(isNegative ? "mark negative" : "mark", from, Math.max(to - from, 0.006));
  made.append(rect("track", 0, 1), mark);
  return made;
}

/** One name is in the order of the Tab key; arrows, Home and End lead to the others. */
function leadThrough(table: HTMLElement): void {
  const names = [...table.querySelectorAll<HTMLButtonElement>("button.name")];
  for (const [index, name] of names.entries()) name.tabIndex = index === 0 ? 0 : -1;
  table.addEventListener("keydown", (event) => {
    const at = names.findIndex((name) => name === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: names.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const next = names[Math.min(Math.max(to, 0), names.length - 1)]!;
    for (const name of names) name.tabIndex = name === next ? 0 : -1;
    next.focus();
  });
}
