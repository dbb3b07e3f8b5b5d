/** Zeros that may stand for what is missing: a year not yet filled, and zeros before the first or behind the last figure of a row. */

import type { CellPlace, FigureTable, Measure, Member } from "../tables/reader/table-reading";
import { byPeriod } from "./figures";
import type { Check, Checked } from "./finding";
import { countedMembers } from "./kinds/series/members";
import { runsOf } from "./places";
import { reading } from "../tables/reading";

const isZero = ({ plain }: { readonly plain: number | string }): boolean => Number(plain) === 0;

/** Whether the person has said already what they are. */
const isAnswered = ({ reading: { answered } }: Checked): boolean =>
  answered.some(({ question }) => question.id === "zero");

/** The last periods, all of whose figures are 0 where those of others are not; with their cells. */
export function unfilledPeriods(checked: Checked): readonly { order: number; label: string; cells: CellPlace[] }[] {
  const { reading: read } = checked;
  switch (read.kind) {
    case "chain":
      return ofChain(checked);
    case "series":
    case "shares":
    case "nested account":
      return ofTable(read.table);
    default:
      return [];
  }
}

function ofChain({ table, records: { records, periods } }: Checked) {
  const found: { order: number; label: string; cells: CellPlace[] }[] = [];
  if (periods.length < 2) return [];
  for (const slice of [...byPeriod(records)].reverse()) {
    const period = slice[0]!.period;
    const roles = [...slice[0]!.columns].filter(([role]) => role === "output" || role === "valueAdded");
    const cells: CellPlace[] = [];
    let isFilled = false;
    for (const { row } of slice)
      for (const [, columns] of roles)
        for (const column of columns) {
          const read = reading(table.grid.at(row, column), table.columns[column]!.mark);
          if (read.is === "figure" && isZero(read)) cells.push({ row, column });
          else if (read.is === "figure") isFilled = true;
        }
    if (isFilled || cells.length === 0 || !period) break;
    found.push({ order: period.order, label: period.label, cells });
  }
  return found.length < periods.length ? found : [];
}

function ofTable(table: FigureTable) {
  const members = countedMembers(table);
  const found: { order: number; label: string; cells: CellPlace[] }[] = [];
  if (members.length < 2 || table.periods.length < 2) return [];
  for (const { order, label } of [...table.periods].reverse()) {
    const figures = table.members.flatMap(({ figures: its }) => its.get(order) ?? []);
    if (figures.length < 2 || !figures.every(isZero)) break;
    found.push({ order, label, cells: figures });
  }
  return found.length < table.periods.length ? found : [];
}

export const notYetFilled: Check = function* (checked) {
  yield;
  if (isAnswered(checked)) return;
  for (const { label, cells } of [...unfilledPeriods(checked)].reverse())
    for (const area of runsOf(cells, "columns"))
      yield { kind: "not yet filled", area, period: label, count: area.rows * area.columns };
};

const NEVER_ZERO: readonly (Measure | null)[] = ["price", "exportPrice", "importPrice", "index", "ratio"];

/** In a row of prices, indices or ratios all other figures of which are above 0. */
export const zerosForMissing: Check = function* (checked) {
  const { reading: read } = checked;
  if (read.kind !== "series" || isAnswered(checked)) return;
  const unfilled = new Set(unfilledPeriods(checked).map(({ order }) => order));
  for (const member of countedMembers(read.table)) {
    yield;
    if (!NEVER_ZERO.includes(member.measure)) continue;
    const cells = edgesOf(member, read.table, unfilled);
    const isAcross = new Set([...member.figures.values()].map(({ row }) => row)).size === 1;
    for (const area of runsOf(cells, isAcross ? "rows" : "columns")) {
      const labels = read.table.periods.flatMap(({ order, label }) => {
        const its = member.figures.get(order);
        const isIn =
          its &&
          its.row >= area.row &&
          its.row < area.row + area.rows &&
          its.column >= area.column &&
          its.column < area.column + area.columns;
        return isIn ? [label] : [];
      });
      yield {
        kind: "zero for missing",
        area,
        name: member.name,
        count: area.rows * area.columns,
        first: labels[0] ?? "",
        last: labels.at(-1) ?? "",
      };
    }
  }
};

function edgesOf(member: Member, { periods }: FigureTable, unfilled: ReadonlySet<number>): CellPlace[] {
  const figures = periods.flatMap(({ order }) => {
    const figure = unfilled.has(order) ? undefined : member.figures.get(order);
    return figure ? [figure] : [];
  });
  const others = figures.filter((figure) => !isZero(figure));
  if (others.length === 0 || others.some(({ plain }) => Number(plain) < 0)) return [];
  const [first, last] = [figures.indexOf(others[0]!), figures.indexOf(others.at(-1)!)];
  return figures.filter((figure, index) => isZero(figure) && (index < first || index > last));
}
