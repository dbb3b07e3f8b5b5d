/** Figures that are missing, and zeros that may stand for what is missing. */

import { sameName } from "../../core/data/labels";
import { lastPosition } from "../../core/data/last-position";
import { cellSays, sizeAt, sizeOf } from "./cell-figure";
import type { TableForm } from "./figure-table";
import type { Frame, FrameColumn } from "./frame";
import { answer } from "./questions";
import type { Period } from "../periods";
import type { CellPlace, ColumnRole, Figure, FigureTable, Measure, Member, Question } from "./table-reading";
import { reader as texts } from "./texts";
import { periodOf } from "./period-of";

const { ask, answers } = texts;

export interface Zeros {
  readonly cells: readonly CellPlace[];
  readonly name: string;
  readonly period: string;
  /** Whether a whole period is 0: a year not yet filled. */
  readonly isPeriod: boolean;
}

const NO_ZEROS: Zeros = { cells: [], name: "", period: "", isPeriod: false };
const NEVER_ZERO: readonly (Measure | "chain")[] = ["price", "index", "ratio", "share"];

/** Zeros at the ends of rows whose other figures are all above 0, or the same trailing zeros in every row. */
export function zerosIn(
  frame: Frame,
  form: TableForm,
  figures: readonly FrameColumn[],
  measure: Measure | "chain",
): Zeros {
  const across = figures.filter(({ period }) => period !== null).sort((a, b) => a.period!.order - b.period!.order);
  if (form.form !== "across" || across.length < 2) return NO_ZEROS;
  const records = frame.rows.filter(({ kind }) => kind === "record");
  const figureAt = (row: number, column: FrameColumn) => sizeAt(frame, row, column);
  const orders = [...new Set(across.map(({ period }) => period!.order))];
  const isEmpty = (order: number) => {
    const its = across.filter(({ period }) => period!.order === order);
    const all = records.flatMap(({ row }) => its.map((column) => figureAt(row, column)));
    return all.some((figure) => figure === 0) && all.every((figure) => figure === 0 || figure === null);
  };
  const unfilled: number[] = [];
  for (let index = orders.length - 1; index > 0 && isEmpty(orders[index]!); index--) unfilled.push(orders[index]!);
  if (unfilled.length > 0) {
    const cells = records.flatMap(({ row }) =>
      across.filter(({ period }) => unfilled.includes(period!.order)).map(({ index }) => ({ row, column: index })),
    );
    return {
      cells,
      name: "",
      period: across.find(({ period }) => period!.order === unfilled[0])!.period!.label,
      isPeriod: true,
    };
  }
  if (!NEVER_ZERO.includes(measure)) return NO_ZEROS;
  const cells: CellPlace[] = [];
  for (const { row } of records) {
    const sizes = across.map((column) => figureAt(row, column));
    const others = sizes.filter((size) => size !== 0 && size !== null);
    if (others.length === 0 || others.some((size) => size! < 0)) continue;
    const first = sizes.findIndex((size) => size !== 0 && size !== null);
    const last = sizes.length - 1 - [...sizes].reverse().findIndex((size) => size !== 0 && size !== null);
    sizes.forEach((size, index) => {
      if (size === 0 && (index < first || index > last)) cells.push({ row, column: across[index]!.index });
    });
  }
  const [one] = cells;
  if (!one) return NO_ZEROS;
  return {
    cells,
    name: frame.rows.find(({ row }) => row === one.row)!.name,
    period: across.find(({ index }) => index === one.column)!.period!.label,
    isPeriod: false,
  };
}

/** The same where periods stand down: by the figures of each member. */
export function zerosOf({ members, periods }: FigureTable, measure: Measure): Zeros {
  if (periods.length < 2) return NO_ZEROS;
  const placesOf = (figures: readonly Figure[]) => figures.map(({ row, column }) => ({ row, column }));
  const sizeOfMember = (member: Member, { order }: Period) => {
    const figure = member.figures.get(order);
    return figure ? sizeOf(figure) : null;
  };
  const isEmpty = (period: Period) => {
    const all = members.map((member) => sizeOfMember(member, period));
    return all.includes(0) && all.every((size) => size === 0 || size === null);
  };
  const filled = lastPosition(periods, (period) => !isEmpty(period));
  const unfilled = filled < 0 ? [] : periods.slice(filled + 1);
  if (unfilled.length > 0)
    return {
      cells: placesOf(members.flatMap(({ figures }) => unfilled.flatMap(({ order }) => figures.get(order) ?? []))),
      name: "",
      period: unfilled[0]!.label,
      isPeriod: true,
    };
  if (!NEVER_ZERO.includes(measure)) return NO_ZEROS;
  const found = members.flatMap((member) => {
    const known = periods.filter((period) => sizeOfMember(member, period) !== null);
    const isFigure = (period: Period) => sizeOfMember(member, period) !== 0;
    const [first, last] = [known.findIndex(isFigure), lastPosition(known, isFigure)];
    if (first < 0 || known.some((period) => sizeOfMember(member, period)! < 0)) return [];
    return known
      .filter((_, index) => index < first || index > last)
      .map((period) => ({ member, period, figure: member.figures.get(period.order)! }));
  });
  const [one] = found;
  if (!one) return NO_ZEROS;
  return {
    cells: placesOf(found.map(({ figure }) => figure)),
    name: one.member.name,
    period: one.period.label,
    isPeriod: false,
  };
}

export function zeroQuestion(zeros: Zeros): Question | null {
  if (zeros.cells.length === 0) return null;
  return {
    id: "zero",
    about: "",
    words: zeros.isPeriod
      ? ask.zeroPeriod({ period: zeros.period })
      : ask.zero({ name: zeros.name, period: zeros.period }),
    at: zeros.cells,
    answers: [answer("missing", answers.zeroMissing, answers.zeroMissingThen), answer("zero", answers.zeroIs)],
  };
}

export interface MissingFigure {
  readonly name: string;
  readonly heading: string;
  readonly period: string;
  readonly at: CellPlace;
  /** All cells of that link that are missing. */
  readonly all: readonly CellPlace[];
}

const NEEDED: readonly ColumnRole[] = ["sales", "purchases", "valueAdded", "price"];
const INCOME: readonly ColumnRole[] = ["sales", "valueAdded", "price"];

/**
 * The first link that lacks a figure that value added needs, a mark or an empty cell of sales, with all such cells of its own;
 * those that are settled are passed over.
 */
export function missingIn(
  frame: Frame,
  form: TableForm,
  roles: ReadonlyMap<number, ColumnRole>,
  records: readonly number[],
  settled: ReadonlySet<string>,
): MissingFigure | null {
  const columns = frame.columns.filter(({ index }) => NEEDED.includes(roles.get(index)!));
  let found = null as MissingFigure | null;
  const names = new Map(frame.rows.map(({ row, name }) => [row, name]));
  for (const row of records) {
    const name = names.get(row)!;
    if (settled.has(name) || (found !== null && found.name !== name)) continue;
    const figures = columns.map((column) => ({ column, says: cellSays(frame, row, column) }));
    for (const { column, says } of figures) {
      // A row without any figure is none that is missing one.
      if (!figures.some((other) => other.says.is === "figure")) continue;
      const isInPeriod = figures.some(
        (other) => other.column.period?.order === column.period?.order && other.says.is === "figure",
      );
      const isMissing =
        says.is === "missing" ||
        says.is === "words" ||
        (says.is === "empty" &&
          isInPeriod &&
          (INCOME.includes(roles.get(column.index)!) || buysElsewhen(frame, form, row, column)));
      if (!isMissing) continue;
      const at = { row, column: column.index };
      const down = form.periods ? periodOf(frame, row, form.periods)?.label : undefined;
      found = found
        ? { ...found, all: [...found.all, at] }
        : {
            name,
            heading: column.heading,
            period: column.period?.label ?? down ?? "",
            at,
            all: [at],
          };
    }
  }
  return found;
}

/** Whether the link of a row has a figure in such a column in another period: then an empty cell may be no 0. */
function buysElsewhen(frame: Frame, form: TableForm, row: number, column: FrameColumn): boolean {
  const isFigure = (at: number, its: FrameColumn) => cellSays(frame, at, its).is === "figure";
  const own = sameName(column.heading);
  if (column.period)
    return frame.columns.some(
      (other) =>
        other.period &&
        other.period.order !== column.period!.order &&
        sameName(other.heading) === own &&
        isFigure(row, other),
    );
  if (!form.periods) return false;
  const name = sameName(frame.rows.find((each) => each.row === row)!.name);
  return frame.rows.some((each) => each.row !== row && sameName(each.name) === name && isFigure(each.row, column));
}

export function missingQuestion(missing: MissingFigure | null): Question | null {
  if (!missing) return null;
  const figure = missing.heading === "" ? "figure" : missing.heading;
  const zero = answer("zero", answers.zero);
  const leaveOut = answer(
    "leave out",
    answers.leaveOut({ name: missing.name, periods: missing.period === "" ? "none" : "all" }),
  );
  const keep = answer("keep", answers.keep);
  return {
    id: "missing",
    about: missing.name,
    words:
      missing.period === ""
        ? ask.missing({ name: missing.name, figure })
        : ask.missingIn({ name: missing.name, figure, period: missing.period }),
    at: [missing.at],
    answers: [leaveOut, keep, zero],
  };
}
