/** What is behind a click: the function and its limits, its sources, the whole answer, what depends on the cell. */

import type { Separators } from "../../formula/separators";
import { formatAddress } from "../../sheet/address";
import type { Cells } from "../../sheet/cells";
import { element, pageLink } from "../dom";
import { icon } from "../frame/icons";
import { aboutFunction } from "../help/about-function";
import type { FunctionHelp } from "../help/function-help";
import { cells as cellTexts, help as texts } from "../texts/explain";
import { tableOf } from "./table";

/** Those that were opened stay open when another figure is selected. */
const opened = new Set<string>();

/** A row that opens; `beside`: what stands in it behind its words. */
export function detail(
  key: string,
  words: string,
  beside: readonly (Node | string)[],
  ...body: readonly (Node | string)[]
): HTMLElement {
  const root = element(
    "details",
    { class: "detail", ...(opened.has(key) && { open: "" }) },
    element("summary", {}, element("span", {}, words, ...beside), icon("onward")),
    element("div", { class: "body" }, ...body),
  );
  root.addEventListener("toggle", () => (root.open ? opened.add(key) : opened.delete(key)));
  return root;
}

/** Sources stand apart by a semicolon. */
const sourcesOf = ({ source }: FunctionHelp): string[] => source.split(/;\s+/).filter((each) => each !== "");

export function functionDetails(found: FunctionHelp, separators: Separators): HTMLElement[] {
  const sources = sourcesOf(found);
  const name = `VC.${found.id}`;
  return [
    detail(
      "function",
      texts.does,
      [],
      ...aboutFunction(found, separators),
      element("p", { class: "quiet" }, found.domain),
      element("p", {}, pageLink(`reference/${found.id.toLowerCase()}.html`, texts.page({ name }))),
    ),
    detail(
      "sources",
      texts.sources,
      [" ", element("span", { class: "quiet" }, String(sources.length))],
      element("ul", {}, ...sources.map((each) => element("li", {}, each))),
    ),
  ];
}

/** Cells as a table, which a screen reader can walk through; all of them or their first part. */
export function cellsParts(cells: Cells, caption: string): HTMLElement[] {
  const shown = { rows: cells.values.length, columns: cells.values[0]?.length ?? 0 };
  const isCut = shown.rows < cells.rows || shown.columns < cells.columns;
  return [
    // A table wider than the pane scrolls in a frame of its own, by keyboard too.
    element("div", { class: "frame", tabindex: "0", role: "region", "aria-label": caption }, tableOf(cells, caption)),
    ...(isCut
      ? [
          element(
            "p",
            { class: "quiet" },
            cellTexts.cut({ rows: shown.rows, ofRows: cells.rows, columns: shown.columns, ofColumns: cells.columns }),
          ),
        ]
      : []),
  ];
}

export const rangeOf = ({ row, column, rows, columns }: Cells): string =>
  formatAddress({ sheet: "", row, column, rows, columns });
