/**
 * Reads a table: what kind it is, what each column and row is and why, what must be asked. Cells first, then headings, periods,
 * measures and units, totals and parts, the kind, and the question; nothing is said of a table before.
 */

import type { Sliced } from "../../core/sliced";
import { columnName } from "../../sheet/address";
import { Grid } from "../grid";
import { Asking } from "./asking";
import { assembled } from "./assemble";
import { readChain } from "./chain-reading";
import { figureRole } from "./column-roles";
import { formOf } from "./figure-table";
import { withFactorsApart } from "./factors";
import { withSharesProven } from "./fractions";
import { readFigures } from "./figure-reading";
import { type Frame, type FrameColumn, frameOf } from "./frame";
import { type Decided, decide } from "./kind-of";
import { areARecord } from "./headings-apart";
import { withMarks } from "./marks";
import { readNetworkTable } from "./network";
import { ofRows } from "./of-rows";
import { NO_TREE } from "./read-rows";
import { decimalQuestion, kindQuestion, turnedQuestion } from "./questions";
import { type Answers, type Measure, NO_ANSWERS, type TableKind, type TableReading } from "./table-reading";
import { reader as texts } from "./texts";
import { withTwins } from "./twins";
import { withPartsOfYears } from "./parts-of-years";
import { withYearsApart } from "./years-apart";
import { alone, idOf, tablesIn, whichTableQuestion } from "./which-table";

export interface ReadOptions {
  readonly answers?: Answers;
  /** The kind that the person chose over all evidence. */
  readonly kind?: TableKind;
}

export function* readTable(
  cells: Grid,
  { answers = NO_ANSWERS, kind: chosen }: ReadOptions = {},
): Sliced<TableReading> {
  const asking = new Asking(answers);
  const tables = yield* tablesIn(cells);
  const meant = tables.length > 1 ? asking.ask(whichTableQuestion(tables)) : null;
  const table = tables.find((each) => idOf(each) === meant);
  const own = table ? alone(cells, table) : cells;
  let frame = withMarks(asking.answers, yield* frameOf(own));
  if (tables.length > 1 && !table) return yield* notKnown(asking, frame);
  if (frame.thousandsBy) asking.remarks.push(texts.remarks.thousands({ sign: frame.thousandsBy }));
  const network =
    chosen === undefined || chosen === "input-output"
      ? yield* readNetworkTable(asking, frame, chosen === "input-output")
      : null;
  if (network) return network;
  const rowsRead = yield* ofRows(asking, chosen, frame);
  if (rowsRead) return rowsRead;
  if (areARecord(frame, asking)) frame = withMarks(asking.answers, yield* frameOf(own, true));
  frame = yield* withSharesProven(yield* withTwins(withYearsApart(withPartsOfYears(withFactorsApart(frame)))));
  let form = formOf(frame);
  let decision = yield* decide(frame, form, decidedBefore(chosen));
  if (decision.kind === "turned") {
    const answer = asking.ask(turnedQuestion(frame));
    if (answer === "yes") {
      frame = yield* frameOf(
        turned(
          frame.grid,
          frame.headRows,
          frame.rows.map(({ row }) => row),
        ),
      );
      form = formOf(frame);
      decision = yield* decide(frame, form, decidedBefore(chosen));
    } else if (answer === "no") decision = yield* decide(frame, form, { kind: "indicators" });
  }
  yield;
  if (decision.kind === "columns" || decision.kind === "figures" || decision.kind === "prices") {
    const answer = asking.ask(yield* kindQuestion(decision.kind, frame, form));
    if (answer === "sales and purchases") {
      frame = withSalesAndPurchases(frame);
      form = formOf(frame);
    }
    if (answer === "one measure") {
      frame = withPeriodsInOrder(frame);
      form = formOf(frame);
    }
    if (answer !== null) decision = yield* decide(frame, form, DECIDED[answer] ?? {});
  }
  for (const question of decimalQuestion(frame, decision.kind, asking.answers)) asking.ask(question);
  if (decision.kind === "chain") return yield* readChain(asking, frame, form, decision);
  return yield* readFigures(asking, frame, form, decision);
}

/** Names and figures of several tables, of which nothing is said before one of them is chosen. */
function* notKnown(asking: Asking, frame: Frame): Sliced<TableReading> {
  const form = formOf(frame);
  const roles = new Map(
    frame.columns.map((column) => [column.index, figureRole(column, form, null, false, new Map())] as const),
  );
  return yield* assembled(asking, frame, form, roles, NO_TREE, [], [], {
    kind: "unknown",
    hasFigures: form.figures.length > 0,
  });
}

function decidedBefore(chosen: TableKind | undefined): Decided {
  switch (chosen) {
    case "chain":
    case "indicators":
      return { kind: chosen };
    case "series":
    case "nested account":
      return { measure: "value" };
    case "shares":
      return { measure: "share" };
    default:
      return {};
  }
}

/** What the answers of `figures`, `columns` and `prices` decide. */
const DECIDED: Readonly<Partial<Record<string, Decided>>> = {
  amounts: { measure: "value" },
  prices: { measure: "price" },
  rates: { measure: "ratio" },
  "value added": { way: "value" },
  several: { kind: "indicators" },
  "one measure": { measure: "value" },
  "sales and purchases": { way: "sales" },
  along: { way: "steps" },
  "of products": { measure: "price" },
};

/** Of two columns without headings the larger is what links sell, the other what they buy. */
function withSalesAndPurchases(frame: Frame): Frame {
  const size = ({ seen }: FrameColumn) => Math.max(seen.range.most, -seen.range.least);
  const [one, other] = frame.columns.filter(({ content }) => content === "figures").slice(0, 2);
  if (!one || !other) return frame;
  const sales = size(other) > size(one) ? other : one;
  const measures = new Map<FrameColumn, Measure>([
    [one, "purchases"],
    [other, "purchases"],
    [sales, "sales"],
  ]);
  return {
    ...frame,
    columns: frame.columns.map((column) => ({ ...column, measure: measures.get(column) ?? column.measure })),
  };
}

/** Columns without headings are the periods of one measure, in their order: each is called by its letter. */
function withPeriodsInOrder(frame: Frame): Frame {
  const figures = frame.columns.filter(({ content }) => content === "figures");
  const periods = new Map(
    figures.map(({ index }, at) => [
      index,
      { label: texts.twins.one({ letter: columnName(frame.grid.column + index) }), order: at + 1 },
    ]),
  );
  return {
    ...frame,
    columns: frame.columns.map(({ twin: _twin, ...column }) => ({
      ...column,
      period: periods.get(column.index) ?? column.period,
    })),
  };
}

function turned(grid: Grid, headRows: readonly number[], rows: readonly number[]): Grid {
  const kept = [...headRows, ...rows];
  const values = Array.from({ length: grid.width }, (_, column) => kept.map((row) => grid.at(row, column)));
  return new Grid({ sheet: grid.sheet, row: grid.row, column: grid.column, values });
}
