/** What Analyse shows of a chain: its columns and how each is read, totals, settings of the report, and warnings. */

import { type Choices, mayMultiply } from "../../tables/choices";
import { valueAddedMethod } from "../../tables/method";
import { columnOf, type Understanding } from "../../tables/understanding";
import { warnings } from "../../tables/warnings";
import { columnName } from "../../sheet/address";
import { element } from "../dom";
import { analyse as texts, warningText } from "../texts/analyse";
import { columnList } from "./columns";
import { totalsList } from "./totals";

/** For the report, beside what the table says. */
export interface ChainSettings {
  leaveOutMissing: boolean;
  /** The normal return on capital, as typed. */
  rate: string;
}

/** `guess`: before the person chose anything. */
export function chainParts(
  guess: Understanding,
  table: Understanding,
  choices: Choices,
  settings: ChainSettings,
  choose: (change: Partial<Choices>) => void,
): HTMLElement[] {
  const way = valueAddedMethod(table);
  return [
    columnList(table, {
      role: (column, role) => choose({ roles: new Map(choices.roles).set(column, role) }),
      mark(column, mark) {
        const marks = new Map(choices.marks);
        if (mark === null) marks.delete(column);
        else marks.set(column, mark);
        choose({ marks });
      },
      manner: (column, manner, isSo) =>
        choose({ manners: new Map(choices.manners).set(column, { ...choices.manners.get(column), [manner]: isSo }) }),
    }),
    ...(way ? [element("p", {}, texts.way[way])] : []),
    ...multipliedOf(table, choose),
    ...totalsList(guess, table, (row, isOut) => choose({ totals: new Map(choices.totals).set(row, isOut) })),
    ...settingsOf(table, settings),
    ...warnings(table).map((remark) =>
      element(
        "p",
        { class: "remark" },
        warningText(
          remark,
          (column) => columnName(table.grid.column + column),
          (row) => table.grid.row + row + 1,
        ),
      ),
    ),
  ];
}

/** Proposed where a price and a volume are side by side, and the person's to change. */
function multipliedOf(
  { columns, isPriceTimesVolume, grid }: Understanding,
  choose: (change: Partial<Choices>) => void,
): HTMLElement[] {
  if (!mayMultiply(columns)) return [];
  const letterOf = (role: "price" | "volume") =>
    columnName(grid.column + columns.find((column) => column.role === role)!.index);
  const input = element("input", {
    type: "checkbox",
    id: "analyse-times",
    ...(isPriceTimesVolume && { checked: "" }),
  });
  input.addEventListener("change", () => choose({ isPriceTimesVolume: input.checked }));
  return [
    element(
      "label",
      { class: "choice" },
      input,
      element("span", {}, texts.times({ price: letterOf("price"), volume: letterOf("volume") })),
    ),
  ];
}

function settingsOf(table: Understanding, settings: ChainSettings): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (
    table.columns.some(
      ({ role, counts }) => role !== "ignored" && counts.missing + (role === "link" ? 0 : counts.errors) > 0,
    )
  ) {
    const input = element("input", {
      type: "checkbox",
      id: "analyse-leave-out",
      ...(settings.leaveOutMissing && { checked: "" }),
    });
    input.addEventListener("change", () => (settings.leaveOutMissing = input.checked));
    parts.push(
      element("label", { class: "choice" }, input, element("span", {}, texts.leaveOut)),
      element("p", { class: "quiet" }, texts.leaveOutWhy),
    );
  }
  if (columnOf(table, "capital") && valueAddedMethod(table) === "sales") {
    const input = element("input", {
      type: "text",
      inputmode: "decimal",
      id: "analyse-rate",
      "aria-describedby": "analyse-rate-why",
      value: settings.rate,
    });
    input.addEventListener("input", () => (settings.rate = input.value));
    parts.push(
      element("label", { for: "analyse-rate" }, texts.rate),
      input,
      element("p", { class: "quiet", id: "analyse-rate-why" }, texts.rateWhy),
    );
  }
  return parts.length === 0 ? [] : [element("fieldset", {}, element("legend", {}, texts.settings), ...parts)];
}

/** The rate as a fraction, null where none is given; undefined where it is no number. */
export function rateGiven(table: Understanding | null, typed: string): number | null | undefined {
  const words = typed.trim().replace(/\s*%$/, "").replace(",", ".");
  if (words === "" || !table || !columnOf(table, "capital")) return null;
  const figure = Number(words);
  // As a person sees it: 8.3 per cent is 0.083, without the noise of a division.
  return Number.isFinite(figure) ? Number((figure / 100).toPrecision(15)) : undefined;
}
