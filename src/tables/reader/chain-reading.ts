/** A chain, with its units, totals and missing figures as the person wants them. */

import type { Sliced } from "../../core/sliced";
import { columnName } from "../../sheet/address";
import type { CellContent } from "../../sheet/cells";
import { type Grid, isBlank } from "../grid";
import { understand } from "../understand";
import type { Total } from "../understanding";
import type { Asking } from "./asking";
import { assembled } from "./assemble";
import { isOfPrices, nameRoles, understoodAs } from "./chain";
import { chainRole } from "./column-roles";
import { chainsBeside, chainsQuestion } from "./chains-beside";
import { readFigures } from "./figure-reading";
import { formOf, type TableForm } from "./figure-table";
import { type Frame, type FrameColumn, frameOf } from "./frame";
import { type Decision, decide } from "./kind-of";
import { withMarks } from "./marks";
import { missingIn, missingQuestion, zeroQuestion, zerosIn } from "./gaps";
import { partsQuestion } from "./questions";
import { multiplied, unitQuestion } from "./units-question";
import type { CellPlace, ColumnRole, KindReading, TableReading } from "./table-reading";
import { reader as texts } from "./texts";
import { isPercentUnit } from "./unit-words";
import { totalsWithoutFigures, treeOfRows } from "./totals";

/** Figures that chains sum up, by which their totals are found. */
const IN_TREE: readonly ColumnRole[] = [
  "sales",
  "purchases",
  "otherInputs",
  "valueAdded",
  "wages",
  "capital",
  "volume",
];
const COSTS: readonly ColumnRole[] = ["purchases", "otherInputs", "wages"];
/** Links whose missing figures are asked about, one after the other. */
const MAX_MISSING = 100;
const FIGURES_OF_CHAINS: readonly ColumnRole[] = ["sales", "purchases", "otherInputs", "valueAdded", "price"];

export function* readChain(
  asking: Asking,
  frame: Frame,
  form: TableForm,
  decision: Extract<Decision, { kind: "chain" }>,
): Sliced<TableReading> {
  const { way, why } = decision.chain;
  const names = nameRoles(frame);
  const roles = new Map<number, ColumnRole>();
  for (const column of frame.columns) roles.set(column.index, chainRole(column, way, why, names));
  // Prices that only their unit names are what is sold, where no column says sales.
  if (way === "sales" && ![...roles.values()].includes("sales"))
    for (const column of frame.columns)
      if (column.content === "figures" && roles.get(column.index) === "unused" && isOfPrices(column))
        roles.set(column.index, "price");
  // Costs beside their sum would count twice.
  for (const { index, role, why: reason } of (yield* understand(frame.grid)).columns)
    if (role === "ignored" && (reason.kind === "sum" || reason.kind === "part") && COSTS.includes(roles.get(index)!))
      roles.set(index, reason.kind === "sum" ? "total" : "part");
  const beside = chainsBeside(frame, roles);
  const wanted = Number(asking.ask(chainsQuestion(beside)) ?? 0);
  for (const { columns } of beside.filter((_, index) => index !== wanted))
    for (const index of columns) roles.set(index, "unused");
  const repeated = repeatedColumns(frame, roles);
  for (const index of repeated) roles.set(index, "unused");
  if (repeated.length > 0)
    asking.remarks.push(
      texts.remarks.beside({ columns: repeated.map((index) => columnName(frame.grid.column + index)).join(", ") }),
    );
  const unit = unitQuestion(frame, roles);
  const scaled = asking.ask(unit?.question ?? null);
  // Nothing of one unit is taken off the other: each is looked at by itself.
  if (scaled === "apart")
    return yield* readFigures(
      asking,
      frame,
      form,
      (yield* decide(frame, form, { kind: "indicators" })) as Exclude<Decision, { kind: "chain" }>,
    );
  if (unit && scaled === "multiply") {
    asking.remarks.push(
      texts.remarks.multiplied({
        columns: unit.columns.map((column) => columnName(frame.grid.column + column)).join(", "),
        factor: unit.factor.toLocaleString("en-GB"),
      }),
    );
    const again = withMarks(asking.answers, yield* frameOf(multiplied(frame, unit.columns, unit.factor)));
    frame = {
      ...again,
      columns: again.columns.map((column) =>
        unit.columns.includes(column.index) ? { ...column, unit: unit.unit } : column,
      ),
    };
    form = formOf(frame);
  }
  const summed = way === "steps" ? [] : frame.columns.filter(({ index }) => IN_TREE.includes(roles.get(index)!));
  const tree = yield* treeOfRows(frame, form, summed, "chain");
  const named = new Set(summed.length > 0 ? totalsWithoutFigures(frame, form, summed) : []);
  const parts = asking.ask(partsQuestion(frame, tree));
  const leftOutRows =
    parts === "no"
      ? tree.leftOut.filter((row) => row !== tree.questionRow)
      : [...tree.leftOut, ...(parts === "yes" && tree.questionRow !== null ? [tree.questionRow] : [])];
  const isLeftOut = new Set(leftOutRows);
  leftOutRows.push(...[...named].filter((row) => !isLeftOut.has(row)));
  const zeros = zerosIn(
    frame,
    form,
    frame.columns.filter(({ index }) => FIGURES_OF_CHAINS.includes(roles.get(index)!)),
    "chain",
  );
  const isZero = asking.ask(zeroQuestion(zeros));
  if (isZero === "missing")
    for (const { column } of zeros.cells) if (frame.columns[column]!.period) roles.set(column, "unused");
  const isOut = new Set([...leftOutRows, ...frame.rows.filter(({ kind }) => kind !== "record").map(({ row }) => row)]);
  let records = frame.rows.filter(({ row }) => !isOut.has(row)).map(({ row }) => row);
  let grid = frame.grid;
  const settled = new Set<string>();
  const byAnswer = new Set<number>();
  for (let count = 0; count < MAX_MISSING; count++) {
    const missing = missingIn(frame, form, roles, records, settled);
    const missed = asking.ask(missingQuestion(missing));
    if (!missing || missed === null) break;
    settled.add(missing.name);
    if (missed === "leave out") {
      const out = new Set(frame.rows.filter(({ name }) => name === missing.name).map(({ row }) => row));
      records = records.filter((row) => !out.has(row));
      for (const row of out) {
        leftOutRows.push(row);
        byAnswer.add(row);
      }
    } else grid = withMissing(grid, missing.all, missed === "zero");
  }
  const isRecord = new Set(records);
  const totals = frame.rows.flatMap(({ row, kind }): Total[] => {
    if (isRecord.has(row)) return [];
    const by =
      kind === "statistic"
        ? "statistic"
        : kind === "section"
          ? "no figures"
          : byAnswer.has(row)
            ? "answer"
            : tree.isPart(row)
              ? "part"
              : tree.isByName(row) || named.has(row)
                ? "words"
                : "figures";
    return [{ row, by }];
  });
  const understood = yield* understoodAs({ ...frame, grid }, roles, records, totals);
  const reading: KindReading = { kind: "chain", way, understood };
  return yield* assembled(asking, frame, form, roles, tree, leftOutRows, [], reading);
}

/** What a link has once in a period; what it buys may stand in several columns. */
const ONCE: readonly ColumnRole[] = ["valueAdded", "price", "sales"];

/**
 * Columns that say again what others say of the same period. Of value added that in money counts; where sales or prices come
 * again, so does all that stands behind them.
 */
function repeatedColumns({ columns }: Frame, roles: ReadonlyMap<number, ColumnRole>): number[] {
  const found = new Set<number>();
  for (const role of ONCE) {
    const its = columns.filter(({ index }) => roles.get(index) === role);
    for (const column of its) {
      const same = its.filter(({ period }) => period?.order === column.period?.order);
      const kept = same.find(({ unit }) => !isPercentUnit(unit)) ?? same[0];
      if (column === kept) continue;
      found.add(column.index);
      if (role === "valueAdded") continue;
      const isBehind = ({ index, content, period }: FrameColumn) =>
        content === "figures" && index > column.index && period?.order === column.period?.order;
      for (const { index } of columns.filter(isBehind)) found.add(index);
    }
  }
  return [...found].sort((one, other) => one - other);
}

/** As text, so that a report has its own 0 and does not refer to the mark on the sheet. */
/** Marks are written as 0 where that is what they mean; empty cells, which count as 0, as missing where they are none. */
function withMissing(grid: Grid, all: readonly CellPlace[], isZero: boolean): Grid {
  const isEmpty = ({ row, column }: CellPlace) => isBlank(grid.at(row, column));
  return isZero
    ? withCells(
        grid,
        all.filter((place) => !isEmpty(place)),
        "0",
      )
    : withCells(grid, all.filter(isEmpty), { error: "#N/A", isEmpty: true });
}

const withCells = (grid: Grid, places: readonly CellPlace[], content: CellContent): Grid =>
  grid.with(
    grid.values.map((cells, row) =>
      cells.map((cell, column) =>
        places.some((place) => place.row === row && place.column === column) ? content : cell,
      ),
    ),
  );
