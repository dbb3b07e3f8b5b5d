/** A report that the table has outgrown, as the report itself says, is made anew with a click. */

import { isLiveLine } from "../../report/live-line";
import { isLiveLine as isScenarioLine } from "../../scenario/found";
import { formatAddress, parseAddress } from "../../sheet/address";
import type { Grid } from "../../tables/grid";
import type { Workbook } from "../../workbook/port";
import { element } from "../dom";
import { recentAnalyses } from "../recent";
import { tableKey } from "../table-readings";
import { analyse as texts } from "../texts/analyse";
import type { ChainSettings } from "./chain-parts";

export interface StaleReport {
  /** Its sheet. */
  readonly name: string;
  /** What it says of itself. */
  readonly words: string;
  /** Those it was made with. */
  readonly settings: ChainSettings;
}

/** The line is right under the title. */
const ROWS_LOOKED_AT = 8;

/** The latest report of this table that says of itself that the table has other rows by now; null where none does. */
export async function staleReport(workbook: Workbook, grid: Grid): Promise<StaleReport | null> {
  const key = tableKey(grid);
  for (const { address, of } of await recentAnalyses(workbook)) {
    const name = parseAddress(address)?.sheet;
    if (of?.table !== key || name === undefined) continue;
    const top = await workbook.readWhole(
      formatAddress({ sheet: name, row: 0, column: 0, rows: ROWS_LOOKED_AT, columns: 2 }),
    );
    // A scenario says so in nearly the same words, and is no report that could be made anew.
    const words = top.values
      .flat()
      .find((value) => typeof value === "string" && isLiveLine(value, grid.sheet) && !isScenarioLine(value));
    const { leaveOutMissing, rate } = of;
    if (typeof words === "string") return { name, words, settings: { leaveOutMissing, rate } };
  }
  return null;
}

export function anewOffer(
  stale: StaleReport | null,
  isDisabled: boolean,
  makeAnew: (replacing: string) => void,
): HTMLElement[] {
  if (!stale) return [];
  const { name, words } = stale;
  const button = element(
    "button",
    { type: "button", "aria-describedby": "analyse-anew-why", ...(isDisabled && { disabled: "" }) },
    texts.anew,
  );
  button.addEventListener("click", () => {
    button.disabled = true;
    makeAnew(name);
  });
  return [
    element("p", { class: "remark", id: "analyse-anew-why" }, texts.stale({ name, words: words.replace(/\.$/, "") })),
    button,
  ];
}
