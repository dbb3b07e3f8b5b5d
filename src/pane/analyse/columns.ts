/** The columns of a table with what each is taken for, why, and a choice of something else. */

import type { DecimalSeparator } from "../../tables/numeral";
import type { ColumnOption } from "../../tables/choices";
import { isMeasured, isNaming, type Role, ROLES } from "../../tables/roles";
import { type Column, figuresIn, type Understanding } from "../../tables/understanding";
import { columnName } from "../../sheet/address";
import { element } from "../dom";
import { analyse as texts, markByText, markText, reasonText, roleNames } from "../texts/analyse";

export interface ColumnChoices {
  role(column: number, role: Role): void;
  mark(column: number, mark: DecimalSeparator | null): void;
  manner(column: number, manner: ColumnOption, isSo: boolean): void;
}

/** Roles that a column of such cells can have: names are no prices. A year's figures have no names. */
function rolesFor({ counts, period }: Column): readonly Role[] {
  const hasFigures = figuresIn(counts) > 0;
  const isWords = counts.words > figuresIn(counts);
  return ROLES.filter(
    (role) =>
      role === "ignored" ||
      (isMeasured(role) ? hasFigures && !isWords : isNaming(role) ? period === null : period === null),
  );
}

export function columnList({ grid, columns }: Understanding, choices: ColumnChoices): HTMLElement {
  return element(
    "ul",
    { class: "columns" },
    ...columns.map((column) => itemFor(column, columnName(grid.column + column.index), choices)),
  );
}

function itemFor(column: Column, letter: string, choices: ColumnChoices): HTMLElement {
  const id = `analyse-column-${column.index}`;
  const select = element(
    "select",
    { id, "aria-describedby": `${id}-why` },
    ...rolesFor(column).map((role) =>
      element("option", { value: role, ...(role === column.role && { selected: "" }) }, roleNames[role]),
    ),
  );
  select.addEventListener("change", () => choices.role(column.index, select.value as Role));
  const name = column.name.length > 60 ? `${column.name.slice(0, 59)}…` : column.name;
  return element(
    "li",
    {},
    element("label", { for: id }, name === "" ? texts.column({ letter }) : texts.namedColumn({ letter, name })),
    select,
    element("p", { class: "quiet", id: `${id}-why` }, [reasonText(column.why), ...remarks(column)].join(" ")),
    ...markChoice(column, id, choices),
    ...mannersOf(column).map((manner) => {
      const input = element("input", {
        type: "checkbox",
        id: `${id}-${manner}`,
        ...(column[manner] && { checked: "" }),
      });
      input.addEventListener("change", () => choices.manner(column.index, manner, input.checked));
      return element("label", { class: "choice" }, input, element("span", {}, texts.manners[manner]));
    }),
  );
}

/** What is asked of a column: only where its cells raise the question. */
function mannersOf({ role, range, shows, namedIn }: Column): ColumnOption[] {
  return [
    ...(role === "share" && shows !== "percent" && range.most > 1 ? ["inPercent" as const] : []),
    ...((role === "inputs" || role === "otherInputs" || role === "wages") && range.least < 0
      ? ["isNegated" as const]
      : []),
    ...(isNaming(role) && namedIn ? ["fillsDown" as const] : []),
  ];
}

function remarks({ role, counts, mark, markBy }: Column): string[] {
  if (!isMeasured(role)) return [];
  return [
    ...(counts.figuresAsText > 0 ? [texts.texts({ count: counts.figuresAsText })] : []),
    ...(mark && markBy && markBy !== "you" ? [markByText(markBy, mark)] : []),
    ...(counts.missing > 0 ? [texts.missing({ count: counts.missing })] : []),
    ...(counts.words > 0 ? [texts.words({ count: counts.words })] : []),
  ];
}

/** Where text may be two figures and the column does not decide which, the person does. */
function markChoice(column: Column, id: string, choices: Pick<ColumnChoices, "mark">): HTMLElement[] {
  const { example } = column.evidence;
  return !isMeasured(column.role) || example === null || column.markBy === "column"
    ? []
    : markSelect(column, example, id, choices);
}

export function markSelect(
  { index, mark }: Column,
  example: string,
  id: string,
  choices: Pick<ColumnChoices, "mark">,
): HTMLElement[] {
  const option = (value: DecimalSeparator | "", words: string) =>
    element("option", { value, ...((mark ?? "") === value && { selected: "" }) }, words);
  const select = element(
    "select",
    { id: `${id}-mark`, class: mark === null ? "asked" : undefined },
    ...(mark === null ? [option("", texts.markChoose)] : []),
    option(".", markText(".", example)),
    option(",", markText(",", example)),
  );
  select.addEventListener("change", () =>
    choices.mark(index, select.value === "" ? null : (select.value as DecimalSeparator)),
  );
  return [element("label", { for: `${id}-mark` }, texts.markLabel({ example })), select];
}
