/**
 * Shares over time of links that come and go on the sheet: each is found by its name in the lists of each period. Links that
 * there were keep their rows, since a chart names its lines once; those that come are listed below them.
 */

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

/** `links`: the cell of the sheet that names each. Returns the matrix of shares. */
export function liveTrajectory(
  writer: Writer,
  block: Block,
  complete: readonly Period[],
  links: readonly string[],
): Matrix {
  const { periods } = block;
  const areShares = block.method === "shares";
  const size = links.length + ROOM;
  const sums = startMatrix(writer, periods, areShares ? trajectory.shares : trajectory.valueAdded, size);
  writeNames(writer, block, sums, links);
  writeColumns(writer, sums, areShares ? PERCENT_FORMAT : MONEY_FORMAT, (period) =>
    sumsIn(writer, block, sums, period),
  );
  const shares = areShares
    ? sums
    : copied(writer, sums, periods, trajectory.shares, (period) => sharesOf(writer, sums, period));
  writeIncomplete(writer, shares);
  if (complete.length >= 2) {
    const compared =
      complete.length === periods.length
        ? shares
        : copied(writer, shares, complete, trajectory.complete, (period) => ({
            list: `${writer.at(columnFor(periods.indexOf(complete[period]!)), shares.top)}#`,
          }));
    writeAnswer(writer, complete, compared, {
      spare: ROOM,
      holds: (call) => `IF(${isComplete(writer, compared)},${call},"${trajectory.incomplete}")`,
    });
  }
  return shares;
}

const namesOf = (writer: Writer, { top, bottom }: Matrix): string => writer.range(FIRST, top, bottom);

const figuresOf = (writer: Writer, { periods, top, bottom }: Matrix): string =>
  writer.range(FIRST + 1, top, bottom, columnFor(periods.length - 1));

function startMatrix(writer: Writer, periods: readonly Period[], title: string, size: number): Matrix {
  writePeriods(writer, title, periods);
  const matrix: Matrix = { periods, top: writer.row, bottom: writer.row + size - 1 };
  writer.row = matrix.bottom + 2;
  return matrix;
}

/** Those that there were by the sheet's own cells; below them what else is in the lists by now. */
function writeNames(
  writer: Writer,
  { slices, labelColumn, period }: Block,
  { top }: Matrix,
  links: readonly string[],
): void {
  const [listed, periods] = [labelColumn, period ?? labelColumn].map((column) =>
    writer.range(column, slices[0]!.from, slices[slices.length - 1]!.end),
  );
  links.forEach((link, index) => {
    const row = top + index;
    // From the heading on: the grid cannot store neighbours of which one has a range of one cell.
    const above = `${writer.at(FIRST, top - 2).replace(/\d+/, "$$$&")}:${writer.at(FIRST, row - 1)}`;
    const isOther = `ISNUMBER(MATCH(${link},${listed!},0))*ISNA(MATCH(${link},${above},0))`;
    // A row that was removed has no name; two that have come to share one are one link.
    writer.add(formula(writer.at(FIRST, row), `=IFERROR(IF(${isOther},${link},""),"")`, "label"));
  });
  // Totals between the periods have none.
  const all = `UNIQUE(FILTER(${listed!},${periods!}<>""))`;
  const first = top + links.length;
  writer.add(
    formula(
      writer.at(FIRST, first),
      `=IFERROR(FILTER(${all},ISNA(MATCH(${all},${writer.range(FIRST, top, first - 1)},0))),"")`,
      "label",
      { fills: { range: writer.range(FIRST, first, first + ROOM - 1), spare: ROOM } },
    ),
  );
}

interface Column {
  readonly list: string;
  /** Where it is other than the sum of the list. */
  readonly total?: string;
}

function writeColumns(
  writer: Writer,
  { periods, top, bottom }: Matrix,
  format: string,
  of: (period: number) => Column,
): void {
  writer.add(text(writer.at(FIRST, bottom + 1), texts.total, "total"));
  periods.forEach((_, period) => {
    const column = columnFor(period);
    const range = writer.range(column, top, bottom);
    const { list, total = `SUM(${range})` } = of(period);
    writer.add(
      formula(writer.at(column, top), `=${list}`, "derived", { format, fills: { range, spare: ROOM } }),
      formula(writer.at(column, bottom + 1), `=${total}`, "total", { format }),
    );
  });
}

/** A matrix of the same links. */
function copied(
  writer: Writer,
  from: Matrix,
  periods: readonly Period[],
  title: string,
  of: (period: number) => Column,
): Matrix {
  const matrix = startMatrix(writer, periods, title, from.bottom - from.top + 1);
  const names = namesOf(writer, from);
  writer.add(
    formula(writer.at(FIRST, matrix.top), `=IF(${names}="","",${names})`, "label", {
      fills: { range: namesOf(writer, matrix), spare: ROOM },
    }),
  );
  writeColumns(writer, matrix, PERCENT_FORMAT, of);
  return matrix;
}

/** Of a period: what is in its list under the name of each link; nothing where the period has no such link. */
function sumsIn(writer: Writer, { slices, labelColumn, value }: Block, matrix: Matrix, period: number): Column {
  const slice: Slice = slices.find((each) => each.period?.order === matrix.periods[period]!.order)!;
  const [names, values] = [listOf(writer, slice, labelColumn), listOf(writer, slice, value)];
  const matches = `1*(${namesOf(writer, matrix)}=TRANSPOSE(${names}))`;
  const own = `SUM(${writer.range(columnFor(period), matrix.top, matrix.bottom)})`;
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
  return { list: `IF(${total}>0,IF(${values}="","",${values}/${total}),NA())` };
}

const isComplete = (writer: Writer, matrix: Matrix): string =>
  `COUNT(${figuresOf(writer, matrix)})=${matrix.periods.length}*SUMPRODUCT(1*(${namesOf(writer, matrix)}<>""))`;

/** Names the links whose shares are compared with none, where there are some. */
function writeIncomplete(writer: Writer, matrix: Matrix): void {
  const { length } = matrix.periods;
  const names = namesOf(writer, matrix);
  const known = `MMULT(1*ISNUMBER(${figuresOf(writer, matrix)}),SEQUENCE(${length},1,1,0))`;
  const its = `TEXTJOIN(", ",TRUE,IF((${known}<${length})*(${names}<>""),${names},""))`;
  const words = textFormula({ names: its }, trajectory.notInBoth);
  writer.add(
    formula(writer.at(FIRST), `=IFERROR(IF(${isComplete(writer, matrix)},"",${words}),"")`, "note", { across: 7 }),
  );
  writer.row += 1;
}
