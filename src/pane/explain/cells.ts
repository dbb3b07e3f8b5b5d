/** The selected cells as a table; where one cell of a larger answer is selected, the whole answer. */

import { cellName, formatAddress } from "../../sheet/address";
import type { Selection } from "../../workbook/port";
import type { Cells } from "../../sheet/cells";
import { element, section } from "../dom";
import { cells as texts } from "../texts/explain";
import type { PaneContext, View } from "../view";
import { showsAll, tableOf } from "./table";

export function cellsView({ workbook }: PaneContext): View {
  const { root, body } = section(texts.heading);
  let latest = 0;

  return {
    root,
    async update(selection) {
      latest += 1;
      const turn = latest;
      const { formula } = selection;
      const partOfAnswer =
        selection.rows * selection.columns === 1 && formula !== undefined && formula.fills !== formula.address;
      const cells = partOfAnswer ? await workbook.read(formula.fills) : selection;
      // While this range was read, another may have been selected.
      if (turn === latest) body.replaceChildren(...parts(selection, cells));
    },
  };
}

function parts(selection: Selection, cells: Cells): HTMLElement[] {
  const { rows, columns, formula } = selection;
  const range = formatAddress({ sheet: "", row: selection.row, column: selection.column, rows, columns });
  if (cells.values.flat().every((value) => value === "")) return [element("p", { class: "quiet" }, texts.empty)];

  const caption =
    cells === selection || !formula ? range : texts.answerOf({ cell: cellName(formula.row, formula.column) });
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
            texts.cut({ rows: shown.rows, ofRows: cells.rows, columns: shown.columns, ofColumns: cells.columns }),
          ),
        ]
      : []),
    ...detail(selection),
  ];
}

/** Of one selected cell: the figure with all its digits, and the formula. */
function detail({ rows, columns, values, texts: shown, formula }: Selection): HTMLElement[] {
  if (rows * columns !== 1) return [];
  const value = values[0]?.[0];
  const hasMoreDigits = typeof value === "number" && !showsAll(shown[0]?.[0] ?? "", value);
  if (!hasMoreDigits && !formula) return [];
  return [
    element(
      "dl",
      {},
      ...(hasMoreDigits ? [element("dt", {}, texts.fullValue), element("dd", { class: "number" }, String(value))] : []),
      ...(formula ? [element("dt", {}, texts.formula), element("dd", { class: "formula" }, formula.text)] : []),
    ),
  ];
}
