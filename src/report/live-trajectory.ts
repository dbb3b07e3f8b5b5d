/** Shares over time of links that come and go on the sheet: found by name in the lists of each period. */

import { formula, MONEY_FORMAT, PERCENT_FORMAT, text } from "../sheet/sheet";
import type { Period } from "../tables/periods";
import type { Block } from "./block";
import { listOf, ROOM, type Slice } from "./slice";
import { report as texts, textFormula } from "./texts";
import { columnFor, writeAnswer, writePeriods } from "./trajectory-table";
import { FIRST, type Writer } from "./writer";

const { trajectory } = texts;

/** Rows of links, and of those that may come. */
interface Matrix {
  readonly periods: readonly Period[];
  readonly top: number;
  readonly bottom: number;
}

/** Returns the first row of shares. */
export function liveTrajectory(writer: Writer, block: Block, complete: readonly Period[], links: number): number {
  const { periods, slices } = block;
  const areShares = block.method === "shares";
  const { labelColumn: names, value } = block;
  const [from, end] = [slices[0]!.from, slices[slices.length - 1]!.end];
  const values = writer.range(value, from, end);
  const found = `UNIQUE(FILTER(${writer.range(names, from, end)},ISNUMBER(${values})))`;
  const sliceOf = ({ order }: Period) => slices.find(({ period }) => period?.order === order)!;
  const shown = (
    formats: string,
    title: string,
    of: (matrix: Matrix, period: number) => Column,
    its = periods,
    list = found,
  ) => writeLiveMatrix(writer, its, { links, title, format: formats, names: list, of });
  const sums = shown(
    areShares ? PERCENT_FORMAT : MONEY_FORMAT,
    areShares ? trajectory.shares : trajectory.valueAdded,
    (matrix, period) => sumsIn(writer, block, matrix, { period, slice: sliceOf(periods[period]!) }),
  );
  const listed = `${writer.at(FIRST, sums.top)}#`;
  const shares = areShares
    ? sums
    : shown(PERCENT_FORMAT, trajectory.shares, (_, period) => sharesOf(writer, sums, period), periods, listed);
  writeIncomplete(writer, shares);
  if (complete.length >= 2) {
    const compared =
      complete.length === periods.length
        ? shares
        : shown(
            PERCENT_FORMAT,
            trajectory.complete,
            (_, period) => ({
              list: `${writer.at(columnFor(periods.indexOf(complete[period]!)), shares.top)}#`,
              total: null,
            }),
            complete,
            listed,
          );
    writeAnswer(writer, complete, compared, {
      spare: ROOM,
      holds: (call) => `IF(${isComplete(writer, compared)},${call},"${trajectory.incomplete}")`,
    });
  }
  return shares.top;
}

interface Column {
  readonly list: string;
  /** Null where it is the sum of the list. */
  readonly total: string | null;
}

/** Of a period: what is in its list under the name of each link; nothing where the period has no such link. */
function sumsIn(
  writer: Writer,
  { labelColumn, value }: Block,
  { top, bottom }: Matrix,
  { period, slice }: { period: number; slice: Slice },
): Column {
  const [names, values] = [listOf(writer, slice, labelColumn), listOf(writer, slice, value)];
  const matches = `1*(${writer.at(FIRST, top)}#=TRANSPOSE(${names}))`;
  const own = `SUM(${writer.range(columnFor(period), top, bottom)})`;
  return {
    list: `IF(MMULT(${matches},SEQUENCE(ROWS(${names}),1,1,0))=0,"",MMULT(${matches},${values}))`,
    // Each record is under one name, or there is no total and no share.
    total: `IF(ABS(${own}-SUM(${values}))<=${SLIGHT}*SUMPRODUCT(ABS(${values})),SUM(${values}),NA())`,
  };
}

/** A difference of rounding, of so much. */
const SLIGHT = "1E-9";

function sharesOf(writer: Writer, { top, bottom }: Matrix, period: number): Column {
  const values = `${writer.at(columnFor(period), top)}#`;
  const total = writer.at(columnFor(period), bottom + 1);
  return { list: `IF(${total}>0,IF(${values}="","",${values}/${total}),NA())`, total: null };
}

/** A row for each link, a column for each period, and totals. */
function writeLiveMatrix(
  writer: Writer,
  periods: readonly Period[],
  {
    links,
    title,
    format,
    names,
    of,
  }: {
    links: number;
    title: string;
    format: string;
    names: string;
    of: (matrix: Matrix, period: number) => Column;
  },
): Matrix {
  writePeriods(writer, title, periods);
  const matrix: Matrix = { periods, top: writer.row, bottom: writer.row + links - 1 + ROOM };
  const fills = (column: number) => ({ range: writer.range(column, matrix.top, matrix.bottom), spare: ROOM });
  writer.add(formula(writer.at(FIRST), `=${names}`, "label", { fills: fills(FIRST) }));
  writer.add(text(writer.at(FIRST, matrix.bottom + 1), texts.total, "total"));
  periods.forEach((_, period) => {
    const column = columnFor(period);
    const { list, total } = of(matrix, period);
    writer.add(
      formula(writer.at(column), `=${list}`, "derived", { format, fills: fills(column) }),
      formula(
        writer.at(column, matrix.bottom + 1),
        `=${total ?? `SUM(${writer.range(column, matrix.top, matrix.bottom)})`}`,
        "total",
        { format },
      ),
    );
  });
  writer.row = matrix.bottom + 2;
  return matrix;
}

const figuresOf = (writer: Writer, { periods, top, bottom }: Matrix): string =>
  writer.range(FIRST + 1, top, bottom, columnFor(periods.length - 1));

const isComplete = (writer: Writer, matrix: Matrix): string =>
  `COUNT(${figuresOf(writer, matrix)})=${matrix.periods.length}*ROWS(${writer.at(FIRST, matrix.top)}#)`;

/** Names the links whose shares are compared with none, where there are some. */
function writeIncomplete(writer: Writer, matrix: Matrix): void {
  const { periods, top, bottom } = matrix;
  const names = writer.range(FIRST, top, bottom);
  const known = `MMULT(1*ISNUMBER(${figuresOf(writer, matrix)}),SEQUENCE(${periods.length},1,1,0))`;
  const its = `TEXTJOIN(", ",TRUE,IF((${known}<${periods.length})*(${names}<>""),${names},""))`;
  const words = textFormula({ names: its }, trajectory.notInBoth);
  writer.add(
    formula(writer.at(FIRST), `=IFERROR(IF(${isComplete(writer, matrix)},"",${words}),"")`, "note", { across: 7 }),
  );
  writer.row += 1;
}
