/** Which of several tables on a sheet is meant, asked where none of them is selected. */

import { addressAt, type Grid } from "../../tables/grid";
import { findHeader } from "../../tables/table-header";
import { named } from "../texts/named";
import { reading as texts } from "../texts/reading";
import { questionForm } from "./question";

/** `choose` gets the address of the table. */
export const whichTable = (all: readonly Grid[], choose: (address: string) => void): HTMLElement =>
  questionForm(
    {
      words: texts.several({ count: all.length }),
      at: [],
      answers: all.map((grid) => {
        const address = addressAt(grid, { row: 0, column: 0, rows: grid.height, columns: grid.width });
        return {
          id: address,
          words: texts.table({ address: address.slice(address.lastIndexOf("!") + 1), ...named(titleOf(grid)) }),
          consequence: "",
        };
      }),
    },
    choose,
  );

/** Its title, or its headings. */
function titleOf(grid: Grid): string {
  const { titles, names } = findHeader(grid);
  return (
    titles[0] ??
    names
      .filter((name) => name !== "")
      .slice(0, 3)
      .join(", ")
  );
}
