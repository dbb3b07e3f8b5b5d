/** `Price of a cup`: what the farmer, the roaster, wages and rent get of one price, and the price itself as their sum. */

import { isTotalName } from "../header-vocabulary";
import { cellSays } from "./cell-figure";
import type { TableForm } from "./figure-table";
import type { Frame } from "./frame";
import { measureIn } from "./measures";
import { treeOf } from "./tree";
import type { Sliced } from "../../core/sliced";
import { raw } from "./totals";

/** Fewer may make up the price by chance. */
const MIN_PARTS = 3;

/** Whether rows of prices are the parts of one that stands among them, named as a price or a total, in every column. */
export function* arePartsOfPrice(frame: Frame, form: TableForm): Sliced<boolean> {
  const { figures, periods, names, measures } = form;
  const arePrices = figures.every(({ measure }) => (measure ?? frame.titleMeasure) === "price");
  if (figures.length === 0 || !arePrices || periods || measures || names.length === 0) return false;
  if (figures.length > 1 && figures.some(({ period }) => period === null)) return false;
  const records = frame.rows.filter(({ kind }) => kind === "record");
  const all = records.map(({ row, name }) => ({
    name,
    indent: 0,
    section: "",
    figures: figures.map((column) => {
      const says = cellSays(frame, row, column);
      return says.is === "figure" ? raw(says.figure.plain) : null;
    }),
  }));
  if (all.length <= MIN_PARTS || all.some((row) => row.figures.some((figure) => figure === null || Number(figure) < 0)))
    return false;
  const whole = all.findIndex(({ name }) => measureIn(name, "row") === "price" || isTotalName(name));
  const parts = all.filter((_, at) => at !== whole);
  if (whole < 0 || parts.some(({ name }) => measureIn(name, "row") === "price" || isTotalName(name))) return false;
  // Prices that rise from step to step are those of one product along its chain.
  const rise = figures.every((_, column) =>
    parts.every(({ figures: its }, at) => at === 0 || Number(its[column]) > Number(parts[at - 1]!.figures[column])),
  );
  if (rise) return false;
  const tree = yield* treeOf(all, { isSummable: true, kind: "series" });
  return (
    tree.grandTotal === whole && tree.children.get(whole)!.length === parts.length && tree.notAddingUp.length === 0
  );
}
