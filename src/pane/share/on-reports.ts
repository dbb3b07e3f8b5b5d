/** Whether the reports and charts of the table name the source of its figures, and what can be done where they do not. */

import type { Grid } from "../../tables/grid";
import { element } from "../dom";
import { reportsOf, type SourceOnReport, unlike, writeSource } from "../reading/reports-source";
import { share as texts } from "../texts/share";
import type { PaneContext } from "../view";

export interface SourceOnReports {
  readonly root: HTMLElement;
  /** What differs from the source of the table; null: no table is selected. */
  show(table: { readonly grid: Grid; readonly source: string } | null): Promise<void>;
  /** Writes a source that was typed onto all of them, and says what became of it. */
  write(grid: Grid, source: string): Promise<void>;
}

interface Doing {
  readonly say: (words: string) => void;
  /** The source of a report becomes that of the table. */
  readonly take: (source: string) => void;
  readonly fail: (error: unknown) => void;
}

export function sourceOnReports(
  { workbook }: Pick<PaneContext, "workbook">,
  { say, take, fail }: Doing,
): SourceOnReports {
  const root = element("div", { class: "on-reports" });
  let turn = 0;

  async function write(grid: Grid, source: string): Promise<void> {
    const differing = unlike(await reportsOf(workbook, grid, {}), source);
    const names = await writeSource(workbook, differing, source);
    await show({ grid, source });
    say(names.length === 0 ? texts.kept : texts.keptOn({ count: names.length, sheets: names.join(", ") }));
  }

  function part({ grid, source }: { grid: Grid; source: string }, { name, source: its }: SourceOnReport) {
    const button = (words: string, act: () => void) => {
      const made = element("button", { type: "button" }, words);
      made.addEventListener("click", act);
      return made;
    };
    return element(
      "div",
      {},
      element(
        "p",
        { class: "quiet" },
        its === "" ? texts.reportWithout({ sheet: name }) : texts.reportOther({ sheet: name, source: its }),
      ),
      ...(source === "" ? [] : [button(texts.writeThere, () => void write(grid, source).catch(fail))]),
      ...(its === "" ? [] : [button(texts.takeThis, () => take(its))]),
    );
  }

  async function show(table: { readonly grid: Grid; readonly source: string } | null): Promise<void> {
    const own = (turn += 1);
    const differing = table ? unlike(await reportsOf(workbook, table.grid, {}), table.source) : [];
    if (own !== turn) return;
    // What was said of them no longer holds, such as after an undo.
    if (differing.length > 0) say("");
    root.replaceChildren(...(table ? differing.map((each) => part(table, each)) : []));
  }

  return { root, write, show };
}
