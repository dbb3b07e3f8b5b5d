/** The source of the selected table's figures: its field, and what the reports of the table say of it. */

import { element } from "../dom";
import { share as texts } from "../texts/share";
import type { PaneContext } from "../view";
import { type FiguresField, figuresField, type SourcedTable } from "./figures-source";
import { sourceOnReports } from "./on-reports";
import { whyNot } from "./why-not";

export interface FiguresPart {
  readonly root: HTMLElement;
  readonly field: FiguresField;
  /** Null: no table is selected. */
  show(table: SourcedTable | null): Promise<void>;
}

/** `onSource`: another source holds for the table from now on. */
export function figuresPart(context: PaneContext, onSource: () => void): FiguresPart {
  const status = element("p", { role: "status" });
  const fail = (error: unknown) => (status.textContent = texts.notWrittenThere({ why: whyNot(error) }));
  const reports = sourceOnReports(context, {
    say: (words) => (status.textContent = words),
    take: (source) => field.take(source),
    fail,
  });
  const field = figuresField(context, async (grid, source) => {
    onSource();
    await reports.write(grid, source).catch(fail);
  });
  return {
    root: element("div", {}, field.root, status, reports.root),
    field,
    show(table) {
      if (field.show(table)) status.textContent = "";
      return reports.show(table);
    },
  };
}
