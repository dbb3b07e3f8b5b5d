/** How Analyse shows a table as that of a function: which function, which column is which argument, and what is asked. */

import { addressAt } from "../../tables/grid";
import { type FunctionTable, headingOf, isFigures, parametersOf, readingKey } from "../../tables/function-tables";
import { scaleIn } from "../../tables/function-tables/scale";
import { CHAIN } from "../../tables/function-tables/reading";
import { MAX_RECORDS } from "../../tables/questions";
import type { Column, Understanding } from "../../tables/understanding";
import { refusalOf } from "../../report/function-report";
import { argumentNames } from "../../report/function-texts";
import { columnName } from "../../sheet/address";
import { element } from "../dom";
import type { Obstacle } from "../reading/chain-obstacles";
import type { Reading } from "../reading/as-function";
import { analyse as texts } from "../texts/analyse";
import { functionReading as words, readingName } from "../texts/function-reading";
import { type ColumnChoices, markSelect } from "./columns";

/** Offered where there is more than one way to read the table; `otherwise`: what it is if no function's. */
export function readingChoice(
  { tables, chosen }: Reading,
  otherwise: string,
  choose: (key: string) => void,
): HTMLElement[] {
  if (tables.length === 0) return [];
  const option = (value: string, name: string) =>
    element("option", { value, ...((chosen ?? "") === value && { selected: "" }) }, name);
  const select = element(
    "select",
    { id: "analyse-reading", class: chosen === null ? "asked" : undefined },
    ...(chosen === null ? [option("", texts.markChoose)] : []),
    ...tables.map((table) => option(readingKey(table), readingName(table))),
    option(CHAIN, otherwise),
  );
  select.addEventListener("change", () => select.value !== "" && choose(select.value));
  return [element("label", { for: "analyse-reading" }, words.label), select];
}

/** The columns with the argument that each is; of text that may be two figures the person says which. */
export function argumentList(
  understood: Understanding,
  table: FunctionTable,
  choices: Pick<ColumnChoices, "mark">,
): HTMLElement {
  const items = parametersOf(table.of).flatMap(([name]) =>
    (table.columns.get(name) ?? []).map((column) => ({ name, column })),
  );
  if (table.named !== undefined) items.unshift({ name: "named", column: table.named });
  return element(
    "ul",
    { class: "columns" },
    ...items.map(({ name, column }) => {
      const letter = columnName(understood.grid.column + column);
      const heading = headingOf(understood, table, column);
      const its = understood.columns[column];
      return element(
        "li",
        {},
        element("p", {}, heading === "" ? texts.column({ letter }) : texts.namedColumn({ letter, name: heading })),
        element("p", { class: "quiet" }, words.readAs({ argument: argumentNames[name as keyof typeof argumentNames] })),
        ...(its && isAmbiguous(table, its)
          ? markSelect(its, its.evidence.example!, `analyse-column-${column}`, choices)
          : []),
      );
    }),
  );
}

const isAmbiguous = ({ headRow }: FunctionTable, column: Column): boolean =>
  headRow === undefined && isFigures(column) && column.evidence.example !== null && column.markBy !== "column";

/** The highest mark, where no heading says it. */
export function scaleField(
  understood: Understanding,
  table: FunctionTable,
  typed: string,
  type: (scale: string) => void,
): HTMLElement[] {
  if (table.of !== "SUCCESSFACTORS" || scaleIn(understood, table) !== null) return [];
  const input = element("input", {
    type: "text",
    inputmode: "decimal",
    id: "analyse-scale",
    "aria-describedby": "analyse-scale-why",
    value: typed,
  });
  input.addEventListener("input", () => type(input.value));
  return [
    element("label", { for: "analyse-scale" }, words.scale),
    input,
    element("p", { class: "quiet", id: "analyse-scale-why" }, words.scaleWhy),
  ];
}

/** The scale that the table says, or the one that was typed; null where there is none. */
export function scaleGiven(understood: Understanding, table: FunctionTable, typed: string): string | null {
  if (table.of !== "SUCCESSFACTORS") return null;
  const found = scaleIn(understood, table) ?? typed.trim().replace(",", ".");
  return Number(found) > 1 ? found : null;
}

/** What keeps a report from being made: a sentence, and the cells of the sheet that it is about. */
const obstacle = (sentence: string, cells: readonly string[] = []): Obstacle => ({ sentence, cells });

export function functionQuestions(understood: Understanding, table: FunctionTable, typed: string): Obstacle[] {
  const undecided = [...table.columns.values()].flat().flatMap((column) => {
    const its = understood.columns[column];
    return its && isAmbiguous(table, its) && its.mark === null
      ? [obstacle(words.mark({ column: columnName(understood.grid.column + column), example: its.evidence.example! }))]
      : [];
  });
  if (undecided.length > 0) return undecided;
  if (table.rows.length > MAX_RECORDS) return [obstacle(words.tooMany({ most: MAX_RECORDS, rows: table.rows.length }))];
  const scale = scaleGiven(understood, table, typed);
  if (table.of === "SUCCESSFACTORS" && scale === null) return [obstacle(words.askScale)];
  const refusal = refusalOf(understood, table, scale ?? undefined);
  return refusal === null
    ? []
    : [
        obstacle(
          words.refused({ of: table.of, sentence: refusal.sentence }),
          refusal.cell === null ? [] : [refusal.cell],
        ),
      ];
}

export function wholeOf({ grid }: Pick<Understanding, "grid">): string {
  return addressAt(grid, { row: 0, column: 0, rows: grid.height, columns: grid.width });
}
