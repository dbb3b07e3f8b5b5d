/** STUB of this branch: goes when the reader comes. */
import type { Sliced } from "../../core/sliced";
import type { Grid } from "../grid";
import { understand } from "../understand";
import { valueAddedMethod } from "../method";
import type { Answers, TableReading } from "./table-reading";

export function* readTable(grid: Grid, answers: Answers): Sliced<TableReading> {
  const understood = yield* understand(grid);
  const way = valueAddedMethod(understood);
  if (answers.size < 0) yield;
  return {
    grid,
    title: "",
    notes: [],
    columns: [],
    rows: [],
    periods: [],
    leftOut: { rows: [], columns: [] },
    tree: new Map(),
    question: null,
    answered: [],
    remarks: [],
    kind: "chain",
    way: way === "shares" || way === null ? "value" : way,
    understood,
  };
}
