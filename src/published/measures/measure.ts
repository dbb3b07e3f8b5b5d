/** A measure of an open table: the definition that the sheet's function of the same name has. */

import type { Table } from "../../core/data/table";
import type { Sliced } from "../../core/sliced";
import type { TableQuestion } from "../../measures/table/definition";
import type { OpenTable } from "../open-table";

/**
 * What `country` and `industry` are: what is shown of an answer, in columns or rows; or part of the question itself, of
 * which all is shown.
 */
export type Shown = "columns" | "rows" | "all";

export interface Measure {
  readonly shown: Shown;
  /** Whether rows of industries can be picked, or are part of the question. */
  readonly hasIndustries?: true;
  answer(open: OpenTable, question: TableQuestion): Sliced<Table>;
}

/** A list that is there at once. */
export function* atOnce(made: Table): Sliced<Table> {
  return made;
}
